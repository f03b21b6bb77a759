/** How well drafts agree with what a person takes: on invented reports in the manner of counties that the proposer was not made for. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkFolder } from '@gongkai/snapshot/node';
import { describe, expect, it } from 'vitest';
import { draftText, scoreOf } from '../../../bench/draft/measure.ts';
import { readReport } from '../src/report/read-report.ts';

const { data } = checkFolder(path.resolve(import.meta.dirname, '../../../data'));
const union = 'hanyin';
const folder = path.join(import.meta.dirname, 'reports');

interface Taken {
  readonly published: string;
  readonly expected: readonly (readonly [printed: string, indicator: string])[];
  readonly never: readonly string[];
}

/** The last two are by another hand than the code: a year's end with numbered headings, from LibreOffice, and a post for a phone. */
const files = ['qinghe.txt', 'yunling.txt', 'chiling.docx', 'liuwan.txt'];
const reports = await Promise.all(
  files.map(async (file) => {
    const name = path.parse(file).name;
    return {
      name,
      text: await readReport(path.join(folder, file)),
      ...(JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Taken),
    };
  }),
);

const scores = reports.map(({ name, text, expected, published }) => ({
  name,
  score: scoreOf(
    text,
    expected.map(([printed, indicator]) => ({ printed, phrase: printed, indicator })),
    data,
    union,
    published,
  ),
}));

describe('the draft of an invented report', () => {
  it.each(scores)('$name has its numbers and, mostly, their indicators', ({ name, score }) => {
    const { expected, drafted, first, third } = score;
    const share = (part: number) => `${((100 * part) / expected).toFixed(1)} %`;
    console.log(
      `${name}: ${expected} numbers, drafted ${share(drafted)}, right first ${share(first)}, among three ${share(third)}`,
      score.missed,
      score.wrong,
    );
    expect(drafted / expected).toBeGreaterThanOrEqual(0.95);
    expect(first / expected).toBeGreaterThanOrEqual(0.6);
    expect(third / expected).toBeGreaterThanOrEqual(0.85);
  });

  it.each(reports)('$name has no number of a person or of one enterprise', ({ text, never, published }) => {
    const { rows, withheld } = draftText(text, data, union, published);
    expect(withheld.length).toBeGreaterThan(0);
    const words = JSON.stringify(rows);
    const whole = text.map((paragraph) => paragraph.text).join('');
    for (const printed of never) {
      expect(whole).toContain(printed);
      expect(words).not.toMatch(new RegExp(`(?<![\\d.])${printed}`));
    }
  });
});

/** Single sentences as county reports have them: `sentence | number=indicators that are right`, `-` where the catalogue has none. */
const clauses = readFileSync(path.join(folder, 'clauses.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .flatMap((line) => {
    const [sentence = '', ...expected] = line.split(' | ');
    const { rows } = draftText(
      `禾岭县总工会2025年度工作报告（虚构）\n${sentence}。`,
      data,
      union,
      '2026-01-31',
    );
    return expected.map((one) => {
      const [printed = '', right = ''] = one.split('=');
      const row = rows.find(({ quantity }) => quantity.printed === printed);
      return { sentence, printed, right: right.split(','), row };
    });
  });

describe('numbers of single sentences', () => {
  const known = clauses.filter(({ right }) => right[0] !== '-');
  const wrong = known.filter(({ right, row }) => !right.includes(row?.proposals[0]?.indicator.id ?? ''));

  it('have, but for few, their indicators first', () => {
    console.log(`clauses: ${known.length} numbers, right first ${known.length - wrong.length}`);
    expect(
      wrong.length / known.length,
      JSON.stringify(wrong.map(({ sentence, printed }) => [printed, sentence])),
    ).toBeLessThanOrEqual(0.05);
  });

  it.each([
    ['12名', 'model-workers'],
    ['46万元', 'station-investment'],
    ['6.3万元', 'model-worker-relief'],
    ['37.2万元', 'warmth-paid'],
    ['230处', 'hazards-found'],
    ['22万元', 'staff-home-subsidy'],
  ])('%s is told by what it counts or pays for: %s', (printed, indicator) => {
    const of = clauses.filter((one) => one.printed === printed && one.right.includes(indicator));
    expect(of.map(({ row }) => row?.proposals[0]?.indicator.id)).toEqual([indicator]);
  });

  it('without an indicator in the catalogue are doubts, but for few, and those with one are not', () => {
    const isDoubt = ({ row }: (typeof clauses)[number]) =>
      !row || row.proposals.length === 0 || row.doubts.has('indicator');
    const none = clauses.filter(({ right }) => right[0] === '-');
    const sure = none.filter((one) => !isDoubt(one));
    const right = known.filter((one) => !wrong.includes(one));
    const needless = right.filter(isDoubt);
    console.log(
      `without an indicator ${none.length}, doubted ${none.length - sure.length}; right ${right.length}, doubted ${needless.length}`,
    );
    expect(sure.length / none.length, JSON.stringify(sure.map((one) => one.sentence))).toBeLessThanOrEqual(
      0.15,
    );
    expect(needless.length / right.length).toBeLessThanOrEqual(0.12);
  });

  it.each(['98.5%', '21台', '4200张', '99%'])('%s without an indicator of its own is a doubt', (printed) => {
    const { row } = clauses.find((one) => one.printed === printed) ?? {};
    expect([...(row?.doubts.keys() ?? [])]).toContain('indicator');
  });

  it.each(['18万元', '21万元'])('%s without an indicator of its own is a doubt', (printed) => {
    const { row } = clauses.find((one) => one.printed === printed) ?? {};
    expect([...(row?.doubts.keys() ?? [])]).toContain('indicator');
  });
});
