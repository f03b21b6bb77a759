/**
 * `npm run bench:page [-- --runs 15]`: when a page with 12 charts and 8 tiles of ours shows its charts, alone and in a page of the site, against the floor: titles and
 * finished SVG, without style sheet and script. Exit code 1 where a limit is exceeded.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { median } from './median.ts';
import { buildPages, floor, ours, site } from './page/pages.ts';
import { serveCompressed } from './page/serve.ts';
import { startBrowser, type Visit, visit } from './page/visit.ts';

const limits = { ratio: 1.1, mainThread: 1.25, shift: 0, blocking: 0 } as const;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`no number of runs: ${values.runs}`);

/** Visits the pages in turn; which comes first changes from round to round. The first round finds everything cold and is not counted. */
async function visitPairs(): Promise<{ site: Visit; ours: Visit; floor: Visit }[]> {
  const pages = await buildPages();
  const served = await serveCompressed(pages.folder);
  const browser = await startBrowser();
  try {
    const pairs: { site: Visit; ours: Visit; floor: Visit }[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const seen = new Map<string, Visit>();
      for (const page of run % 2 === 0 ? [site, ours, floor] : [floor, ours, site])
        seen.set(page, await visit(browser, served.url + page));
      const [whole, own, least] = [site, ours, floor].map((page) => seen.get(page));
      // Nothing is upgraded before a reader touches it.
      if (!whole || !own || !least || [whole, own, least].some((one) => one.upgraded > 0 || one.charts === 0))
        throw new Error(`not the pages that are to be measured: ${JSON.stringify({ whole, own, least })}`);
      if (run > 0) pairs.push({ site: whole, ours: own, floor: least });
    }
    return pairs;
  } finally {
    await browser.close();
    served.close();
    await pages.remove();
  }
}

const pairs = await visitPairs();
const both = (of: (visit: Visit) => number, take: (numbers: readonly number[]) => number, digits: number) =>
  (['site', 'ours', 'floor'] as const).map((page) =>
    take(pairs.map((pair) => of(pair[page]))).toFixed(digits),
  );
const most = (numbers: readonly number[]) => Math.max(...numbers);
const ratios = pairs.map((pair) => pair.ours.charts / pair.floor.charts);
const ratio = median(ratios);
const siteRatio = median(pairs.map((pair) => pair.site.charts / pair.floor.charts));
const siteWork = median(pairs.map((pair) => pair.site.mainThread / pair.floor.mainThread));
const mainThread = median(pairs.map((pair) => pair.ours.mainThread / pair.floor.mainThread));
const shift = median(pairs.map((pair) => pair.ours.shift));
const blocking = median(pairs.map((pair) => pair.ours.blocking));

const rows: readonly (readonly string[])[] = [
  [`${runs} rounds`, 'site', 'ours', 'floor', 'limit'],
  ['last chart painted, ms, median', ...both((one) => one.charts, median, 0), ''],
  ['ratio, median of rounds', siteRatio.toFixed(3), ratio.toFixed(3), '1', `≤ ${limits.ratio}`],
  ['ratio, least to most', '', `${Math.min(...ratios).toFixed(2)}–${most(ratios).toFixed(2)}`, '', ''],
  ['layout shift, median', ...both((one) => one.shift, median, 6), `${limits.shift}`],
  ['layout shift, most', ...both((one) => one.shift, most, 6), ''],
  ['main thread, ms, median', ...both((one) => one.mainThread, median, 0), ''],
  ['main thread, ratio, median', siteWork.toFixed(3), mainThread.toFixed(3), '1', `≤ ${limits.mainThread}`],
  ['blocking, ms, median', ...both((one) => one.blocking, median, 0), `${limits.blocking}`],
  ['blocking, ms, most', ...both((one) => one.blocking, most, 0), ''],
];
console.log(`Chromium, 412 px wide, 4× CPU slowdown, slow 4G; ${cpus().length} × ${cpus()[0]?.model ?? '?'}`);
for (const [name = '', ...cells] of rows)
  console.log(name.padEnd(32) + cells.map((cell) => cell.padStart(10)).join(''));
const kept =
  ratio <= limits.ratio &&
  mainThread <= limits.mainThread &&
  shift <= limits.shift &&
  blocking <= limits.blocking;
process.exit(kept ? 0 : 1);
