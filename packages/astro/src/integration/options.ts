import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Locale, locales } from '@gongkai/charts';
import { OptionError } from '../option-error.ts';
import { buildWords } from '../words/build.ts';
import { type ComponentName, componentFiles } from './components.ts';

/** What a site may say to the integration. What it says about itself stands in `data/site.json`. */
export interface GongkaiOptions {
  /** The data folder, relative to the project; `data` unless told. `GONGKAI_DATA` in the environment goes before it. */
  readonly data?: string;
  /** Components of the site's own in the place of ours: files relative to the project, by name. */
  readonly components?: Partial<Readonly<Record<ComponentName, string>>>;
  /**
   * A module with words of the site's own, relative to the project: its default export is what `defineWords` returns. They are in the first language of
   * the site; of a site in several, one module for each by its language.
   */
  readonly words?: string | Partial<Readonly<Record<Locale, string>>>;
  /** Whether the pages of the theme are there; false for a site that composes all of its own. True unless told. */
  readonly routes?: boolean;
}

/** The files that a site has named, with the folder of its data; all absolute. */
export interface ResolvedOptions {
  readonly dataFolder: string;
  /** The folder whose files are published as they are. */
  readonly publicFolder: string;
  readonly components: ReadonlyMap<ComponentName, string>;
  /** Modules with words of the site's own, by language; that of the first language is called `first`. */
  readonly words: ReadonlyMap<Locale | 'first', string>;
  readonly routes: boolean;
}

const isComponentName = (name: string): name is ComponentName => Object.hasOwn(componentFiles, name);

const isLocale = (name: string): name is Locale => locales.some((locale) => locale === name);

function wordFiles(
  given: GongkaiOptions['words'],
  file: (given: string, option: string) => string,
): ResolvedOptions['words'] {
  if (given === undefined) return new Map();
  if (typeof given === 'string') return new Map([['first', file(given, 'words')]]);
  return new Map(
    Object.entries(given).map(([name, one]) => {
      if (!isLocale(name)) throw new OptionError(buildWords().noLanguage(name, locales));
      return [name, file(one, `words.${name}`)];
    }),
  );
}

/**
 * Looks at what a site has said to the integration.
 *
 * @param options as the site has given them
 * @param root folder of the project
 * @param publicFolder the folder whose files are published as they are
 * @returns absolute paths of what it names
 * @throws OptionError for a component that the theme has not, and for a file that is not there
 */
export function resolveOptions(
  options: GongkaiOptions,
  root: string,
  publicFolder = path.join(root, 'public'),
): ResolvedOptions {
  const words = buildWords();
  const file = (given: string, option: string): string => {
    const absolute = path.resolve(root, given);
    if (!existsSync(absolute)) throw new OptionError(words.noFile(option, absolute));
    return absolute;
  };
  const components = Object.entries(options.components ?? {}).map(([name, given]) => {
    if (!isComponentName(name)) throw new OptionError(words.noComponent(name, Object.keys(componentFiles)));
    return [name, file(given, `components.${name}`)] as const;
  });
  const { GONGKAI_DATA } = process.env;
  const dataFolder = GONGKAI_DATA ? path.resolve(GONGKAI_DATA) : path.resolve(root, options.data ?? 'data');
  return {
    dataFolder: file(dataFolder, GONGKAI_DATA ? 'GONGKAI_DATA' : 'data'),
    publicFolder,
    components: new Map(components),
    words: wordFiles(options.words, file),
    routes: options.routes ?? true,
  };
}
