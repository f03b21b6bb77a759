import { Map as MapLibreMap, type SourceSpecification } from 'maplibre-gl';
import { putIcons } from '../layers/icons.ts';
import { layers } from '../layers/layers.ts';
import type { MapInput } from '../types.ts';
import { colourFrame, plainColours, plainGroups } from './colours.ts';
import { addControls } from './controls.ts';
import { locales } from './locale.ts';

/**
 * Makes MapLibre's map with our style, words and controls.
 *
 * @param element an empty one
 * @param allSources of the style
 * @throws GPUInitializationError where there is no WebGL 2
 */
export function makeMap(
  element: HTMLElement,
  input: MapInput,
  allSources: Record<string, SourceSpecification>,
): MapLibreMap {
  const colours = plainColours(input.colours);
  const groups = plainGroups(input.groups);
  element.lang = input.language;
  colourFrame(element, input.colours);
  const map = new MapLibreMap({
    container: element,
    // No `glyphs`: names are drawn with the reader's own fonts, so that nobody else's server is asked and no rare character is missing.
    style: { version: 8, sources: allSources, layers: layers(input, colours, groups) },
    localIdeographFontFamily: colours.font,
    locale: { ...locales[input.language] },
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    minZoom: 2,
    maxZoom: 18,
    renderWorldCopies: false,
    fadeDuration: 0,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.on('style.load', () => putIcons(map, groups, colours));
  addControls(map, input);
  return map;
}

/** Gives a map other colours: those that its input has now. */
export function recolour(map: MapLibreMap, input: MapInput): void {
  colourFrame(map.getContainer(), input.colours);
  const colours = plainColours(input.colours);
  const groups = plainGroups(input.groups);
  putIcons(map, groups, colours);
  for (const { id, paint } of layers(input, colours, groups))
    for (const [name, value] of Object.entries(paint ?? {}))
      map.setPaintProperty(id, name as Parameters<MapLibreMap['setPaintProperty']>[1], value);
}
