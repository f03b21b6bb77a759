/** Every block of every README does what it says, from the packages as they are published; docs/start and the theme have tests of their own. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { isOfTheDriver, launchOptions } from '../../scripts/browser.ts';
import type { Listening } from '../../scripts/listen.ts';
import { workspacePackages, root as workspaceRoot } from '../../scripts/packages/workspace.ts';
import { type Consumer, install, writeFiles } from './support/consumer.ts';
import { distinct, type Shown } from './support/documents/documents.ts';
import { programOf } from './support/documents/node-block.ts';
import { addSampleUnion, sampleFolder } from './support/documents/sample-union.ts';
import { type Host, startHost } from './support/hosts.ts';
import { mustRun, run, runUntil } from './support/process.ts';
import { serveFolder } from './support/site.ts';

const named = (blocks: readonly Shown[]) => blocks.map((block, index) => [block.name, index, block] as const);
const nodeBlocks = distinct('node');
const pageBlocks = distinct('page');
const policies = distinct('policy');

let consumer: Consumer;
let browser: Browser;
let site: Listening;

/** What the READMEs have at an address. */
const files = {
  'public/figures/stations.csv': '站点,数量\n爱心驿站,8处\n流动服务站,20余处\n',
  'report.txt': readFileSync(path.join(workspaceRoot, 'packages/cli/test/reports/qinghe.txt'), 'utf8'),
  'stations.csv': '站点名称,乡镇,开放时间,饮水\n城南驿站,城关镇,24h,√\n',
  'cases.csv': [
    '受理日期,案由,结果',
    ...Array.from(
      { length: 120 },
      (_, index) =>
        `2025-${String((index % 12) + 1).padStart(2, '0')}-05,${index % 2 ? '工伤待遇' : '劳动报酬'},${index % 3 ? '已办结' : '未办结'}`,
    ),
  ].join('\n'),
  'public/figures/demo-stations.json': JSON.stringify({
    title: '一处站点',
    synthetic: true,
    stations: [{ name: '人民路驿站', address: '人民路1号', lon: 165.2, lat: 33.2 }],
  }),
};

const pageName = (index: number) => `page-${index}.html`;

/** The files of a page that shows a block, or runs it. */
function pageFiles({ language, text }: Shown, index: number): Record<string, string> {
  const script = language === 'html' ? `src/define.js` : `src/page-${index}.${language}`;
  // A block that only registers elements or sets something is tried on one of them.
  const alone = !text.includes('document.');
  const example = /gongkai\/map/.test(text)
    ? `<gk-station-map><script type="application/json">[{"name":"人民路驿站","lon":165.2,"lat":33.2}]</script></gk-station-map>`
    : '<gk-kpi-tile>8处</gk-kpi-tile>';
  const beside = alone ? example : '';
  const body = language === 'html' ? text : beside;
  return {
    [pageName(index)]:
      `<!doctype html><html lang="zh-Hans"><meta charset="utf-8" /><title>t</title><link rel="icon" href="data:," /><body>${body}<script type="module" src="/${script}"></script></body></html>`,
    ...(language === 'html' ? {} : { [script]: text }),
  };
}

const tsconfig = {
  compilerOptions: {
    target: 'ES2023',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    module: 'ESNext',
    moduleResolution: 'bundler',
    moduleDetection: 'force',
    jsx: 'react-jsx',
    strict: true,
    noEmit: true,
    types: ['node'],
    skipLibCheck: true,
  },
  include: ['src', 'node'],
};

beforeAll(async () => {
  const scripts = Object.assign({}, ...pageBlocks.map(pageFiles));
  consumer = await install(inject('registry'), {
    dependencies: {
      ...Object.fromEntries(workspacePackages().map(({ manifest }) => [manifest.name, '*'])),
      '@types/node': '^24.0.0',
      '@types/react': '^19.0.0',
      '@types/react-dom': '^19.0.0',
      astro: '^7.0.0',
      react: '^19.0.0',
      'react-dom': '^19.0.0',
      typescript: '^6.0.0',
      vite: '^8.0.0',
      vue: '^3.5.0',
    },
    allowScripts: { esbuild: true, sharp: true },
    files: {
      'tsconfig.json': JSON.stringify(tsconfig),
      'vite.config.js': `export default { build: { target: 'es2022', rolldownOptions: { input: ${JSON.stringify(pageBlocks.map((_, index) => pageName(index)))} } } };`,
      'src/define.js': "import '@gongkai/map/define-all';",
      ...files,
      ...scripts,
      ...Object.fromEntries(nodeBlocks.map((block, index) => [`node/block-${index}.ts`, block.text])),
    },
  });
  addSampleUnion(consumer.folder);
  browser = await chromium.launch(launchOptions());
  await mustRun('npx', ['vite', 'build', '--logLevel=error'], consumer.folder);
  site = await serveFolder(path.join(consumer.folder, 'dist'));
});
afterAll(async () => {
  site?.close();
  await browser?.close();
  consumer?.remove();
});

/** Opens a page, and waits until every element shows a figure or a tile. */
async function draws(url: string, then?: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'log' && !isOfTheDriver(message.text())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  try {
    await page.goto(url);
    const look = () =>
      page.evaluate(() => {
        const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
          localName.startsWith('gk-'),
        );
        const figures = '.gk-figure .gk-rows, .gk-tile, .gk-mechanism, .gk-st-list, .gk-stations, .gk-figure';
        const bare = elements.filter(
          (element) => ![element, element.shadowRoot].some((tree) => tree?.querySelector(figures)),
        );
        return { some: elements.length > 0, bare: bare.map(({ outerHTML }) => outerHTML.slice(0, 300)) };
      });
    await expect.poll(look, { timeout: 60_000 }).toEqual({ some: true, bare: [] });
    await then?.(page);
    expect(said).toEqual([]);
  } finally {
    await page.close();
  }
}

test('blocks of TypeScript fit the types of the packages', async () => {
  const { out, code } = await run('npx', ['tsc', '-p', '.'], consumer.folder);
  expect(out).toBe('');
  expect(code).toBe(0);
});

test.each(named(nodeBlocks))('%s, in Node', async (_, index, block) => {
  writeFiles(consumer.folder, { [`block-${index}.ts`]: programOf(block).text });
  await mustRun('node', [`block-${index}.ts`], consumer.folder);
});

test.each(named(pageBlocks))('%s, in a page of Vite', async (_, index) => draws(site.url + pageName(index)));

describe('a page without a build', () => {
  let parts: Listening;
  let host: Host;
  let body = '';
  beforeAll(async () => {
    parts = await serveFolder(path.join(consumer.folder, 'node_modules/@gongkai/map/dist/cdn'));
    host = await startHost((place) =>
      place === '/'
        ? {
            headers: { 'content-type': 'text/html; charset=utf-8' },
            body: `<!doctype html><html lang="zh-Hans"><title>t</title><link rel="icon" href="data:,"><body>${body}`,
          }
        : null,
    );
  });
  afterAll(() => {
    parts?.close();
    host?.close();
  });

  test.each(named(distinct('classic')))('%s', async (_, __, block) => {
    // Wherever a reader puts the folder.
    body = block.text.replace(/src="[^"]*gongkai\.js"/, `src="${parts.url}gongkai.js"`);
    expect(body).toContain(parts.url);
    await draws(`${host.origin}/`);
  });
});

test.each(named(policies))('under the policy of %s a map draws, and zooms', async (_, __, policy) => {
  const header = policy.text.trim();
  expect(header).toMatch(/^default-src '(none|self)'/);
  const index = pageBlocks.findIndex(
    ({ document, language }) => document === 'packages/map/README.md' && language === 'js',
  );
  const dist = path.join(consumer.folder, 'dist');
  const types: Record<string, string> = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
    json: 'application/json',
  };
  const host = await startHost((place) => ({
    body: readFileSync(path.join(dist, place)),
    headers: {
      'content-type': `${types[place.split('.').at(-1) ?? ''] ?? 'application/octet-stream'}; charset=utf-8`,
      'content-security-policy': header,
    },
  }));
  try {
    await draws(`${host.origin}/${pageName(index)}`, async (page) => {
      // It is ready once its worker has answered.
      await page
        .locator('gk-station-map')
        .evaluate((map) => (map as HTMLElement & { zoom(open: boolean): Promise<void> }).zoom(true));
      await expect.poll(() => page.locator('gk-station-map .maplibregl-canvas').count()).toBe(1);
    });
  } finally {
    host.close();
  }
});

test.each(named(distinct('command')))('%s', async (_, __, block) => {
  for (const line of block.text.trim().split('\n')) {
    // The studio stays; that it opens a browser is another's test.
    if (line === 'npx gongkai studio')
      await runUntil(/http:\/\/127\.0\.0\.1:\d+/, 'sh', ['-c', `${line} --no-open`], consumer.folder);
    else await mustRun('sh', ['-c', line], consumer.folder);
  }
  // What a command has written into the data is no part of the other blocks' data.
  rmSync(path.join(consumer.folder, 'data'), { recursive: true });
  addSampleUnion(consumer.folder);
});

test.each(named(distinct('usage')))('%s is what the command says', async (_, __, block) => {
  const lang = block.document.includes('zh-CN') ? 'zh-Hans' : 'en';
  const helps = new Map<string, string>();
  for (const line of block.text
    .trim()
    .split('\n')
    .map((one) => one.trim())) {
    const command = /^npm create gongkai/.test(line) ? 'new' : (/^gongkai (\S+)/.exec(line)?.[1] ?? '');
    const args = ['gongkai', command, '--help'];
    if (!helps.has(command))
      helps.set(command, (await run('npx', args, consumer.folder, { GONGKAI_LANG: lang })).out);
    expect(helps.get(command)).toContain(line);
  }
});

describe('parts of data', () => {
  const union = `${sampleFolder}/union.json`;
  const snapshot = `${sampleFolder}/snapshots/2026-01-31.json`;
  const figures = `${sampleFolder}/figures.json`;

  interface Parts {
    readonly observations: { readonly id: string }[];
  }

  /** Checks the project's data with changed files, which it has as they were afterwards. */
  async function checked(changes: Readonly<Record<string, (text: string) => unknown>>) {
    const before = new Map<string, string | null>();
    for (const [file, change] of Object.entries(changes)) {
      const place = path.join(consumer.folder, file);
      const old = file.endsWith('site.json') ? null : readFileSync(place, 'utf8');
      before.set(place, old);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, `${JSON.stringify(change(old ?? '{}'), null, 2)}\n`);
    }
    const ended = await run('npx', ['gongkai', 'check', 'data', '--lang', 'en'], consumer.folder);
    for (const [place, old] of before) writeFileSync(place, old ?? '{}\n');
    return { code: ended.code, words: `${ended.out}${ended.err}` };
  }

  const into: Readonly<
    Record<string, (part: object) => Readonly<Record<string, (text: string) => unknown>>>
  > = {
    site: (part) => ({ 'data/site.json': () => part }),
    observation: (part) => ({
      [snapshot]: (text) => {
        const whole = JSON.parse(text) as Parts;
        const others = whole.observations.filter(({ id }) => id !== (part as { id: string }).id);
        expect(others.length).toBe(whole.observations.length - 1);
        return { ...whole, observations: [...others, part] };
      },
    }),
    table: (part) => ({ [snapshot]: (text) => ({ ...JSON.parse(text), tables: [part] }) }),
    union: (part) => ({
      [union]: (text) => ({ ...JSON.parse(text), ...part }),
      [figures]: (text) => {
        const whole = JSON.parse(text) as { figures: object[] };
        return {
          ...whole,
          figures: whole.figures.map((figure) => ({ ...figure, notes: ['编号13912345678'] })),
        };
      },
    }),
  };

  test.each(named(distinct('excerpt')))('%s', async (_, __, block) => {
    const change = into[block.excerpt ?? ''];
    expect(change, block.excerpt ?? '').toBeDefined();
    const part = JSON.parse(block.text) as object;
    const { code, words } = await checked(change?.(part) ?? {});
    expect(words).not.toContain('[error]');
    expect(code, words).toBe(0);
  });

  test('an excuse is needed where one is shown', async () => {
    const { code, words } = await checked(into.union?.({}) ?? {});
    expect(code).toBe(1);
    expect(words).toContain('personal-phone');
  });
});
