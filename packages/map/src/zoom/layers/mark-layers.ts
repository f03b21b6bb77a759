import type { LayerSpecification } from 'maplibre-gl';
import { stationImage } from '../data/kinds.ts';
import type { MapColours, MapGroup } from '../types.ts';
import { halo, symbolSize } from './paint.ts';

/** The station that is selected, in a ring; with its symbol, as it may be part of a circle just now. */
export function selectedLayers(colours: MapColours, groups: readonly MapGroup[]): LayerSpecification[] {
  return [
    {
      id: 'selected-edge',
      type: 'circle',
      source: 'selected',
      paint: { 'circle-radius': 20, 'circle-color': colours.sheet },
    },
    {
      id: 'selected',
      type: 'circle',
      source: 'selected',
      paint: {
        'circle-radius': 14,
        'circle-color': colours.sheet,
        'circle-stroke-width': 3.5,
        'circle-stroke-color': colours.focus,
      },
    },
    {
      id: 'selected-symbol',
      type: 'symbol',
      source: 'selected',
      layout: {
        'icon-image': stationImage(groups),
        'icon-size': symbolSize,
        'icon-allow-overlap': true,
        // Names keep clear of the ring.
        'icon-padding': 4,
      },
    },
  ];
}

/** Where the reader is: a dot in a pale disc, which no group of stations looks like, with words. */
export function readerLayers(colours: MapColours): LayerSpecification[] {
  return [
    {
      id: 'reader-disc',
      type: 'circle',
      source: 'reader',
      paint: { 'circle-radius': 20, 'circle-color': colours.focus, 'circle-opacity': 0.2 },
    },
    {
      id: 'reader',
      type: 'circle',
      source: 'reader',
      paint: {
        'circle-radius': 7,
        'circle-color': colours.focus,
        'circle-stroke-width': 3,
        'circle-stroke-color': colours.sheet,
      },
    },
    {
      id: 'reader-name',
      type: 'symbol',
      source: 'reader',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [colours.font],
        'text-size': 13,
        'text-anchor': 'top',
        'text-offset': [0, 1.1],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': colours.focus, ...halo(colours) },
    },
  ];
}
