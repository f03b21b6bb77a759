/**
 * `npm run bench:search [-- --site dist] [-- --slowdown 4]`: how long the search page of the built site (`npm run build` first) takes from a key to the hits in the page, on a
 * slowed processor, over queries of every length from every label; and how many labels are found by parts of them. Exit code 1 where the 95th percentile is 30 ms or
 * more, the recall below 0.99, or the index above 25 kB gzip.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import type { SearchIndex } from '../packages/astro/src/search/engine.ts';
import { launchOptions } from '../scripts/browser.ts';
import { median } from './median.ts';
import { serveCompressed } from './page/serve.ts';
import { slowdown } from './page/visit.ts';

const limits = { p95: 30, recall: 0.99, gzip: 25_000 } as const;

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    slowdown: { type: 'string', default: String(slowdown) },
  },
});
const rate = Number(values.slowdown);
if (!(rate >= 1)) throw new Error(`no slowdown: ${values.slowdown}`);

const text = readFileSync(path.join(values.site, 'search/index.json'), 'utf8');
const { entries, parts } = JSON.parse(text) as SearchIndex;
/** Of a site that is split, labels that only the file of their union has are not asked for. */
const labels = [...new Set(entries.map(([, title]) => title))];

/** Parts of a label as somebody types them: from its start, its middle and its end, in lengths that a word has. */
const queriesOf = (label: string): string[] => {
  const signs = Array.from(label.replace(/[\s\p{P}\p{S}]+/gu, ''));
  return [1, 2, 3, 4, 6, 8].flatMap((length) =>
    length > signs.length
      ? []
      : [0, Math.floor((signs.length - length) / 2), signs.length - length].map((start) =>
          signs.slice(start, start + length).join(''),
        ),
  );
};
const wanted = labels.flatMap((label) =>
  [...new Set(queriesOf(label))].map((query) => [query, label] as const),
);
const queries = [...new Set(wanted.map(([query]) => query))];

/** Runs in the page: types each query and waits until the page has said how many it found. Gives the milliseconds of each. */
async function typeAll(all: readonly string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('#q');
  const list = document.querySelector<HTMLElement>('.found');
  const status = document.querySelector('.found-count');
  if (!field || !list || !status) throw new Error('no search page');
  const times: number[] = [];
  for (const query of all) {
    field.value = query;
    const start = performance.now();
    const changed = new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        done();
      });
      // It says how many there are after it has put them there.
      observer.observe(status, { childList: true });
    });
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await changed;
    // Hits are there when they have their places.
    if (list.offsetHeight < 0) throw new Error('no list');
    times.push(performance.now() - start);
  }
  return times;
}

/** @returns what is not exceeded by so many of all. */
function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

const { searcher } = await import('../packages/astro/src/search/engine.ts');
const find = await searcher(JSON.parse(text) as SearchIndex);
const found = wanted.filter(([query, label]) => find(query).hits.some(({ title }) => title === label)).length;
const recall = found / wanted.length;

const served = await serveCompressed(path.resolve(values.site));
const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage();
  await page.goto(`${served.url}search/`, { waitUntil: 'load' });
  // The first query fetches the index and builds it.
  await page.locator('#q').fill(queries[0] ?? '工会');
  await page.locator('.found a').first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const times = await page.evaluate(typeAll, queries);
  const gzip = gzipSync(text, { level: 9 }).length;
  const p95 = percentile(times, 0.95);
  console.table({
    'queries, of labels': [queries.length, labels.length],
    'ms, median': [median(times).toFixed(1), ''],
    'ms, 95th percentile': [p95.toFixed(1), `< ${limits.p95}`],
    'ms, most': [Math.max(...times).toFixed(1), ''],
    recall: [recall.toFixed(4), `≥ ${limits.recall}`],
    'index, bytes gzip': [gzip, parts ? 'split by union' : `≤ ${limits.gzip}`],
  });
  console.log(`slowdown ${rate}×, load ${loadavg()[0]?.toFixed(1)}`);
  const misses = p95 >= limits.p95 || recall < limits.recall || (!parts && gzip > limits.gzip);
  process.exitCode = misses ? 1 : 0;
} finally {
  await browser.close();
  await served.close();
}
