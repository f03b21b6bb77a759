import type { Level } from '../codes.ts';
import { ancestors, type UnionData } from '../data.ts';
import { bilingual, show } from '../problem/problem.ts';
import { inOrder } from '../stations/place.ts';
import type { Union } from '../types.ts';
import { type CheckContext, eachObservation } from './context.ts';

/** Counties, county-level cities and districts stand on the same step. */
const step: Record<Level, number> = {
  national: 0,
  province: 1,
  prefecture: 2,
  county: 3,
  'county-level-city': 3,
  district: 3,
};

/** A box holds something: otherwise every station would lie outside of it. */
function checkBox({ bbox }: Union, file: string, report: CheckContext['report']): void {
  if (!bbox || inOrder(bbox)) return;
  const expected = bilingual(
    '西 < 东，南 < 北：[西, 南, 东, 北]',
    'west < east, south < north: [west, south, east, north]',
  );
  report({ code: 'bbox-order', file, path: '$.bbox', expected, found: show(bbox) });
}

/** Parents exist and stand higher; a figure of another unit is scoped to a unit below or above its union. */
export function checkUnions(context: CheckContext): void {
  for (const entry of context.data.unions.values()) {
    checkBox(entry.union, entry.unionFile, context.report);
    checkSynthetic(entry, context.report);
    checkParent(entry, context);
  }
  checkScopes(context);
}

/** What is made up stands below `demo/`, and says so in every file. */
function checkSynthetic({ union, unionFile, snapshots }: UnionData, report: CheckContext['report']): void {
  const synthetic = union.synthetic ?? false;
  const place = { code: 'synthetic-place', path: '$.synthetic' } as const;
  if (synthetic !== unionFile.startsWith('demo/')) {
    const expected = synthetic ? bilingual('放在 demo/ 下', 'a place below demo/') : 'true';
    report({ ...place, file: unionFile, expected, found: show(union.synthetic) });
  }
  for (const { file, snapshot } of snapshots) {
    if ((snapshot.synthetic ?? false) === synthetic) continue;
    const expected = synthetic ? 'true' : bilingual('没有这一项', 'no such field');
    report({ ...place, file, expected, found: show(snapshot.synthetic) });
  }
}

function checkParent({ union, unionFile: file }: UnionData, { data, report, brokenIds }: CheckContext): void {
  const place = { file, path: '$.parent', found: show(union.parent) };
  if (union.parent === null) {
    // What is made up stands nowhere in the real order.
    if (union.level === 'national' || union.synthetic) return;
    const expected = bilingual('上级工会的编号', 'the id of the parent union');
    report({ code: 'parent-unknown', ...place, expected });
    return;
  }
  const parent = data.unions.get(union.parent)?.union;
  if (!parent) {
    if (brokenIds.has(union.parent)) return;
    report({ code: 'parent-unknown', ...place, expected: `unions/${union.parent}/union.json` });
  } else if ((parent.synthetic ?? false) !== (union.synthetic ?? false)) {
    const expected = union.synthetic ? 'null' : bilingual('一家真实的工会', 'a real union');
    report({ code: 'synthetic-mixed', ...place, expected });
  } else if (ancestors(data.unions, union.id).includes(union.id)) {
    const expected = bilingual('一直通到全国总工会', 'a chain that ends at the national union');
    report({ code: 'parent-circle', ...place, expected });
  } else if (step[parent.level] >= step[union.level]) {
    const expected = bilingual(`高于 ${union.level}`, `above ${union.level}`);
    report({ code: 'parent-level', ...place, expected, found: `${parent.id}: ${parent.level}` });
  }
}

/** Figures of another unit name one below their union, or one above it. */
function checkScopes({ data, report, brokenIds }: CheckContext): void {
  for (const { entry, file, observation, path } of eachObservation(data)) {
    const { scope } = observation;
    if (scope.type === 'own') continue;
    const place = { code: 'scope-unit', file, path: `${path}.scope` } as const;
    const below = scope.type === 'subunit';
    if (below && scope.union === undefined) {
      if (scope.place === undefined)
        report({ ...place, expected: bilingual('union 或 place', 'union or place'), found: show(scope) });
      continue;
    }
    const own = entry.union.id;
    const other = scope.union ?? '';
    const [low, high] = below ? [other, own] : [own, other];
    if (brokenIds.has(other) || (data.unions.has(other) && ancestors(data.unions, low).includes(high)))
      continue;
    const expected = below
      ? bilingual(`${own} 之下的工会`, `a union below ${own}`)
      : bilingual(`${own} 之上的工会`, `a union above ${own}`);
    report({ ...place, path: `${place.path}.union`, expected, found: other });
  }
}
