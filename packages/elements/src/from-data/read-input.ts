import { type InputView, inputView, maxListed, problemWords, wordsOf } from '@gongkai/charts/markup';
import {
  type InputDefaults,
  type InputRead,
  readFigureInput,
  readGridInput,
} from '@gongkai/snapshot/figure-input';
import type { Input } from '../shared/figure-source.ts';
import { languageOf } from '../shared/language.ts';
import type { ErrorCode } from '../shared/report.ts';
import { gridOfTable } from './grid-of-table.ts';
import { type LazyWords, lazyWordsFor } from './languages/words.ts';
import { partsOfList } from './outline.ts';
import type { Reading } from './read-json.ts';
import { wholeReader, withSmallest } from './reading.ts';

/** Longer than any figure we know of by a hundred times; what is longer would keep the page busy. */
const maxCharacters = 5 * 1024 * 1024;

const none: ReadonlyMap<string, string> = new Map();

const refused = (code: ErrorCode, message: string, problems: readonly string[] = []): Reading => ({
  view: null,
  unionNames: none,
  faults: [{ code, message, problems }],
});

const jsonReader = () => import('./read-json.ts');

/** The text or the parsed JSON of an input, or why there is none. */
async function contentOf(
  input: Exclude<Input, { table: unknown }>,
  words: LazyWords,
): Promise<{ content: unknown } | Reading> {
  if ('data' in input) return { content: input.data };
  if ('list' in input) return { content: { parts: partsOfList(input.list) } };
  // Fetched beside the data, not after it.
  if (/\.json(?:$|[?#])/.test(input.url)) jsonReader().catch(() => {});
  try {
    const response = await input.response;
    if (!response.ok) return refused('fetch-failed', words.fetchFailed(String(response.status)), [input.url]);
    return { content: await response.text() };
  } catch {
    return refused('fetch-failed', words.fetchFailed(words.offline), [input.url]);
  }
}

async function readTable(
  { table }: { readonly table: HTMLTableElement },
  element: Element,
  defaults: InputDefaults,
): Promise<Reading> {
  const locale = languageOf(element);
  const words = wordsOf(locale).input;
  const grid = gridOfTable(table, maxListed + 2);
  const read = await withSmallest((reader) => readGridInput(grid, reader, defaults));
  const made = inputView(read, locale);
  if (made === null)
    return read.problems.length > 0
      ? refused('unreadable', lazyWordsFor(element).unreadable, problemWords(read.problems, locale))
      : refused('table-unreadable', words.unreadable);
  // A table that cannot stand on one axis is the better picture of itself.
  const mixed = made.faults.find(({ code }) => code === 'mixed-units');
  return mixed ? { view: null, unionNames: none, faults: [mixed] } : { ...made, unionNames: none };
}

function put(read: InputRead, element: Element): Reading {
  const locale = languageOf(element);
  const made: InputView | null = inputView(read, locale);
  if (made === null)
    return refused('unreadable', lazyWordsFor(element).unreadable, problemWords(read.problems, locale));
  return { ...made, unionNames: none };
}

/**
 * Reads what a figure is to be made of, from wherever it comes.
 *
 * @param input data, an answer that is on its way, a table or a list of the page
 * @param element for which it is read: its language is that of the words
 * @param defaults what the element says of the figure beside it
 */
export async function readInput(
  input: Input,
  element: Element,
  defaults: InputDefaults = {},
): Promise<Reading> {
  if ('table' in input) return readTable(input, element, defaults);
  const words = lazyWordsFor(element);
  const found = await contentOf(input, words);
  if ('faults' in found) return found;
  let raw = found.content;
  if (typeof raw === 'string') {
    if (raw.length > maxCharacters) return refused('too-large', words.tooLarge);
    const text = raw.replace(/^\uFEFF/, '').trim();
    if (/^[[{]/.test(text))
      try {
        raw = JSON.parse(text);
      } catch (error) {
        return refused('bad-json', words.badJson, [String(error)]);
      }
  }
  const read = await withSmallest((reader) => readFigureInput(raw, reader, defaults));
  if (read.json === undefined) return put(read, element);
  // Its titles and words are those that the server wrote, and are set as it sets them.
  const [{ readJson }] = await Promise.all([jsonReader(), wholeReader()]);
  return readJson(read.json, 'url' in input ? input.url : 'data', element);
}
