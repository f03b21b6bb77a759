import { marksOf } from './marks.ts';

/** Where a mark stands in its drawing, and how its own coordinates lie in those of the drawing. */
interface Place {
  readonly mark: SVGGraphicsElement;
  readonly box: DOMRect;
  /** From the drawing's coordinates to the mark's, which a group around it may have moved. */
  readonly moved: number;
  readonly top: number;
  readonly bottom: number;
}

function placesIn(drawing: SVGSVGElement): Place[] {
  const frame = drawing.getBoundingClientRect();
  const { x, y, width } = drawing.viewBox.baseVal;
  const scale = frame.width > 0 ? width / frame.width : 1;
  return marksOf(drawing).map((mark) => {
    const box = mark.getBBox();
    const seen = mark.getBoundingClientRect();
    const top = y + (seen.top - frame.top) * scale;
    const moved = x + (seen.left - frame.left) * scale - box.x;
    // Browsers differ in whether a box holds the line around it: less than that is no move.
    return { mark, box, moved: Math.abs(moved) < 4 ? 0 : moved, top, bottom: top + box.height };
  });
}

/**
 * Gives every mark of a drawing a ground that takes the pointer and shows the focus: a group by itself is only touched
 * where it is painted. A mark that has its height to itself gets the whole row, from edge to edge of the picture. Needs
 * layout, so it is done when the drawing is first used.
 */
export function addGrounds(drawing: SVGSVGElement): void {
  if (drawing.querySelector('.gk-hit')) return;
  const whole = drawing.viewBox.baseVal;
  const places = placesIn(drawing);
  // The parts of a mechanism are boxes; what is beside them is not theirs.
  const boxes = drawing.querySelector('[data-part]') !== null;
  for (const { mark, box, moved, top, bottom } of places) {
    const row =
      !boxes &&
      !places.some((other) => other.mark !== mark && other.top < bottom - 1 && top < other.bottom - 1);
    const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const attributes = {
      class: 'gk-hit',
      x: row ? whole.x - moved : box.x - 4,
      y: box.y - 3,
      width: row ? whole.width : box.width + 8,
      height: box.height + 6,
      fill: 'none',
      'pointer-events': 'all',
    };
    for (const [name, value] of Object.entries(attributes)) ground.setAttribute(name, String(value));
    mark.prepend(ground);
  }
}
