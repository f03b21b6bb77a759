import {
  completePalette,
  type GivenPalette,
  type Palette,
  palettes,
  type Theme,
} from '@gongkai/snapshot/palette';

export { type GivenPalette, type Palette, palettes } from '@gongkai/snapshot/palette';

/** Which colours a picture is drawn in. */
export interface ColourOptions {
  /** The set of colours; defaults to `light`. */
  readonly theme?: Theme;
  /** Colours of your own by theme, in the place of ours; what is not given stays as it is. */
  readonly palette?: GivenPalette | undefined;
}

const completed = new WeakMap<GivenPalette, Map<Theme, Palette>>();

/**
 * All colours in which a picture is drawn.
 *
 * @param options theme and colours of your own
 * @returns a colour for every role
 * @throws RangeError for a colour that is none, or a role that does not exist
 * @example
 * ```ts
 * paletteOf({ theme: 'light', palette: { light: { gold: '#6b4a00' } } }).gold; // '#6b4a00'
 * ```
 */
export function paletteOf({ theme = 'light', palette }: ColourOptions): Palette {
  if (palette === undefined) return palettes[theme];
  const themes = completed.get(palette) ?? new Map<Theme, Palette>();
  completed.set(palette, themes);
  const colours = themes.get(theme) ?? completePalette(theme, palette);
  themes.set(theme, colours);
  return colours;
}
