/**
 * How long the main thread of a browser is busy when an element is handed much: `node bench/elements.ts [rounds]`. Prints the median of
 * the rounds in milliseconds; a second is the most that a reader should ever wait.
 */
import { readFileSync } from 'node:fs';
import { bundle } from '@gongkai/testing/elements/bundle';
import { chromium, type Page } from 'playwright';
import { launchOptions } from '../scripts/browser.ts';

const rounds = Number(process.argv[2] ?? 7);
const site = 'http://bench.test';
const styles = ['tokens.css', 'figure.css'].map((name) =>
  readFileSync(new URL(`../packages/charts/src/${name}`, import.meta.url), 'utf8'),
);
const chunks = await bundle('src/define.ts');
const entry = chunks.find(({ isEntry }) => isEntry)?.name ?? '';

const quantity = { printed: '60余件', kind: 'atLeast', value: 60, low: 60, high: null, unit: '件' };
const period = { type: 'since', start: '2023', basis: 'stated' };
const citation = { ref: 's1', locator: '一、维权', phrase: '60余件' };
const observation = (index: number) => ({
  id: `demo.cases.c${index}`,
  label: `第${index}个镇（街道）工会受理的劳动争议仲裁申请`,
  union: 'demo',
  indicator: 'arbitration-cases',
  quantity,
  period,
  scope: { type: 'own' },
  status: { obs: 'A', conf: 'F' },
  source: citation,
  sourceNumber: 1,
  snapshot: '2026-11-21',
});

/** A figure's JSON with so many rows of a kind; every entry is spoiled where that is asked for. */
function figure(rows: number, kind: string, spoil = false): string {
  const observations = Array.from({ length: rows }, (_, index) => observation(index));
  return JSON.stringify({
    figure: {
      id: 'bench',
      kind,
      domain: 'rights',
      title: '很多行',
      select: { observations: ['demo.cases.c0'] },
    },
    union: 'demo',
    unions: [
      {
        id: 'demo',
        name: '示范县总工会',
        shortName: '示范县',
        level: 'county',
        adcode: '610921',
        parent: null,
        region: '某省',
      },
    ],
    snapshots: [{ union: 'demo', date: '2026-11-21', sha256: null }],
    indicators: [
      {
        id: 'arbitration-cases',
        label: { 'zh-Hans': '仲裁申请', en: 'Cases' },
        domain: 'rights',
        unitFamily: 'cases',
        definition: '件数。',
      },
    ],
    observations: spoil ? observations.map((entry) => ({ ...entry, quantity: '<b>' })) : observations,
    sources: [
      {
        source: {
          id: 's1',
          title: null,
          description: '报道',
          publisher: null,
          date: { value: '2024', basis: 'stated' },
        },
        number: 1,
      },
    ],
  });
}

const table = (rows: number) =>
  `<table>${Array.from({ length: rows }, (_, index) => `<tr><td>第${index}站</td><td>${index + 1}余处</td></tr>`).join('')}</table>`;

async function open(page: Page): Promise<void> {
  await page.route(`${site}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const chunk = chunks.find(({ name }) => pathname.endsWith(name));
    return chunk
      ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: chunk.code })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="zh-Hans"><style>${styles.join('')}</style><body><script type="module" src="/${entry}"></script></body></html>`,
        });
  });
  await page.goto(`${site}/`, { waitUntil: 'networkidle' });
}

interface Measured {
  /** The longest that nothing else could happen. */
  readonly longest: number;
  /** All of it, with waiting for code. */
  readonly whole: number;
}

interface Given {
  readonly json?: string;
  readonly inside?: string;
  /** The tag, where it is none of ours: what the browser takes for the content alone. */
  readonly tag?: string;
}

const measure = (page: Page, given: Given): Promise<Measured> =>
  page.evaluate(async ({ json, inside, tag = 'gk-case-chart' }) => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    const element = document.createElement(tag) as HTMLElement & {
      data: unknown;
      updateComplete: Promise<unknown>;
    };
    if (inside !== undefined) element.innerHTML = inside;
    const start = performance.now();
    if (json !== undefined) element.data = json;
    document.body.append(element);
    await element.updateComplete;
    // Layout and painting count, too.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
    return { longest, whole: performance.now() - start - 100 };
  }, given);

const cases: readonly (readonly [string, Given])[] = [
  ['8 rows, bars', { json: figure(8, 'bars') }],
  ['60 rows, bars', { json: figure(60, 'bars') }],
  ['10,000 rows, bars', { json: figure(10_000, 'bars') }],
  ['10,000 rows, count', { json: figure(10_000, 'count') }],
  ['10,000 rows, tiles', { json: figure(10_000, 'tiles') }],
  ['10,000 rows, table', { json: figure(10_000, 'table') }],
  ['10,000 unreadable rows', { json: figure(10_000, 'bars', true) }],
  ['plain table of 10,000 rows', { inside: table(10_000) }],
  ['the same table by itself', { inside: table(10_000), tag: 'div' }],
];

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const browser = await chromium.launch(launchOptions());
console.log(`${'ms, median of '.concat(String(rounds)).padEnd(30)} longest task   all of it`);
for (const [name, given] of cases) {
  const found: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage();
    await open(page);
    found.push(await measure(page, given));
    await page.close();
  }
  const of = (key: keyof Measured) => median(found.map((one) => one[key])).toFixed(0);
  console.log(`${name.padEnd(30)} ${of('longest').padStart(12)} ${of('whole').padStart(11)}`);
}
await browser.close();
