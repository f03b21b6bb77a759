import { isPublished, publishedSystems } from '../../codes.ts';
import type { StationsFile, UnionData } from '../../data.ts';
import { hoursFault, parseHours } from '../../hours.ts';
import { bilingual, show } from '../../problem/problem.ts';
import { near } from '../../stations/near.ts';
import { boxOf, enlarged, placeFault } from '../../stations/place.ts';
import type { Station, Union } from '../../types.ts';
import type { CheckContext } from '../context.ts';
import { hoursExpected } from './hours.ts';

/** Within this many metres two stations of one kind or one name are taken for one. */
const nearest = 30;

/** @returns the path of a union's stations, whether they are there or not. */
export const stationsFile = ({ unionFile }: UnionData): string =>
  unionFile.replace(/union\.json$/, 'stations.geojson');

/** What is said of the file as a whole: whose it is, and in which system its positions are. */
function checkHead({ union }: UnionData, { file, stations }: StationsFile, context: CheckContext): void {
  const { report } = context;
  if (stations.union !== union.id)
    report({ code: 'id-place', file, path: '$.union', expected: union.id, found: stations.union });
  if (!isPublished(stations.coordinateSystem)) {
    report({
      code: 'station-crs',
      file,
      path: '$.coordinateSystem',
      expected: publishedSystems.join(' | '),
      found: stations.coordinateSystem,
    });
  }
  if (stations.convertedFrom && isPublished(stations.convertedFrom)) {
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
  const fault = geometry && placeFault(geometry.coordinates, boxOf(union));
  if (fault) {
    report({
      code: `station-${fault.kind}`,
      file,
      path: `${at}.geometry.coordinates`,
      expected: fault.expected,
      found: show(geometry.coordinates),
    });
  }
}

/** Fiction is marked on every station, and nobody can call there; a real station is not called fiction. */
function checkFiction(
  { properties }: Station,
  union: Union,
  { file }: StationsFile,
  at: string,
  { report }: CheckContext,
): void {
  const { synthetic, phone } = properties;
  const expected = union.synthetic ? 'true' : bilingual('没有这一项', 'no such field');
  if ((synthetic ?? false) !== (union.synthetic ?? false)) {
    const path = `${at}.properties.synthetic`;
    report({ code: 'station-synthetic', file, path, expected, found: show(synthetic) });
  }
  if (union.synthetic && phone !== undefined) {
    report({
      code: 'station-synthetic',
      file,
      path: `${at}.properties.phone`,
      expected: bilingual('没有这一项', 'no such field'),
      found: phone,
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
      expected: hoursExpected(hoursFault(hours)),
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
  if (properties.verified > stations.surveyed) {
    report({
      code: 'station-date',
      file,
      path: `${at}.properties.verified`,
      expected: bilingual(
        `不晚于普查日期 ${stations.surveyed}`,
        `not after the survey, ${stations.surveyed}`,
      ),
      found: properties.verified,
    });
  }
}

/** Another station that is told from this one exists. */
function checkDistinct({ file, stations }: StationsFile, { report, brokenIds }: CheckContext): void {
  const ids = new Set(stations.features.map(({ id }) => id));
  for (const [index, { id, properties }] of stations.features.entries()) {
    for (const [place, other] of (properties.distinctFrom ?? []).entries()) {
      if (other !== id && (ids.has(other) || brokenIds.has(other))) continue;
      report({
        code: 'station-distinct',
        file,
        path: `$.features[${index}].properties.distinctFrom[${place}]`,
        expected: bilingual('同一文件里另一处站点的编号', 'the id of another station of this file'),
        found: other,
      });
    }
  }
}

/** A town has its name for itself, and lies where it can: one that helps readers to find their way may lie a little outside. */
function checkTowns({ file, stations }: StationsFile, union: Union, { report }: CheckContext): void {
  const own = boxOf(union);
  const box = own && enlarged(own);
  const seen = new Set<string>();
  for (const [index, { name, at }] of (stations.towns ?? []).entries()) {
    const path = `$.towns[${index}]`;
    if (seen.has(name)) {
      const expected = bilingual('只出现一次的名称', 'a name that is used once');
      report({ code: 'id-duplicate', file, path: `${path}.name`, expected, found: name });
    }
    seen.add(name);
    const fault = at && placeFault(at, box);
    if (!fault) continue;
    const { kind, expected } = fault;
    report({ code: `station-${kind}`, file, path: `${path}.at`, expected, found: show(at) });
  }
}

function checkIds(file: StationsFile, union: Union, { report }: CheckContext): void {
  const seen = new Set<string>();
  for (const [index, { id }] of file.stations.features.entries()) {
    const place = { file: file.file, path: `$.features[${index}].id`, found: id };
    if (!id.startsWith(`${union.id}.`)) report({ code: 'id-form', ...place, expected: `${union.id}.…` });
    if (seen.has(id))
      report({ code: 'id-duplicate', ...place, expected: bilingual('没有用过的编号', 'an id used once') });
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
      expected: bilingual(`离 ${a.id} 三十米以上`, `more than 30 metres from ${a.id}`),
      found: b.id,
    });
  }
}

/** Stations lie where they can, are in a system that can be published and are told once. */
export function checkStations(context: CheckContext): void {
  for (const entry of context.data.unions.values()) {
    const file = entry.stations;
    if (!file) continue;
    checkHead(entry, file, context);
    checkIds(file, entry.union, context);
    for (const [index, station] of file.stations.features.entries()) {
      const at = `$.features[${index}]`;
      checkPlace(station, entry.union, file, at, context);
      checkFiction(station, entry.union, file, at, context);
      checkText(station, file, at, context);
    }
    checkDistinct(file, context);
    checkTowns(file, entry.union, context);
    checkDuplicates(file, context);
  }
}
