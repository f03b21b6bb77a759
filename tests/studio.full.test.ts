/** The studio from a report to the zip, with real builds; killed in the middle; and in Chromium 86. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { main } from '@gongkai/cli';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { chromium86 } from '../scripts/browsers/engines/chromium-86.ts';
import { pressed, useBrowser } from './browser.ts';

const report = path.resolve('packages/cli/test/reports/qinghe.txt');
const command = path.resolve('packages/cli/bin/gongkai.mjs');

let folder: string;
let project: string;
/** Where a test has failed, its studio still runs and holds the project. */
const started = new Set<ChildProcess>();
afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
  started.clear();
});

/** Starts the command as the clerk does. @returns its process and the address that it prints */
async function start() {
  const child = spawn(process.execPath, [command, 'studio', project, '--no-open'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  started.add(child);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
  });
  await expect.poll(() => said).toContain('http://');
  const [address = ''] = /http:\S+/.exec(said) ?? [];
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, address, ended };
}

beforeAll(async () => {
  // Within the repository: a project finds Astro and our packages above it.
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync(path.resolve('.cache/studio '));
  project = path.join(folder, 'qinghe');
  const silent = { out: () => {}, err: () => {}, env: {} };
  await main(['new', project, '--adcode', '610921', '--name', '青禾县', '--yes'], silent);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = useBrowser();
const size = { viewport: { width: 1280, height: 900 } };

test('from a report of invented numbers to the zip', async () => {
  const { child, address, ended } = await start();
  await open(address, { ...size, acceptDownloads: true }, async (page) => {
    page.setDefaultTimeout(600_000);
    const step = (name: string) => page.getByRole('navigation').getByRole('button', { name });
    const act = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
    await page.setInputFiles('#file', report);
    await page.locator('table.numbers').waitFor();
    await pressed(step('检查'));
    await pressed(act('检查'));
    await pressed(act('写进数据'));
    // Its figures come next.
    await act('添一张图').waitFor();
    await pressed(step('预览'));
    await pressed(act('生成预览'));
    // Cancelled, nothing is left of it.
    await pressed(act('取消'));
    await act('生成预览').waitFor();
    await expect
      .poll(() =>
        existsSync(path.join(project, '.gongkai/builds'))
          ? readdirSync(path.join(project, '.gongkai/builds'))
          : [],
      )
      .toEqual([]);
    await pressed(act('生成预览'));
    const preview = page.frameLocator('iframe.preview');
    await preview.locator('[data-obs="qinghe.publicity-sessions"]').first().waitFor();
    expect(existsSync(path.join(project, 'dist'))).toBe(false);
    await pressed(step('封存'));
    await page.getByLabel('我看过预览').press('Space');
    await pressed(act('封存'));
    await pressed(act('生成网站并打包'));
    const [download] = await Promise.all([page.waitForEvent('download'), pressed(act('下载 zip'))]);
    const zip = readdirSync(project).find((name) => name.endsWith('.zip')) ?? '';
    expect(download.suggestedFilename()).toBe(zip);
    expect(zip).toMatch(/^青禾县总工会-公开数据-\d{4}-\d\d-\d\d\.zip$/);
    const saved = path.join(folder, 'saved.zip');
    await download.saveAs(saved);
    expect(readFileSync(saved).equals(readFileSync(path.join(project, zip)))).toBe(true);
    const union = readFileSync(path.join(project, 'dist/unions/qinghe/index.html'), 'utf8');
    expect(new Set(union.match(/data-obs="qinghe\.[^"]+"/g)).size).toBe(38);
    await pressed(page.getByRole('button', { name: '结束' }));
  });
  expect(await ended).toBe(0);
  expect(child.exitCode).toBe(0);
  expect(readdirSync(path.join(project, '.gongkai')).sort()).toEqual(['.gitignore', 'draft.json']);
}, 3_600_000);

test('killed at any time of a build, it leaves the old site and zip whole, and no process', async () => {
  const files = () =>
    readdirSync(path.join(project, 'dist'), { recursive: true, encoding: 'utf8' }).sort().join('\n');
  const zip = readdirSync(project).find((name) => name.endsWith('.zip')) ?? '';
  const before = [files(), readFileSync(path.join(project, zip)).toString('base64')];
  for (const pause of [0, 500, 2_000, 5_000]) {
    const { child, address, ended } = await start();
    const { origin, hash } = new URL(address);
    const headers = { origin, 'x-gongkai-token': hash.slice(1), 'content-type': 'application/json' };
    const { status } = await fetch(`${origin}/api/publish`, { method: 'POST', headers, body: '{}' });
    expect(status).toBe(200);
    // When it is killed is what differs, not what is waited for.
    await wait(pause);
    child.kill('SIGKILL');
    await ended;
    expect([files(), readFileSync(path.join(project, zip)).toString('base64')]).toEqual(before);
  }
  const { child, ended } = await start();
  expect(readdirSync(path.join(project, '.gongkai')).sort()).toEqual([
    '.gitignore',
    'draft.json',
    'lock.json',
  ]);
  child.kill('SIGINT');
  expect(await ended).toBe(0);
}, 1_800_000);

test('among 5,000 stations one is found, mended, checked, undone and saved', async () => {
  const file = path.join(project, 'data/unions/qinghe/stations.geojson');
  const day = new Date().toISOString().slice(0, 10);
  const features = Array.from({ length: 5_000 }, (_, index) => ({
    type: 'Feature',
    id: `qinghe.s${index}`,
    geometry: { type: 'Point', coordinates: [108 + (index % 100) / 100, 32 + Math.floor(index / 100) / 100] },
    properties: {
      name: `${index}号驿站`,
      kind: 'union-station',
      precision: 'point',
      township: `第${index % 20}镇`,
      services: ['rest', 'water'],
      verified: '2024-05-31',
      source: { ref: 's1' },
    },
  }));
  const source = { id: 's1', title: null, description: '普查', publisher: null };
  const sources = [{ ...source, date: { value: '2024-05-31', basis: 'stated' } }];
  const head = { type: 'FeatureCollection', union: 'qinghe', surveyed: day, coordinateSystem: 'WGS-84' };
  const text = `${JSON.stringify({ ...head, sources, features }, null, 2)}\n`;
  writeFileSync(file, text);
  const { child, address, ended } = await start();
  await open(address, size, async (page) => {
    await page.getByRole('navigation').getByRole('button', { name: '站点' }).click();
    const rows = page.locator('table.stations tbody tr');
    await expect.poll(() => rows.count()).toBe(50);
    await page.getByLabel('找站点').fill('4321号');
    await page.getByLabel('找站点').press('Enter');
    await expect.poll(() => rows.count()).toBe(1);
    const hours = rows.first().locator('[data-key=hours]');
    await hours.fill('随时');
    await hours.press('Enter');
    // The check comes when nobody types any more.
    await expect.poll(() => hours.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => page.locator('.count').last().textContent()).toContain('1 处要改');
    await hours.fill('工作日8:30-17:30');
    await hours.press('Enter');
    await expect.poll(() => hours.getAttribute('aria-invalid')).toBe(null);
    await pressed(page.getByRole('main').getByRole('button', { name: '保存' }));
    await expect.poll(() => page.getByRole('status').textContent()).toContain('stations.geojson');
    expect(JSON.parse(readFileSync(file, 'utf8')).features[4_321].properties.hours).toBe('Mo-Fr 08:30-17:30');
    const undo = page.getByRole('button', { name: '撤销' });
    await pressed(undo);
    await expect.poll(() => hours.inputValue()).toBe('随时');
    await pressed(undo);
    await expect.poll(() => hours.inputValue()).toBe('');
    await pressed(page.getByRole('main').getByRole('button', { name: '保存' }));
    await expect.poll(() => readFileSync(file, 'utf8') === text).toBe(true);
  });
  rmSync(file);
  child.kill('SIGINT');
  expect(await ended).toBe(0);
}, 900_000);

test('in Chromium 86 a report is put in, a number left out and taken back, the check run, a station and a figure added', async () => {
  const { child, address, ended } = await start();
  const engine = await chromium86.start();
  try {
    expect(engine.version).toContain('Chromium 86');
    await engine.open(address, 375);
    const text = JSON.stringify(readFileSync(report, 'utf8'));
    const until = (expression: string) => expect.poll(() => engine.evaluate(expression), { timeout: 60_000 });
    await until(`!!document.querySelector('nav button')`).toBe(true);
    await engine.evaluate(`document.querySelectorAll('nav button')[0].click()`);
    await engine.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${text}], '总结.txt'));
      const input = document.querySelector('#file');
      input.files = data.files;
      input.dispatchEvent(new Event('change'));
    })()`);
    await until(`document.querySelectorAll('table.numbers tbody tr').length`).toBe(39);
    const count = `document.querySelector('.count').textContent`;
    await engine.evaluate(`document.querySelector('[data-key=take]').click()`);
    await until(count).toContain('采用 37 个');
    await engine.evaluate(`document.querySelector('.undo button').click()`);
    await until(count).toContain('采用 38 个');
    await engine.evaluate(`document.querySelectorAll('nav button')[2].click()`);
    await engine.evaluate(`document.querySelector('main button.main').click()`);
    await until(`document.querySelector('[role=status]').textContent`).toMatch(/没有问题|已经/);
    await engine.evaluate(`document.querySelectorAll('nav button')[3].click()`);
    await until(`!!document.querySelector('.save-bar')`).toBe(true);
    await engine.evaluate(`[...document.querySelectorAll('main p > button')].slice(-2)[0].click()`);
    await until(`document.querySelectorAll('table.stations tbody tr').length`).toBe(1);
    await until(`document.querySelector('[data-key=name]').getAttribute('aria-invalid')`).toBe('true');
    await engine.evaluate(`document.querySelector('.undo button').click()`);
    await until(`document.querySelectorAll('table.stations tbody tr').length`).toBe(0);
    await engine.evaluate(`document.querySelectorAll('nav button')[4].click()`);
    await until(`!!document.querySelector('.add button')`).toBe(true);
    await engine.evaluate(`document.querySelector('.add button').click()`);
    await until(`document.querySelector('.card-picture img')?.naturalWidth > 0`).toBe(true);
    const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await engine.evaluate(wide)).toBe(false);
  } finally {
    await engine.close();
    child.kill('SIGINT');
  }
  expect(await ended).toBe(0);
}, 900_000);
