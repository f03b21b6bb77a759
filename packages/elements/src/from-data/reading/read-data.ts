/** Reads data as it was set or fetched. An element that shows a table of the page does not load it. */
import { type InputView, inputView, problemWords } from '@gongkai/charts/markup';
import { type InputDefaults, type InputRead, readFigureInput } from '@gongkai/snapshot/figure-input';
import type { Input } from '../../shared/figure-source.ts';
import { languageOf } from '../../shared/language.ts';
import { dataWordsFor } from '../languages/data-words.ts';
import type { DataWords } from '../languages/dictionary.ts';
import { lazyWordsFor } from '../languages/words.ts';
import { partsOfList } from '../outline.ts';
import type { Reading } from './read-json.ts';
import { wholeReader, withSmallest } from './reading.ts';
import { noUnions, refused } from './refused.ts';

/** Data as it was set, an answer that is on its way, or a list of the page. */
export type DataInput = Exclude<Input, { table: unknown }>;

/** Longer than any figure we know of by a hundred times; what is longer would keep the page busy. */
const maxCharacters = 5 * 1024 * 1024;

const jsonReader = () => import('./read-json.ts');

/** The text or the parsed JSON of an input, or why there is none. */
async function contentOf(input: DataInput, words: DataWords): Promise<{ content: unknown } | Reading> {
  if ('data' in input) return { content: input.data };
  if ('list' in input) return { content: { parts: partsOfList(input.list) } };
  // Fetched beside the data, not after it.
  if (/\.json(?:$|[?#])/.test(input.url)) jsonReader().catch(() => {});
  try {
    const response = await input.response;
    if (!response.ok) return refused('fetch-failed', words.fetchFailed(String(response.status)), [input.url]);
    return { content: await response.text() };
  } catch {
    // Of a page that was opened by a double click browsers let nothing be read beside it.
    const why = /^file:/i.test(input.url) ? words.fromFile : words.offline;
    return refused('fetch-failed', words.fetchFailed(why), [input.url]);
  }
}

function put(read: InputRead, element: Element): Reading {
  const locale = languageOf(element);
  const problems = problemWords(read.problems, locale);
  const made: InputView | null = inputView(read, locale, problems);
  if (made === null) return refused('unreadable', lazyWordsFor(element).unreadable, problems);
  return { ...made, unionNames: noUnions };
}

/**
 * Reads what a figure is to be made of.
 *
 * @param input data, an answer that is on its way, or a list of the page
 * @param element for which it is read: its language is that of the words
 * @param defaults what the element says of the figure beside it
 */
export async function readData(
  input: DataInput,
  element: Element,
  defaults: InputDefaults = {},
): Promise<Reading> {
  const words = dataWordsFor(element);
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
