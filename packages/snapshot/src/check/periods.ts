import { bilingual, show } from '../problem/problem.ts';
import { type CheckContext, eachObservation } from './context.ts';

/** Periods run forward and have the ends their type needs; only free figures are in a snapshot. */
export function checkPeriods({ data, report }: CheckContext): void {
  for (const { file, observation, path } of eachObservation(data)) {
    const { period, status } = observation;
    const { type, start, end } = period;
    const place = { code: 'period-order', file, path: `${path}.period`, found: show(period) } as const;
    // Compared as far as both are known: 2023-04 is not after 2023.
    const common = Math.min(start?.length ?? 0, end?.length ?? 0);
    if (start && end && start.slice(0, common) > end.slice(0, common))
      report({ ...place, expected: bilingual('起早于止', 'start before end') });
    if ((type === 'since' || type === 'year') && !start)
      report({
        ...place,
        expected: bilingual(`有起点（类型是 ${type}）`, `a start, because type is ${type}`),
      });
    if (type === 'notStated' && (start || end))
      report({
        ...place,
        expected: bilingual('不写日期（类型是 notStated）', 'no dates, because type is notStated'),
      });
    if (status.conf !== 'F') {
      report({
        code: 'status-confidential',
        file,
        path: `${path}.status.conf`,
        expected: 'F',
        found: status.conf,
      });
    }
  }
}
