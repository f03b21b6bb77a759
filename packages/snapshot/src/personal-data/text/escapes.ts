/** What stands in a text for another character, and how many UTF-16 units it takes. */
export interface Escape {
  readonly shown: string;
  readonly length: number;
}

/** Character references of HTML that show a gap, and those that show nothing. */
const gaps = 'nbsp|ensp|emsp|thinsp|Tab|NewLine';
const nothing = 'zwnj|zwj|shy|lrm|rlm|ZeroWidthSpace';

const pattern = new RegExp(
  `&#(?<decimal>\\d{1,7});|&#x(?<hex>[\\da-f]{1,6});|&(?<gap>${gaps});|&(?<nothing>${nothing});` +
    '|(?<percent>(?<!\\d)%3\\d(?=%3\\d|\\d)|(?<=%3\\d)%3\\d)' +
    '|(?<line>(?<=\\d)\\\\[nrt](?=\\d|\\\\[nrt]))' +
    '|(?<tag><\\/?(?:a|b|i|u|p|em|br|td|th|div|wbr|span|font|strong)(?: [^<>]{0,80})?\\s?\\/?>)',
  'iuy',
);

/**
 * @param source any text
 * @param at a place of it
 * @returns what a browser shows for the character reference, the percent-encoded digit or the tag that begins there; an escaped line end is a gap;
 *   null where none begins
 */
export function escapeAt(source: string, at: number): Escape | null {
  if (!'&%<\\'.includes(source[at] ?? ' ')) return null;
  pattern.lastIndex = at;
  const match = pattern.exec(source);
  if (!match) return null;
  const { decimal, hex, percent, nothing: none } = match.groups ?? {};
  const { length } = match[0];
  if (none !== undefined) return { shown: '', length };
  if (percent !== undefined) return { shown: percent.slice(-1), length };
  if (decimal === undefined && hex === undefined) return { shown: ' ', length };
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return point > 0 && point <= 0x10ffff ? { shown: String.fromCodePoint(point), length } : null;
}
