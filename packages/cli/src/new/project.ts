import { readdirSync, readFileSync } from 'node:fs';
import type { Union } from '@gongkai/snapshot';
import { readme, startCmd, startSh } from './texts.ts';

const template = new URL('./template/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, template), 'utf8');
const inJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The version of this package, which is that of all of ours. */
const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version;

/** Kinds of data files with the schemas that come with the packages: an editor completes them, and an upgrade changes no file of the project. */
const schemas = [
  ['site', ['data/site.json']],
  ['indicators', ['data/indicators.json']],
  ['union', ['data/*/*/union.json']],
  ['figures', ['data/*/*/figures.json']],
  ['snapshot', ['data/*/*/snapshots/*.json']],
  ['stations', ['data/*/*/stations.geojson']],
] as const;

/**
 * Makes the files of a project.
 *
 * @param name of its folder
 * @param unions the own one first
 * @returns texts by path
 */
export function projectFiles(name: string, unions: readonly Union[]): ReadonlyMap<string, string> {
  const [own] = unions;
  if (!own) throw new Error('no union');
  const range = `^${version()}`;
  const files = new Map([
    [
      'package.json',
      inJson({
        name,
        private: true,
        type: 'module',
        scripts: {
          start: 'gongkai check && astro dev',
          test: 'gongkai check',
          studio: 'gongkai studio',
          seal: 'gongkai seal',
          build: 'gongkai build',
        },
        dependencies: { '@gongkai/astro': range, '@gongkai/cli': range, astro: '^7.0.0' },
        allowScripts: { esbuild: true, sharp: true },
      }),
    ],
    ['astro.config.mjs', read('astro-config.txt')],
    ['.gitignore', 'node_modules/\ndist/\n.astro/\n.gongkai/\n*.zip\n'],
    [
      '.vscode/settings.json',
      inJson({
        'json.schemas': schemas.map(([kind, fileMatch]) => ({
          fileMatch,
          url: `./node_modules/@gongkai/snapshot/schema/${kind}.schema.json`,
        })),
      }),
    ],
    ['README.md', readme(own)],
    ['开始.cmd', startCmd],
    ['开始.sh', startSh],
    ['data/site.json', inJson({ name: `${own.shortName}工会数据`.slice(0, 20), publisher: own.name })],
    ['data/indicators.json', read('indicators.json')],
  ]);
  for (const union of unions) files.set(`data/unions/${union.id}/union.json`, inJson(union));
  for (const entry of readdirSync(new URL('example/', template), { recursive: true, encoding: 'utf8' })) {
    const file = entry.replaceAll('\\', '/');
    if (file.endsWith('.json')) files.set(`data/demo/example/${file}`, read(`example/${file}`));
  }
  return files;
}
