import { familiesOf } from '@gongkai/quantity';

/** What a number is called by what it counts, beside the name of its unit: 人数 for 名, 金额 for 元. */
const byFamily = {
  persons: '人数',
  personTimes: '人次 人次数',
  households: '户数',
  sessions: '场次',
  yuan: '金额',
  percent: '比例',
} as const;

/**
 * The names of a measure, which claim nothing that its unit does not say: a title may call 120家 its 家数 or 数量, 86万元 its 金额.
 *
 * @param unit of a quantity, with the denominators of a rate behind a slash
 */
export function measureNames(unit: string | null): readonly string[] {
  const [counted = ''] = (unit ?? '').split('/');
  if (counted === '' || counted === '1') return [];
  const families = familiesOf(counted);
  const names = families.flatMap(
    (family) =>
      Object.entries(byFamily)
        .find(([name]) => name === family)?.[1]
        .split(' ') ?? [],
  );
  const isCount = !families.some((family) => family === 'yuan' || family === 'percent');
  return [...names, ...(isCount ? [counted, `${counted}数`, '数量'] : [])];
}
