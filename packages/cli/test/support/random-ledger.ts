/** Invented ledgers that grow from snapshot to snapshot, for attacks on what is published of them. */
import type { CaseMapping } from '../../src/cases/mapping.ts';
import type { CaseRow } from '../../src/cases/rows/case-row.ts';

/** @returns numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Causes, townships and months, cases settled or not, money: what a county's ledger has. */
export const randomMapping: CaseMapping = {
  kind: 'cases',
  sheet: '案件',
  id: 'ledger',
  label: '虚构的案件台账',
  sensitive: false,
  columns: {
    案由: 'category',
    乡镇: 'category',
    状态: 'settled',
    受理日期: 'date',
    金额: 'money',
    姓名: 'person',
  },
  count: { indicator: 'cases-received', unit: '件' },
  settled: {
    settled: { indicator: 'cases-settled', unit: '件' },
    pending: { indicator: 'cases-pending', unit: '件' },
    rate: { indicator: 'cases-settlement-rate', unit: '%' },
  },
  sums: { 金额: { indicator: 'amount-involved', unit: '元' } },
  crosses: [['案由', '状态']],
};

/** Which tables a random ledger is published in; each has one that crosses, or a chain of two. */
const crossings: readonly NonNullable<CaseMapping['crosses']>[] = [
  [['案由', '状态']],
  [['案由', '乡镇']],
  [['案由', '月份']],
  [
    ['案由', '状态'],
    ['案由', '乡镇'],
  ],
  [],
];

/** A ledger at the days of three snapshots. */
export interface RandomLedger {
  readonly mapping: CaseMapping;
  readonly stages: readonly (readonly CaseRow[])[];
  /** Whether rows were only added. */
  readonly isGrowing: boolean;
}

/** @returns an invented ledger: few large categories, many small ones, some persons with several cases. */
export function randomLedger(seed: number): RandomLedger {
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const causes = 2 + below(7);
  const townships = 2 + below(8);
  const months = 1 + below(12);
  // The larger, the fewer categories hold most of the rows.
  const skew = 1 + random() * 2.5;
  const pick = (count: number) => Math.floor(random() ** skew * count);
  const row = (number: number): CaseRow => ({
    year: 2026,
    month: String(1 + below(months)).padStart(2, '0'),
    categories: new Map([
      ['案由', `案由${pick(causes)}`],
      ['乡镇', `乡镇${pick(townships)}`],
      ['状态', random() < 0.8 ? 'settled' : 'pending'],
    ]),
    amounts: { 金额: Math.round(Math.exp(random() * 5) * 100) },
    person: random() < 0.9 ? number : below(number + 1),
  });
  const isGrowing = random() < 0.7;
  const rows = Array.from({ length: 15 + below(250) }, (_, number) => row(number));
  const stages = [rows];
  for (let stage = 1; stage < 3; stage += 1) {
    const before = stages.at(-1) ?? [];
    // A corrected ledger has rows that were taken away and others that were moved.
    const kept = isGrowing
      ? before
      : before.filter(() => random() > 0.04).map((one, at) => (random() < 0.03 ? row(at) : one));
    const more = random() < 0.2 ? 0 : below(random() < 0.4 ? 12 : 150);
    stages.push([...kept, ...Array.from({ length: more }, (_, number) => row(before.length + number))]);
  }
  return {
    mapping: { ...randomMapping, crosses: crossings[below(crossings.length)] ?? [] },
    stages,
    isGrowing,
  };
}
