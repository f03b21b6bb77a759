/** Every code block of the README does what it says: in Chromium, on a page with nothing but itself and the package. */
import { readFileSync } from 'node:fs';
import { root } from '@gongkai/testing/elements/bundle';
import { type Browser, chromium, type Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchOptions } from '../../../scripts/browser.ts';
import { markedPart, plainTable } from '../../../scripts/documents/marked.ts';
import { readmes, reference } from '../../../scripts/manifest/write-reference.ts';
import { blocksOf } from '../../../tests/packages/support/documents/blocks.ts';

const readme = readFileSync(`${root}README.md`, 'utf8');
// The Chinese README has the same code (scripts/test/documents.test.ts); commands and pages without a build are tried with the packed packages.
const blocks = blocksOf(readme)
  .filter(({ language, tag }) => language !== 'sh' && tag !== 'classic')
  .map(({ language, text: code }) => ({ language, code }));
const site = 'http://readme.test';
const entry = (language: string, index: number) => `virtual:readme-${index}.${language}`;

/** The blocks of script, bundled as an application bundles them. */
async function scripts(): Promise<ReadonlyMap<string, string>> {
  const sources = new Map(
    blocks.flatMap(({ language, code }, index) =>
      language === 'html' ? [] : [[entry(language, index), code] as const],
    ),
  );
  sources.set('virtual:define.js', "import '@gongkai/elements/define';");
  // Libraries bring longer builds for development, which talk on the console.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  const result = await build({
    root,
    mode: 'production',
    configFile: false,
    logLevel: 'silent',
    // The repository's own tsconfig keeps JSX as it is.
    oxc: { jsx: { runtime: 'automatic' } },
    plugins: [
      {
        name: 'readme',
        // Where a file of this package would stand that imports what the block imports.
        resolveId: (id) => (sources.has(id) ? `${root}${id.replace(':', '-')}` : undefined),
        load: (id) => [...sources].find(([name]) => id === `${root}${name.replace(':', '-')}`)?.[1],
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries([...sources.keys()].map((name) => [name.replace(/\W/g, '_'), name])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  if (before === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = before;
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return new Map(
    (output?.output ?? []).map((file) => [
      file.fileName,
      String(file.type === 'chunk' ? file.code : file.source),
    ]),
  );
}

let files: ReadonlyMap<string, string>;
let browser: Browser;
beforeAll(async () => {
  files = await scripts();
  browser = await chromium.launch(launchOptions());
}, 120_000);
afterAll(() => browser?.close());

async function open(body: string, script: string): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => message.type() !== 'log' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.route(`${site}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="zh-Hans"><title>t</title><link rel="icon" href="data:,"><body>${body}<script type="module" src="/${script}"></script></html>`,
      });
    // What the README has at an address.
    if (pathname === '/figures/stations.csv')
      return route.fulfill({
        contentType: 'text/csv; charset=utf-8',
        body: '站点,数量\n爱心驿站,8处\n流动服务站,20余处\n',
      });
    const file = files.get(pathname.slice(1));
    const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript; charset=utf-8';
    return file === undefined
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ contentType, body: file });
  });
  await page.goto(`${site}/`, { waitUntil: 'networkidle' });
  return { page, said };
}

/** Elements that show a figure or a tile, and those that do not. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('gk-'),
    );
    const has = (element: Element) =>
      [element, element.shadowRoot].some((tree) =>
        tree?.querySelector('.gk-figure .gk-rows, .gk-tile, .gk-mechanism'),
      );
    return {
      all: elements.length,
      bare: elements.filter((element) => !has(element)).map(({ outerHTML }) => outerHTML),
    };
  });

test.each(blocks.map(({ language, code }, index) => [index, language, code] as const))(
  'block %i, of %s',
  async (index, language, code) => {
    const isMarkup = language === 'html';
    const script = isMarkup ? 'virtual_define_js.js' : `${entry(language, index).replace(/\W/g, '_')}.js`;
    // A block that only registers the elements is tried on one of them.
    const alone = code.trim().split('\n').length === 1 ? '<gk-kpi-tile>8处</gk-kpi-tile>' : '';
    const body = isMarkup ? code : alone;
    const { page, said } = await open(body, script);
    await expect.poll(async () => (await shown(page)).bare).toEqual([]);
    expect((await shown(page)).all).toBeGreaterThan(0);
    expect(said.join('\n')).toBe('');
    await page.close();
  },
);

describe.each(readmes)('$name, $language', ({ name, language, file }) => {
  const inside = markedPart(readFileSync(file, 'utf8'), 'elements');

  test('the table of its elements is current: npm run manifest', () => {
    expect(plainTable(inside)).toBe(plainTable(reference(name, language)));
  });

  test('has every element', () => {
    const tags =
      name === 'map'
        ? ['gk-station-map']
        : ['gk-case-chart', 'gk-compare', 'gk-kpi-tile', 'gk-mechanism', 'gk-trend'];
    expect(Array.from(inside.matchAll(/^### `([\w-]+)`/gm), ([, tag]) => tag)).toEqual(tags);
  });
});
