import type { Map as MapLibreMap } from 'maplibre-gl';
import { imageOf, otherImage } from '../data/kinds.ts';
import type { MapColours, MapGroup } from '../types.ts';

/** Symbols lie within a circle of radius 8; around them goes an outline. */
const size = 22;
const outline = 2;

/** A plain dot, for kinds that no group has. */
const dot = 'M5 0A5 5 0 1 1 -5 0A5 5 0 1 1 5 0Z';

/** As many pixels as the screen has, and never fewer than two: symbols are enlarged at close zooms. */
const ratio = () => Math.min(4, Math.max(2, Math.ceil(devicePixelRatio)));

function draw(path: string, colour: string, sheet: string, scale: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = size * scale;
  canvas.height = size * scale;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2d canvas');
  context.setTransform(scale, 0, 0, scale, canvas.width / 2, canvas.height / 2);
  const shape = new Path2D(path);
  context.lineJoin = 'round';
  context.lineWidth = 2 * outline;
  context.strokeStyle = sheet;
  context.stroke(shape);
  context.fillStyle = colour;
  context.fill(shape);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Draws the symbol of each group, with an outline in the colour of the sheet, and gives it to the map or replaces it there. */
export function putIcons(map: MapLibreMap, groups: readonly MapGroup[], colours: MapColours): void {
  const scale = ratio();
  const symbols = [
    ...groups.map((group) => ({ name: imageOf(group), path: group.path, colour: group.colour })),
    { name: otherImage, path: dot, colour: colours.ink2 },
  ];
  for (const { name, path, colour } of symbols) {
    const image = draw(path, colour, colours.sheet, scale);
    if (map.getImage(name)?.data?.width === image.width) map.updateImage(name, image);
    else {
      // One of another size cannot take its place: the map has moved to another screen.
      if (map.hasImage(name)) map.removeImage(name);
      map.addImage(name, image, { pixelRatio: scale });
    }
  }
}
