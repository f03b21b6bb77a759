import type { Domain } from '@gongkai/snapshot';
import { type ColourOptions, paletteOf } from '../../palette.ts';

/** Literal colours of one figure, on a ground of its own: it is read in the light and in the dark mode of a host. */
export interface Paint {
  readonly sheet: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly hair: string;
  readonly shade: string;
  readonly area: string;
}

/** @returns the colours of a work area's figures. */
export function paintOf(domain: Domain, options: ColourOptions): Paint {
  const { sheet, ink, ink2, ink3, rule, hair, shade, area } = paletteOf(options);
  return { sheet, ink, ink2, ink3, rule, hair, shade, area: area[domain] };
}

/** A style attribute's declarations; what is null is left out. */
export type Style = Readonly<Record<string, string | number | null>>;

const withUnit = (name: string, value: string | number) =>
  typeof value === 'string' || value === 0 || name === 'line-height' ? String(value) : `${value}px`;

/** @returns declarations as the value of a style attribute; numbers are pixels, those of a line's height how many times the font's size. */
export function css(style: Style): string {
  return Object.entries(style)
    .flatMap(([name, value]) => (value === null ? [] : `${name}:${withUnit(name, value)}`))
    .join(';');
}

/** @returns a colour between two as `#rrggbb`: transparency would be lost in some editors, and differs on a ground that a host inverts. */
export function mixed(front: string, ground: string, share: number): string {
  const parts = (colour: string) => {
    const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
    return [1, 3, 5].map((start) => Number.parseInt(digits.slice(start, start + 2), 16));
  };
  const [a, b] = [parts(front), parts(ground)];
  return `#${a
    .map((part, index) =>
      Math.round(part * share + (b[index] ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
