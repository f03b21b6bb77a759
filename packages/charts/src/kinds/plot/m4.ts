/**
 * Thins a line to what a raster of columns can show: of the points in a column the first, the last, the lowest and the highest (M4, Jugel et al.,
 * VLDB 2014). Drawn at that many columns, the line covers the same pixels as with all its points.
 *
 * @param points in order of x
 * @param width of a column, in the unit of x
 * @returns the points that are kept, in order
 */
export function m4<P extends { readonly x: number; readonly y: number }>(
  points: readonly P[],
  width: number,
): readonly P[] {
  const kept: P[] = [];
  for (let start = 0; start < points.length; ) {
    const first = points[start];
    if (!first) break;
    const column = Math.floor(first.x / width);
    let [end, low, high] = [start, start, start];
    for (let at = start; at < points.length; at++) {
      const point = points[at];
      if (!point || Math.floor(point.x / width) !== column) break;
      end = at;
      if (point.y < (points[low]?.y ?? point.y)) low = at;
      if (point.y > (points[high]?.y ?? point.y)) high = at;
    }
    const indices = [...new Set([start, low, high, end])].sort((a, b) => a - b);
    kept.push(...indices.flatMap((index) => points[index] ?? []));
    start = end + 1;
  }
  return kept;
}
