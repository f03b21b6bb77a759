import { findAmounts } from '#reader';

/** Longer than this an amount may break: it would push a narrow column apart. */
const longestWhole = 14;

/** A part of a text. */
export interface AmountPart {
  readonly text: string;
  /** Whether it is an amount, in which no line is to end. */
  readonly isAmount: boolean;
}

/** @returns a text in parts: its amounts, each a number with the words that bound it, its unit and the mark behind it, and what stands between them. */
export function amountParts(text: string): readonly AmountPart[] {
  const parts: AmountPart[] = [];
  let done = 0;
  for (const { start, end } of findAmounts(text)) {
    if (start < done || end - start > longestWhole) continue;
    // What closes a clause stays with it, too: a comma alone would begin a line.
    const [closing = ''] = /^[，。、；：！？）》」』”’]*/.exec(text.slice(end)) ?? [];
    const until = end + closing.length;
    parts.push({ text: text.slice(done, start), isAmount: false });
    parts.push({ text: text.slice(start, until), isAmount: true });
    done = until;
  }
  return [...parts, { text: text.slice(done), isAmount: false }];
}
