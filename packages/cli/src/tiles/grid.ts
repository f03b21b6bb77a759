/**
 * Steps from one side of a tile to the other. At zoom 10 a step is 4.8 metres wide at the equator and less to the north, so that in China a
 * position is off by 2.3 metres at most to each side; MapLibre's own steps are as fine, and no finer ones would reach the screen.
 */
export const extent = 8192;

/** Greatest zoom with tiles of its own; what is nearer is drawn from these. */
export const greatestZoom = 10;

/** A place in a tile. */
export interface Placed {
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

/** @returns a place on the square of Web Mercator, both 0 to 1 from the north-west. */
export function mercator([lng, lat]: readonly [number, number]): readonly [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/**
 * The one tile in which a place lies. The position is rounded before it is split, so that nothing comes to lie on the far side of a tile,
 * where MapLibre draws no points.
 *
 * @param position longitude and latitude, within Web Mercator
 */
export function placeIn(zoom: number, position: readonly [number, number]): Placed {
  const steps = extent * 2 ** zoom;
  const [east, south] = mercator(position).map((share) =>
    Math.min(steps - 1, Math.max(0, Math.round(share * steps))),
  );
  const [x = 0, y = 0] = [east, south];
  return {
    column: Math.floor(x / extent),
    row: Math.floor(y / extent),
    x: x % extent,
    y: y % extent,
  };
}
