import { type Html, html } from '../../html/html.ts';

/** Columns of numbers that a phone holds beside their times, with text twice as large, too. */
const maxColumns = 3;

/** @returns the places of columns in groups that a page can hold, as even as can be. */
export function columnGroups(count: number, most: number = maxColumns): readonly (readonly number[])[] {
  const groups = Math.ceil(count / most);
  const each = Math.ceil(count / groups);
  return Array.from({ length: groups }, (_, group) =>
    Array.from({ length: Math.min(each, count - group * each) }, (__, index) => group * each + index),
  );
}

/**
 * @param count columns of numbers
 * @param table writes some of them, by their places, as one table
 * @returns tables that stand beside each other where there is room, else below
 */
export function columnTables(count: number, table: (columns: readonly number[]) => Html): Html {
  const groups = columnGroups(count);
  return html`<div class="gk-tables">${groups.map((columns) => html`<div class="gk-part">${table(columns)}</div>`)}</div>`;
}
