/** Widths of text in em, for drawing without a browser. No library measures Chinese without one. */

const narrow = new Set("iIjl.,:;'|!`·");
const thin = new Set('ft()[]{}/\\-"r ');
const wide = new Set('mwMW@%&');
const mark = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** @returns the width of one character in em; generous, so that text never runs into what stands beside it. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  // Nearly all of it is Chinese, and a drawing that tries many widths measures much.
  if (code >= 0x4e00 && code <= 0x9fff) return 1;
  if (code > 0x7f && mark.test(character)) return 0;
  if (code >= 0x2e80 || (code >= 0x2010 && code <= 0x2060)) return 1;
  if (narrow.has(character)) return 0.3;
  if (thin.has(character)) return 0.4;
  if (wide.has(character)) return 0.92;
  if (code >= 0x41 && code <= 0x5a) return 0.72;
  return 0.6;
}

/**
 * @param text one line
 * @param size of the font, in the unit of the result
 * @returns about how wide it is
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * size;
}
