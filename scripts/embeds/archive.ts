/**
 * `npm run archive [-- --data <folder>]`: freezes every figure of the newest snapshots as it looks now, into `archive/<hash>/` beside the data. What is
 * there already is never written again; the files are committed, and every build copies them to `/frozen/<hash>/<id>/`.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { archiveFolder, readArchive } from '../../packages/astro/src/archive/archive.ts';
import { unfrozen } from '../../packages/astro/src/archive/frozen.ts';
import { loadSite } from '../../packages/astro/src/site.ts';
import { buildWords } from '../../packages/astro/src/words/build.ts';
import { programs, runChild } from '../build/child.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
const data = path.resolve(values.data);
const archive = archiveFolder(data);

process.exitCode = await runChild(programs.gongkai, ['check', data]);
if (process.exitCode === 0) {
  const { length: count } = unfrozen(await loadSite(data), readArchive(archive));
  if (count > 0)
    process.exitCode = await runChild(programs.astro, ['build', '--silent'], {
      GONGKAI_DATA: data,
      GONGKAI_FREEZE: '1',
    });
  if (process.exitCode === 0) console.log(buildWords().frozen(count, archive));
}
