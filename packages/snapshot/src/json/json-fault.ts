import { type ParseError, parse } from 'jsonc-parser';

/**
 * Finds where a text stops being JSON. The engine's own messages name no position for every fault.
 *
 * @param text text that `JSON.parse` refuses
 * @returns the offset of the first thing that cannot stand where it stands; the text's length where something is missing at its end
 */
export function jsonFault(text: string): number {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  return Math.min(text.length, ...errors.map(({ offset }) => offset));
}

/** What an input method writes in the place of the characters of JSON. */
const fullWidth: ReadonlyMap<string, string> = new Map([
  ...[...'“”„‟＂‘’＇「」『』'].map((one) => [one, '"'] as const),
  ['，', ','],
  ['、', ','],
  ['：', ':'],
  ['｛', '{'],
  ['｝', '}'],
  ['［', '['],
  ['］', ']'],
  ['【', '['],
  ['】', ']'],
]);

/** A character that an input method has put in the place of one of JSON. */
export interface FullWidthCharacter {
  readonly found: string;
  readonly meant: string;
}

/**
 * Tells whether a text stops being JSON at a Chinese quotation mark, comma, colon or bracket, or in a string that one was to end.
 *
 * @param offset of the fault
 * @returns what stands there and what was meant; null where it is something else
 */
export function fullWidthAt(text: string, offset: number): FullWidthCharacter | null {
  const at = text[offset] ?? '';
  const [line = ''] = text.slice(offset).split('\n', 1);
  // A string that does not end on its line, but for a quotation mark of the wrong kind.
  const found = at === '"' ? (/^"[^"]*?([”“‟＂])\s*[,，}\]：:]?\s*$/u.exec(line)?.[1] ?? '') : at;
  const meant = fullWidth.get(found);
  return meant === undefined ? null : { found, meant };
}
