import type { Indicator } from '@gongkai/snapshot';

/** `new-form-unions（新就业形态工会组织）`, as the column of alternatives has it. */
const withName = /^([a-z][\w.-]*)\s*[（(].*[）)]$/u;

/**
 * Finds the indicator that somebody has written into a cell: its id, an alternative as it is printed beside it, or its Chinese name.
 *
 * @param written the cell
 * @param indicators those that the union may use
 * @returns its id; what was written where no indicator, or none alone, is called so
 */
export function indicatorIn(written: string, indicators: readonly Indicator[]): string {
  const [, id] = withName.exec(written) ?? [];
  if (id !== undefined) return id;
  const named = indicators.filter(({ label }) => label['zh-Hans'] === written);
  const [only] = named;
  return only && named.length === 1 ? only.id : written;
}
