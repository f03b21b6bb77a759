/** Parts of a document that a script writes: what stands between `<!-- name -->` and `<!-- /name -->`. */

/** Where the part begins and ends. */
function placeOf(text: string, name: string): readonly [from: number, to: number] {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no ${start} … ${end}`);
  return [from + start.length, to];
}

/**
 * Reads what stands between the marks.
 *
 * @throws Error where there are none
 */
export const markedPart = (text: string, name: string): string => text.slice(...placeOf(text, name));

/**
 * Replaces what stands between the marks.
 *
 * @throws Error where there are none
 */
export function withMarkedPart(text: string, name: string, part: string): string {
  const [from, to] = placeOf(text, name);
  return `${text.slice(0, from)}\n\n${part}\n\n${text.slice(to)}`;
}

/** A table without what a formatter may change, to be compared. */
export const plainTable = (text: string): string => text.replace(/[-\s]+/g, ' ').trim();
