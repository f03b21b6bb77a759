import type { Level } from '../codes.ts';
import { ancestors } from '../data.ts';
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
export function checkUnions({ data, report, brokenIds }: CheckContext): void {
  for (const { union, unionFile: file, snapshots } of data.unions.values()) {
    const place = { file, path: '$.parent', found: show(union.parent) };
    checkBox(union, file, report);
    if ((union.synthetic ?? false) !== file.startsWith('demo/')) {
      report({
        code: 'synthetic-place',
        file,
        path: '$.synthetic',
        expected: union.synthetic ? bilingual('放在 demo/ 下', 'a place below demo/') : 'true',
        found: show(union.synthetic),
      });
    }
    for (const { file: own, snapshot } of snapshots) {
      if ((snapshot.synthetic ?? false) === (union.synthetic ?? false)) continue;
      report({
        code: 'synthetic-place',
        file: own,
        path: '$.synthetic',
        expected: union.synthetic ? 'true' : bilingual('没有这一项', 'no such field'),
        found: show(snapshot.synthetic),
      });
    }
    if (union.parent === null) {
      // What is made up stands nowhere in the real order.
      if (union.level !== 'national' && !union.synthetic) {
        report({
          code: 'parent-unknown',
          ...place,
          expected: bilingual('上级工会的编号', 'the id of the parent union'),
        });
      }
      continue;
    }
    const parent = data.unions.get(union.parent)?.union;
    if (!parent) {
      if (!brokenIds.has(union.parent)) {
        report({ code: 'parent-unknown', ...place, expected: `unions/${union.parent}/union.json` });
      }
    } else if ((parent.synthetic ?? false) !== (union.synthetic ?? false)) {
      report({
        code: 'synthetic-mixed',
        ...place,
        expected: union.synthetic ? 'null' : bilingual('一家真实的工会', 'a real union'),
      });
    } else if (ancestors(data.unions, union.id).includes(union.id)) {
      report({
        code: 'parent-circle',
        ...place,
        expected: bilingual('一直通到全国总工会', 'a chain that ends at the national union'),
      });
    } else if (step[parent.level] >= step[union.level]) {
      report({
        code: 'parent-level',
        ...place,
        expected: bilingual(`高于 ${union.level}`, `above ${union.level}`),
        found: `${parent.id}: ${parent.level}`,
      });
    }
  }

  for (const { entry, file, observation, path } of eachObservation(data)) {
    const { scope } = observation;
    if (scope.type === 'own') continue;
    const place = { code: 'scope-unit', file, path: `${path}.scope` } as const;
    if (scope.type === 'subunit' && scope.union === undefined) {
      if (scope.place === undefined)
        report({ ...place, expected: bilingual('union 或 place', 'union or place'), found: show(scope) });
      continue;
    }
    const other = scope.union ?? '';
    if (brokenIds.has(other)) continue;
    const [low, high] = scope.type === 'subunit' ? [other, entry.union.id] : [entry.union.id, other];
    if (!data.unions.has(other) || !ancestors(data.unions, low).includes(high)) {
      const expected =
        scope.type === 'subunit'
          ? bilingual(`${entry.union.id} 之下的工会`, `a union below ${entry.union.id}`)
          : bilingual(`${entry.union.id} 之上的工会`, `a union above ${entry.union.id}`);
      report({ ...place, path: `${place.path}.union`, expected, found: other });
    }
  }
}
