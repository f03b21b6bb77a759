import { inputView, type Locale, maxListed, rowWordsOf } from '@gongkai/charts/markup';
import { type InputDefaults, type InputProblem, readGridInput } from '@gongkai/snapshot/figure-input';
import { languageOf } from '../../shared/language.ts';
import { lazyWordsFor } from '../languages/words.ts';
import { gridOfTable } from './grid-of-table.ts';
import type { Reading } from './read-json.ts';
import { withSmallest } from './reading.ts';
import { noUnions, refused } from './refused.ts';

/** Few tables have any: what puts them into words comes when it is asked for. Where it does not come, that something is wrong is said all the same. */
async function described(problems: readonly InputProblem[], locale: Locale): Promise<readonly string[]> {
  if (problems.length === 0) return [];
  const loaded = await import('./problem-words.ts').catch(() => null);
  return loaded?.problemWords(problems, locale) ?? [];
}

/**
 * Reads a table of the page.
 *
 * @param input the table
 * @param element for which it is read: its language is that of the words
 * @param defaults what the element says of the figure beside it
 */
export async function readTable(
  { table }: { readonly table: HTMLTableElement },
  element: Element,
  defaults: InputDefaults,
): Promise<Reading> {
  const locale = languageOf(element);
  const words = rowWordsOf(locale).input;
  const grid = gridOfTable(table, maxListed + 2);
  const read = await withSmallest((reader) => readGridInput(grid, reader, defaults));
  const problems = await described(read.problems, locale);
  const made = inputView(read, locale, problems);
  if (made === null)
    return read.problems.length > 0
      ? refused('unreadable', lazyWordsFor(element).unreadable, problems)
      : refused('table-unreadable', words.unreadable);
  // A table that cannot stand on one axis is the better picture of itself.
  const mixed = made.faults.find(({ code }) => code === 'mixed-units');
  return mixed ? { view: null, unionNames: noUnions, faults: [mixed] } : { ...made, unionNames: noUnions };
}
