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
