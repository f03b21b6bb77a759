/**
 * Who reads printed words in a browser: the small part of `@gongkai/quantity` that reads plain phrases, until somebody hands over the rest. Whoever draws must do so
 * before other phrases come; `@gongkai/charts` itself, which draws at once, does it when it is loaded.
 */
import type { find, Reading, read } from '@gongkai/quantity';
import { readPlain } from '@gongkai/quantity/plain';

interface Reader {
  readonly read: typeof read;
  readonly find: typeof find;
}

let whole: Reader | null = null;

/** Hands over all of `@gongkai/quantity`. */
export function provideReader(reader: Reader): void {
  whole = reader;
}

/**
 * @param printed words
 * @returns what they say
 * @throws where they are no amount, or one that is left to the whole reader, which is not there
 */
export function readPrinted(printed: string): Reading {
  const plain = readPlain(printed);
  if (plain) return plain;
  if (!whole) throw new Error(`no reader: ${printed}`);
  return whole.read(printed);
}

/** @returns the amounts in a text; none where the whole reader is not there. */
export const findAmounts = (text: string): ReturnType<typeof find> => whole?.find(text) ?? [];
