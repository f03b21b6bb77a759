import type { Data, Observation } from '@gongkai/snapshot';
import { draftOf, isLikely } from '../../packages/cli/src/draft/draft.ts';
import type { DraftRow } from '../../packages/cli/src/draft/draft-row.ts';
import { reportTime } from '../../packages/cli/src/draft/period.ts';
import { indicatorsFor } from '../../packages/cli/src/indicators/indicators-for.ts';
import { proposer } from '../../packages/cli/src/indicators/propose.ts';
import { type Paragraph, paragraphsOf } from '../../packages/cli/src/report/report.ts';
import { simplify } from '../../packages/cli/src/report/simplify.ts';

/** A number that a person took from a report. */
export interface Expected {
  readonly printed: string;
  readonly phrase: string;
  readonly indicator: string;
}

/** How a draft agrees with what a person took. */
export interface Score {
  readonly expected: number;
  readonly drafted: number;
  readonly first: number;
  readonly third: number;
  readonly periods: number;
  readonly rows: number;
  readonly likely: number;
  readonly withheld: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

const squeeze = (text: string) => text.replace(/[\s“”"]/gu, '');

const pairs = (text: string) => [...squeeze(text)].map((one, index, all) => one + (all[index + 1] ?? ''));
const overlap = (a: string, b: string) => {
  const of = new Set(pairs(b));
  return pairs(a).filter((pair) => of.has(pair)).length;
};

/** The paragraphs of a report's text. */
const paragraphsIn = (text: string): Paragraph[] =>
  paragraphsOf(
    simplify(text)
      .split(/\r?\n/)
      .map((line) => ({ text: line })),
  );

/** @returns the draft of a report: its text, or the paragraphs that were read of a document. */
export function draftText(
  report: string | readonly Paragraph[],
  data: Data,
  union: string,
  published?: string,
) {
  const paragraphs = typeof report === 'string' ? paragraphsIn(report) : report;
  const propose = proposer(indicatorsFor(data, union));
  return draftOf(paragraphs, { data, union, propose, time: reportTime(paragraphs, published) });
}

/** Compares the draft of a text with what a person took from it. */
export function scoreOf(
  text: string | readonly Paragraph[],
  expected: readonly (Expected & { readonly period?: Observation['period'] })[],
  data: Data,
  union: string,
  published?: string,
): Score {
  const { rows, withheld } = draftText(text, data, union, published);
  const left = new Set<DraftRow>(rows);
  const missed: string[] = [];
  const wrong: string[] = [];
  let [drafted, first, third, periods] = [0, 0, 0, 0];
  for (const { printed, phrase, indicator, period } of expected) {
    const same = [...left].filter(
      (row) =>
        squeeze(row.quantity.printed) === squeeze(printed) ||
        squeeze(printed).includes(squeeze(row.quantity.printed)) ||
        squeeze(row.quantity.printed).includes(squeeze(printed)),
    );
    const best = same.sort((a, b) => overlap(b.phrase, phrase) - overlap(a.phrase, phrase))[0];
    if (!best || overlap(best.phrase, phrase) < Math.min(3, pairs(phrase).length - 1)) {
      missed.push(`${printed}  ${phrase}`);
      continue;
    }
    left.delete(best);
    drafted += 1;
    const at = best.proposals.findIndex((one) => one.indicator.id === indicator);
    if (at === 0) first += 1;
    else wrong.push(`${phrase}: ${indicator} ≠ ${best.proposals.map((one) => one.indicator.id).join(', ')}`);
    if (at >= 0 && at < 3) third += 1;
    if (period && best.period.type === period.type && best.period.start === period.start) periods += 1;
  }
  return {
    expected: expected.length,
    drafted,
    first,
    third,
    periods,
    rows: rows.length,
    likely: rows.filter(isLikely).length,
    withheld: withheld.length,
    missed,
    wrong,
  };
}
