import { statSync } from 'node:fs';
import path from 'node:path';
import { type GivenPalette, paletteCss } from '@gongkai/charts';
import { readSettings } from '@gongkai/snapshot/node';

/** The module that layouts import after site.css: the site's own colours, as a part of the site's own sheet. */
export const paletteModule = 'virtual:gongkai/site.css';

/** The folder in which the data of the site lies. */
export const dataFolder = (): string => path.resolve(process.env.GONGKAI_DATA ?? 'data');

let known: { file: string; changed: number; palette: GivenPalette | undefined } | null = null;

/**
 * The colours that `site.json` gives.
 *
 * @returns colours by theme; nothing where the site has those of Gongkai
 * @throws DataError where the file is not as it should be
 */
export function sitePalette(): GivenPalette | undefined {
  const file = path.join(dataFolder(), 'site.json');
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // Every page asks for it.
  if (known?.file !== file || known.changed !== changed)
    known = { file, changed, palette: readSettings(dataFolder()).palette };
  return known.palette;
}

/** Vite's plugin that gives pages the colours of the site; without any of its own it adds nothing. */
export const palettePlugin = () => ({
  name: 'gongkai-palette',
  resolveId: (id: string) => (id === paletteModule ? `\0${paletteModule}` : null),
  load(id: string) {
    if (id !== `\0${paletteModule}`) return null;
    const palette = sitePalette();
    return palette === undefined ? '' : paletteCss(palette);
  },
});
