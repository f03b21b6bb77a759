import { bilingual } from '../problem/problem.ts';
import type { CheckContext } from './context.ts';

/** Measures of tables of ledgers that count rows; others are sums and rates. */
const counts = new Set(['count', 'settled', 'pending']);

/** Tables of ledgers of cases and aid show no small count, and the union says how it protects them. What could be reckoned from several cells was looked at when the ledger was imported: the check has no ledger. */
export function checkDisclosure({ data, report }: CheckContext): void {
  for (const { union, unionFile, snapshots } of data.unions.values()) {
    const { disclosure } = union;
    if (disclosure && disclosure.sensitiveThreshold < disclosure.threshold)
      report({
        code: 'disclosure-order',
        file: unionFile,
        path: '$.disclosure.sensitiveThreshold',
        expected: `≥ ${disclosure.threshold}`,
        found: String(disclosure.sensitiveThreshold),
      });
    let isUsed = false;
    for (const { file, snapshot } of snapshots)
      for (const [index, table] of (snapshot.tables ?? []).entries()) {
        if (!table.disclosure) continue;
        isUsed = true;
        const { threshold } = table.disclosure;
        for (const [at, { measure, cells }] of table.series.entries())
          for (const [cell, { value }] of cells.entries())
            if (counts.has(measure) && value !== undefined && value > 0 && value < threshold)
              report({
                code: 'disclosure-small',
                file,
                path: `$.tables[${index}].series[${at}].cells[${cell}]`,
                expected: bilingual(`0，或者不小于 ${threshold}`, `0, or ${threshold} and more`),
                // The number itself is what nobody may read.
                found: bilingual('小于它的数', 'a number below'),
              });
      }
    if (isUsed && !disclosure)
      report({
        code: 'disclosure-missing',
        severity: 'warning',
        file: unionFile,
        path: '$.disclosure',
        expected: bilingual('门槛和理由', 'thresholds and a reason'),
        found: '—',
      });
  }
}
