import { latest, type UnionData } from '../../data.ts';
import { bilingual, type LocalizedText, show } from '../../problem/problem.ts';
import { tableViewOf } from '../../select/table.ts';
import type { Figure } from '../../types.ts';
import type { CheckContext } from '../context.ts';

/** More lines than this in one picture are not told apart. */
const maxLines = 4;

/** What a figure of a table that is not there should show; where the report of the next year is in, and the ledger is not yet, that it is to be imported. */
function expectedTable(entry: UnionData, id: string): LocalizedText {
  const before = entry.snapshots.findLast(({ snapshot }) => snapshot.tables?.some((one) => one.id === id));
  if (!before) return bilingual('最新快照里的表', 'a table of the newest snapshot');
  const [then, now] = [before.snapshot.date, latest(entry).snapshot.date];
  return bilingual(
    `最新快照（${now}）里的表；${then} 的有，这一份还没有：用 --date ${now} 把台账再导入一次；不再统计的，删去这张图`,
    `a table of the newest snapshot (${now}); that of ${then} has it: import the ledger again with --date ${now}; where it is counted no more, remove the figure`,
  );
}

/** A figure of a table names what the table has, and what it draws shares one axis: one unit, and few lines. */
export function checkTableSelect(
  { kind, select }: Figure,
  path: string,
  entry: UnionData,
  { report, brokenIds }: Pick<CheckContext, 'report' | 'brokenIds'>,
): void {
  if (!('table' in select) || brokenIds.has(select.table)) return;
  const file = entry.figuresFile;
  const known = entry.snapshots.length > 0 ? (latest(entry).snapshot.tables ?? []) : [];
  const table = known.find(({ id }) => id === select.table);
  if (!table) {
    const expected = expectedTable(entry, select.table);
    report({ code: 'figure-select', file, path: `${path}.table`, expected, found: select.table });
    return;
  }
  for (const [index, id] of (select.measures ?? []).entries()) {
    if (table.measures.some((one) => one.id === id)) continue;
    const expected = table.measures.map((one) => one.id).join(' | ');
    report({ code: 'figure-select', file, path: `${path}.measures[${index}]`, expected, found: id });
  }
  for (const [name, codes] of Object.entries(select.codes ?? {})) {
    const dimension = table.dimensions.find(({ id }) => id === name);
    const expected = (dimension?.codes ?? table.dimensions).map(({ id }) => id).join(' | ') || '—';
    if (!dimension) report({ code: 'figure-select', file, path: `${path}.codes`, expected, found: name });
    else
      for (const id of codes)
        if (!dimension.codes.some((code) => code.id === id))
          report({ code: 'figure-select', file, path: `${path}.codes.${name}`, expected, found: id });
  }
  const { series } = tableViewOf(table, [], 1, select);
  const units = new Set(series.map(({ measure }) => measure.unit));
  if (units.size > 1)
    report({
      code: 'figure-units',
      file,
      path,
      expected: bilingual('同一个单位', 'one unit'),
      found: [...units].join(', '),
    });
  if (series.length === 0 || (kind === 'series' && series.length > maxLines))
    report({
      code: 'figure-select',
      file,
      path,
      expected:
        kind === 'series'
          ? bilingual(`1 至 ${maxLines} 条线`, `1 to ${maxLines} lines`)
          : bilingual('至少一列', 'at least one series'),
      found: show(series.map(({ id }) => id)),
    });
}
