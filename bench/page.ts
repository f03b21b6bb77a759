/**
 * `npm run bench:page [-- --runs 15]`: when a page with 12 charts and 8 tiles, built by us, shows its charts, against the same page as bare
 * HTML. Exit code 1 where a limit is exceeded.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { median } from './median.ts';
import { bare, buildPages, elements, ours } from './page/pages.ts';
import { serveCompressed } from './page/serve.ts';
import { startBrowser, type Visit, visit } from './page/visit.ts';

const limits = { ratio: 1.15, shift: 0, blocking: 0 } as const;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`no number of runs: ${values.runs}`);

/** Visits both pages in turn; which comes first changes from pair to pair. The first pair finds everything cold and is not counted. */
async function visitPairs(): Promise<{ ours: Visit; bare: Visit }[]> {
  const pages = await buildPages();
  const served = await serveCompressed(pages.folder);
  const browser = await startBrowser();
  try {
    const pairs: { ours: Visit; bare: Visit }[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const seen = new Map<string, Visit>();
      for (const page of run % 2 === 0 ? [ours, bare] : [bare, ours])
        seen.set(page, await visit(browser, served.url + page));
      const [own, twin] = [seen.get(ours), seen.get(bare)];
      if (own?.upgraded !== elements || twin?.upgraded !== 0 || own.charts === 0 || twin.charts === 0)
        throw new Error(`not the pages that are to be measured: ${JSON.stringify({ own, twin })}`);
      if (run > 0) pairs.push({ ours: own, bare: twin });
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
  (['ours', 'bare'] as const).map((page) => take(pairs.map((pair) => of(pair[page]))).toFixed(digits));
const most = (numbers: readonly number[]) => Math.max(...numbers);
const ratios = pairs.map((pair) => pair.ours.charts / pair.bare.charts);
const ratio = median(ratios);
const shift = median(pairs.map((pair) => pair.ours.shift));
const shiftByElements = most(pairs.map((pair) => pair.ours.shiftByElements));
const blocking = median(pairs.map((pair) => pair.ours.blocking));

const rows: readonly (readonly string[])[] = [
  [`${runs} pairs`, 'ours', 'bare', 'limit'],
  ['last chart painted, ms, median', ...both((one) => one.charts, median, 0), ''],
  ['ratio, median of pairs', ratio.toFixed(3), '1', `≤ ${limits.ratio}`],
  ['ratio, least to most', `${Math.min(...ratios).toFixed(2)}–${most(ratios).toFixed(2)}`, '', ''],
  ['layout shift, median', ...both((one) => one.shift, median, 6), `${limits.shift}`],
  ['layout shift, most', ...both((one) => one.shift, most, 6), ''],
  ['… since elements arrived, most', ...both((one) => one.shiftByElements, most, 6), `${limits.shift}`],
  ['blocking, ms, median', ...both((one) => one.blocking, median, 0), `${limits.blocking}`],
  ['blocking, ms, most', ...both((one) => one.blocking, most, 0), ''],
];
console.log(`Chromium, 412 px wide, 4× CPU slowdown, slow 4G; ${cpus().length} × ${cpus()[0]?.model ?? '?'}`);
for (const [name = '', ...cells] of rows)
  console.log(name.padEnd(32) + cells.map((cell) => cell.padStart(10)).join(''));
const kept =
  ratio <= limits.ratio &&
  shift <= limits.shift &&
  shiftByElements <= limits.shift &&
  blocking <= limits.blocking;
process.exit(kept ? 0 : 1);
