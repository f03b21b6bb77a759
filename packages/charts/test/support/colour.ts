export { contrast } from '@gongkai/snapshot/palette';

/** Colour arithmetic for the tests of the tokens, beside contrast: CIE Lab, CIEDE2000, and sight without one kind of cone. */

export type Rgb = readonly [number, number, number];
export type Lab = readonly [number, number, number];

export function parseHex(hex: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  if (!match) throw new Error(`not a colour: ${hex}`);
  const part = (index: number) => Number.parseInt(match[index] ?? '', 16) / 255;
  return [part(1), part(2), part(3)];
}

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const gamma = (c: number) => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);

export function toHex(rgb: Rgb): string {
  const part = (c: number) => Math.round(Math.min(1, Math.max(0, c)) * 255).toString(16);
  return `#${rgb.map((c) => part(c).padStart(2, '0')).join('')}`;
}

export function lab(rgb: Rgb): Lab {
  const [r, g, b] = rgb.map(linear) as [number, number, number];
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** A colour by OKLCH: lightness 0–1, chroma, hue in degrees. Null where sRGB has no such colour. */
export function oklch(l: number, chroma: number, hue: number): Rgb | null {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const [x, y, z] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  const rgb = [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
  if (rgb.some((c) => c < -0.001 || c > 1.001)) return null;
  return rgb.map((c) => gamma(Math.max(0, c))) as unknown as Rgb;
}

/** Kinds of sight without one cone, as the matrices of Machado, Oliveira and Fernandes (2009) at full severity. */
export const deficiencies = {
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;
export type Deficiency = keyof typeof deficiencies;

export function simulate(rgb: Rgb, deficiency: Deficiency): Rgb {
  const [r, g, b] = rgb.map(linear) as [number, number, number];
  const m = deficiencies[deficiency];
  const row = (i: 0 | 3 | 6) =>
    gamma(Math.min(1, Math.max(0, m[i] * r + (m[i + 1] ?? 0) * g + (m[i + 2] ?? 0) * b)));
  return [row(0), row(3), row(6)];
}

/** CIEDE2000 difference: below 2 can hardly be told apart, above 10 is seen at a glance. */
export function difference(a: Lab, b: Lab): number {
  const rad = Math.PI / 180;
  const mean = (Math.hypot(a[1], a[2]) + Math.hypot(b[1], b[2])) / 2;
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
  const [a1, a2] = [(1 + g) * a[1], (1 + g) * b[1]];
  const [c1, c2] = [Math.hypot(a1, a[2]), Math.hypot(a2, b[2])];
  const hueOf = (x: number, y: number) => (x === 0 && y === 0 ? 0 : (Math.atan2(y, x) / rad + 360) % 360);
  const [h1, h2] = [hueOf(a1, a[2]), hueOf(a2, b[2])];
  let dh = c1 * c2 === 0 ? 0 : h2 - h1;
  if (dh > 180) dh -= 360;
  if (dh < -180) dh += 360;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((dh / 2) * rad);
  const [meanL, meanC] = [(a[0] + b[0]) / 2, (c1 + c2) / 2];
  let meanH = h1 + h2;
  if (c1 * c2 !== 0) {
    if (Math.abs(h1 - h2) <= 180) meanH /= 2;
    else meanH = (meanH + (meanH < 360 ? 360 : -360)) / 2;
  }
  const t =
    1 -
    0.17 * Math.cos((meanH - 30) * rad) +
    0.24 * Math.cos(2 * meanH * rad) +
    0.32 * Math.cos((3 * meanH + 6) * rad) -
    0.2 * Math.cos((4 * meanH - 63) * rad);
  const sl = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const [sc, sh] = [1 + 0.045 * meanC, 1 + 0.015 * meanC * t];
  const turn = 30 * Math.exp(-(((meanH - 275) / 25) ** 2));
  const rt = -2 * Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)) * Math.sin(2 * turn * rad);
  const [l, c, h] = [(b[0] - a[0]) / sl, (c2 - c1) / sc, dH / sh];
  return Math.sqrt(l * l + c * c + h * h + rt * c * h);
}
