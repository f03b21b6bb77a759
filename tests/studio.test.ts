/** The studio in a browser: by keyboard and by touch, for screen readers, and against pages of others. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { main } from '@gongkai/cli';
import { someOf } from '@gongkai/testing/runs';
import type { FileChooser, Page, Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { stepNames } from '../packages/cli/src/local-studio/page/steps.ts';
import { caseLedger } from '../packages/cli/test/support/case-ledger.ts';
import { listen } from '../scripts/listen.ts';
import { pressed, useBrowser } from './browser.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const report = path.resolve('packages/cli/test/reports/qinghe.txt');
const silent = { out: () => {}, err: () => {}, env: {} };

let project: string;
let address: string;
/** What the program that opens a browser was called with. */
let calls: string;
let ended: Promise<number>;

beforeAll(async () => {
  project = path.join(realpathSync(mkdtempSync(path.join(tmpdir(), '工作台 '))), 'qinghe');
  await main(['new', project, '--adcode', '610921', '--name', '青禾县', '--yes'], silent);
  // In the place of the program that opens a browser stands one that writes down how it was called.
  const programs = path.join(path.dirname(project), 'programs');
  mkdirSync(programs);
  calls = path.join(programs, 'calls');
  writeFileSync(path.join(programs, 'xdg-open'), `#!/bin/sh\nprintf '%s' "$*" > "${calls}"\n`, {
    mode: 0o755,
  });
  const env = { DISPLAY: ':0', PATH: `${programs}${path.delimiter}${process.env.PATH}` };
  address = await new Promise<string>((resolve) => {
    const out = (line: string) => {
      const [found] = /http:\S+/.exec(line) ?? [];
      if (found) resolve(found);
    };
    ended = main(['studio', project, '--lang', 'zh-Hans'], { ...silent, env, out });
  });
});
afterAll(async () => {
  process.emit('SIGINT');
  expect(await ended).toBe(0);
});

const open = useBrowser();
const wide = { viewport: { width: 1280, height: 900 } } as const;
const phone = { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true } as const;

const step = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name });
const told = (page: Page) => page.getByRole('status');

async function putIn(page: Page): Promise<void> {
  await step(page, '放进来').click();
  await page.setInputFiles('#file', report);
  await expect.poll(() => told(page).textContent()).toContain('找出 39 个数');
}

/** What axe finds, in light and in dark. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // In the dark only colours can differ.
    const rules = colorScheme === 'light' ? null : ['color-contrast', 'link-in-text-block'];
    const lines = await page.evaluate(async (only) => {
      const { axe: loaded } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await loaded.run(document, {
        resultTypes: ['violations'],
        ...(only ? { runOnly: { type: 'rule', values: only } } : {}),
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }, rules);
    found.push(...lines.map((line) => `${colorScheme} ${line}`));
  }
  return found;
}

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test('the browser is called with a file, which leads it in and is gone then', async () => {
  await expect.poll(() => existsSync(calls) && readFileSync(calls, 'utf8')).toMatch(/\.html$/);
  const called = readFileSync(calls, 'utf8');
  expect(called).not.toContain(address.split('#')[1]);
  await open(pathToFileURL(called).href, wide, async (page) => {
    await expect.poll(() => page.locator('nav button').count()).toBe(stepNames.length);
    expect(page.url()).toBe(address.replace(/#.*/, ''));
  });
  await expect.poll(() => existsSync(called)).toBe(false);
});

test('by keyboard: a report is put in, mended, checked, written and sealed', () =>
  open(address, wide, async (page) => {
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => problems.push(message.text()));
    // The secret does not stay in the address.
    await expect.poll(() => page.url()).toMatch(/:\d+\/$/);
    // What is focused before the page has heard from the studio is drawn anew: a key is pressed until it is answered.
    const choosers: FileChooser[] = [];
    page.on('filechooser', (chooser) => choosers.push(chooser));
    await expect
      .poll(
        async () => {
          if (choosers.length > 0) return true;
          await page.locator('#file').focus();
          await page.keyboard.press('Space');
          return false;
        },
        { interval: 500 },
      )
      .toBe(true);
    await choosers[0]?.setFiles(report);
    await expect.poll(() => told(page).textContent()).toContain('找出 39 个数');
    await expect.poll(() => page.locator('.stops').textContent()).toContain('第 13 段');
    expect(await page.content()).not.toContain('周某');

    // A number is typed, the next row entered, and the change taken back and done again.
    const printed = page.locator('tbody tr').first().locator('[data-key=printed]');
    await printed.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('46场次');
    await page.keyboard.press('Enter');
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        return [at?.closest('tr')?.rowIndex, (at as HTMLElement | null)?.dataset.key];
      });
    await expect.poll(focused).toEqual([2, 'printed']);
    await expect.poll(() => printed.inputValue()).toBe('46场次');
    const undo = page.getByRole('button', { name: '撤销' });
    await expect.poll(() => undo.isEnabled()).toBe(true);
    await page.keyboard.press('Control+Z');
    await expect.poll(() => printed.inputValue()).toBe('45场次');
    await page.keyboard.press('Control+Y');
    await expect.poll(() => printed.inputValue()).toBe('46场次');
    await page.keyboard.press('Control+Z');
    await expect.poll(() => printed.inputValue()).toBe('45场次');

    // Another indicator, from those that are near; a row that is not taken.
    const indicator = page.locator('tbody tr').nth(1).locator('[data-key=indicator]');
    await indicator.focus();
    await expect.poll(() => indicator.locator('optgroup').count()).toBe(2);
    await page.locator('tbody tr').nth(2).locator('[data-key=take]').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('.count').textContent()).toContain('采用 37 个');

    // What the check finds leads to its row.
    await printed.fill('很多场次');
    await printed.press('Enter');
    await expect.poll(() => page.locator('tbody tr').first().locator('.fault').count()).toBe(1);
    await pressed(step(page, '检查'));
    const check = page.getByRole('main').getByRole('button', { name: '检查' });
    await pressed(check);
    const toRow = page.getByRole('button', { name: /^第 1 行/ }).first();
    await pressed(toRow);
    await expect.poll(focused).toEqual([1, 'printed']);
    expect(await printed.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('45场次');
    await page.keyboard.press('Enter');
    await expect.poll(() => printed.getAttribute('aria-invalid')).toBe(null);
    await pressed(step(page, '检查'));
    await pressed(check);
    await pressed(page.getByRole('button', { name: '写进数据' }));
    await expect.poll(() => told(page).textContent()).toContain('unions/qinghe/snapshots/');

    await pressed(step(page, '封存'));
    const seal = page.getByRole('main').getByRole('button', { name: '封存' });
    expect(await seal.isDisabled()).toBe(true);
    await page.getByLabel('我看过预览').press('Space');
    // Whatever draws the page anew meanwhile leaves it ticked; who leaves the step has to look again.
    const english = page.getByRole('button', { name: 'English' });
    await pressed(english);
    await pressed(page.getByRole('button', { name: '中文' }));
    await expect.poll(() => page.getByLabel('我看过预览').isChecked()).toBe(true);
    await pressed(step(page, '检查'));
    await pressed(step(page, '封存'));
    await expect.poll(() => page.getByLabel('我看过预览').isChecked()).toBe(false);
    await page.getByLabel('我看过预览').press('Space');
    await pressed(seal);
    await expect.poll(() => told(page).textContent()).toMatch(/已封存[\s\S]*[0-9a-f]{64}/);
    expect(readFileSync(path.join(project, 'data/chain.jsonl'), 'utf8')).toContain('"sequence":1');
    expect(problems).toEqual([]);
  }));

test('by keyboard: a figure is added, titled, given another number, taken back and saved', () =>
  open(address, wide, async (page) => {
    const button = (name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
    await pressed(step(page, '图'));
    await pressed(button('添一张图'));
    const picture = page.locator('.card-picture img');
    await expect.poll(() => picture.getAttribute('alt')).toContain('45场次');
    // The cursor is in its title, which must not tell what its numbers do not.
    const title = page.getByLabel('标题');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('宣讲999场次');
    await page.keyboard.press('Enter');
    await expect.poll(() => title.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => page.locator('.card .fault').last().textContent()).toContain('实为：999场次');
    await pressed(button('保存'));
    await expect.poll(() => told(page).textContent()).toContain('改好才能保存');
    // What is built would not have it.
    await pressed(step(page, '预览'));
    await pressed(button('“图”里有改动还没有保存'));
    await expect.poll(() => title.inputValue()).toBe('宣讲999场次');
    await page.keyboard.press('Control+Z');
    await expect.poll(() => title.inputValue()).toContain('45场次');
    await page.keyboard.press('Control+Y');
    await expect.poll(() => title.inputValue()).toBe('宣讲999场次');
    await pressed(button('撤销'));
    await expect.poll(() => title.getAttribute('aria-invalid')).toBe(null);
    // Another number, which is then the first.
    const numbers = page.locator('.card .shown-numbers strong');
    const other = page.locator('.card').getByLabel('画哪些数：添上').first();
    // It is chosen while the answer to the change before is on its way, which draws the card anew.
    let answer = () => {};
    const isChosen = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const held = async (route: Route) => {
      await isChosen;
      await route.continue();
    };
    await page.route('**/api/**', held, { times: 1 });
    await page.getByLabel('种类').first().selectOption('tiles');
    await other.focus();
    await expect.poll(() => other.locator('option').count()).toBeGreaterThan(10);
    await page.keyboard.press('ArrowDown');
    const chosen = await other.inputValue();
    expect(chosen).not.toBe('');
    const drawn = await other.elementHandle();
    answer();
    await expect.poll(() => drawn?.evaluate((element) => element.isConnected)).toBe(false);
    expect(await other.inputValue()).toBe(chosen);
    await pressed(page.locator('.card').getByRole('button', { name: '画哪些数：添上' }));
    await expect.poll(() => numbers.count()).toBe(2);
    const [first, second] = await numbers.allTextContents();
    await pressed(button(`上移：${second}`));
    await expect.poll(() => numbers.allTextContents()).toEqual([second, first]);
    await expect.poll(() => picture.getAttribute('alt')).toContain(second);
    await pressed(button('保存'));
    await expect.poll(() => told(page).textContent()).toContain('figures.json');
    const saved = JSON.parse(readFileSync(path.join(project, 'data/unions/qinghe/figures.json'), 'utf8'));
    expect(saved.figures[0].select.observations.length).toBe(2);
  }));

test('by keyboard: a ledger of stations is mended in its table, undone and saved; axe finds nothing', () =>
  open(address, wide, async (page) => {
    await step(page, '放进来').click();
    await page.setInputFiles('#file', {
      name: '站点.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `序号,站点名称,类型,乡镇,开放时间,服务,手机\n1,城南驿站,工会驿站,城关镇,24h,饮水、按摩,13912345678\n2,西街驿站,工会驿站,城关镇,看情况,休息,\n`,
      ),
    });
    await expect.poll(() => page.locator('#ledger h3').textContent()).toContain('站点.csv');
    await pressed(page.getByRole('button', { name: '就这样读' }));
    const cell = (row: number, key: string) =>
      page.locator('table.stations tbody tr').nth(row).locator(`[data-key=${key}]`);
    await expect.poll(() => cell(0, 'name').inputValue()).toBe('城南驿站');
    expect(await page.content()).not.toContain('139');
    const doubts = page.locator('table.stations .doubt');
    await expect.poll(() => doubts.allTextContents()).toEqual([expect.stringContaining('按摩')]);
    // A cell is typed, and the next row entered.
    await cell(0, 'hours').fill('随时都开');
    await cell(0, 'hours').press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.rowIndex)).toBe(2);
    await expect.poll(() => cell(0, 'hours').getAttribute('aria-invalid')).toBe('true');
    expect([await faults(page), await isTooWide(page)]).toEqual([[], false]);
    await page.keyboard.press('Control+Z');
    await expect.poll(() => cell(0, 'hours').inputValue()).toBe('24/7');
    // What it offers is ticked, and the list stays open.
    await page.locator('table.stations .ticks summary').first().press('Enter');
    const rest = page.locator('table.stations tbody tr').first().getByRole('checkbox', { name: '休息' });
    await rest.press('Space');
    await expect.poll(() => doubts.count()).toBe(0);
    await expect.poll(() => rest.isChecked()).toBe(true);
    await expect.poll(() => rest.evaluate((box) => box === document.activeElement)).toBe(true);
    await pressed(page.getByRole('main').getByRole('button', { name: '保存' }));
    await expect.poll(() => told(page).textContent()).toContain('stations.geojson');
    const saved = readFileSync(path.join(project, 'data/unions/qinghe/stations.geojson'), 'utf8');
    expect(JSON.parse(saved).features[0].properties.services).toEqual(['rest', 'water']);
  }));

describe.each([
  ['a desk', wide],
  ['a phone', phone],
] as const)('on %s', (_, size) => {
  test('axe finds nothing, and nothing is wider than the page', () =>
    open(address, size, async (page) => {
      await putIn(page);
      for (const [index, name] of [
        '放进来',
        '核对',
        '检查',
        '站点',
        '图',
        '预览',
        '封存',
        '打包',
      ].entries()) {
        await step(page, name).click();
        if (name === '检查') {
          await page.getByRole('main').getByRole('button', { name: '检查' }).click();
          await expect.poll(() => told(page).textContent()).toMatch(/没有问题|已经/);
        }
        if (name === '站点') await page.getByRole('button', { name: '添一处站点' }).waitFor();
        if (name === '图') {
          await page.locator('.card summary').first().click();
          await page.locator('.card-picture img').waitFor();
        }
        // In a plain run desk and phone take turns: axe takes seconds for each step.
        const isLooked = inject('isFull') || index % 2 === Number(size === phone);
        expect([name, isLooked ? await faults(page) : [], await isTooWide(page)]).toEqual([name, [], false]);
      }
    }));
});

test('by keyboard: a phrase of the report becomes a row, which is taken back and made again', () =>
  open(address, wide, async (page) => {
    await putIn(page);
    const rows = page.locator('table.numbers tbody tr');
    await page.getByText('有漏掉的数？').press('Enter');
    const text = page.getByLabel('报告原文');
    await expect.poll(() => text.inputValue()).toContain('（第 13 段讲到个人或某家企业，不显示）');
    expect(await text.inputValue()).not.toContain('周某');
    // Nothing is marked yet.
    const add = page.getByRole('button', { name: '把选中的字添成一行' });
    await pressed(add);
    await expect.poll(() => told(page).textContent()).toContain('先在原文');
    const phrase = await rows.first().locator('[data-key=phrase]').inputValue();
    const at = (await text.inputValue()).indexOf(phrase);
    expect(at).toBeGreaterThan(0);
    await text.evaluate((field, start) => (field as HTMLTextAreaElement).setSelectionRange(start, start), at);
    await text.focus();
    // What is typed changes nothing.
    await page.keyboard.type('9');
    for (const _ of phrase) await page.keyboard.press('Shift+ArrowRight');
    await pressed(add);
    await expect.poll(() => rows.count()).toBe(40);
    expect(await rows.last().locator('[data-key=phrase]').inputValue()).toBe(phrase);
    expect([await faults(page), await isTooWide(page)]).toEqual([[], false]);
    await pressed(page.getByRole('button', { name: '撤销' }));
    await expect.poll(() => rows.count()).toBe(39);
    await pressed(page.getByRole('button', { name: '重做' }));
    await expect.poll(() => rows.count()).toBe(40);
  }));

describe.each([
  ['a desk', wide],
  ['a phone', phone],
] as const)('a ledger of cases on %s', (_, size) => {
  test('is counted by keyboard, with what is hidden and why; axe finds nothing', () =>
    open(address, size, async (page) => {
      await step(page, '放进来').click();
      // The snapshot of today is sealed by now.
      await page.getByLabel('快照日期').fill('2099-01-31');
      await page.setInputFiles('#file', {
        name: '案件.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(caseLedger()),
      });
      await expect.poll(() => page.locator('#cases h3').textContent()).toContain('案件.xlsx');
      expect(await page.content()).not.toMatch(/王某某|13912345678/);
      await pressed(page.getByRole('button', { name: /^数一数/ }));
      await expect.poll(() => told(page).textContent()).toContain('还没有写');
      const hidden = page.locator('.hidden-cell');
      // The count is told before it is drawn.
      await expect
        .poll(async () => new Set(await hidden.allTextContents()))
        .toEqual(new Set(['隐去：数小', '隐去：连带']));
      expect([await faults(page), await isTooWide(page)]).toEqual([[], false]);
      // Another choice is another count.
      await page.getByLabel('用途: 乡镇').selectOption('不要');
      await expect.poll(() => hidden.count()).toBe(0);
    }));
});

const sizes = [
  ['a phone', phone],
  ['a desk', wide],
] as const;

test.each(someOf(sizes, 2))(
  'on %s categories of a ledger are renamed, joined, taken out and put back by keyboard',
  (_, size) =>
    open(address, size, async (page) => {
      await step(page, '放进来').click();
      await page.getByLabel('快照日期').fill('2099-01-31');
      await page.setInputFiles('#file', {
        name: '案件.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(caseLedger()),
      });
      const count = page.getByRole('button', { name: /^数一数/ });
      await pressed(count);
      const form = page.locator('#codes details').filter({ hasText: '案由：' });
      const summary = form.locator('summary');
      await expect.poll(() => summary.textContent()).toBe('案由：4 种写法，公布成 4 类');
      await summary.press('Enter');
      const use = (word: string) => form.getByLabel(`公布成: ${word}`);
      const name = (word: string) => form.getByLabel(`名称: ${word}`);
      const changes = form.locator('.changes li');
      const counted = async () => {
        await pressed(count);
        const table = page.locator('#counted table').filter({ hasText: '按案由' }).last();
        await table.waitFor();
        return table
          .locator('tbody tr')
          .evaluateAll((rows) =>
            rows.map((row) => Array.from(row.children, ({ textContent }) => textContent).slice(0, 2)),
          );
      };
      await name('劳动报酬').focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('拖欠工资');
      await page.keyboard.press('Tab');
      await expect.poll(() => changes.allTextContents()).toEqual(['改名：劳动报酬 → 拖欠工资，30 行不变']);
      // The key has led on, and the cursor is where it led.
      await expect.poll(() => use('工伤待遇').evaluate((one) => one === document.activeElement)).toBe(true);
      await use('性别歧视').selectOption('经济补偿');
      await expect.poll(() => summary.textContent()).toBe('案由：4 种写法，公布成 3 类');
      await use('工伤待遇').selectOption('不要');
      await expect
        .poll(() => changes.allTextContents())
        .toEqual([
          '改名：劳动报酬 → 拖欠工资，30 行不变',
          '不计数：工伤待遇 20；总数由 65 变为 45',
          '合并：经济补偿 12 + 性别歧视 3 → 经济补偿 15 行',
        ]);
      expect([await faults(page), await isTooWide(page)]).toEqual([[], false]);
      expect(await counted()).toEqual([
        ['拖欠工资 · 2026', '30'],
        ['经济补偿 · 2026', '15'],
      ]);
      await page.keyboard.press('Control+Z');
      await expect.poll(() => changes.count()).toBe(2);
      await page.keyboard.press('Control+Y');
      await expect.poll(() => changes.count()).toBe(3);
      for (const _change of [1, 2, 3]) await page.keyboard.press('Control+Z');
      await expect.poll(() => changes.count()).toBe(0);
      expect((await counted()).map(([label]) => label)).toContain('劳动报酬 · 2026');
      expect(await page.getByRole('button', { name: '撤销' }).isDisabled()).toBe(true);
    }),
);

test('by keyboard: of the causes in a table of cases some are chosen, taken back and chosen again', () =>
  open(address, wide, async (page) => {
    await step(page, '放进来').click();
    await page.getByLabel('快照日期').fill('2099-02-28');
    await page.setInputFiles('#file', {
      name: '案件.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(caseLedger()),
    });
    await page.locator('#cases h3').waitFor();
    await pressed(page.getByRole('button', { name: /^数一数/ }));
    // Beside figures that lack numbers of this newest snapshot, its own are made all the same.
    await pressed(page.locator('#counted').getByRole('button', { name: '写进数据' }));
    await expect.poll(() => told(page).textContent()).toMatch(/加了 \d+ 张图/);
    const card = page.locator('.card').filter({ hasText: '按案由' });
    await card.locator('summary').first().press('Enter');
    const causes = card.locator('details.ticks').last();
    const chosen = causes.locator('summary');
    await expect.poll(() => chosen.textContent()).toBe('全部');
    await chosen.press('Enter');
    const box = (name: string) => causes.getByRole('checkbox', { name, exact: true });
    await expect.poll(() => causes.getByRole('checkbox').count()).toBeGreaterThan(2);
    for (const name of ['劳动报酬', '工伤待遇']) {
      await box(name).press('Space');
      await expect.poll(() => box(name).isChecked()).toBe(true);
      // The list stays open under the focus while its card is drawn anew.
      await expect.poll(() => box(name).evaluate((one) => one === document.activeElement)).toBe(true);
    }
    await expect.poll(() => chosen.textContent()).toBe('劳动报酬、工伤待遇');
    expect([await faults(page), await isTooWide(page)]).toEqual([[], false]);
    await page.keyboard.press('Control+Z');
    await expect.poll(() => chosen.textContent()).toBe('劳动报酬');
    await page.keyboard.press('Control+Y');
    await expect.poll(() => chosen.textContent()).toBe('劳动报酬、工伤待遇');
  }));

test('by touch: what is touched is large enough, and a number is left out by one touch', () =>
  open(address, phone, async (page) => {
    await putIn(page);
    await page.locator('tbody tr').first().locator('[data-key=take]').tap();
    await expect.poll(() => page.locator('.count').textContent()).toContain('采用 37 个');
    const small = await page.evaluate(() =>
      Array.from(document.querySelectorAll('button, select, input[type=text], label.tick, .take label'))
        .filter((one) => (one as HTMLElement).offsetParent !== null)
        .filter((one) => one.getBoundingClientRect().height < 36)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
  }));

test.each([
  ['a desk', wide],
  ['a phone', phone],
] as const)('on %s what is told covers nothing that has the focus, and can be closed', (_, size) =>
  open(address, size, async (page) => {
    await putIn(page);
    const covered = await page.evaluate(async () => {
      const bar = document.querySelector('.status-bar') as HTMLElement;
      const fields = Array.from(
        document.querySelectorAll<HTMLElement>('main input, main select, main button'),
      );
      const found: string[] = [];
      for (const field of fields.filter((one) => one.offsetParent !== null).slice(0, 60)) {
        field.focus();
        if (field.getBoundingClientRect().bottom > bar.getBoundingClientRect().top)
          found.push(field.outerHTML);
      }
      window.scrollTo(0, document.documentElement.scrollHeight);
      const end = document.querySelector('main')?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      return end > bar.getBoundingClientRect().top ? [...found, 'the end of the page'] : found;
    });
    expect(covered).toEqual([]);
    await pressed(page.getByRole('button', { name: '关闭' }));
    await expect.poll(() => told(page).textContent()).toBe('');
    expect(await page.locator('h2').evaluate((heading) => heading === document.activeElement)).toBe(true);
    // Whoever goes on has read what was done; what was refused stays.
    await putIn(page);
    const cell = page.locator('tbody tr').first().locator('[data-key=printed]');
    await cell.press('4');
    expect(await told(page).textContent()).toBe('');
    await cell.fill('13912345678');
    await cell.press('Enter');
    await expect.poll(() => told(page).textContent()).toContain('没有采用');
    await cell.press('4');
    expect(await told(page).textContent()).toContain('没有采用');
    await page.keyboard.press('Escape');
    expect(await told(page).textContent()).toBe('');
  }),
);

test('a day that is none is told, and nothing is taken', () =>
  open(address, wide, async (page) => {
    await step(page, '放进来').click();
    const date = page.getByLabel('快照日期');
    for (const day of ['2026-02-30', '昨天', '']) {
      await date.fill(day);
      await page.setInputFiles('#file', report);
      await expect.poll(() => told(page).textContent()).toContain(day === '' ? '空着' : `写的是“${day}”`);
    }
    await date.fill('2026-01-31');
    await page.getByLabel('报道日期').fill('2026-13');
    await page.setInputFiles('#file', report);
    await expect.poll(() => told(page).textContent()).toContain('报道日期');
    expect(await page.locator('h2').textContent()).toBe('放进来');
  }));

test('in English every word of the page is English', () =>
  open(address, wide, async (page) => {
    await putIn(page);
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => page.locator('h2').textContent()).toBe('Go through');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    const words = await page.locator('nav, h2, thead, .undo, .keys, .bar').allTextContents();
    expect(words.join('')).not.toMatch(/\p{Script=Han}/u);
  }));

describe('a page of another origin', () => {
  /** What such a page tries, as far as a browser lets it. */
  const attempts = async (target: string) => {
    const results: string[] = [];
    const tell = (name: string, what: unknown) => results.push(`${name}: ${what}`);
    const body = JSON.stringify({ version: 1, changes: [] });
    for (const [name, init] of [
      ['read', {}],
      ['with a guess', { headers: { 'X-Gongkai-Token': 'guess' } }],
      ['JSON', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } }],
      ['simple', { method: 'POST', body, headers: { 'Content-Type': 'text/plain' } }],
      ['blind', { method: 'POST', body, mode: 'no-cors' }],
      ['blind reading', { mode: 'no-cors' }],
    ] as const)
      for (const api of ['api/state', 'api/discard', 'api/end'])
        tell(
          `${name} ${api}`,
          await fetch(target + api, init).then(
            async (response) => `${response.type} ${response.status} ${(await response.text()).length}`,
            () => 'failed',
          ),
        );
    const load = (tag: string, property: string, address: string) =>
      new Promise((resolve) => {
        const element = Object.assign(document.createElement(tag), { [property]: address });
        element.addEventListener('load', () => resolve('loaded'));
        element.addEventListener('error', () => resolve('failed'));
        document.body.append(element);
      });
    tell('script', await load('script', 'src', `${target}main.js`));
    tell('picture', await load('img', 'src', `${target}icon.svg`));
    return results;
  };

  async function visit(page: Page, target: string): Promise<void> {
    const results = await page.evaluate(attempts, target);
    // An opaque answer tells nothing; all others failed.
    for (const result of results) expect(result).toMatch(/: (failed|opaque 0 0)$/);
    const form = (name: string) =>
      page.evaluate(
        ([action, type]) => {
          const one = Object.assign(document.createElement('form'), {
            method: 'post',
            action,
            enctype: type,
          });
          document.body.append(one);
          one.submit();
        },
        [`${target}api/${name}`, 'text/plain'] as const,
      );
    await Promise.all([page.waitForNavigation(), form('discard')]);
    expect(await page.content()).toContain('别的网页不能使用工作台');
  }

  const host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>elsewhere</title><body>');
  });

  test('reads nothing and changes nothing', async () => {
    const elsewhere = await listen(host);
    try {
      await open(address, wide, putIn);
      const draft = () => readFileSync(path.join(project, '.gongkai/draft.json'), 'utf8');
      const before = draft();
      const studio = address.replace(/#.*/, '');
      await open(elsewhere.url, wide, (page) => visit(page, studio));
      await open(elsewhere.url.replace('127.0.0.1', 'localhost'), wide, (page) => visit(page, studio));
      expect(draft()).toBe(before);
      await open(address, wide, async (page) => {
        await expect.poll(() => page.locator('tbody tr').count()).toBe(39);
      });
    } finally {
      elsewhere.close();
    }
  });

  test('does not show it in a frame', async () => {
    const elsewhere = await listen(host);
    try {
      await open(elsewhere.url, wide, async (page) => {
        await page.evaluate((src) => {
          document.body.append(Object.assign(document.createElement('iframe'), { src }));
        }, address);
        await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
      });
    } finally {
      elsewhere.close();
    }
  });

  const rebound = useBrowser(['--host-resolver-rules=MAP evil.example 127.0.0.1']);

  test('finds nothing under a name that was rebound to this computer', () =>
    rebound(address.replace('127.0.0.1', 'evil.example'), wide, async (page) => {
      const text = await page.textContent('body');
      expect(text).toContain('地址不对');
      const answer = await page.evaluate(async () => {
        const response = await fetch('/api/state', {
          headers: { 'X-Gongkai-Token': location.hash.slice(1) },
        });
        return [response.status, Object.keys(await response.json())];
      });
      expect(answer).toEqual([421, ['error']]);
    }));
});
