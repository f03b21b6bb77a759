import { realViews } from '@gongkai/testing/figures/real';
import { derivedRow } from '@gongkai/testing/figures/signs';
import { describe, expect, test } from 'vitest';
import { type FrameOptions, fitFrame, frameHeight, frameHtml, numberFrameHtml } from '../src/frame/index.ts';
import { chineseText, englishText } from '../src/frame/text-height.ts';
import { readTree, textOf } from '../src/frame/tree.ts';
import { viewOf } from '../src/input/figure-view.ts';
import { locales } from '../src/options.ts';

const page = 'https://gongkai.example/figures/x/';
const options: FrameOptions = { links: { page } };
const many = (count: number) =>
  viewOf(
    {
      title: '多行',
      rows: Array.from({ length: count }, (_, index) => [`第${index + 1}项的名称`, `${index + 1}处`]),
    },
    {},
  );

describe('a figure in a frame', () => {
  test.each(realViews().map((view) => [view.figure.id, view] as const))(
    '%s: whose, title, source, snapshot, one way to the whole, nothing that folds',
    (_, view) => {
      const { html } = fitFrame(view, options);
      const text = textOf(readTree(html));
      if (view.union) expect(text).toContain(view.union.name);
      expect(text).toContain(view.figure.title);
      expect(text).toContain(view.sources[0]?.source.description ?? '来源未注明');
      expect(text).toContain(view.snapshots.length > 0 ? '快照' : '');
      expect(html.split(`href="${page}"`)).toHaveLength(2);
      expect(html).not.toMatch(/<details|<summary|class="gk-x"|<a [^>]*href="#/);
      const isFiction = view.union?.synthetic === true;
      expect(text.includes('纯属虚构')).toBe(isFiction || view.rows.some(({ union }) => union.synthetic));
    },
  );

  test('the map keeps its symbols, and its marks lead to the whole figure', () => {
    const map = realViews().find(({ figure }) => figure.kind === 'stations');
    if (!map) return;
    const html = frameHtml(map, options);
    for (const [, symbol = ''] of html.matchAll(/<use [^>]*href="#([^"]*)"/g))
      expect(html).toContain(`id="${symbol}"`);
    expect(html).toMatch(new RegExp(`<a [^>]*href="${page}#`));
  });

  test('no line of its title ends within a word or an amount', () => {
    const view = viewOf(
      { title: '化解矛盾纠纷7000余人次，追回欠薪近10万元', rows: [['追回欠薪', '近10万元']] },
      {},
    );
    const [, title = ''] = /<h1[^>]*>(.*?)<\/h1>/.exec(frameHtml(view, options)) ?? [];
    const lines = title.split('<wbr>');
    expect(lines).toEqual(expect.arrayContaining(['矛盾', '纠纷', '7000余人次，', '近10万元']));
    expect(lines.join('')).toBe(view.figure.title);
    const label = viewOf({ title: '', rows: [['多元化解机制化解纠纷', '20余件']] }, {});
    expect(frameHtml(label, options)).toContain('机制<wbr>化解<wbr>纠纷');
  });

  test('English takes the room that its letters have in the fonts of a frame, Chinese that of any font', () => {
    const lines = (text: string, width: number) => englishText.lines(text, width, 16);
    const label = 'Service stations for outdoor workers';
    expect([lines(label, 270), lines(label, 255)]).toEqual([1, 2]);
    expect(lines('', 300)).toBe(0);
    expect(chineseText.lines('户外劳动者服务站点', 16 * 9 * 1.02, 16)).toBe(1);
    expect(chineseText.lines('户外劳动者服务站点', 16 * 8, 16)).toBe(2);
  });

  test('no row is higher than a phone’s screen allows, and the cut is said', () => {
    for (const count of [1, 12, 40, 400]) {
      const { html, isCut } = fitFrame(many(count), options);
      expect(frameHeight(html)(375)).toBeLessThanOrEqual(1000);
      const shown = html.match(/<th role="rowheader" scope="row"/g)?.length ?? 0;
      expect(isCut).toBe(shown < Math.min(count, 200));
      if (isCut) expect(html).toMatch(new RegExp(`这里列出前${shown}项，共\\d+项`));
    }
  });

  test('what is cut takes the axis of nothing with it', () => {
    const cut = realViews().filter((view) => fitFrame(view, options).isCut);
    expect(cut.length).toBeGreaterThan(0);
    for (const view of cut)
      for (const [part] of fitFrame(view, options).html.matchAll(/<tbody.*?<\/tbody>/g))
        expect([view.figure.id, /data-obs=|scope="row"/.test(part)]).toEqual([view.figure.id, true]);
  });

  test('nor does the head of a table stay of which no row does', () => {
    const heat = realViews().filter(({ figure }) => figure.kind === 'heat');
    const cut = heat.map((view) => fitFrame(view, options)).filter(({ isCut }) => isCut);
    expect(cut.length).toBeGreaterThan(0);
    for (const { html } of cut) expect(html).not.toMatch(/<\/thead>\s*<\/table>/);
  });

  test('of a course through time the last rows are kept', () => {
    const trend = realViews().find(({ figure }) => figure.kind === 'trend');
    if (!trend) return;
    const html = frameHtml(trend, { ...options, most: 2 });
    expect(html).toContain('这里列出最近2项');
    const last = trend.rows[trend.rows.length - 1]?.observation.quantity.printed ?? '';
    expect(textOf(readTree(html)).replaceAll(' ', '')).toContain(last);
  });

  test('what is narrower is never lower by less text', () => {
    const height = frameHeight(frameHtml(many(5), options));
    expect(height(320)).toBeGreaterThanOrEqual(height(960));
  });
});

test('one number has its words, union, time, source and snapshot', () => {
  const row = realViews().flatMap(({ rows }) => rows)[0];
  if (!row) return;
  const text = textOf(readTree(numberFrameHtml(row, { page, sha256: 'abcdef0123456789' })));
  for (const words of [
    row.union.name,
    row.observation.quantity.printed ?? '推算',
    '来源',
    '快照',
    'abcdef01',
  ])
    expect(text).toContain(words);
});

test.each(locales)(
  'a derived number says that it is one in its words and in its formula, and not again as its source: %s',
  (locale) => {
    const text = textOf(readTree(numberFrameHtml(derivedRow('站点'), { locale })));
    const word = locale === 'en' ? /derived/g : /推算/g;
    expect(text.match(word)).toHaveLength(2);
    expect(text).toContain('8处');
    expect(text).not.toContain(locale === 'en' ? 'Source' : '来源');
  },
);
