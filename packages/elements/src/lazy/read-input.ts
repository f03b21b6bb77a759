import type { FigureRead } from '@gongkai/snapshot/figure-json';
import type { Input } from '../shared/figure-source.ts';
import { languageOf } from '../shared/language.ts';
import type { ErrorCode, ErrorDetail } from '../shared/report.ts';
import { type LazyWords, lazyWordsFor } from './words.ts';

/** Longer than any figure we know of by a hundred times; what is longer would keep the page busy. */
const mostCharacters = 5 * 1024 * 1024;

/** So many problems are put into words. */
const mostProblems = 50;

/** What came of reading an input: a figure with what is wrong in it, or only what is wrong. */
export interface Reading {
  readonly read: (FigureRead & { readonly view: NonNullable<FigureRead['view']> }) | null;
  readonly faults: readonly ErrorDetail[];
}

const refused = (code: ErrorCode, message: string, problems: readonly string[] = []): Reading => ({
  read: null,
  faults: [{ code, message, problems }],
});

/** The text or the parsed JSON of an input, or why there is none. */
async function contentOf(input: Input, words: LazyWords): Promise<{ content: unknown } | Reading> {
  if ('data' in input) return { content: input.data };
  try {
    const response = await input.response;
    if (!response.ok) return refused('fetch-failed', words.fetchFailed(String(response.status)), [input.url]);
    return { content: await response.text() };
  } catch {
    return refused('fetch-failed', words.fetchFailed(words.offline), [input.url]);
  }
}

/**
 * Reads the JSON of a figure from wherever it comes.
 *
 * @param input data, or an answer that is on its way
 * @param element for which it is read: its language is that of the words
 */
export async function readInput(input: Input, element: Element): Promise<Reading> {
  const words = lazyWordsFor(element);
  // Fetched beside the data, not after it.
  const reader = import('@gongkai/snapshot/figure-json');
  reader.catch(() => {});
  const found = await contentOf(input, words);
  if ('faults' in found) return found;
  let raw = found.content;
  if (typeof raw === 'string') {
    if (raw.length > mostCharacters) return refused('too-large', words.tooLarge);
    try {
      raw = JSON.parse(raw.replace(/^\uFEFF/, ''));
    } catch (error) {
      return refused('bad-json', words.badJson, [String(error)]);
    }
  }
  const { readFigure, describeProblem } = await reader;
  const { view, unionNames, problems } = readFigure(raw, 'url' in input ? input.url : 'data');
  const locale = languageOf(element) === 'en' ? 'en' : 'zh-Hans';
  const told = problems.slice(0, mostProblems).map((problem) => describeProblem(problem, locale));
  if (view === null) return refused('unreadable', words.unreadable, told);
  const message = words.partly(problems.length);
  const faults = problems.length > 0 ? [{ code: 'partly-unreadable' as const, message, problems: told }] : [];
  return { read: { view, unionNames, problems }, faults };
}
