import { views } from '@gongkai/testing/figures/figures';
import { realViews } from '@gongkai/testing/figures/real';
import { derivedRow, signs, told } from '@gongkai/testing/figures/signs';
import { stories } from '@gongkai/testing/figures/stories';
import { union, view } from '@gongkai/testing/figures/view';
import { describe, expect, test } from 'vitest';
import { elementsOf, parseHtml, textOf } from '../../src/files/markup/tree.ts';
import { wechatHtml } from '../../src/files/wechat/html.ts';
import { figureSvg, locales } from '../../src/index.ts';
import { codeNotes } from '../../src/kinds/plot/cell.ts';
import {
  altText,
  caption,
  citation,
  htmlTable,
  markdownTable,
  numberSentence,
  sourceCredit,
} from '../../src/quote/quote.ts';
import { quoteTable } from '../../src/quote/table.ts';
import { shownWords } from '../../src/row/shown.ts';

const all = [
  ...realViews().map((one) => [one.figure.id, one] as const),
  ...[...Object.entries(views), ...Object.entries(stories), ...Object.entries(signs)],
];
const url = 'https://gongkai.example/figures/x/';
const day = { date: '2026-11-21', sha256: '3fa2b1c0'.repeat(8), union };
const dated = { ...views.count, snapshots: [day] };

describe.each(all)('%s', (_, one) => {
  const texts = (locale: (typeof locales)[number]) => ({
    caption: caption(one, { locale, url }),
    alt: altText(one, { locale }),
    plain: citation(one, { locale, url, style: 'plain' }),
    markdown: markdownTable(one, { locale, url }),
    html: textOf(parseHtml(htmlTable(one, { locale, url }))),
  });

  test.runIf(one.table).each(locales)(
    'letters in place of numbers are explained below a table, %s',
    (locale) => {
      const { markdown, html } = texts(locale);
      const notes = codeNotes(one.table?.series.flatMap(({ cells }) => cells) ?? [], locale);
      for (const note of notes) {
        expect(markdown).toContain(note);
        expect(html).toContain(note);
      }
    },
  );

  test('every English sentence of it begins with a capital letter', () => {
    expect(altText(one, { locale: 'en' })).not.toMatch(/(?:^|(?<!\b[a-z])\. )[a-z]/);
  });

  test.each(locales)('whose, from where and when stands in every text, %s', (locale) => {
    for (const [name, text] of Object.entries(texts(locale))) {
      expect(text, name).not.toMatch(/undefined|\[object|NaN|null/);
      const [source] = one.sources;
      // Markdown writes a backslash before what it would take for a sign of its own.
      const plain = text.replace(/\\(.)/g, '$1');
      if (source && one.sources.length <= 8) expect(plain, name).toContain(source.source.description);
      if (one.union) expect(plain, name).toContain(one.union.name);
      const [snapshot] = one.snapshots;
      if (snapshot && one.snapshots.length === 1) expect(plain, name).toContain(snapshot.date);
    }
  });

  test('every number stands in tables and alternative text in its printed words', () => {
    const { alt, html, markdown } = texts('zh-Hans');
    for (const number of one.rows.slice(0, 30).map((each) => shownWords(each))) {
      expect(html).toContain(number);
      expect(markdown.replace(/\\(.)/g, '$1')).toContain(number);
      if (one.rows.length <= 30) expect(alt).toContain(number);
    }
  });

  test('the address is printed where it is given, and nowhere else', () => {
    for (const text of [caption(one, { url }), markdownTable(one, { url }), htmlTable(one, { url })])
      expect(text.split(url)).toHaveLength(2);
    const own = (text: string) =>
      text.replaceAll(/https?:\/\/\S+/g, (found) => (found.includes('gongkai.example') ? found : ''));
    for (const text of [caption(one), markdownTable(one), htmlTable(one), citation(one, { style: 'gb7714' })])
      expect(own(text)).not.toContain('gongkai.example');
  });

  test('the description of its SVG is its alternative text', () => {
    const [desc] = elementsOf(parseHtml(figureSvg(one))).filter(({ name }) => name === 'desc');
    expect(desc?.children.join('')).toBe(altText(one));
  });

  test('rows of a table have as many cells as its head, and no two heads are alike', () => {
    const { heads, rows } = quoteTable(one);
    for (const cells of rows) expect(cells).toHaveLength(heads.length);
    expect(new Set(heads).size).toBe(heads.length);
  });
});

test('a reference as GB/T 7714 has it', () => {
  expect(citation(dated, { style: 'gb7714', url, accessed: '2026-11-26' })).toBe(
    `示范县总工会. ${views.count.figure.title}[EB/OL]. (2026-11-21)[2026-11-26]. ${url}`,
  );
  expect(citation(dated, { style: 'gb7714', url, type: 'DB' })).toContain('[DB/OL]. (2026-11-21). https://');
  // What is not on the net has no carrier, and nobody reads it on a day.
  expect(citation(dated, { style: 'gb7714', accessed: '2026-11-26' })).toBe(
    `示范县总工会. ${views.count.figure.title}[EB]. (2026-11-21).`,
  );
});

test('a sentence to cite has the hash', () => {
  expect(citation(dated, { style: 'plain', url, accessed: '2026-11-26' })).toContain(
    `快照 2026-11-21（3fa2b1c0）。网址：${url}，2026-11-26查阅。`,
  );
});

test('one number in a sentence', () => {
  const [number] = views.count.rows;
  if (!number) throw new Error('no row');
  const own = { ...number, snapshotDate: '2026-11-21' };
  expect(numberSentence(own, { form: 'live' })).toBe('8处（截至2026-11-21快照）');
  const whole = numberSentence(own, { snapshots: [day], url });
  expect(whole).toContain('示范县总工会：爱心驿站 8处（');
  expect(whole).toContain('截至2026-11-21快照 3fa2b1c0');
  expect(whole).toContain(url);
  expect(numberSentence(own, { form: 'live', locale: 'en' })).toBe('8处 (as of the snapshot of 2026-11-21)');
});

test('what is derived, inferred or made up says so', () => {
  const derived = view('bars', [derivedRow()]);
  for (const text of [caption(derived), markdownTable(derived), htmlTable(derived), altText(derived)])
    expect(text).toContain('推算');
  expect(numberSentence(derivedRow())).toContain('推算');
  expect(numberSentence(derivedRow(), { form: 'live' })).toContain('推算');
  const inferred = told('甲', '3件', { period: { type: 'since', start: '2023', basis: 'inferred' } });
  expect(numberSentence(inferred)).toContain('2023年以来（推断）');
  const made = { ...told('甲', '3件'), union: { ...union, synthetic: true as const } };
  expect(numberSentence(made, { form: 'live' })).toMatch(/^【演示数据，纯属虚构】/);
  const fiction = { ...view('bars', [made]), union: made.union };
  for (const text of [caption(fiction), altText(fiction), citation(fiction, { style: 'gb7714' })])
    expect(text).toContain('纯属虚构');
  expect(markdownTable(fiction)).toContain('纯属虚构');
});

test('signs of Markdown and HTML in data stay words', () => {
  const odd = view('bars', [told('甲|乙 <b>*丙*</b>', '3件')], { title: '[题](javascript:1) | _一_' });
  const markdown = markdownTable(odd);
  expect(markdown).toContain('甲\\|乙 \\<b\\>\\*丙\\*\\</b\\>');
  expect(markdown.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3);
  const tags = elementsOf(parseHtml(htmlTable(odd))).map(({ name }) => name);
  expect(tags).not.toContain('b');
});

describe('the line below a frame', () => {
  const sources = dated.sources.map(({ source }) => source);

  test.each([
    ['zh-Hans', '截至2026-11-21快照。'],
    ['zh-Hant', '截至2026-11-21快照。'],
    ['en', ' As of the snapshot of 2026-11-21.'],
  ] as const)('says the day of its numbers, which do not follow those in the frame, %s', (locale, said) => {
    const credit = sourceCredit(sources, false, { locale, asOf: '2026-11-21' });
    expect(credit).toBe(sourceCredit(sources, false, { locale }) + said);
  });

  test('misses no source of a number that was computed', () => {
    expect(sourceCredit([], false)).toBe('来源未注明。');
    expect(sourceCredit([], false, { isDerived: true })).toBe('推算。');
    expect(sourceCredit([], true, { isDerived: true, locale: 'en' })).toMatch(/Derived\.$/);
  });
});

test('every text says by which name a way of working is known, and none says it twice', () => {
  const view = views.mechanism;
  const name = view.mechanism?.name ?? '';
  expect(name).not.toBe('');
  const texts = (one: typeof view) => [
    caption(one),
    citation(one, { style: 'plain' }),
    markdownTable(one),
    htmlTable(one),
    wechatHtml(one, { form: 'drawn' }),
  ];
  for (const text of texts({ ...view, figure: { ...view.figure, title: '怎么做' } }))
    expect(text).toContain(name);
  const named = { ...view, figure: { ...view.figure, title: name } };
  expect(caption(named).split(name).length - 1).toBe(1);
});
