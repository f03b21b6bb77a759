import { bilingual } from '../problem/problem.ts';
import type { Table } from '../types.ts';
import type { CheckContext } from './context.ts';

/** Measures of tables of ledgers that count rows; others are sums and rates. */
const counts = new Set(['count', 'settled', 'pending']);

/** Tables of ledgers of cases and aid show no small count, and the union says how it protects them. What could be reckoned from several cells was looked at when the ledger was imported: the check has no ledger. */
export function checkDisclosure({ data, report }: CheckContext): void {
  for (const { union, unionFile: file, snapshots } of data.unions.values()) {
    const { disclosure } = union;
    if (disclosure && disclosure.sensitiveThreshold < disclosure.threshold) {
      const expected = `≥ ${disclosure.threshold}`;
      const found = String(disclosure.sensitiveThreshold);
      report({ code: 'disclosure-order', file, path: '$.disclosure.sensitiveThreshold', expected, found });
    }
    for (const { file, snapshot } of snapshots)
      for (const [index, table] of (snapshot.tables ?? []).entries())
        checkSmallCounts(table, `$.tables[${index}]`, file, report);
    const isUsed = snapshots.some(({ snapshot }) => snapshot.tables?.some((table) => table.disclosure));
    if (isUsed && !disclosure)
      report({
        code: 'disclosure-missing',
        severity: 'warning',
        file,
        path: '$.disclosure',
        expected: bilingual('门槛和理由', 'thresholds and a reason'),
        found: '—',
      });
  }
}

function checkSmallCounts(
  { disclosure, series }: Table,
  path: string,
  file: string,
  report: CheckContext['report'],
): void {
  if (!disclosure) return;
  const { threshold } = disclosure;
  for (const [at, { measure, cells }] of series.entries())
    for (const [cell, { value }] of counts.has(measure) ? cells.entries() : [])
      if (value !== undefined && value > 0 && value < threshold)
        report({
          code: 'disclosure-small',
          file,
          path: `${path}.series[${at}].cells[${cell}]`,
          expected: bilingual(`0，或者不小于 ${threshold}`, `0, or ${threshold} and more`),
          // The number itself is what nobody may read.
          found: bilingual('小于它的数', 'a number below'),
        });
}
