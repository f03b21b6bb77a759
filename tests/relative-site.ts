/**
 * Builds the site as one builds it who has not said where it will be; served below a path, it is the site of a host that gives each union
 * a folder: node relative-site.ts <folder>. `npm test` does so while it checks types, and hands the folder on by `GONGKAI_RELATIVE_SITE`.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../scripts/steps.ts';

/** A title of which a careless page would make markup. */
const hostileTitle = `a<3 & \\"b\\" 'c' `;

/** So many unions more are like the one of the README. */
const alike = 8;

/** Puts one of them into a folder of unions: invented, of one of two invented provinces, and a day younger than the one before. */
function addAlike(unions: string, index: number): void {
  const [id, from, to] = [`sample-${index}`, 'docs/sample-union', path.join(unions, `sample-${index}`)];
  const text = (file: string) =>
    readFileSync(path.join(from, file), 'utf8')
      .replace(/"sample(?=[".-])/g, `"${id}`)
      .replaceAll('示例县', `示例${index}县`)
      .replace('"shortName": "示例"', `"shortName": "示例${index}"`)
      .replace('"虚构 ·', `"虚构${index % 2 === 0 ? '甲' : '乙'}省 ·`);
  const day = `2026-01-0${index}`;
  mkdirSync(path.join(to, 'snapshots'), { recursive: true });
  for (const name of ['union.json', 'figures.json']) writeFileSync(path.join(to, name), text(name));
  const snapshot = text('snapshots/2026-01-31.json').replace('"date": "2026-01-31"', `"date": "${day}"`);
  writeFileSync(path.join(to, 'snapshots', `${day}.json`), snapshot);
}

/**
 * @param folder an empty folder, below which the data and the site are put
 * @returns the folder of the site
 * @throws Error where the site does not build
 */
export async function buildRelativeSite(folder: string): Promise<string> {
  const [data, site] = [path.join(folder, 'data'), path.join(folder, 'site')];
  cpSync('data', data, { recursive: true });
  // One union more than the site that knows its address has, and with others like it more than a page lists one after the other.
  cpSync('docs/sample-union', path.join(data, 'unions/sample'), { recursive: true });
  for (let index = 1; index <= alike; index += 1) addAlike(path.join(data, 'unions'), index);
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
