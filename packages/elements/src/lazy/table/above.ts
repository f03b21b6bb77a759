import type { TableHost } from '../hosts.ts';
import { levelOf } from '../places.ts';

/** Headings that were put above tables of which nothing is drawn. */
const made = new WeakSet<Element>();

/** @returns a table with what an editor wrapped it into: a figure of its own, with a caption. */
export const blockOf = (table: HTMLTableElement): HTMLElement => table.closest('figure') ?? table;

/** @returns the heading that was put above a table when nothing could be drawn of it, or null. */
export function headingAbove(block: Element): Element | null {
  const above = block.previousElementSibling;
  return above && made.has(above) ? above : null;
}

/** Puts the heading that a figure would have had above a table that stays as it is: for who wrote it, it is part of the page. */
export function putHeading(table: HTMLTableElement, { heading, headingLevel }: TableHost): void {
  const block = blockOf(table);
  const title = document.createElement(`h${levelOf(headingLevel)}`);
  title.className = 'gk-title';
  title.textContent = heading;
  made.add(title);
  headingAbove(block)?.remove();
  block.before(title);
}
