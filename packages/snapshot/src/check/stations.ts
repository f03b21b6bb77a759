import { type CoordinateSystem, publishedSystems } from '../codes.ts';
import type { StationsFile, UnionData } from '../data.ts';
import { parseHours } from '../hours.ts';
import { say, show } from '../problem.ts';
import { near } from '../stations/near.ts';
import { placeFault } from '../stations/place.ts';
import type { Station, Union } from '../types.ts';
import type { CheckContext } from './context.ts';

/** Within this many metres two stations of one kind or one name are taken for one. */
const nearest = 30;

/** 站长：张三, 联系人李四: a role that is followed by what may be a name. */
const namedManager =
  /(?:站长|驿站长|管理员|负责人|联系人|经办人|值班员)\s*[:：]?\s*(?:是|为)?\s*\p{Script=Han}{2,4}(?![\p{Script=Han}])/u;

const published = (system: CoordinateSystem) => (publishedSystems as readonly string[]).includes(system);

/** What is said of the file as a whole: whose it is, and in which system its positions are. */
function checkHead({ union }: UnionData, { file, stations }: StationsFile, context: CheckContext): void {
  const { report } = context;
  if (stations.union !== union.id)
    report({ code: 'id-place', file, path: '$.union', expected: union.id, found: stations.union });
  if (!published(stations.coordinateSystem)) {
    report({
      code: 'station-crs',
      file,
      path: '$.coordinateSystem',
      expected: publishedSystems.join(' | '),
      found: stations.coordinateSystem,
    });
  }
  if (stations.convertedFrom && published(stations.convertedFrom)) {
    const path = '$.convertedFrom';
    report({ code: 'station-crs', file, path, expected: 'GCJ-02 | BD-09', found: stations.convertedFrom });
  }
}

/** Where a station is: its system, its precision, and whether it lies where it can. */
function checkPlace(
  { geometry, properties }: Station,
  union: Union,
  { file, stations }: StationsFile,
  at: string,
  { report }: CheckContext,
): void {
  const own = properties.coordinateSystem;
  if (own && own !== stations.coordinateSystem) {
    const path = `${at}.properties.coordinateSystem`;
    report({ code: 'station-crs', file, path, expected: stations.coordinateSystem, found: own });
  }
  if ((geometry !== null) !== (properties.precision === 'point')) {
    report({
      code: 'station-precision',
      file,
      path: `${at}.geometry`,
      expected: properties.precision === 'point' ? 'Point' : 'null',
      found: show(geometry),
    });
  }
  const fault = geometry && placeFault(geometry.coordinates, union.bbox ?? null);
  if (fault) {
    report({
      code: fault.code,
      file,
      path: `${at}.geometry.coordinates`,
      expected: fault.expected,
      found: show(geometry.coordinates),
    });
  }
}

function checkText(
  { properties }: Station,
  { file, stations }: StationsFile,
  at: string,
  context: CheckContext,
) {
  const { report, brokenIds } = context;
  const { hours, township, source } = properties;
  if (hours !== undefined && parseHours(hours) === null) {
    report({
      code: 'station-hours',
      file,
      path: `${at}.properties.hours`,
      expected: '24/7 | Mo-Fr 08:00-18:00; Sa 09:00-12:00',
      found: show(hours),
    });
  }
  if (township !== undefined && stations.towns && !stations.towns.some(({ name }) => name === township)) {
    report({
      code: 'station-township',
      file,
      path: `${at}.properties.township`,
      expected: stations.towns.map(({ name }) => name).join(' | '),
      found: township,
    });
  }
  if (!stations.sources.some(({ id }) => id === source.ref) && !brokenIds.has(source.ref)) {
    report({
      code: 'source-unknown',
      file,
      path: `${at}.properties.source.ref`,
      expected: stations.sources.map(({ id }) => id).join(' | '),
      found: source.ref,
    });
  }
  for (const [key, value] of Object.entries(properties)) {
    for (const text of Array.isArray(value) ? value : [value]) {
      if (typeof text !== 'string' || !namedManager.test(text)) continue;
      report({
        code: 'station-manager',
        file,
        path: `${at}.properties.${key}`,
        expected: say('没有个人姓名', 'nobody’s name'),
        // The message is printed where others may read it.
        found: text.replace(namedManager, (found) => `${found.slice(0, 3)}**`),
      });
    }
  }
}

function checkIds(file: StationsFile, union: Union, { report }: CheckContext): void {
  const seen = new Set<string>();
  for (const [index, { id }] of file.stations.features.entries()) {
    const place = { file: file.file, path: `$.features[${index}].id`, found: id };
    if (!id.startsWith(`${union.id}.`)) report({ code: 'id-form', ...place, expected: `${union.id}.…` });
    if (seen.has(id))
      report({ code: 'id-duplicate', ...place, expected: say('没有用过的编号', 'an id used once') });
    seen.add(id);
  }
}

function checkDuplicates({ file, stations }: StationsFile, { report }: CheckContext): void {
  for (const [first, second] of near(stations.features, nearest)) {
    const [a, b] = [stations.features[first], stations.features[second]];
    if (!a || !b || a.id === b.id) continue;
    const same = a.properties.kind === b.properties.kind || a.properties.name === b.properties.name;
    const told = a.properties.distinctFrom?.includes(b.id) || b.properties.distinctFrom?.includes(a.id);
    if (!same || told) continue;
    report({
      code: 'station-duplicate',
      file,
      path: `$.features[${second}]`,
      expected: say(`离 ${a.id} 三十米以上`, `more than 30 metres from ${a.id}`),
      found: b.id,
    });
  }
}

/** Stations lie where they can, are in a system that can be published, are told once, and name nobody. */
export function checkStations(context: CheckContext): void {
  for (const entry of context.data.unions.values()) {
    const file = entry.stations;
    if (!file) continue;
    checkHead(entry, file, context);
    checkIds(file, entry.union, context);
    for (const [index, station] of file.stations.features.entries()) {
      const at = `$.features[${index}]`;
      checkPlace(station, entry.union, file, at, context);
      checkText(station, file, at, context);
    }
    checkDuplicates(file, context);
  }
}
