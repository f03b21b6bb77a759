import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapColours } from '../types.ts';

/** Symbols of stations grow as one comes nearer. */
export const symbolSize: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  9,
  0.8,
  13,
  1,
  17,
  1.35,
];

/** A rim around words, in the colour of the ground, so that they can be read on lines and pictures. */
export const halo = (colours: MapColours) => ({ 'text-halo-color': colours.sheet, 'text-halo-width': 1.6 });
