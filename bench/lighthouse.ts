/**
 * `npm run bench:lighthouse [-- --runs 5] [-- --site dist] [-- --pages /,/search/] [-- --quick]`: what Lighthouse says of the built site (`npm run build` first), as a
 * phone on slow 4G. Accessibility, best practices and SEO must be 100, performance 98 as the median of the runs; `--quick` asks once and leaves performance
 * out. Exit code 1 where a page misses that. Lighthouse is fetched by npx when this is run: with all that it needs it is larger than everything else here.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { launchOptions, requireBrowser } from '../scripts/browser.ts';
import { median } from './median.ts';
import { serveCompressed } from './page/serve.ts';

const lighthouse = 'lighthouse@13.5.0';
/** One page of each kind: home, a union, a figure, stations, search. */
const kinds = ['/', '/unions/hanyin/', '/figures/hanyin-stations/', '/stations/', '/search/'];
const always = ['accessibility', 'best-practices', 'seo'] as const;
const limits = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 98 } as const;
type Category = keyof typeof limits;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    site: { type: 'string', default: 'dist' },
    pages: { type: 'string', default: kinds.join() },
    quick: { type: 'boolean', default: false },
  },
});
const runs = values.quick ? 1 : Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`no number of runs: ${values.runs}`);
const categories: readonly Category[] = values.quick ? always : [...always, 'performance'];

/** Of a report what is read here. */
interface Report {
  readonly lighthouseVersion: string;
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly title: string;
        readonly displayValue?: string;
        readonly details?: { readonly items?: readonly unknown[] };
      }
    >
  >;
}

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-lighthouse-'));
const flags = ['--headless=new', '--disable-gpu', ...(launchOptions().args ?? [])].join(' ');

/** Runs beside the server, which is in this process: a process that is waited for here would never be answered. */
const run = promisify(execFile);

/** Asks for one report of one address. */
async function ask(url: string): Promise<Report> {
  const file = path.join(folder, 'report.json');
  await run(
    'npx',
    [
      '--yes',
      lighthouse,
      url,
      '--quiet',
      '--no-enable-error-reporting',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${categories.join()}`,
      `--chrome-flags=${flags}`,
    ],
    { maxBuffer: 2 ** 26, env: { ...process.env, CHROME_PATH: requireBrowser() } },
  );
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  if (report.runtimeError) throw new Error(`${url}: ${report.runtimeError.message}`);
  return report;
}

const scoreOf = (report: Report, category: Category) =>
  Math.round((report.categories[category]?.score ?? Number.NaN) * 100);

/** What costs a category points. */
const faultsOf = ({ categories, audits }: Report, category: Category): string[] =>
  (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (!audit || weight === 0 || audit.score === null || audit.score >= 0.9) return [];
    const [first] = audit.details?.items ?? [];
    return [
      `${id}: ${audit.title} ${audit.displayValue ?? ''} ${JSON.stringify(first ?? '').slice(0, 400)}`.trim(),
    ];
  });

const served = await serveCompressed(path.resolve(values.site));
let missed = false;
try {
  const rows: Record<string, Record<string, string>> = {};
  for (const page of values.pages.split(',')) {
    const reports: Report[] = [];
    for (let run = 0; run < runs; run += 1) reports.push(await ask(served.url.slice(0, -1) + page));
    const row: Record<string, string> = {};
    for (const category of categories) {
      const scores = reports.map((report) => scoreOf(report, category));
      const score = median(scores);
      row[category] = runs === 1 ? `${score}` : `${score} (${Math.min(...scores)}–${Math.max(...scores)})`;
      if (score >= limits[category]) continue;
      missed = true;
      for (const fault of new Set(reports.flatMap((report) => faultsOf(report, category))))
        console.log(`${page} ${category}: ${fault}`);
    }
    rows[page] = row;
    row.version = reports[0]?.lighthouseVersion ?? '';
  }
  console.table(rows);
  console.log(`${runs} run(s) each, load ${loadavg()[0]?.toFixed(1)}`);
} finally {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(missed ? 1 : 0);
