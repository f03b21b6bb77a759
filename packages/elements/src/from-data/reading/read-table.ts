import { inputView, maxListed, problemWords, rowWordsOf } from '@gongkai/charts/markup';
import { type InputDefaults, readGridInput } from '@gongkai/snapshot/figure-input';
import { languageOf } from '../../shared/language.ts';
import { lazyWordsFor } from '../languages/words.ts';
import { gridOfTable } from './grid-of-table.ts';
import type { Reading } from './read-json.ts';
import { withSmallest } from './reading.ts';
import { noUnions, refused } from './refused.ts';

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
  const made = inputView(read, locale);
  if (made === null)
    return read.problems.length > 0
      ? refused('unreadable', lazyWordsFor(element).unreadable, problemWords(read.problems, locale))
      : refused('table-unreadable', words.unreadable);
  // A table that cannot stand on one axis is the better picture of itself.
  const mixed = made.faults.find(({ code }) => code === 'mixed-units');
  return mixed ? { view: null, unionNames: noUnions, faults: [mixed] } : { ...made, unionNames: noUnions };
}
