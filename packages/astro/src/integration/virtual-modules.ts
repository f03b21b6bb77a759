import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Locale, paletteCss } from '@gongkai/charts';
import { readSettings } from '@gongkai/snapshot/node';
import { languagesOf } from '../languages/languages.ts';
import { type ComponentName, componentFiles } from './components.ts';
import type { ResolvedOptions } from './options.ts';

/** The languages of a site, and the patterns of the pages that each but the first has. */
export interface LanguagePages {
  readonly all: readonly Locale[];
  readonly pages: Readonly<Record<string, readonly string[]>>;
}

const prefix = 'virtual:gongkai/';

/** A file of the package, as code names it. */
const ownFile = (file: string) => path.resolve(import.meta.dirname, '..', file);
const own = (file: string) => JSON.stringify(ownFile(file));

/** A module of the package: JavaScript where it was built. */
const ownModule = (name: string) => own(`${name}${path.extname(import.meta.filename)}`);

/** Words of the theme with the site's own, in each language; those of the page that is being written are called `siteWords`. */
function wordsCode(languages: readonly Locale[], words: ResolvedOptions['words']): string {
  const [first = 'zh-Hans'] = languages;
  const files = languages.flatMap((language) => {
    const file = words.get(language) ?? (language === first ? words.get('first') : undefined);
    return file === undefined ? [] : [[language, file] as const];
  });
  return `${files.map(([, file], index) => `import given${index} from ${JSON.stringify(file)};`).join('\n')}
import { wordsByLanguage } from ${ownModule('words/by-language')};
import { onLanguage } from ${ownModule('languages/current')};
const all = await wordsByLanguage(${JSON.stringify(languages)}, new Map([${files.map(([language], index) => `[${JSON.stringify(language)}, given${index}]`).join(', ')}]));
export const wordsOf = (language) => all.get(language);
export let siteWords = wordsOf(${JSON.stringify(first)});
onLanguage((language) => { siteWords = wordsOf(language); });`;
}

/** The code of each module that pages import and that differs from site to site. */
function moduleCode(
  name: string,
  { dataFolder, publicFolder, components, words }: ResolvedOptions,
  languagePages: LanguagePages,
  isBuilt: boolean,
): string | null {
  if (name === 'options')
    return `export const dataFolder = ${JSON.stringify(dataFolder)};\nexport const publicFolder = ${JSON.stringify(publicFolder)};\nexport const languages = ${JSON.stringify(languagePages)};\nexport const isBuilt = ${isBuilt};`;
  if (name === 'words') return wordsCode(languagesOf(readSettings(dataFolder)), words);
  if (name === 'site') return `export * from ${ownModule('for-pages')};`;
  // Colours of the site's own, the switch of its languages, and what English alone needs are a part of its own sheet; without any this adds nothing.
  if (name === 'site.css') {
    const { palette } = readSettings(dataFolder);
    const sheet = (file: string, isNeeded: boolean) =>
      isNeeded ? readFileSync(ownFile(`styles/${file}`), 'utf8') : '';
    const switches = sheet('languages.css', languagePages.all.length > 1);
    const english = sheet('english.css', languagesOf(readSettings(dataFolder)).includes('en'));
    return `${palette === undefined ? '' : paletteCss(palette)}${switches}${english}`;
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
 * @param pages in its languages
 * @param isBuilt whether the site is built, not worked on
 */
export const virtualModules = (options: ResolvedOptions, pages: LanguagePages, isBuilt: boolean) => ({
  name: 'gongkai-virtual-modules',
  resolveId: (id: string) =>
    id.startsWith(prefix) && moduleCode(id.slice(prefix.length), options, pages, isBuilt) !== null
      ? `\0${id}`
      : null,
  load: (id: string) =>
    id.startsWith(`\0${prefix}`) ? moduleCode(id.slice(prefix.length + 1), options, pages, isBuilt) : null,
});
