/** Rows with a number or a part in them: what may be left out of a body that is too long. */
const row =
  /<(tr|li)(?=[^>]*(?: data-obs=| data-part=)| role="row"><th role="rowheader"|><div class="gk-tile")[^>]*>.*?<\/\1>/g;
/** A heading below which nothing is left. */
const emptyGroup = /<tr class="gk-group"[^>]*>(?:(?!<\/tr>).)*<\/tr>\s*(?=<tr class="gk-group"|<\/tbody>)/g;

/** @returns how many rows, tiles or parts a body has. */
export const rowCount = (body: string): number => body.match(row)?.length ?? 0;

/**
 * Leaves out the last rows of a body. What is drawn of the others stays as it was: their axis is that of the whole figure.
 *
 * @param body of a figure in a frame
 * @param most rows that are kept
 * @returns the body with so many of its rows
 */
export function firstRows(body: string, most: number): string {
  if (rowCount(body) <= most) return body;
  let index = 0;
  const cut = body.replace(row, (whole) => {
    index += 1;
    return index <= most ? whole : '';
  });
  return cut.replace(emptyGroup, '').replace(/<tbody[^>]*>\s*<\/tbody>/g, '');
}
