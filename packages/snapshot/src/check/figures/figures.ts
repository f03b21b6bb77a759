import { selectKeys } from '../../codes.ts';
import { latest, type UnionData } from '../../data.ts';
import { bilingual, type LocalizedText, show } from '../../problem/problem.ts';
import { selectedStations } from '../../select/stations.ts';
import type { Figure, Observation } from '../../types.ts';
import type { CheckContext } from '../context.ts';
import { stationsFile } from '../places/stations.ts';
import { checkSelected } from './figure-axes.ts';
import { checkTableSelect } from './figure-tables.ts';

const noStations = ({ stations }: UnionData) =>
  stations
    ? bilingual('stations.geojson 里没有站点', 'stations.geojson has no stations')
    : bilingual('没有 stations.geojson', 'there is no stations.geojson');

/** Figures select what is in the newest snapshot; what shares an axis has one unit family and one period. */
export function checkFigures(context: CheckContext): void {
  for (const entry of context.data.unions.values()) {
    const { figures, figuresFile: file } = entry;
    if (!figures || context.unread.has(entry.union.id)) continue;
    const observations = new Map(
      entry.snapshots.length > 0
        ? latest(entry).snapshot.observations.map((one) => [one.id, one] as const)
        : [],
    );
    for (const [index, id] of (figures.lead ?? []).entries()) {
      if (observations.has(id) || context.brokenIds.has(id)) continue;
      const expected = bilingual('最新快照里的观测', 'an observation of the newest snapshot');
      context.report({ code: 'figure-select', file, path: `$.lead[${index}]`, expected, found: id });
    }
    for (const [index, figure] of figures.figures.entries())
      checkFigure(figure, `$.figures[${index}].select`, observations, entry, context);
  }
}

/** The file in which each number stood last, or from which it was taken down: ids that the union has published. */
function lastPlaces(
  { union, snapshots }: UnionData,
  { chain = [] }: CheckContext['data'],
): ReadonlyMap<string, string> {
  const removed = chain.flatMap((entry) =>
    entry.type === 'takedown' && entry.union === union.id
      ? entry.observations.map((id) => [id, entry.file] as const)
      : [],
  );
  const stood = snapshots.flatMap(({ file, snapshot }) =>
    snapshot.observations.map(({ id }) => [id, file] as const),
  );
  return new Map([...removed, ...stood]);
}

function checkFigure(
  figure: Figure,
  path: string,
  observations: ReadonlyMap<string, Observation>,
  entry: UnionData,
  { data, problems, report, brokenIds }: CheckContext,
): void {
  const { kind, select } = figure;
  const file = entry.figuresFile;
  const miss = (at: string, expected: LocalizedText, found: LocalizedText) =>
    report({ code: 'figure-select', file, path: at, expected, found });
  const wanted = selectKeys[kind];
  if (!(wanted in select)) {
    miss(path, wanted, Object.keys(select).join());
  } else if ('mechanism' in select) {
    const known = entry.snapshots.length > 0 ? latest(entry).snapshot.mechanisms : [];
    if (brokenIds.has(select.mechanism) || known.some(({ id }) => id === select.mechanism)) return;
    miss(
      `${path}.mechanism`,
      bilingual('最新快照里的机制', 'a mechanism of the newest snapshot'),
      select.mechanism,
    );
  } else if ('stations' in select) {
    // Where the file or a part of it cannot be read, that is said and not what is missing in it.
    const unread = problems.some(({ file }) => file === stationsFile(entry));
    const features = entry.stations?.stations.features ?? [];
    if (unread || selectedStations(features, select.stations).length > 0) return;
    miss(
      `${path}.stations`,
      bilingual('stations.geojson 里的站点', 'stations of stations.geojson'),
      features.length > 0 ? show(select.stations) : noStations(entry),
    );
  } else if ('series' in select) {
    const known = entry.snapshots.some(({ snapshot }) =>
      snapshot.observations.some(({ id }) => id === select.series),
    );
    if (!known && !brokenIds.has(select.series))
      miss(
        `${path}.series`,
        bilingual('某期快照里的观测', 'an observation of one of the snapshots'),
        select.series,
      );
  } else if ('table' in select) {
    checkTableSelect(figure, path, entry, { report, brokenIds });
  } else if ('indicator' in select || 'distribution' in select) {
    const [key, id] =
      'indicator' in select
        ? (['indicator', select.indicator] as const)
        : (['distribution', select.distribution] as const);
    if (!data.indicators.has(id) && !brokenIds.has(id))
      miss(`${path}.${key}`, bilingual('目录里的指标', 'an indicator of the catalogue'), id);
  } else {
    checkSelected(figure, path, observations, file, lastPlaces(entry, data), { data, report, brokenIds });
  }
}
