import type { FigureRow, FigureView, Observation } from '@gongkai/snapshot';
import type { Locale } from '../options.ts';
import { rowWordsOf } from '../words/row-words.ts';
import { quoteWords } from './words/dictionary.ts';

/** What a title tells of its numbers. */
export interface TitleOptions {
  readonly locale?: Locale | undefined;
  /** Whether one of the numbers was corrected. */
  readonly isCorrected?: boolean;
}

/** What must be known of one number, in a word each. */
function statusesOf(
  { status, derived, period }: Pick<Observation, 'status'> & Partial<Pick<Observation, 'derived' | 'period'>>,
  locale: Locale | undefined,
): readonly string[] {
  const { statuses, confStatuses } = rowWordsOf(locale);
  const { titles } = quoteWords(locale);
  return [
    ...(derived ? [titles.derived] : []),
    ...(period?.basis === 'inferred' && period.type !== 'notStated' ? [titles.inferred] : []),
    ...(status.obs === 'A' ? [] : [statuses[status.obs]]),
    ...(status.conf === 'F' ? [] : [confStatuses[status.conf]]),
  ];
}

/** The numbers below a title: those of a figure, or one. */
export interface Titled {
  readonly rows: readonly Pick<FigureRow, 'observation'>[];
  readonly table?: FigureView['table'];
}

/**
 * What no renderer may drop of the numbers of a figure, for a line that stands without it.
 *
 * @param title what it says itself is left out
 * @returns as 推算, 部分保密, 已更正
 */
export function titleStatuses(
  title: string,
  of: Titled,
  { locale, isCorrected = false }: TitleOptions = {},
): readonly string[] {
  const { titles } = quoteWords(locale);
  const cells = of.table?.series.flatMap((series) => series.cells) ?? [];
  const all = [...of.rows.map(({ observation }) => observation), ...cells].map((each) =>
    statusesOf(each, locale),
  );
  const isOfAll = (word: string) => all.every((statuses) => statuses.includes(word));
  const told = [
    ...[...new Set(all.flat())].map((word) => ({ word, said: isOfAll(word) ? word : titles.partly(word) })),
    ...(isCorrected ? [{ word: titles.corrected, said: titles.corrected }] : []),
  ].filter(({ word }) => !title.includes(word));
  return told.map(({ said }) => said);
}

/**
 * A title as it stands away from its figure: in a preview, a tab, a list of links. What no renderer may drop of the numbers stands behind it in brackets, with
 * “partly” where not all of them are so; what the title says itself is not said twice.
 *
 * @param title of a figure or a number
 * @param of the numbers below it: those of a figure, or one
 * @example
 * ```ts
 * const derived = { status: { obs: 'A', conf: 'F' }, derived: { of: ['a', 'b'], by: 'sum' } };
 * titledStatus('两类站点合计', { rows: [{ observation: derived }] }); // '两类站点合计（推算）'
 * ```
 */
export function titledStatus(title: string, of: Titled, options: TitleOptions = {}): string {
  const told = titleStatuses(title, of, options);
  return told.length === 0 ? title : quoteWords(options.locale).titles.stated(title, told);
}
