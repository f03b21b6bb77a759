/**
 * `npm run build [-- --data <folder>] [-- --out <folder>]`: checks the data, builds the site beside the old one, and puts it in its place
 * only when all went well: a broken snapshot or a failed build leaves what was built before as it was.
 */
import { existsSync, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run } from './steps.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, out: { type: 'string', default: 'dist' } },
});
const data = path.resolve(values.data);
const out = path.resolve(values.out);
const next = path.join(path.dirname(out), `.${path.basename(out)}-next`);
const old = path.join(path.dirname(out), `.${path.basename(out)}-old`);

const checked = await run(['gongkai', 'check', data]);
if (checked !== 0) process.exit(checked);

await rm(next, { recursive: true, force: true });
let built = await run(['astro', 'build', '--outDir', next, '--silent'], { GONGKAI_DATA: data });
// With many stations the page of all of them asks for tiles, which are no page's business to make.
const tiles = path.join('data', 'stations.pmtiles');
const allStations = path.join(next, 'stations', 'index.html');
if (built === 0 && existsSync(allStations) && readFileSync(allStations, 'utf8').includes('stations.pmtiles"'))
  built = await run(['gongkai', 'tiles', data, '--out', path.join(next, tiles)]);
if (built !== 0) {
  await rm(next, { recursive: true, force: true });
  console.error('The build failed; its message stands above. The site that was built before is unchanged.');
  process.exit(built);
}
await rm(old, { recursive: true, force: true });
if (existsSync(out)) await rename(out, old);
await rename(next, out);
await rm(old, { recursive: true, force: true });
console.log(`Built ${path.relative(process.cwd(), out) || out}/`);
