import {
  observationAttribute,
  partAttribute,
  partLabelClass,
  snapshotAttribute,
  tileClass,
} from '@gongkai/charts/contract';
import {
  type Explanation,
  explainNumber,
  explainPart,
  explainRow,
  explainTile,
} from '../shared/explanation.ts';

/** What a mark stands for: a number or, in a mechanism, a part. Marks of numbers may stand within those of parts. */
export const marked = `[${observationAttribute}], [${partAttribute}]`;

/** What has a use of its own within a mark: it is left to it. */
export const usable = 'a, button, input, select, textarea, summary, label';

/** What a mark is, so that it can be found by what is drawn of it. */
export interface MarkDetail {
  /** Id of the observation or of the part. */
  readonly id: string;
  readonly what: 'observation' | 'part';
  /** Date of the snapshot, where a figure shows an observation through several. */
  readonly snapshot: string | null;
}

/** @returns what a row, a tile, a part, or what is drawn of it stands for. */
export function detailOf(mark: Element): MarkDetail {
  const observation = mark.getAttribute(observationAttribute);
  const part = mark.getAttribute(partAttribute) ?? '';
  const snapshot = mark.getAttribute(snapshotAttribute);
  return observation === null
    ? { id: part, what: 'part', snapshot }
    : { id: observation, what: 'observation', snapshot };
}

const same = (a: MarkDetail, b: MarkDetail) =>
  a.id === b.id &&
  a.what === b.what &&
  (a.snapshot === b.snapshot || a.snapshot === null || b.snapshot === null);

/** The marks of a figure in the order in which they are read: its rows, tiles, parts and their numbers, but nothing that is only drawn of them. */
export function marksOf(figure: Element): HTMLElement[] {
  return [...figure.querySelectorAll(marked)].filter(
    (mark): mark is HTMLElement => mark instanceof HTMLElement,
  );
}

/** Whether a mark is not folded away, where it could take no focus. */
export const isShown = (mark: Element) => mark.closest('details:not([open])') === null;

/** Opens what a mark is folded away in. */
export function unfold(mark: Element): void {
  for (
    let fold = mark.closest<HTMLDetailsElement>('details:not([open])');
    fold;
    fold = mark.closest<HTMLDetailsElement>('details:not([open])')
  )
    fold.open = true;
}

/** @returns the mark at which something stands: the nearest around it, or that of which it is drawn. */
export function markAround(element: Element | null, figure: Element): HTMLElement | null {
  const found = element?.closest(marked) ?? null;
  if (found === null || !figure.contains(found)) return null;
  if (found instanceof HTMLElement) return found;
  const detail = detailOf(found);
  return marksOf(figure).find((mark) => same(detailOf(mark), detail)) ?? null;
}

/** @returns what is known of a mark, as the server wrote it into the page. */
export function explain(mark: Element): Explanation {
  if (mark.matches('tr')) return explainRow(mark);
  if (mark.matches(`.${tileClass}`)) return explainTile(mark);
  return mark.hasAttribute(observationAttribute) ? explainNumber(mark) : explainPart(mark);
}

/** @returns what an explanation stands beside: of a part that holds others its name alone. */
export const anchorOf = (mark: Element): Element => mark.querySelector(`.${partLabelClass}`) ?? mark;

/** Moves the one stop for Tab to a mark. */
export function makeCurrent(mark: Element, figure: Element): void {
  for (const other of marksOf(figure)) other.tabIndex = other === mark ? 0 : -1;
}

/**
 * Makes a figure walkable: one stop for Tab. Nothing that is seen or read out changes by it.
 *
 * @returns whether there is anything to walk
 */
export function prepare(figure: Element, walk: string): boolean {
  const marks = marksOf(figure);
  const shown = marks.filter(isShown);
  const current = shown.find(({ tabIndex }) => tabIndex === 0) ?? shown[0] ?? marks[0];
  if (current === undefined) return false;
  makeCurrent(current, figure);
  if (shown.length > 1) figure.setAttribute('aria-description', walk);
  return true;
}

/** @returns the mark to which a key leads from another, or null for a key that leads nowhere. */
export function markByKey(key: string, mark: Element, figure: Element): HTMLElement | null {
  const marks = marksOf(figure).filter(isShown);
  const index = marks.indexOf(mark as HTMLElement);
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return marks[Math.min(index + 1, marks.length - 1)] ?? null;
    case 'ArrowUp':
    case 'ArrowLeft':
      return marks[Math.max(index - 1, 0)] ?? null;
    case 'Home':
      return marks[0] ?? null;
    case 'End':
      return marks[marks.length - 1] ?? null;
    default:
      return null;
  }
}
