/**
 * `npm run build [-- --data <folder>] [-- --out <folder>]`: checks the data, builds the site in a folder of its own, and puts it in the place
 * of the old one at one stroke, only when all went well. How it is kept safe: scripts/build/README.md.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../packages/snapshot/src/node.ts';
import { programs, runChild } from './build/child.ts';
import { outFolder } from './build/out-folder.ts';
import { publish } from './build/publish.ts';
import { buildSite } from './build/site.ts';
import { buildWords, fileWords } from './build/words.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, out: { type: 'string', default: 'dist' } },
});
const data = path.resolve(values.data);
const shown = values.out;

function place() {
  try {
    return outFolder(shown, data);
  } catch (error) {
    return { refused: fileWords(error, shown) };
  }
}

const out = place();
if ('refused' in out) {
  console.error(out.refused);
  process.exit(1);
}
const code = await publish(out, shown, async (work) => {
  const published = path.join(out.path, 'data');
  const checked = await runChild(programs.gongkai, ['check', data, '--published', published]);
  return checked === 0 ? buildSite(data, work) : { failed: checked };
});
if (code === 0) {
  console.log(buildWords.built(shown));
  if (readSettings(data).url === undefined) console.log(buildWords.relative);
}
process.exit(code);
