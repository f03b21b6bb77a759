import { FullscreenControl, type Map as MapLibreMap, NavigationControl, ScaleControl } from 'maplibre-gl';
import type { MapInput } from '../types.ts';
import { credits } from './credits.ts';

/** Buttons at the upper right; at the lower left the credits, and the scale above them. */
export function addControls(map: MapLibreMap, input: MapInput): void {
  const credit = credits(input);
  if (credit) map.addControl(credit);
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 90 }), 'bottom-left');
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  // An iPhone has no full screen, and a frame of another page may not be allowed it.
  if (document.fullscreenEnabled) map.addControl(new FullscreenControl(), 'top-right');
}
