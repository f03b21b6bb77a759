import path from 'node:path';
import { paletteCss } from '@gongkai/charts';
import { readSettings } from '@gongkai/snapshot/node';
import { type ComponentName, componentFiles } from './components.ts';
import type { ResolvedOptions } from './options.ts';

const prefix = 'virtual:gongkai/';

/** A file of the package, as code names it. */
const own = (file: string) => JSON.stringify(path.resolve(import.meta.dirname, '..', file));

/** A module of the package: JavaScript where it was built. */
const ownModule = (name: string) => own(`${name}${path.extname(import.meta.filename)}`);

/** The code of each module that pages import and that differs from site to site. */
function moduleCode(
  name: string,
  { dataFolder, publicFolder, components, words }: ResolvedOptions,
): string | null {
  if (name === 'options')
    return `export const dataFolder = ${JSON.stringify(dataFolder)};\nexport const publicFolder = ${JSON.stringify(publicFolder)};`;
  if (name === 'words') {
    const { language = 'zh-Hans' } = readSettings(dataFolder);
    const given = words === null ? 'const given = {};' : `import given from ${JSON.stringify(words)};`;
    return `${given}\nimport { withWords, wordsIn } from ${ownModule('words/index')};\nexport const siteWords = withWords(wordsIn(${JSON.stringify(language)}), given);`;
  }
  if (name === 'site') return `export * from ${ownModule('for-pages')};`;
  // Colours of the site's own are a part of its own sheet; without any this adds nothing.
  if (name === 'site.css') {
    const { palette } = readSettings(dataFolder);
    return palette === undefined ? '' : paletteCss(palette);
  }
  const component = name.startsWith('components/') ? name.slice('components/'.length) : '';
  if (!Object.hasOwn(componentFiles, component)) return null;
  const known = component as ComponentName;
  const file = components.get(known);
  return `export { default } from ${file === undefined ? own(`components/${componentFiles[known]}`) : JSON.stringify(file)};`;
}

/**
 * Vite's plugin that gives pages what is the site's own: `virtual:gongkai/options`, `/words`, `/site`, `/site.css` and `/components/<Name>`.
 *
 * @param options of the site
 */
export const virtualModules = (options: ResolvedOptions) => ({
  name: 'gongkai-virtual-modules',
  resolveId: (id: string) =>
    id.startsWith(prefix) && moduleCode(id.slice(prefix.length), options) !== null ? `\0${id}` : null,
  load: (id: string) =>
    id.startsWith(`\0${prefix}`) ? moduleCode(id.slice(prefix.length + 1), options) : null,
});
