import type { IControl } from 'maplibre-gl';
import type { MapInput } from '../types.ts';
import { dictionaries } from '../words.ts';

/**
 * That what is shown is fiction; whose boundary and whose base map this is, and under which numbers they were reviewed. 地图管理条例 asks for the numbers on the map, and practice
 * is the lower left; so this is a control of our own: MapLibre's may be folded away. Null where there is nothing to credit.
 */
export function credits({ boundary, baseMap, synthetic, language }: MapInput): IControl | null {
  const { reviewNumber, fiction } = dictionaries[language];
  const lines = new Set([
    ...(synthetic ? [fiction] : []),
    ...[baseMap, boundary].flatMap((map) =>
      map ? [`${map.attribution}${language === 'en' ? ' ' : '　'}${reviewNumber(map.reviewNumber)}`] : [],
    ),
  ]);
  if (lines.size === 0) return null;
  const element = document.createElement('div');
  element.className = 'maplibregl-ctrl gk-credits';
  for (const line of lines) {
    const row = document.createElement('p');
    row.textContent = line;
    element.append(row);
  }
  return {
    getDefaultPosition: () => 'bottom-left',
    onAdd: () => element,
    onRemove: () => element.remove(),
  };
}
