import { type Explanation, explainMark, explainRow, spoken } from '../shared/explanation.ts';
import { marksDescription } from './words.ts';

/** The marks of one drawing, in the order in which they are read. */
export function marksOf(drawing: Element): SVGGraphicsElement[] {
  return [...drawing.querySelectorAll<SVGGraphicsElement>('[data-obs]')];
}

/** @returns what is known of a mark: its row in the figure's table, else its own words. */
export function explain(mark: Element, figure: Element): Explanation {
  const id = mark.getAttribute('data-obs') ?? '';
  const row = [...figure.querySelectorAll('tr[data-obs]')].find(
    (found) => found.getAttribute('data-obs') === id,
  );
  return row ? explainRow(row) : explainMark(mark);
}

/** Says how a drawing is walked to who does not see it; browsers take the description of an SVG from its `<desc>`. */
function describe(drawing: SVGSVGElement): void {
  if (drawing.querySelector(':scope > desc') || marksOf(drawing).length < 2) return;
  const description = document.createElementNS('http://www.w3.org/2000/svg', 'desc');
  description.textContent = marksDescription(drawing);
  drawing.prepend(description);
}

/** Makes a drawing walkable: one stop for Tab, every mark with a name. The picture stays as the server drew it. */
export function prepare(drawing: SVGSVGElement, figure: Element): void {
  // As an image its marks would be hidden from a screen reader.
  drawing.setAttribute('role', 'group');
  describe(drawing);
  for (const text of drawing.querySelectorAll(':scope > text')) text.setAttribute('aria-hidden', 'true');
  for (const [index, mark] of marksOf(drawing).entries()) {
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', spoken(explain(mark, figure)));
    mark.setAttribute('tabindex', index === 0 ? '0' : '-1');
  }
}

/** Moves the one stop for Tab to a mark. */
export function makeCurrent(mark: Element): void {
  const drawing = mark.closest('svg');
  if (!drawing) return;
  for (const other of marksOf(drawing)) other.setAttribute('tabindex', other === mark ? '0' : '-1');
}

/**
 * Gives every mark of a drawing a ground that takes the pointer and shows the focus, from edge to edge of the picture:
 * a group by itself is only touched where it is painted. Needs layout, so it is done when the drawing is first used.
 */
export function addGrounds(drawing: SVGSVGElement): void {
  if (drawing.querySelector('.gk-hit')) return;
  const { x, width } = drawing.viewBox.baseVal;
  const boxes = marksOf(drawing).map((mark) => ({ mark, box: mark.getBBox() }));
  for (const { mark, box } of boxes) {
    const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const place = {
      class: 'gk-hit',
      x,
      y: box.y - 3,
      width,
      height: box.height + 6,
      fill: 'none',
      'pointer-events': 'all',
    };
    for (const [name, value] of Object.entries(place)) ground.setAttribute(name, String(value));
    mark.prepend(ground);
  }
}

/** @returns the mark to which a key leads from another, or null for a key that leads nowhere. */
export function markByKey(key: string, mark: Element): SVGGraphicsElement | null {
  const drawing = mark.closest('svg');
  const marks = drawing ? marksOf(drawing) : [];
  const index = marks.indexOf(mark as SVGGraphicsElement);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(index + 1, marks.length - 1),
    ArrowRight: Math.min(index + 1, marks.length - 1),
    ArrowUp: Math.max(index - 1, 0),
    ArrowLeft: Math.max(index - 1, 0),
    Home: 0,
    End: marks.length - 1,
  };
  const place = places[key];
  return place === undefined ? null : (marks[place] ?? null);
}
