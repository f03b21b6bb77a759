import { compare as compareQuantities, type Quantity } from '@gongkai/quantity';
import type { FigureRow, Period } from '@gongkai/snapshot';
import type { WordOptions } from '../../options.ts';
import { levelLabel } from '../../words/code-labels.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { kindMeaning, rowLabel } from '../../words/labels.ts';
import { periodWords } from '../../words/period.ts';
import { scopeWords } from '../../words/scope.ts';

/** One reason why figures of one indicator must not be ranked or summed, with what differs and whose it is. */
export interface Reason {
  readonly title: string;
  readonly values: readonly string[];
}

/** Levels that stand on one step: a county, a county-level city and a district are peers. */
const peers = new Set(['county', 'county-level-city', 'district']);

const timeOf = ({ type, start, end }: Period) => `${type} ${start ?? ''} ${end ?? ''}`;

/** Whether a period tells no time at all: two reports that both say none, or 报道时, may be years apart. */
const isUndated = ({ type, start, end }: Period) =>
  type === 'notStated' || ((type === 'pointInTime' || type === 'cumulative') && !start && !end);

/** Each value with the unions that have it. */
function byUnion(
  rows: readonly FigureRow[],
  value: (row: FigureRow) => string,
  locale: WordOptions['locale'],
): readonly string[] {
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    const unions = found.get(value(row)) ?? new Set();
    found.set(value(row), unions.add(row.union.shortName));
  }
  return [...found].map(([words, unions]) => wordsOf(locale).compare.value(words, [...unions]));
}

/** No number that was read is so; data from elsewhere may be anything. */
const isEndless = (value: number | null) => value !== null && !Number.isFinite(value);

/** Whether the words of two numbers leave open which is larger. Two that say how exact they are can always be compared. */
function isOpen({ observation: { quantity: a } }: FigureRow, { observation: { quantity: b } }: FigureRow) {
  const isPlain = ({ kind }: typeof a) => kind === 'exact' || kind === 'rounded';
  if (isPlain(a) && isPlain(b)) return false;
  if ([a, b].some(({ value, low, high }) => [value, low, high].some(isEndless))) return true;
  // What is compared was printed; only the types of the schema leave that open.
  const { relation, reason } = compareQuantities(a as Quantity, b as Quantity);
  // Units are a reason of their own.
  if (reason.code === 'different-units' || reason.code === 'no-conversion') return false;
  return relation === 'overlapping' || relation === 'incomparable';
}

/** @returns the rows that a comparison compares: a derived number stands apart from what was printed. */
export function printedRows(rows: readonly FigureRow[]): readonly FigureRow[] {
  return rows.filter(({ observation }) => observation.derived === undefined);
}

/**
 * Says why numbers of one indicator cannot simply be compared.
 *
 * @param all the figures of one indicator; derived ones among them are compared with nothing
 * @returns why they cannot simply be compared; empty where nothing speaks against it
 * @example
 * ```ts
 * const { rows } = viewOf({ title: '劳动争议', period: '2023年', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * whyNotComparable(rows).map(({ title }) => title); // ['印出的字定不下谁多谁少', '数的不是同一样东西']
 * ```
 */
export function whyNotComparable(
  all: readonly FigureRow[],
  { locale, unionName }: WordOptions = {},
): readonly Reason[] {
  const rows = printedRows(all);
  const words = wordsOf(locale);
  const { reasons } = words.compare;
  const differing = (title: string, value: (row: FigureRow) => string, key = value): Reason[] =>
    new Set(rows.map(key)).size > 1 ? [{ title, values: byUnion(rows, value, locale) }] : [];
  const steps = new Set(rows.map(({ union: { level } }) => (peers.has(level) ? 'county' : level)));
  const open = rows.filter((row) => rows.some((other) => other !== row && isOpen(row, other)));
  const bounds = ({ observation: { quantity } }: FigureRow) =>
    words.compare.meaning(quantity.printed ?? '', kindMeaning(quantity, locale));
  const periods = (row: FigureRow) => periodWords(row.observation.period, locale);
  return [
    // That we conclude a time does not make it another.
    ...differing(reasons.periods, periods, ({ observation: { period } }) => timeOf(period)),
    ...(new Set(rows.map(({ observation }) => timeOf(observation.period))).size === 1 &&
    rows.some(({ observation }) => isUndated(observation.period))
      ? [{ title: reasons.periodsUnknown, values: byUnion(rows, periods, locale) }]
      : []),
    ...(steps.size > 1 ? differing(reasons.levels, ({ union: { level } }) => levelLabel(level, locale)) : []),
    ...differing(reasons.scopes, (row) => scopeWords(row, unionName, locale) ?? words.table.own),
    ...(open.length > 0 ? [{ title: reasons.kinds, values: byUnion(open, bounds, locale) }] : []),
    ...differing(
      reasons.changes,
      ({ observation: { quantity } }) => words.standing[quantity.direction ?? 'amount'],
      ({ observation: { quantity } }) => String(quantity.direction !== undefined),
    ),
    ...differing(reasons.units, ({ observation }) => observation.quantity.unit ?? '—'),
    ...differing(reasons.labels, (row) => rowLabel(row, locale)),
  ];
}
