import type { Source } from '@gongkai/snapshot';
import type { WordOptions } from '../options.ts';
import { publishedWords } from '../row/credit.ts';
import { wordsOf } from '../words/dictionary.ts';
import { quoteWords } from './words/dictionary.ts';

/** Up to so many sources are named in the line below a frame, which names them itself. */
const maxNamed = 2;

/**
 * Where numbers are from, in the line below a frame: it stays where the frame is taken away. No snapshot is named, as the frame follows the data and the line does not.
 *
 * @param sources of a figure or of one number
 * @param isFictional whether the data are made up: the line says so
 * @param options language
 * @returns one sentence
 */
export function sourceCredit(
  sources: readonly Source[],
  isFictional: boolean,
  { locale }: Pick<WordOptions, 'locale'> = {},
): string {
  const words = quoteWords(locale);
  const mark = isFictional ? words.fiction : '';
  if (sources.length === 0) return mark + words.sentence(wordsOf(locale).noSource);
  const cited = sources
    .slice(0, maxNamed)
    .map((source) =>
      words.facts([source.description, publishedWords(source, locale)].filter((part) => part !== '')),
    );
  const more = sources.length > maxNamed ? [words.more(sources.length)] : [];
  return mark + words.sentence(words.source([...cited, ...more]));
}
