/** How a colour may be written: `#rgb` or `#rrggbb`, which CSS, SVG and every picture program read alike. */
export const colourPattern = /^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/;

/** Red, green and blue, each from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads a colour; null where it is not written as `colourPattern` says. */
export function parseColour(text: string): Rgb | null {
  if (!colourPattern.test(text)) return null;
  const digits = text.length === 4 ? text.replace(/[0-9a-f]/gi, '$&$&') : text;
  const part = (start: number) => Number.parseInt(digits.slice(start, start + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Relative luminance as WCAG 2 defines it, from 0 to 1. */
const luminance = ([red, green, blue]: Rgb) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast ratio of two colours as WCAG 2 defines it, from 1 to 21. */
export function contrastRatio(a: Rgb, b: Rgb): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
