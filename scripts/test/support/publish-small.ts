/**
 * Publishes a small site as `npm run build` publishes a real one, but makes it in a moment: node publish-small.ts <out> <name> <milliseconds>.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { outFolder } from '../../build/out-folder.ts';
import { publish } from '../../build/publish.ts';
import { writeSite } from './site.ts';

const [out = '', name = '', milliseconds = '0'] = process.argv.slice(2);
const place = outFolder(out, `${out}-data`);
if ('refused' in place) {
  console.error(place.refused);
  process.exit(1);
}
const code = await publish(place, out, async (work) => {
  writeSite(work.of('site'), name);
  console.log('made');
  await wait(Number(milliseconds));
  return { folder: work.of('site') };
});
process.exit(code);
