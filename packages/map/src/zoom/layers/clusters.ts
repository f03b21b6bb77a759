import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { countOf } from '../data/kinds.ts';
import { stationSource } from '../data/sources.ts';
import type { MapColours, MapGroup, MapInput, MapSource } from '../types.ts';

type Language = MapInput['language'];

const count: ExpressionSpecification = ['coalesce', ['get', 'point_count'], 1];

const tenThousands: Readonly<Record<Language, (thousands: ExpressionSpecification) => unknown>> = {
  'zh-Hans': (thousands) => ['concat', ['to-string', ['/', thousands, 10]], '万'],
  'zh-Hant': (thousands) => ['concat', ['to-string', ['/', thousands, 10]], '萬'],
  en: (thousands) => ['concat', ['to-string', thousands], 'k'],
};

/** The count as it is written in its circle: 9999, then 1万, 1.2万. */
function countLabel(language: Language): ExpressionSpecification {
  const large = tenThousands[language](['round', ['/', count, 1000]]);
  return ['case', ['>=', count, 10_000], large, ['to-string', count]] as ExpressionSpecification;
}

/** A circle of one group alone has the colour of that group; one of several is neutral. */
function edge(
  colours: MapColours,
  groups: readonly MapGroup[],
  source: MapSource['type'],
): ExpressionSpecification | string {
  if (groups.length === 0) return colours.ink2;
  const cases = groups.flatMap((group) => [['==', countOf(group, source), count], group.colour]);
  return ['case', ...cases, colours.ink2] as unknown as ExpressionSpecification;
}

/** Circles with the count of the stations in them. */
export function clusterLayers(
  colours: MapColours,
  groups: readonly MapGroup[],
  source: MapSource['type'],
  language: Language,
): LayerSpecification[] {
  const from = stationSource(source);
  return [
    {
      id: 'clusters',
      type: 'circle',
      ...from,
      filter: ['has', 'point_count'],
      paint: {
        'circle-color': colours.sheet,
        'circle-radius': ['step', count, 16, 10, 18, 100, 21, 1000, 25, 10_000, 29],
        'circle-stroke-width': 3,
        'circle-stroke-color': edge(colours, groups, source),
      },
    },
    {
      id: 'cluster-counts',
      type: 'symbol',
      ...from,
      filter: ['has', 'point_count'],
      layout: {
        'text-field': countLabel(language),
        'text-font': [colours.font],
        'text-size': 14,
        // A count belongs to its circle and never yields to another name; names keep clear of the circle.
        'text-allow-overlap': true,
        'text-padding': 10,
      },
      paint: { 'text-color': colours.ink },
    },
  ];
}
