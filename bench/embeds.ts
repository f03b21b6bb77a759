/**
 * `npm run bench:embeds [-- --runs 15]`: what a chart in somebody else's article costs a reader: bytes, and the time until it is seen, of our frame and our element beside the same chart
 * by Chart.js, ECharts, Observable Plot and Vega-Embed. It measures the site in `dist/`: build it first.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { build } from 'vite';
import { readFigure } from '../packages/snapshot/src/figure-json.ts';
import { writeFiles } from '../tests/packages/support/consumer.ts';
import { mustRun } from '../tests/packages/support/process.ts';
import { article, type EmbedPage, embedPages } from './embeds/pages.ts';
import { type EmbedVisit, visitEmbed } from './embeds/visit.ts';
import { median } from './median.ts';
import { serveCompressed } from './page/serve.ts';
import { startBrowser } from './page/visit.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '15' },
    figure: { type: 'string', default: 'shifang-stations' },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`no number of runs: ${values.runs}`);
const id = values.figure;

const dist = path.resolve('dist');
const use = path.join(dist, 'figures', id, 'use/index.html');
if (!existsSync(use)) throw new Error(`${use} is missing: npm run build, with a url in data/site.json`);
const { url } = JSON.parse(readFileSync(path.join(dist, 'data/site.json'), 'utf8')) as { url?: string };
if (url === undefined) throw new Error('data/site.json has no url: the site hands out no code');

/** The code that the site hands out, with its address taken off: all pages come from one server, so that one slowed process shows them. */
function handedOut(field: string): string {
  const { document } = parseHTML(readFileSync(use, 'utf8'));
  const escaped = document.getElementById(field)?.textContent ?? '';
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"' };
  const code = escaped.replace(/&(amp|lt|gt|quot|#34);/g, (_, name: string) => entities[name] ?? '');
  if (code === '') throw new Error(`${use} hands out no ${field}`);
  return code.replaceAll(url ?? '', '/').replace(/(\/embed\/[^/"?]+\/)(?=["?])/g, '$1index.html');
}

async function buildPages(folder: string, pages: readonly EmbedPage[]): Promise<void> {
  const packages = Object.assign({}, ...pages.map((page) => page.packages));
  writeFiles(folder, {
    'package.json': JSON.stringify({ private: true, type: 'module', dependencies: packages }),
    ...Object.fromEntries(pages.map((page, index) => [`${index}/index.html`, article(page)])),
  });
  await mustRun(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'],
    folder,
  );
  for (const [index, page] of pages.entries()) {
    const [root, outDir] = [path.join(folder, String(index)), path.join(folder, 'served', String(index))];
    // Ours has nothing to be built, as an editor's page has nothing.
    if (page.script === '') writeFiles(outDir, { 'index.html': article(page) });
    else await build({ root, base: './', configFile: false, logLevel: 'error', build: { outDir } });
  }
  for (const file of [`embed/${id}`, `embed/${id}.js`, 'gk', `figures/${id}.wechat.png`])
    if (existsSync(path.join(dist, file)))
      cpSync(path.join(dist, file), path.join(folder, 'served', file), { recursive: true });
}

/** Visits all pages in turn; which comes first changes from round to round. The first round finds everything cold and is not counted. */
async function visitAll(pages: readonly EmbedPage[], address: string) {
  const rounds: Map<string, EmbedVisit>[] = [];
  const browser = await startBrowser();
  try {
    for (let run = 0; run <= runs; run += 1) {
      const seen = new Map<string, EmbedVisit>();
      for (const [index] of pages.entries()) {
        const at = (index + run) % pages.length;
        const page = pages[at];
        if (page) seen.set(page.name, await visitEmbed(browser, `${address}${at}/index.html`, page.drawn));
      }
      if (run > 0) rounds.push(seen);
    }
    return rounds;
  } finally {
    await browser.close();
  }
}

const json: unknown = JSON.parse(readFileSync(path.join(dist, 'figures', `${id}.json`), 'utf8'));
const { view } = readFigure(json, `${id}.json`);
if (!view) throw new Error(`${id}.json is no figure`);
const pages = embedPages(view, { frame: handedOut('frame-code'), element: handedOut('element-code') });
const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-embeds-'));
try {
  await buildPages(folder, pages);
  const served = await serveCompressed(path.join(folder, 'served'));
  const rounds = await visitAll(pages, served.url).finally(() => served.close());
  const all = (name: string, of: (visit: EmbedVisit) => number) =>
    rounds.flatMap((round) => {
      const visit = round.get(name);
      return visit ? [of(visit)] : [];
    });
  const ratios = (name: string) =>
    rounds.flatMap((round) => {
      const [own, frame] = [round.get(name), round.get('frame')];
      return own && frame ? [own.visible / frame.visible] : [];
    });
  console.log(
    `${runs} rounds, 375 px wide, 4× CPU slowdown, slow 4G; ${cpus().length} × ${cpus()[0]?.model ?? '?'}`,
  );
  const line = (cells: readonly string[]) =>
    console.log(
      (cells[0] ?? '').padEnd(18) +
        cells
          .slice(1)
          .map((cell) => cell.padStart(15))
          .join(''),
    );
  line(['', 'gzip, bytes', 'requests', 'visible, ms', '× frame', 'least to most']);
  for (const { name } of pages) {
    const own = ratios(name);
    line([
      name,
      median(all(name, ({ bytes }) => bytes)).toLocaleString('en'),
      String(median(all(name, ({ requests }) => requests))),
      median(all(name, ({ visible }) => visible)).toFixed(0),
      median(own).toFixed(2),
      `${Math.min(...own).toFixed(2)}–${Math.max(...own).toFixed(2)}`,
    ]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
