/** What must be said of a number is said in every form that leaves the house, and none contradicts another. */
import type { Correction, FigureView } from '@gongkai/snapshot';
import { cell, code, tableFigure } from '@gongkai/testing/figures/dense';
import { derivedRow, told } from '@gongkai/testing/figures/signs';
import { union, view } from '@gongkai/testing/figures/view';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { editionSvg } from '../src/editions/index.ts';
import { wechatHtml } from '../src/files/wechat/wechat.ts';
import { frameHtml } from '../src/frame/index.ts';
import { figureCsv, figureHtml, figureSvg, summary } from '../src/index.ts';
import { altText, caption, citation, htmlTable, markdownTable } from '../src/quote/quote.ts';
import { cases, names, parse, site, wordsOf } from './support/editions.ts';

const textOf = (markup: string) =>
  (parseHTML(`<!doctype html><html><body>${markup}</body></html>`) as unknown as { document: Document })
    .document.body.textContent ?? '';

/** The ways in which every number of a ledger's table is copied. */
const tables: Readonly<Record<string, (shown: FigureView) => string>> = {
  page: (shown) => textOf(figureHtml(shown)),
  'HTML table': (shown) => textOf(String(htmlTable(shown))),
  'Markdown table': (shown) => markdownTable(shown),
  '公众号, drawn': (shown) => textOf(wechatHtml(shown, { form: 'drawn' })),
  '公众号, table': (shown) => textOf(wechatHtml(shown, { form: 'table' })),
};

describe.each(['series', 'heat'] as const)('a cell of a %s', (kind) => {
  const shown = tableFigure(kind, {
    受理: [cell('2026-01', 40), cell('2026-02', 50), cell('2026-03', 60)],
    办结: [
      cell('2026-01', 20),
      code('2026-02', { obs: 'Q', conf: 'C' }),
      { ...cell('2026-03', 35), status: { obs: 'P', conf: 'F' } },
    ],
  });

  test.each(Object.keys(tables))('whose number is provisional says so, and what letters mean: %s', (name) => {
    const words = tables[name]?.(shown).replace(/\s+/g, '') ?? '';
    expect(words).toMatch(/35\D{0,4}（暂定）/);
    expect(words).toContain('“C”：保密');
  });

  test('says so in sentences, too, and how many are hidden', () => {
    expect(summary(shown)).toContain('1格为保密隐去');
    expect(altText(shown)).toContain('1格为保密隐去');
    if (kind === 'series') expect(summary(shown)).toMatch(/最后35\S{0,2}（暂定）/);
    const article = wordsOf(editionSvg(shown, 'wechat', { site }));
    expect(article).toMatch(/35\S{0,2}（暂定）/);
  });
});

describe.runIf(cases.length > 0)('a correction', () => {
  const shown = cases.find(({ id }) => id === 'demo-cases-trend')?.view;
  const last = shown?.rows[shown.rows.length - 1];
  const corrections = [
    { correcting: { snapshot: { date: '2026-06-30' } }, old: last, now: last },
  ] as unknown as readonly Correction[];
  const forms: Readonly<Record<string, (view: FigureView) => string>> = {
    'alt text': (one) => altText(one, { corrections }),
    caption: (one) => caption(one, { corrections }),
    citation: (one) => citation(one, { corrections, style: 'plain' }),
    'HTML table': (one) => textOf(String(htmlTable(one, { corrections }))),
    'Markdown table': (one) => markdownTable(one, { corrections }),
    'picture of the page': (one) => {
      const svg = figureSvg(one, { corrections });
      expect(parse(svg).querySelector('desc')?.textContent).toContain('已更正');
      return wordsOf(svg);
    },
    '公众号, drawn': (one) => textOf(wechatHtml(one, { corrections, form: 'drawn' })),
    '公众号, table': (one) => textOf(wechatHtml(one, { corrections, form: 'table' })),
  };

  test.each(Object.keys(forms))('stands in %s', (name) => {
    if (!shown) throw new Error('no trend');
    expect(forms[name]?.(shown)).toContain('2026-06-30已更正');
  });

  test('stands in the line of CSV whose number it is, and in no other', () => {
    if (!shown || !last) throw new Error('no trend');
    const csv = figureCsv(shown, { corrections: (row) => (row === last ? corrections : []) });
    const [head = '', ...lines] = csv.trim().split('\r\n');
    expect(head.endsWith(',correction')).toBe(true);
    expect(lines.map((line) => line.includes('2026-06-30已更正'))).toEqual(
      shown.rows.map((row) => row === last),
    );
  });

  test.each(names)('is described in edition %s', (name) => {
    if (!shown) throw new Error('no trend');
    const svg = editionSvg(shown, name, { site, corrections });
    expect(parse(svg).querySelector('desc')?.textContent).toContain('2026-06-30已更正');
  });

  test('marks the number that was wrong in each table, beside the right one', () => {
    if (!shown) throw new Error('no trend');
    for (const form of [markdownTable(shown), textOf(wechatHtml(shown, { form: 'table' }))])
      expect(form).toMatch(/2021年（更正前）/);
  });
});

test('a title that stands alone does not leave out that its number is provisional', () => {
  const rows = [told('受理', '40余件', { status: { obs: 'P', conf: 'F' } }), told('办结', '36件')];
  const shown = { ...view('tiles', rows, { domain: 'rights', title: '受理40余件，办结36件' }), union };
  for (const name of ['cover', 'share'] as const) {
    const words = wordsOf(editionSvg(shown, name, { site }));
    // Below the title, or beside the number where there is room for it.
    expect([name, words]).toEqual([name, expect.stringMatching(/40余件(?:：|受理)暂定/)]);
    expect(words).not.toMatch(/36件(?:：|办结)暂定/);
  }
});

test('an estimate is not called exact beside its status', () => {
  const rows = [told('受理', '40余件'), told('调解成功', '36件', { status: { obs: 'E', conf: 'F' } })];
  const shown = view('tiles', rows, { domain: 'rights', title: '数字' });
  expect(textOf(wechatHtml(shown, { form: 'drawn' }))).not.toMatch(/估计；印的是确数/);
});

test('of a derived number alone no source is said to be missing', () => {
  const row = derivedRow('站点');
  const shown = view('tiles', [row], { domain: 'facilities', title: '站点' });
  const words = textOf(wechatHtml(shown, { form: 'number', observation: row.observation.id }));
  expect(words).toContain('推算');
  expect(words).not.toContain('来源未注明');
});

test('a frame says what each letter in it means, however many notes there are', () => {
  const shown = tableFigure('heat', {
    受理: [cell('2026-01', 40), code('2026-02', { obs: 'M', conf: 'F' }), cell('2026-03', 60)],
    办结: [
      cell('2026-01', 20),
      code('2026-02', { obs: 'Q', conf: 'C' }),
      code('2026-03', { obs: 'Q', conf: 'D' }),
    ],
  });
  const words = textOf(frameHtml(shown));
  for (const letter of ['M', 'C', 'D']) expect(words).toContain(`“${letter}”：`);
});
