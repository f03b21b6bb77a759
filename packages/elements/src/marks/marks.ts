import { type Explanation, explainMark, explainPart, explainRow, spoken } from '../shared/explanation.ts';
import { wordsFor } from '../shared/words.ts';

/** What a mark stands for: a number or, in a mechanism, a part. Marks of numbers may stand within those of parts. */
export const marked = '[data-obs], [data-part]';

/** What a mark is, so that it can be found again in another drawing or in the table. */
export interface MarkDetail {
  /** Id of the observation or of the part. */
  readonly id: string;
  readonly what: 'observation' | 'part';
  /** Date of the snapshot, where a figure shows an observation through several. */
  readonly snapshot: string | null;
}

/** @returns what a mark, a row or an item of the outline stands for. */
export function detailOf(mark: Element): MarkDetail {
  const observation = mark.getAttribute('data-obs');
  const part = mark.getAttribute('data-part') ?? '';
  const snapshot = mark.getAttribute('data-snapshot');
  return observation === null
    ? { id: part, what: 'part', snapshot }
    : { id: observation, what: 'observation', snapshot };
}

const same = (a: MarkDetail, b: MarkDetail) =>
  a.id === b.id &&
  a.what === b.what &&
  (a.snapshot === b.snapshot || a.snapshot === null || b.snapshot === null);

/** The marks of one drawing, in the order in which they are read. */
export function marksOf(drawing: Element): SVGGraphicsElement[] {
  return [...drawing.querySelectorAll<SVGGraphicsElement>(marked)];
}

/** @returns what is known of a mark: its row in the figure's table, its item in the outline, else its own words. */
export function explain(mark: Element, figure: Element): Explanation {
  const detail = detailOf(mark);
  const of = (selector: string) =>
    [...figure.querySelectorAll(selector)].find((found) => same(detailOf(found), detail));
  if (detail.what === 'part') {
    const item = of('li[data-part]');
    return item ? explainPart(item) : explainMark(mark);
  }
  const row = of('tr[data-obs]');
  return row ? explainRow(row) : explainMark(mark);
}

/** Says how a drawing is walked to who does not see it; browsers take the description of an SVG from its `<desc>`. */
function describe(drawing: SVGSVGElement): void {
  if (drawing.querySelector(':scope > desc') || marksOf(drawing).length < 2) return;
  const description = document.createElementNS('http://www.w3.org/2000/svg', 'desc');
  description.textContent = wordsFor(drawing).walk;
  drawing.prepend(description);
}

/** Makes a drawing walkable: one stop for Tab, every mark with a name. The picture stays as the server drew it. */
export function prepare(drawing: SVGSVGElement, figure: Element): void {
  // As an image its marks would be hidden from a screen reader.
  drawing.setAttribute('role', 'group');
  describe(drawing);
  const marks = marksOf(drawing);
  for (const [index, mark] of marks.entries()) {
    // What is within an image is hidden, too: a mark that holds others is a group of them.
    mark.setAttribute('role', mark.querySelector(marked) ? 'group' : 'img');
    mark.setAttribute('aria-label', spoken(explain(mark, figure)));
    mark.setAttribute('tabindex', index === 0 ? '0' : '-1');
  }
  // Said by the name of a mark, or, outside all marks, by the heading and the table.
  for (const text of drawing.querySelectorAll('text'))
    if (text.closest(`[role=img], [role=group]`)?.getAttribute('role') === 'group')
      text.setAttribute('aria-hidden', 'true');
}

/** Moves the one stop for Tab to a mark. */
export function makeCurrent(mark: Element): void {
  const drawing = mark.closest('svg');
  if (!drawing) return;
  for (const other of marksOf(drawing)) other.setAttribute('tabindex', other === mark ? '0' : '-1');
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
