import { groupRowClass, observationAttribute, partAttribute, tileClass } from '../html/contract.ts';

/** Rows with a number or a part in them: what may be left out of a body that is too long. */
const row = new RegExp(
  `<(tr|li)(?=[^>]*(?: ${observationAttribute}=| ${partAttribute}=)| role="row"><th role="rowheader"|><div class="${tileClass}")[^>]*>.*?</\\1>`,
  'g',
);
/** A heading below which nothing is left, and a part of a table in which nothing but its heading and its axis is. */
const emptyGroup = new RegExp(
  `<tr class="${groupRowClass}"[^>]*>(?:(?!</tr>).)*</tr>\\s*(?=<tr class="${groupRowClass}"|</tbody>)`,
  'g',
);
const emptyPart =
  /<tbody[^>]*>(?:\s*<tr class="gk-(?:group|axis)"[^>]*>(?:(?!<\/tr>).)*<\/tr>)*\s*<\/tbody>/g;
/** A table of which nothing but its head is left. */
const emptyTable =
  /<div class="gk-part"[^>]*>\s*<table[^>]*>\s*<thead[^>]*>(?:(?!<\/thead>).)*<\/thead>\s*<\/table>\s*<\/div>/g;

/** @returns how many rows, tiles or parts a body has. */
export const rowCount = (body: string): number => body.match(row)?.length ?? 0;

/** Which rows of a body are kept: the first, or of a course through time the last. */
export type KeptEnd = 'first' | 'last';

/**
 * Leaves out rows of a body. What is drawn of the others stays as it was: their axis is that of the whole figure.
 *
 * @param body of a figure in a frame
 * @param most rows that are kept
 * @param end which of them
 * @returns the body with so many of its rows
 */
export function someRows(body: string, most: number, end: KeptEnd = 'first'): string {
  const all = rowCount(body);
  if (all <= most) return body;
  const from = end === 'first' ? 0 : all - most;
  let index = 0;
  const cut = body.replace(row, (whole) => {
    const isKept = index >= from && index < from + most;
    index += 1;
    return isKept ? whole : '';
  });
  return cut.replace(emptyGroup, '').replace(emptyPart, '').replace(emptyTable, '');
}
