import {
  type Indicator,
  type Likeness,
  type Observation,
  pairAlike,
  phraseWithoutNumber,
  type Snapshot,
} from '@gongkai/snapshot';
import type { DraftRow } from './draft-row.ts';

/** The number of an earlier snapshot that a drafted one continues. */
export interface Former {
  readonly observation: Observation;
  /** Whether it was printed in the same words; else they are only alike, and somebody should look. */
  readonly isSure: boolean;
}

/** Minimum likeness of the words around two numbers that may be one, from 0 to 1. */
const leastAlike = 0.5;

/** 2025年新建 and 2026年新建 are the same words a year apart: which year is meant, the periods tell. */
const withoutYears = (words: string) => words.replace(/20\d\d年度?/gu, '');
const aroundOf = ({ source, quantity: { printed = '' } }: Observation) =>
  withoutYears(phraseWithoutNumber(source?.phrase ?? '', printed));
const aroundRow = ({ phrase, quantity }: DraftRow) =>
  withoutYears(phraseWithoutNumber(phrase, quantity.printed));

type Timed = { readonly period: Observation['period'] };

const yearOf = ({ period: { type, start } }: Timed): number | null =>
  type === 'year' && start !== undefined ? Number(start.slice(0, 4)) : null;

/** The year that most numbers of a report are of. */
function mainYear(numbers: readonly Timed[]): number | null {
  const counts = new Map<number, number>();
  for (const one of numbers) {
    const year = yearOf(one);
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

const pairs = (text: string) => [...text].map((one, at, all) => one + (all[at + 1] ?? ''));

/** How alike two texts are: of the pairs of characters in both, the share that they have in common. */
function alikeness(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)];
  const left = new Map<string, number>();
  for (const pair of b) left.set(pair, (left.get(pair) ?? 0) + 1);
  const common = a.filter((pair) => {
    const count = left.get(pair) ?? 0;
    left.set(pair, count - 1);
    return count > 0;
  }).length;
  return (2 * common) / Math.max(1, a.length + b.length);
}

/** 增加5家 continues no 31家. */
const isOfUnit = (row: DraftRow, { quantity }: Observation) =>
  row.quantity.unit === quantity.unit && row.quantity.direction === quantity.direction;
const isProposed = (row: DraftRow, { indicator }: Observation) =>
  row.proposals.some((one) => one.indicator.id === indicator);

/** What tells that two numbers are one, the surest first: how surely, from 0; the largest one is taken. */
const likenesses: readonly Likeness<DraftRow, Observation>[] = [
  (row, one) => (isOfUnit(row, one) && aroundRow(row) === aroundOf(one) ? 1 : 0),
  (row, one) => {
    if (!isOfUnit(row, one) || row.scope.type !== one.scope.type) return 0;
    const [words, before] = [aroundRow(row), aroundOf(one)];
    const isLonger = words.endsWith(before) || before.endsWith(words);
    if (!isProposed(row, one) && !isLonger) return 0;
    const alike = alikeness(words, before);
    return alike >= leastAlike ? alike : 0;
  },
  (row, one) =>
    isOfUnit(row, one) &&
    row.proposals[0]?.indicator.id === one.indicator &&
    row.scope.type === one.scope.type
      ? 1
      : 0,
];

/** What was planned, or is in the report twice, is not the number that was achieved before. */
const neverContinues = ['plan', 'before', 'class', 'repeated'] as const;

/**
 * Finds the numbers of an earlier snapshot in a drafted report, so that they keep their ids: by the same words around the number, or else by words that are
 * alike, or else as the only ones of an indicator. Where several could be meant none is taken.
 *
 * @param rows of a draft
 * @param earlier the snapshot before
 */
export function formerOf(rows: readonly DraftRow[], earlier: Snapshot): ReadonlyMap<DraftRow, Former> {
  const printed = earlier.observations.filter(({ derived }) => !derived);
  const [year, yearBefore] = [mainYear(rows), mainYear(printed)];
  // A table has the year before beside this one, as the report before had its own: each continues its like.
  const isAsFarBack = (row: DraftRow, one: Observation) => {
    const [own, other] = [yearOf(row), yearOf(one)];
    if (own === null || other === null || year === null || yearBefore === null) return true;
    return year - own === yearBefore - other;
  };
  const ofLikeTime = likenesses.map(
    (likeness): Likeness<DraftRow, Observation> =>
      (row, one) =>
        isAsFarBack(row, one) ? likeness(row, one) : 0,
  );
  const continuing = rows.filter(({ doubts }) => !neverContinues.some((doubt) => doubts.has(doubt)));
  return new Map(
    pairAlike(continuing, printed, ofLikeTime).map(({ one, other, level }) => [
      one,
      { observation: other, isSure: level === 0 },
    ]),
  );
}

/**
 * Gives a drafted number what the one that it continues has: its id, and the indicator for which somebody took it.
 *
 * @param indicators those that the union may use, by id
 */
export function continued(
  row: DraftRow,
  former: Former,
  indicators: ReadonlyMap<string, Indicator>,
): DraftRow {
  const { observation, isSure } = former;
  const indicator = indicators.get(observation.indicator);
  const others = row.proposals.filter((one) => one.indicator.id !== observation.indicator);
  const doubts = new Map(row.doubts);
  doubts.delete('indicator');
  if (!isSure) doubts.set('former', observation.source?.phrase ?? observation.id);
  return {
    ...row,
    former: observation,
    doubts,
    proposals: indicator ? [{ indicator, score: 1, beside: 1, named: 1 }, ...others] : row.proposals,
  };
}
