import type { FigureRow, SnapshotRef } from '@gongkai/snapshot';
import { correctionNotes } from '../row/correction-notes.ts';
import { publishedWords, shortHash } from '../row/credit.ts';
import { codeRemarks, quotedRemarks } from '../row/remarks.ts';
import { shownWords } from '../row/shown.ts';
import { wordsOf } from '../words/dictionary.ts';
import { rowLabel } from '../words/labels.ts';
import { periodWords } from '../words/period.ts';
import { scopeWords } from '../words/scope.ts';
import { type QuoteOptions, sentences } from './facts.ts';
import { numberQuote } from './number-quote.ts';
import { quoteWords } from './words/dictionary.ts';

/** How one number is said. */
export interface NumberOptions extends QuoteOptions {
  /** `live`: the number with the day of its snapshot, for a sentence of the host's; `whole`, the default: with whose it is, what, when and from where. */
  readonly form?: 'live' | 'whole';
  /** The snapshots of the figure, of which the hash is said. */
  readonly snapshots?: readonly SnapshotRef[];
}

/** The first digits of the hash of the snapshot in which a number stands. */
function hashOf({ union, snapshotDate }: FigureRow, snapshots: readonly SnapshotRef[]): string | null {
  const own = snapshots.find(({ union: whose, date }) => whose.id === union.id && date === snapshotDate);
  return own?.sha256?.slice(0, shortHash) ?? null;
}

/**
 * One number in a sentence, in its printed words: 67件（截至2026-11-21快照）. A derived number says 推算, an inferred period 推断, fiction that it is fiction.
 *
 * @param row an observation with all that is needed to show it
 * @param options form, language, address of the number's or figure's page
 * @returns plain text
 * @example
 * ```ts
 * const data = load(readFolder('data'));
 * const [row] = unionRows(data, data.unions.get('demo-a'));
 * numberSentence(row, { form: 'live' }); // '【演示数据，纯属虚构】8067件（截至2026-01-31快照）'
 * ```
 */
export function numberSentence(row: FigureRow, options: NumberOptions = {}): string {
  const { form = 'whole', snapshots = [], locale, unionName, url } = options;
  const words = quoteWords(locale);
  const { observation, union, source, snapshotDate } = row;
  const shown = shownWords(row, locale);
  if (form === 'live') {
    const dated = snapshotDate === '' ? [] : [words.number.asOf(snapshotDate, null)];
    const facts = [...codeRemarks(row, locale), ...dated];
    return (
      (union.synthetic ? words.fiction : '') + (facts.length === 0 ? shown : words.number.live(shown, facts))
    );
  }
  const remarks = quotedRemarks(row, locale).filter(
    (remark) => remark !== wordsOf(locale).standing.synthetic,
  );
  const located = source && [
    words.located(
      words.facts([source.description, publishedWords(source, locale)].filter((part) => part !== '')),
      observation.source?.locator ? [observation.source.locator] : [],
    ),
  ];
  const facts = [
    scopeWords(row, unionName, locale),
    periodWords(observation.period, locale),
    ...remarks,
    located === null && observation.derived === undefined ? wordsOf(locale).noSource : null,
  ].filter((fact) => fact !== null);
  const quoted = {
    owner: union.name,
    label: rowLabel(row, locale),
    printed: shown,
    facts,
    sources: located ?? [],
    isFictional: union.synthetic === true,
    date: snapshotDate === '' ? null : snapshotDate,
    hash: hashOf(row, snapshots),
    url: url ?? null,
  };
  const said = numberQuote(quoted, locale);
  return sentences([said, ...correctionNotes(options.corrections ?? [], locale)], options);
}
