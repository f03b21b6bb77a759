import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Builds a small site with an address of its own: the fictional unions of `data/demo`, and the sample union as a real one.
 *
 * @param folder where its data are put
 * @param out where the site is built
 * @param settings what `site.json` says
 * @returns what the build said, with the code with which it ended
 */
export function buildSample(folder: string, out: string, settings: object) {
  const data = path.join(folder, 'data');
  mkdirSync(path.join(data, 'unions'), { recursive: true });
  cpSync('data/indicators.json', path.join(data, 'indicators.json'));
  cpSync('data/demo', path.join(data, 'demo'), { recursive: true });
  cpSync('data/unions/acftu', path.join(data, 'unions/acftu'), { recursive: true });
  cpSync('docs/sample-union', path.join(data, 'unions/sample'), { recursive: true });
  writeFileSync(path.join(data, 'site.json'), JSON.stringify(settings));
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts', '--data', data, '--out', out], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', GONGKAI_LANG: 'en' },
  });
  return { status, stdout, said: status === 0 ? '' : stdout + stderr };
}
