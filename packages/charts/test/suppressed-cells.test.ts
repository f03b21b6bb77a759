/** A hidden cell of a ledger's table is hidden in every form in which a figure leaves this package, even where somebody wrote its number beside its code. */
import { readFigure } from '@gongkai/snapshot/figure-json';
import { cell, tableFigure } from '@gongkai/testing/figures/dense';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { editionSvg } from '../src/editions/index.ts';
import { wechatHtml } from '../src/files/wechat/html.ts';
import {
  briefFigure,
  figureCsv,
  figureHtml,
  figureJson,
  figureSvg,
  type Locale,
  locales,
  summary,
} from '../src/index.ts';
import { altText, caption, citation, htmlTable, markdownTable } from '../src/quote/quote.ts';
import { names, site } from './support/editions.ts';

/** A number that stands nowhere else: neither in a size, nor in a path, nor in a time. */
const secret = 7_351_937;
const hidden = { time: '2026-02', value: secret, status: { obs: 'Q', conf: 'C' } } as const;

const figure = (kind: 'series' | 'heat') =>
  tableFigure(kind, {
    劳动报酬: [cell('2026-01', 40), hidden, cell('2026-03', 60)],
    工伤待遇: [cell('2026-01', 20), cell('2026-02', 30), { ...hidden, time: '2026-03' }],
  });
type Shown = ReturnType<typeof figure>;

const textOf = (markup: string) =>
  (parseHTML(`<!doctype html><html><body>${markup}</body></html>`) as unknown as { document: Document })
    .document.body.textContent ?? '';

const meanings: Readonly<Record<Locale, string>> = {
  'zh-Hans': '保密',
  'zh-Hant': '保密',
  en: 'confidential',
};

/** Every form of a figure. PNG is made of SVG, and an embed is the page’s figure. */
const forms: Readonly<Record<string, (view: Shown, locale: Locale) => string>> = {
  page: (view, locale) => figureHtml(view, { locale }),
  'page made of its JSON': (view, locale) => {
    const { view: read } = readFigure(JSON.parse(figureJson(view)));
    return read ? figureHtml(read, { locale }) : '';
  },
  brief: (view, locale) => String(briefFigure(view, { locale })),
  SVG: (view, locale) => figureSvg(view, { locale }),
  'SVG of a phone': (view, locale) => figureSvg(view, { locale, width: 375, theme: 'dark' }),
  JSON: (view) => figureJson(view),
  CSV: (view) => figureCsv(view),
  summary: (view, locale) => summary(view, { locale }),
  'alt text': (view, locale) => altText(view, { locale }),
  caption: (view, locale) => caption(view, { locale }),
  citation: (view, locale) => citation(view, { locale, style: 'plain' }),
  'HTML table': (view, locale) => String(htmlTable(view, { locale })),
  'Markdown table': (view, locale) => markdownTable(view, { locale }),
  '公众号, drawn': (view, locale) => wechatHtml(view, { locale, form: 'drawn' }),
  '公众号, table': (view, locale) => wechatHtml(view, { locale, form: 'table' }),
  '公众号, picture': (view, locale) => wechatHtml(view, { locale, form: 'picture', src: 'figure.png' }),
  ...Object.fromEntries(
    names.map((name) => [`edition ${name}`, (view: Shown) => editionSvg(view, name, { site })]),
  ),
};

describe.each(['series', 'heat'] as const)('%s', (kind) => {
  test.each(Object.entries(forms))('%s', (_, form) => {
    for (const locale of locales) {
      const made = form(figure(kind), locale);
      expect(made).not.toBe('');
      // As digits, grouped, in 万, or as an attribute of a mark.
      expect(made).not.toMatch(/7[,，\s]?351[,，\s]?937|735\.19/u);
    }
  });

  test.each(['page', 'page made of its JSON', 'SVG'])('%s says why there is no number', (name) => {
    for (const locale of locales)
      expect(textOf(forms[name]?.(figure(kind), locale) ?? '')).toContain(meanings[locale]);
  });

  test('files for machines have its codes', () => {
    expect(figureCsv(figure(kind))).toContain(',Q,C,');
    expect(figureJson(figure(kind))).toMatch(/"obs":\s*"Q",\s*"conf":\s*"C"/u);
  });
});
