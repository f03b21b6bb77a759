import { findPersonalData } from '@gongkai/snapshot';
import { isSensitive } from '@gongkai/snapshot/disclosure';
import type { BlockHead } from '../ledger/blocks.ts';
import { bare, ignored, unitIn } from '../ledger/fields.ts';
import { type CaseRole, personOrder, roleOf } from './fields.ts';
import { type CaseMapping, headingsOf, type MeasureMapping, moneyUnits, single } from './mapping.ts';

const aid = /困难|救助|帮扶|慰问|致困|补助|资助|助学/u;

const defaults = {
  cases: {
    id: 'cases',
    label: '劳动争议案件台账',
    count: { indicator: 'cases-received', unit: '件' },
    money: 'amount-involved',
  },
  aid: {
    id: 'aid',
    label: '困难职工帮扶台账',
    count: { indicator: 'aid-households', unit: '户' },
    money: 'aid-funds-spent',
  },
} as const;

const settledDefaults = {
  settled: { indicator: 'cases-settled', unit: '件' },
  pending: { indicator: 'cases-pending', unit: '件' },
  rate: { indicator: 'cases-settlement-rate', unit: '%' },
} as const;

function columnsOf({ headings }: BlockHead): Record<string, CaseRole | typeof ignored> {
  const columns: Record<string, CaseRole | typeof ignored> = {};
  const persons = [...headings.values()].filter((heading) => roleOf(bare(heading)) === 'person');
  persons.sort((a, b) => personOrder(bare(a)) - personOrder(bare(b)));
  for (const heading of headings.values()) {
    // Somebody's name or number in the place of a heading is written nowhere.
    if (findPersonalData(heading).length > 0) continue;
    const role = roleOf(bare(heading));
    const values = Object.values(columns);
    const isTaken =
      role !== null &&
      ((single.includes(role) && values.includes(role)) || (role === 'person' && heading !== persons[0]));
    columns[heading] = role === null || isTaken ? ignored : role;
  }
  return columns;
}

/**
 * Makes the mapping of columns whose uses are known: what is summed, whether cases are settled, what is counted against each other.
 *
 * @param kind what a row is
 * @param isTold whether the ledger tells of health or hardship
 */
export function mappingOfColumns(
  kind: CaseMapping['kind'],
  sheet: string,
  columns: CaseMapping['columns'],
  isTold: boolean,
): CaseMapping {
  const { id, label, count, money } = defaults[kind];
  const [cause] = headingsOf(columns, 'category');
  const [settled] = headingsOf(columns, 'settled');
  const sums: Record<string, MeasureMapping> = {};
  for (const heading of headingsOf(columns, 'money'))
    sums[heading] = {
      indicator: money,
      unit: '元',
      in: Object.hasOwn(moneyUnits, unitIn(heading)) ? unitIn(heading) : '元',
    };
  for (const heading of headingsOf(columns, 'persons'))
    sums[heading] = { indicator: 'workers-involved', unit: '人' };
  return {
    kind,
    sheet,
    id,
    label,
    sensitive: kind === 'aid' || isTold,
    columns,
    count,
    ...(settled === undefined ? {} : { settled: settledDefaults }),
    ...(Object.keys(sums).length > 0 ? { sums } : {}),
    ...(cause !== undefined && settled !== undefined ? { crosses: [[cause, settled]] as const } : {}),
  };
}

/** Proposes how a table of cases or aid is counted. Columns that tell of persons are left out, but for one by which they are told apart in memory. */
export function proposeCases(sheet: string, block: BlockHead): CaseMapping {
  const names = [...block.headings.values()];
  const isAid = names.some((name) => aid.test(name)) && !names.some((name) => /案由|案号|仲裁/u.test(name));
  return mappingOfColumns(isAid ? 'aid' : 'cases', sheet, columnsOf(block), isSensitive(names));
}
