/** The least of which each element draws, with nothing of ours in the page: its sheet, its words, what it says is missing. */
import '@gongkai/elements/define';
import '../src/define.ts';
import { examples, type FigureInput } from '@gongkai/snapshot/figure-input';
import {
  expectNoViolations,
  faultsOf,
  pictureOf,
  rowWords,
  statusOf,
} from '@gongkai/testing/elements/support';
import { beforeEach, describe, expect, test } from 'vitest';

type FigureTag = 'gk-case-chart' | 'gk-compare' | 'gk-mechanism' | 'gk-trend' | 'gk-station-map';
interface Drawn extends HTMLElement {
  data: unknown;
  updateComplete: Promise<unknown>;
}

/** A page without any sheet of ours. */
async function write(markup: string): Promise<Drawn> {
  document.body.innerHTML = `<main><h1>test</h1>${markup}</main>`;
  const element = document.querySelector<Drawn>('main > :last-child');
  if (!element) throw new Error('no element');
  await element.updateComplete;
  return element;
}
async function draw(tag: string, data: unknown, attributes = ''): Promise<Drawn> {
  const element = await write(`<${tag} heading-level="2" ${attributes}></${tag}>`);
  element.data = data;
  await element.updateComplete;
  return element;
}

beforeEach(() => {
  for (const style of document.querySelectorAll('style, link[rel=stylesheet]')) style.remove();
  document.adoptedStyleSheets = [];
  document.documentElement.lang = 'zh-Hans';
  document.title = 'test';
  faultsOf();
});

const two = ['爱心驿站 8处', '流动服务站 20余处'];

describe('gk-case-chart', () => {
  test.each<[string, FigureInput]>([
    [
      'lines',
      [
        ['爱心驿站', '8处'],
        ['流动服务站', '20余处'],
      ],
    ],
    [
      'rows by names',
      [
        { label: '爱心驿站', printed: '8处' },
        { label: '流动服务站', printed: '20余处' },
      ],
    ],
    ['CSV', '\uFEFF站点,数量\n爱心驿站,8处\n流动服务站,20余处\n'],
    ['JSON as text', examples.rows],
  ])('draws %s, and says what is missing', async (_, input) => {
    const element = await draw('gk-case-chart', input, 'heading="两类站点"');
    expect(rowWords(pictureOf(element))).toEqual(two);
    expect(pictureOf(element).querySelector('h2')?.textContent).toBe('两类站点');
    expect(pictureOf(element).querySelector<HTMLElement>('.gk-caption')?.innerText).toMatch(
      /来源未注明\s+时间未说明/,
    );
    expect(statusOf(element)).toBe('');
    await expectNoViolations();
  });

  test('with title, source and time names them', async () => {
    const element = await draw('gk-case-chart', {
      title: '两类站点',
      rows: [
        ['爱心驿站', '8处'],
        ['流动服务站', '20余处'],
      ],
      source: { description: '某县总工会2023年年报', url: 'https://www.example.gov.cn/2023' },
      period: '2023年以来',
    });
    const caption = pictureOf(element).querySelector<HTMLElement>('.gk-caption');
    expect(caption?.innerText).toMatch(/来源〔1〕某县总工会2023年年报\s+时间：2023年以来/);
    expect(caption?.querySelector('a')?.href).toBe('https://www.example.gov.cn/2023');
  });

  test('attributes say the same of a table', async () => {
    const element = await write(
      '<gk-case-chart heading-level="2" source="某县总工会2023年年报" period="2023年" unit="处"><table><tr><td>爱心驿站</td><td>8</td></tr><tr><td>流动服务站</td><td>20余</td></tr></table></gk-case-chart>',
    );
    await expect.poll(() => rowWords(pictureOf(element))).toEqual(two);
    expect(pictureOf(element).querySelector<HTMLElement>('.gk-caption')?.innerText).toMatch(
      /来源〔1〕某县总工会2023年年报\s+时间：2023年/,
    );
  });

  test.each([
    ['application/json', examples.rows],
    ['text/csv', '爱心驿站,8处\n流动服务站,20余处'],
  ])('reads a script of type %s, and follows it', async (type, text) => {
    const element = await write(`<gk-case-chart><script type="${type}">${text}</script></gk-case-chart>`);
    expect(rowWords(pictureOf(element))).toEqual(two);
    const script = element.querySelector('script');
    if (script) script.textContent = text.replace('20余处', '30余处');
    await expect.poll(() => rowWords(pictureOf(element))[1]).toBe('流动服务站 30余处');
  });

  test.each(['', 'rights'])('one property colours it, whatever its work area: %j', async (area) => {
    const element = await draw(
      'gk-case-chart',
      examples.rows,
      `area="${area}" style="--gk-area: rgb(1, 2, 3)"`,
    );
    const [figure, bar] = ['figure', 'svg .gk-bar, svg path, svg rect'].map((selector) =>
      pictureOf(element).querySelector(selector),
    );
    if (!figure || !bar) throw new Error('no bar');
    expect(getComputedStyle(figure).borderTopColor).toBe('rgb(1, 2, 3)');
    expect([getComputedStyle(bar).fill, getComputedStyle(bar).stroke]).toContain('rgb(1, 2, 3)');
  });

  test('is told with an example what it takes', async () => {
    const { details } = faultsOf();
    const element = await draw('gk-case-chart', [{ name2: '甲', value: 8 }]);
    expect(details.map(({ code }) => code)).toContain('unreadable');
    expect(details[details.length - 1]?.problems.join('\n')).toContain(examples.rowObject);
    expect(statusOf(element)).toContain('数据读不出来');
  });

  test('a whole JSON that is far off is told few faults, the likeliest first', async () => {
    const { details } = faultsOf();
    const rows = Array.from({ length: 20 }, (_, index) => ({
      label: `第${index}`,
      quantity: { printed: '8处' },
    }));
    await draw('gk-case-chart', { figure: { title: '站点' }, observations: rows });
    const problems = details[details.length - 1]?.problems ?? [];
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(5);
    expect(problems[0]).toContain('$.');
  });
});

test.each<[FigureTag, unknown, string]>([
  [
    'gk-trend',
    [
      ['2022年', '60件'],
      ['2023年', '67件'],
    ],
    '2022年',
  ],
  ['gk-trend', examples.trend, '2023年'],
  ['gk-compare', examples.compare, '乙县'],
  ['gk-mechanism', examples.mechanism, '村工会'],
  ['gk-mechanism', { title: '三级联动', parts: ['县总工会', '镇工会'] }, '镇工会'],
  ['gk-station-map', examples.stations, '人民路1号'],
  ['gk-station-map', [{ name: '人民路驿站', address: '人民路1号', lon: 109.03, lat: 32.69 }], '种类未注明'],
])('%s draws its least input', async (tag, input, words) => {
  const element = await draw(tag, input, 'heading="标题"');
  expect(statusOf(element)).toBe('');
  expect(pictureOf(element).innerText).toContain(words);
  expect(pictureOf(element).innerText).toContain('来源未注明');
  await expectNoViolations();
});

test('a map claims no kind that nobody stated, and keeps no room for tools that are there', async () => {
  const element = await draw('gk-station-map', [{ name: '人民路驿站', lon: 109.03, lat: 32.69 }]);
  const legend = pictureOf(element).querySelector<HTMLElement>('.gk-legend');
  expect(legend?.innerText.trim()).toMatch(/^种类未注明\s*1$/);
  expect(pictureOf(element).innerText).toContain('未注明乡镇');
  const tools = pictureOf(element).querySelector('.gk-map-tools');
  expect(tools && getComputedStyle(tools).minHeight).toBe('0px');
});

test.each([
  [
    'gk-trend',
    '<table><tbody><tr><td>2022年</td><td>60件</td></tr><tr><td>2023年</td><td>67件</td></tr></tbody></table>',
    '',
    '67件',
  ],
  [
    'gk-compare',
    '<table><tbody><tr><td>甲县总工会</td><td>60件</td></tr><tr><td>乙县总工会</td><td>67件</td></tr></tbody></table>',
    'level="county" period="2023年"',
    '67件',
  ],
  ['gk-mechanism', '<ul><li>县总工会<ul><li>镇工会</li></ul></li></ul>', 'heading="两级"', '镇工会'],
])('%s is made of what an editor writes', async (tag, inside, attributes, words) => {
  const element = await write(`<${tag} heading-level="2" ${attributes}>${inside}</${tag}>`);
  await expect.poll(() => pictureOf(element) === element).toBe(false);
  expect(statusOf(element)).toBe('');
  expect(pictureOf(element).innerText).toContain(words);
  expect(element.innerHTML).toBe(inside);
});

test.each([
  ['text', '<gk-kpi-tile label="流动服务站">20余处</gk-kpi-tile>', null],
  ['label and printed words', '<gk-kpi-tile></gk-kpi-tile>', { label: '流动服务站', printed: '20余处' }],
  ['a list of one', '<gk-kpi-tile></gk-kpi-tile>', [['流动服务站', '20余处']]],
])('gk-kpi-tile is made of %s', async (_, markup, data) => {
  const element = await write(markup);
  if (data) element.data = data;
  await element.updateComplete;
  expect(pictureOf(element).innerText).toMatch(/流动服务站\s+20余处/);
  expect(pictureOf(element).querySelector('.gk-tile')?.getAttribute('data-source') ?? '来源未注明').toBe(
    '来源未注明',
  );
  await expectNoViolations();
});

test.each([
  [
    'gk-case-chart',
    [
      ['爱心驿站', '8处'],
      ['流动服务站', '20余处'],
    ],
    '.gk-rows tr',
    'flex',
  ],
  ['gk-mechanism', examples.mechanism, '.gk-mechanism', 'block'],
  ['gk-station-map', examples.stations, '.gk-legend', 'flex'],
  ['gk-kpi-tile', { label: '甲', printed: '8处' }, '.gk-tile', 'flex'],
])('%s brings its sheet', async (tag, data, part, display) => {
  const element = await draw(tag, data);
  const found = pictureOf(element).querySelector(part);
  expect(found && getComputedStyle(found).display).toBe(display);
  // The page is left alone: what is drawn stands in a tree of its own.
  expect(document.adoptedStyleSheets).toEqual([]);
});
