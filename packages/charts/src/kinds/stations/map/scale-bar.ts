/** A length that a reader can say: 1, 2 or 5 with noughts. */
export interface ScaleBar {
  readonly metres: number;
  readonly pixels: number;
}

/**
 * @param metresPerPixel in the middle of the map
 * @param most pixels that the bar may be long
 * @returns the longest round length that is no longer
 */
export function scaleBar(metresPerPixel: number, most: number): ScaleBar {
  const longest = metresPerPixel * most;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = power * ([5, 2, 1].find((step) => step * power <= longest) ?? 1);
  return { metres, pixels: Math.round(metres / metresPerPixel) };
}
