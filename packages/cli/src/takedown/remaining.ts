import type { Files } from '@gongkai/snapshot';

/** A line of a file in which the words of a number still stand. */
export interface Remaining {
  readonly file: string;
  /** Number of the line, from 1. */
  readonly line: number;
  readonly words: string;
}

/** A digit or unit that goes on: 2处 stands in 12处, and is another number there. */
const goesOn = /[\d.．０-９一二三四五六七八九十百千万亿]/u;

/**
 * Looks for the words of numbers in every file of a data folder, as they stand in titles, ledes, phrases of other numbers and notes.
 *
 * @param files the data folder without the numbers
 * @param printed words in which the numbers were printed
 * @returns each place; of another number that is printed in the same words, too, for nobody can tell them apart but a person
 */
export function remainingWords(files: Files, printed: readonly string[]): Remaining[] {
  const found: Remaining[] = [];
  for (const [file, content] of files) {
    if (!('text' in content)) continue;
    for (const [index, line] of content.text.split('\n').entries())
      for (const words of new Set(printed)) {
        const at = line.indexOf(words);
        if (at >= 0 && !goesOn.test(line[at - 1] ?? '')) found.push({ file, line: index + 1, words });
      }
  }
  return found;
}
