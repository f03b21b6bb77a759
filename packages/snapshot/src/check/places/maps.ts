import { isPublished, publishedSystems } from '../../codes.ts';
import type { UnionData } from '../../data.ts';
import { bilingual, show } from '../../problem/problem.ts';
import type { CheckContext } from '../context.ts';
import { boundaryFile, checkBoundaryLine } from './boundary.ts';

/**
 * Review numbers as the Ministry of Natural Resources (GS, also with a province after it) and the provinces and cities give them:
 * GS(2024)0650号, GS京(2022)1061号, 陕S(2021)023号.
 */
const reviewNumber = /^(?!示例)(GS\p{Script=Han}?|\p{Script=Han}{1,2}S)[(（]\d{4}[)）]第?\d{1,6}号$/u;

/** What is made up has no number, and must not look as if it had one. */
const demonstration = /^示例/;

/** Boundaries and base maps carry their review number; positions of a boundary are in the system of the stations. */
export function checkMaps({ data, raw, report }: CheckContext): void {
  for (const entry of data.unions.values()) {
    const { union, unionFile: file, boundary } = entry;
    const wanted = union.synthetic ? demonstration : reviewNumber;
    for (const part of ['boundary', 'baseMap'] as const) {
      const settings = union.map?.[part];
      if (!settings || wanted.test(settings.reviewNumber ?? '')) continue;
      report({
        code: 'map-review-number',
        file,
        path: `$.map.${part}.reviewNumber`,
        expected: union.synthetic
          ? bilingual(
              '以“示例”开头：虚构的界线没有审图号',
              'text that begins with 示例: what is made up has no number',
            )
          : bilingual('审图号，例如 GS(2024)0650号', 'a review number, as GS(2024)0650号'),
        found: show(settings.reviewNumber),
      });
    }
    checkBoundary(entry, raw, report);
    checkBoundaryLine(entry, report);
    if (boundary && (boundary.properties.synthetic ?? false) !== (union.synthetic ?? false)) {
      report({
        code: 'station-synthetic',
        file: boundaryFile(entry),
        path: '$.properties.synthetic',
        expected: union.synthetic ? 'true' : bilingual('没有这一项', 'no such field'),
        found: show(boundary.properties.synthetic),
      });
    }
    if (boundary && !isPublished(boundary.coordinateSystem)) {
      report({
        code: 'station-crs',
        file: boundaryFile(entry),
        path: '$.coordinateSystem',
        expected: publishedSystems.join(' | '),
        found: boundary.coordinateSystem,
      });
    }
  }
}

function checkBoundary(entry: UnionData, raw: CheckContext['raw'], report: CheckContext['report']): void {
  const line = boundaryFile(entry);
  const [drawn, settings] = [raw.has(line), entry.union.map?.boundary];
  if (drawn === (settings !== undefined)) return;
  report(
    drawn
      ? {
          code: 'map-boundary',
          file: entry.unionFile,
          path: '$.map.boundary',
          expected: bilingual('attribution 和 reviewNumber', 'attribution and reviewNumber'),
          found: '—',
        }
      : { code: 'map-boundary', file: line, path: '$', expected: line, found: '—' },
  );
}
