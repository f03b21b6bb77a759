/**
 * Builds the site as one builds it who has not said where it will be; served below a path, it is the site of a host that gives each union
 * a folder: node relative-site.ts <folder>. `npm test` does so while it checks types, and hands the folder on by `GONGKAI_RELATIVE_SITE`.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../scripts/steps.ts';

/** A title of which a careless page would make markup. */
const hostileTitle = `a<3 & \\"b\\" 'c' `;

/**
 * @param folder an empty folder, below which the data and the site are put
 * @returns the folder of the site
 * @throws Error where the site does not build
 */
export async function buildRelativeSite(folder: string): Promise<string> {
  const [data, site] = [path.join(folder, 'data'), path.join(folder, 'site')];
  cpSync('data', data, { recursive: true });
  // One union more than the site that knows its address has.
  cpSync('docs/sample-union', path.join(data, 'unions/sample'), { recursive: true });
  const figures = path.join(data, 'unions/hanyin/figures.json');
  writeFileSync(figures, readFileSync(figures, 'utf8').replace('"title": "', `"title": "${hostileTitle}`));
  const file = path.join(data, 'site.json');
  const { url: _, ...settings } = JSON.parse(readFileSync(file, 'utf8')) as { url?: string };
  // Pictures for articles, and a third language, are looked at in the other one: to write them twice takes a minute.
  const { translations: _translations, ...said } = settings as { translations?: object };
  writeFileSync(file, JSON.stringify({ ...said, languages: ['zh-Hans', 'en'], pages: { pictures: false } }));
  if ((await run(['node', 'scripts/build.ts', '--data', data, '--out', site])) !== 0)
    throw new Error('the site does not build without its address');
  return site;
}

if (import.meta.main) await buildRelativeSite(process.argv[2] ?? '');
