/** Greatest zoom at which ids are exact numbers. */
const greatest = 26;

/**
 * The place of a tile in the order of a PMTiles file: zoom by zoom, and within a zoom along a Hilbert curve, so that neighbours on the map
 * are mostly neighbours in the file.
 *
 * @returns its id: how many tiles come before it
 * @throws RangeError where there is no such tile
 */
export function tileId(zoom: number, x: number, y: number): number {
  const side = 2 ** zoom;
  if (!(zoom >= 0 && zoom <= greatest && x >= 0 && y >= 0 && x < side && y < side))
    throw new RangeError(`no tile: ${zoom}/${x}/${y}`);
  // All smaller zooms together: 1 + 4 + 16 + …
  let id = (side * side - 1) / 3;
  let [column, row] = [x, y];
  for (let half = side / 2; half >= 1; half /= 2) {
    const [east, south] = [column >= half, row >= half];
    const quarter = south ? [1, 2] : [0, 3];
    id += half * half * (quarter[east ? 1 : 0] ?? 0);
    column %= half;
    row %= half;
    if (south) continue;
    // The northern quarters run along a turned curve, the one in the east also mirrored.
    if (east) [column, row] = [half - 1 - column, half - 1 - row];
    [column, row] = [row, column];
  }
  return id;
}
