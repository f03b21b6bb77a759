import type {
  FilterSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import { stationImage } from '../data/kinds.ts';
import { stationSource } from '../data/sources.ts';
import type { MapColours, MapGroup, MapInput } from '../types.ts';
import { dictionaries } from '../words.ts';
import { clusterLayers } from './clusters.ts';
import { readerLayers, selectedLayers } from './mark-layers.ts';
import { halo, symbolSize } from './paint.ts';
import { baseLayers } from './tianditu.ts';

/** Zoom from which stations have their names beside them: a few streets. */
const namesFrom = 13.5;

/** Names of towns; a base map has its own, and ours are shown where it fails. */
function townNames(colours: MapColours, hidden: boolean): LayerSpecification {
  return {
    id: 'towns',
    type: 'symbol',
    source: 'towns',
    layout: {
      visibility: hidden ? 'none' : 'visible',
      'text-field': ['get', 'name'],
      'text-font': [colours.font],
      'text-size': ['interpolate', ['linear'], ['zoom'], 8, 12, 13, 15],
      'text-letter-spacing': 0.08,
      'text-padding': 4,
      // In the middle of the town, or around the stations there.
      'text-variable-anchor-offset': [
        ...['center', [0, 0]],
        ...['bottom', [0, -1.7]],
        ...['top', [0, 1.7]],
        ...['left', [1.9, 0]],
        ...['right', [-1.9, 0]],
        ...['bottom', [0, -3.2]],
        ...['top', [0, 3.2]],
      ] as unknown as VariableAnchorOffsetCollectionSpecification,
    },
    paint: { 'text-color': colours.ink2, ...halo(colours) },
  };
}

const alone: FilterSpecification = ['!', ['has', 'point_count']];

function stationSymbols(groups: readonly MapGroup[], { source }: MapInput): LayerSpecification {
  return {
    id: 'stations',
    type: 'symbol',
    ...stationSource(source.type),
    filter: alone,
    layout: {
      'icon-image': stationImage(groups),
      'icon-size': symbolSize,
      // No station is hidden by another one.
      'icon-allow-overlap': true,
    },
  };
}

/** Names of stations. MapLibre places upper layers first, and these lie below the symbols: no name covers one. */
function stationNames(colours: MapColours, { source, language, synthetic }: MapInput): LayerSpecification {
  return {
    id: 'station-names',
    type: 'symbol',
    ...stationSource(source.type),
    filter: alone,
    minzoom: namesFrom,
    layout: {
      'text-field': [
        'case',
        ['to-boolean', synthetic ? true : ['get', 'synthetic']],
        ['concat', dictionaries[language].fictional(''), ['get', 'name']],
        ['get', 'name'],
      ],
      'text-font': [colours.font],
      'text-size': 13,
      'text-max-width': 9,
      'text-variable-anchor': [
        ...(['left', 'right', 'top', 'bottom'] as const),
        ...(['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const),
      ],
      // Clear of the ring around a station that is selected.
      'text-radial-offset': 1.7,
      'text-justify': 'auto',
    },
    paint: { 'text-color': colours.ink, ...halo(colours) },
  };
}

/**
 * Every layer, from the ground up.
 *
 * @param input of the map
 * @param colours of the page now
 * @param groups with their colours now
 */
export function layers(
  input: MapInput,
  colours: MapColours,
  groups: readonly MapGroup[],
): LayerSpecification[] {
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': colours.sheet } },
    ...(input.baseMap ? baseLayers : []),
    ...(input.boundary
      ? [
          {
            id: 'boundary',
            type: 'line',
            source: 'boundary',
            layout: { 'line-join': 'round' },
            paint: { 'line-color': colours.ink2, 'line-width': 1.6 },
          } satisfies LayerSpecification,
        ]
      : []),
    townNames(colours, input.baseMap !== null),
    stationNames(colours, input),
    ...clusterLayers(colours, groups, input.source.type, input.language),
    ...selectedLayers(colours, groups),
    stationSymbols(groups, input),
    ...readerLayers(colours),
  ];
}
