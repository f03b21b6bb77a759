import '../src/define.ts';
import { figureHtml, figureJson } from '@gongkai/charts';
import type { FigureInput } from '@gongkai/snapshot/figure-input';
import {
  catalogued,
  chart,
  expectNoViolations,
  faultsOf,
  jsonOf,
  pictureOf,
  settled,
  show,
  statusOf,
  tooltipOf,
} from '@gongkai/testing/elements/support';
import { views } from '@gongkai/testing/figures/figures';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CaseChart } from '../src/index.ts';

const find = () => {
  const found = document.querySelector<CaseChart>('gk-case-chart');
  if (!found) throw new Error('no chart');
  return found;
};
const give = async (data: unknown) => {
  find().data = data as FigureInput;
  await settled();
};
const title = () => pictureOf(find()).querySelector('.gk-title')?.textContent;

beforeEach(async () => {
  history.replaceState(null, '', '#');
  await page.viewport(800, 900);
  show('<gk-case-chart heading-level="2"></gk-case-chart>');
  // It has yet to be asked to show something: that it is empty is said of the page, not of these tests.
  faultsOf();
});

describe('a figure’s JSON', () => {
  test.each(Object.entries(views))('%s is made as the server writes it', async (_, example) => {
    const view = catalogued(example);
    const written = figureHtml(view, { headingLevel: 3, sourceHref: () => null });
    show(`<gk-case-chart>${written}</gk-case-chart>`);
    await settled();
    const upgraded = find().innerHTML;
    show('<gk-case-chart></gk-case-chart>');
    await give(jsonOf(view));
    expect(pictureOf(find()).innerHTML).toBe(upgraded);
    expect(find().childNodes).toHaveLength(0);
    expect(statusOf(find())).toBe('');
  });

  test('is taken as text, too', async () => {
    await give(figureJson(views.rate));
    expect(title()).toBe('建制率在九成以上');
  });

  test('is taken when it was set before the element was defined', async () => {
    const early = document.createElement('div');
    early.innerHTML = '<gk-early></gk-early>';
    const element = early.firstElementChild as CaseChart;
    element.data = jsonOf(views.rate);
    const { CaseChart: Class } = await import('../src/index.ts');
    customElements.define('gk-early', class extends Class {});
    document.querySelector('main')?.append(early);
    await element.updateComplete;
    expect(pictureOf(element).querySelector('.gk-title')?.textContent).toBe('建制率在九成以上');
  });

  test('is written in the language of the page', async () => {
    const main = show('');
    main.lang = 'en';
    main.innerHTML = '<gk-case-chart heading-level="2"></gk-case-chart>';
    await give(jsonOf(views.rate));
    expect(pictureOf(find()).querySelector('summary')?.textContent).toContain('Meaning and source');
    expect(pictureOf(find()).querySelector('h2.gk-title')).not.toBeNull();
  });

  test('shown twice, has no id twice in one tree', async () => {
    show(
      '<p id="demo-figure"></p><gk-case-chart heading-level="2"></gk-case-chart><gk-case-chart heading-level="2"></gk-case-chart>',
    );
    for (const element of document.querySelectorAll('gk-case-chart')) element.data = jsonOf(views.bars);
    await settled();
    const trees = [document, ...[...document.querySelectorAll('gk-case-chart')].map((one) => one.shadowRoot)];
    for (const tree of trees) {
      const ids = [...(tree?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
    }
    await expectNoViolations();
  });

  test('is walked and explained like the server’s', async () => {
    await give(jsonOf(views.bars));
    find().focusMark('demo.cases.atleast');
    await settled();
    expect(tooltipOf(find())?.innerText).toMatch(/60余件\s+不少于60件，确数未印\s+时间：2023年以来/);
    await expectNoViolations();
  });

  test('goes before what stands inside, which comes back with null', async () => {
    show(chart(views.bars));
    await settled();
    const own = find().querySelector('figure');
    await give(jsonOf(views.rate));
    expect(title()).toBe('建制率在九成以上');
    await give(jsonOf(views.count));
    expect(title()).toBe('四类服务站点，一处一点');
    expect(find().querySelector('figure')).toBe(own);
    expect(own?.checkVisibility()).toBe(false);
    await give(null);
    expect(own?.checkVisibility()).toBe(true);
    expect(pictureOf(find())).toBe(find());
  });

  test('of two that are set in a row the last one is shown', async () => {
    find().data = jsonOf(views.rate);
    await Promise.resolve();
    find().data = jsonOf(views.bars);
    find().data = jsonOf(views.count);
    await settled();
    expect(title()).toBe('四类服务站点，一处一点');
  });

  test('that shows nothing says so', async () => {
    const { details } = faultsOf();
    await give({ ...jsonOf(views.bars), observations: [] });
    expect(pictureOf(find()).innerText).toContain('没有可以显示的数字');
    expect(details).toEqual([]);
  });
});

describe('what is wrong', () => {
  test.each<[string, unknown, string, string]>([
    ['no JSON', '{"figure":', 'bad-json', '数据不是正确的 JSON，图保持原样。'],
    ['an empty text', '', 'unreadable', '数据读不出来，图保持原样。'],
    ['a number', 42, 'unreadable', '数据读不出来，图保持原样。'],
    ['false', false, 'unreadable', '数据读不出来，图保持原样。'],
    ['an empty object', {}, 'unreadable', '数据读不出来，图保持原样。'],
    ['too much', ' '.repeat(6 * 1024 * 1024), 'too-large', '数据太大，没有读取，图保持原样。'],
  ])('%s: what was shown stays, and it is said once', async (_, data, code, message) => {
    show(chart(views.bars));
    await settled();
    const before = find().innerHTML;
    const { details, warnings } = faultsOf();
    await give(data);
    expect(find().innerHTML).toBe(before);
    expect(statusOf(find())).toBe(message);
    expect(details.map((detail) => [detail.code, detail.message])).toEqual([[code, message]]);
    // Whoever develops the page sees there what is wrong, and where.
    const lines = [`gk-${code}: <gk-case-chart> ${message}`, ...(details[0]?.problems ?? [])];
    expect(warnings).toEqual([lines.join('\n')]);
    await expectNoViolations();
    await give(jsonOf(views.rate));
    expect(statusOf(find())).toBe('');
    expect(title()).toBe('建制率在九成以上');
  });

  test('partly unreadable: the rest is drawn, and every fault has its place', async () => {
    const { details, warnings } = faultsOf();
    const raw = jsonOf(views.bars);
    raw.observations[1] = { ...raw.observations[1], period: 'always', indicator: undefined };
    await give(raw);
    expect(pictureOf(find()).querySelectorAll('tr[data-obs]')).toHaveLength(views.bars.rows.length - 1);
    expect(statusOf(find())).toBe('数据有2处读不出来，有错的部分没有显示。');
    expect(details).toHaveLength(1);
    expect(details[0]?.code).toBe('partly-unreadable');
    expect(details[0]?.problems[0]).toContain('data  $.observations[1].indicator');
    expect(warnings).toHaveLength(1);
    const list = find().shadowRoot?.querySelector<HTMLElement>('[part=problems]');
    expect(list?.querySelector('summary')?.textContent).toBe('2处错误');
    expect(list?.querySelectorAll('li')[1]?.textContent).toContain('$.observations[1].period');
    await expectNoViolations();
  });

  test.each([
    ['zh-Hant', '資料讀不出來，圖保持原樣。'],
    ['en', 'The data could not be read; the figure stays as it was.'],
  ])('is said in %s', async (lang, words) => {
    show('').lang = lang;
    const main = document.querySelector('main');
    if (main) main.innerHTML = '<gk-case-chart></gk-case-chart>';
    faultsOf();
    await give(42);
    expect(statusOf(find())).toBe(words);
  });

  test.each(['gk-trend', 'gk-compare', 'gk-mechanism'] as const)('%s refuses another kind', async (tag) => {
    const { details } = faultsOf();
    show(`<${tag}></${tag}>`);
    const element = document.querySelector(tag);
    if (element) element.data = jsonOf(views.bars);
    await settled();
    expect(details.map(({ code }) => code)).toEqual(['wrong-kind']);
    expect(statusOf(element)).toBe(`这是条形图，<${tag}> 不显示这一种，图保持原样。`);
  });

  test('a kind whose code does not come is a table', async () => {
    const { details } = faultsOf();
    const { heavyBodies } = await import('../src/from-data/bodies.ts');
    const kept = heavyBodies.tiles;
    heavyBodies.tiles = () => Promise.reject(new Error('offline'));
    onTestFinished(() => {
      if (kept) heavyBodies.tiles = kept;
      else delete heavyBodies.tiles;
    });
    await give(jsonOf(views.tiles));
    expect(details.map(({ code }) => code)).toEqual(['drawing-failed']);
    expect(pictureOf(find()).querySelectorAll('.gk-all tr[data-obs]')).toHaveLength(views.tiles.rows.length);
    expect(statusOf(find())).toBe('图没有画出来，先看表格。');
  });

  test('where it has no numbers for a table, what was shown stays', async () => {
    const { heavyBodies } = await import('../src/from-data/bodies.ts');
    const kept = heavyBodies.mechanism;
    heavyBodies.mechanism = () => Promise.reject(new Error('offline'));
    onTestFinished(() => {
      if (kept) heavyBodies.mechanism = kept;
      else delete heavyBodies.mechanism;
    });
    await give(jsonOf(views.rate));
    const { details } = faultsOf();
    await give({ ...jsonOf(views.mechanism), observations: [] });
    expect(title()).toBe('建制率在九成以上');
    expect(details.map(({ code }) => code)).toContain('load-failed');
  });

  test('a mechanism is shown by its element', async () => {
    show('<gk-mechanism></gk-mechanism>');
    faultsOf();
    const element = document.querySelector('gk-mechanism');
    if (element) element.data = jsonOf(views.mechanism);
    await settled();
    expect(pictureOf(element).querySelector('.gk-mechanism')).not.toBeNull();
    expect(statusOf(element)).toBe('');
  });
});
