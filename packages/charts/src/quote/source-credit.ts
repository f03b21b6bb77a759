import type { Source } from '@gongkai/snapshot';
import type { WordOptions } from '../options.ts';
import { publishedWords } from '../row/credit.ts';
import { wordsOf } from '../words/dictionary.ts';
import { quoteWords } from './words/dictionary.ts';

/** Up to so many sources are named in the line below a frame, which names them itself. */
const maxNamed = 2;

/** How the line below a frame says where numbers are from. */
export interface CreditOptions extends Pick<WordOptions, 'locale'> {
  /** Day of the snapshot of which the line has numbers: the frame follows the data, and the line does not. None unless given. */
  readonly asOf?: string | undefined;
  /** Whether the number was computed of others: it was printed nowhere, which is no source that is missing. */
  readonly isDerived?: boolean;
}

/**
 * Where numbers are from, in the line below a frame: it stays where the frame is taken away.
 *
 * @param sources of a figure or of one number
 * @param isFictional whether the data are made up: the line says so
 * @param options language, what the line has numbers of
 * @returns one sentence, and one that says the day of the numbers
 */
export function sourceCredit(
  sources: readonly Source[],
  isFictional: boolean,
  options: CreditOptions = {},
): string {
  const { locale, asOf } = options;
  const words = quoteWords(locale);
  const sentences = [
    creditSentence(sources, isFictional, options),
    ...(asOf === undefined ? [] : [words.sentence(words.number.asOf(asOf, null))]),
  ];
  return sentences.join(words.betweenSentences);
}

function creditSentence(
  sources: readonly Source[],
  isFictional: boolean,
  { locale, isDerived = false }: CreditOptions,
): string {
  const words = quoteWords(locale);
  const mark = isFictional ? words.fiction : '';
  const { noSource, figure } = wordsOf(locale);
  if (sources.length === 0) return mark + words.sentence(isDerived ? figure.derived : noSource);
  const cited = sources
    .slice(0, maxNamed)
    .map((source) =>
      words.facts([source.description, publishedWords(source, locale)].filter((part) => part !== '')),
    );
  const more = sources.length > maxNamed ? [words.more(sources.length)] : [];
  return mark + words.sentence(words.source([...cited, ...more]));
}
