/** Several things that must be said of one number: no way in which it leaves the house drops one of them for another. */

import type { FigureKind, FigureRow, FigureView } from '@gongkai/snapshot';
import { derivedRow, told } from '@gongkai/testing/figures/signs';
import { source, union, view } from '@gongkai/testing/figures/view';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type EditionName, editionSvg } from '../src/editions/index.ts';
import { wechatHtml } from '../src/files/wechat/wechat.ts';
import { frameHtml, numberFrameHtml } from '../src/frame/index.ts';
import { figureHtml, figureSvg, kpiTile, summary, table } from '../src/index.ts';
import { altText, htmlTable, markdownTable, numberSentence } from '../src/quote/quote.ts';

type Observation = FigureRow['observation'];

// Its date is stated, so that an inferred one is the number's own.
const stated = { ...source, date: { value: '2024-10', basis: 'stated' } } as const;
const made = { ...union, synthetic: true as const };
const since = { type: 'since', start: '2023', basis: 'inferred' } as const;
const derived = (more: Partial<Observation> = {}): FigureRow => {
  const row = derivedRow('站点');
  return { ...row, observation: { ...row.observation, ...more } };
};
const ofSource = (row: FigureRow): FigureRow => (row.source === null ? row : { ...row, source: stated });

const together: readonly (readonly [name: string, row: FigureRow, words: readonly string[]])[] = [
  ['derived, made up', { ...derived(), union: made }, ['推算：8处＋20余处', '虚构']],
  ['derived, of an inferred time', derived({ period: since }), ['推算：8处＋20余处', '推断']],
  [
    'derived, provisional, confidential, made up, of an inferred time',
    { ...derived({ status: { obs: 'P', conf: 'C' }, period: since }), union: made },
    ['推算：8处＋20余处', '暂定', '保密', '推断', '虚构'],
  ],
  [
    'suppressed, made up',
    { ...told('站点', '8余处', { status: { obs: 'Q', conf: 'F' } }), union: made },
    ['缺，已隐去', '虚构'],
  ],
  [
    'provisional, of an inferred time and an inferred whole',
    told('结案率', '95%以上', {
      status: { obs: 'P', conf: 'F' },
      period: since,
      denominator: { of: '所处理的67件', basis: 'inferred' },
    }),
    ['暂定', '2023年以来（推断）', '分母：所处理的67件（推断）'],
  ],
  [
    'zero, confidential, made up',
    { ...told('事故', '0起', { status: { obs: 'A', conf: 'C' } }), union: made },
    ['0起', '保密', '虚构'],
  ],
];

const textOf = (markup: string) =>
  (
    (parseHTML(`<!doctype html><html><body>${markup}</body></html>`) as unknown as { document: Document })
      .document.body.textContent ?? ''
  )
    .replace(/\s+/g, '')
    // Of a number alone a trend says it below.
    .replace('时间为推断的：2023年以来', '2023年以来（推断）');

const site = { name: '某站', url: 'https://www.example.org' };
const edition = (name: EditionName) => (figure: FigureView) =>
  textOf(editionSvg(figure, name, { site }).replace(/<desc>.*?<\/desc>/s, ''));

const renderers: Readonly<Record<string, (figure: FigureView) => string>> = {
  page: (figure) => textOf(figureHtml(figure)),
  'SVG file': (figure) => textOf(figureSvg(figure).replace(/<desc>.*?<\/desc>/s, '')),
  summary,
  'alternative text': altText,
  frame: (figure) => textOf(frameHtml(figure)),
  'HTML table': (figure) => textOf(htmlTable(figure)),
  'Markdown table': markdownTable,
  'WeChat, drawn': (figure) => textOf(wechatHtml(figure, { form: 'drawn' })),
  'WeChat, table': (figure) => textOf(wechatHtml(figure, { form: 'table' })),
  'picture for WeChat': edition('wechat'),
  'picture for print': edition('print'),
};

const ofOne: Readonly<Record<string, (row: FigureRow) => string>> = {
  tile: (row) => textOf(kpiTile(row)),
  'table row': (row) => textOf(table([row])),
  frame: (row) => textOf(numberFrameHtml(row)),
  sentence: numberSentence,
  'WeChat, one number': (row) =>
    textOf(wechatHtml(view('bars', [row]), { form: 'number', observation: row.observation.id })),
};

const kinds: readonly FigureKind[] = ['bars', 'count', 'rate', 'tiles', 'compare', 'trend', 'cases', 'money'];

describe.each(together)('%s', (_, plain, words) => {
  const row = ofSource(plain);

  test.each(kinds)('%s', (kind) => {
    const part = kind === 'cases' ? 'received' : 'raised';
    const rows = kind === 'cases' || kind === 'money' ? [{ ...row, part } as const] : [row];
    const figure = { ...view(kind, rows), sources: [{ source: stated, number: 1 }] };
    for (const [name, render] of Object.entries(renderers))
      for (const word of words) expect(render(figure), name).toContain(word);
  });

  test.each(Object.entries(ofOne))('alone: %s', (__, render) => {
    for (const word of words) expect(render(row)).toContain(word);
  });
});

test('even the shortest quotation of a number says its statuses', () => {
  const quoted = (more: Partial<Observation['status']>) =>
    numberSentence(told('站点', '8余处', { status: { obs: 'A', conf: 'F', ...more } }), { form: 'live' });
  expect(quoted({})).toBe('8余处（截至2026-11-21快照）');
  expect(quoted({ obs: 'P', conf: 'C' })).toBe('8余处（暂定；保密；截至2026-11-21快照）');
  expect(quoted({ obs: 'Q' })).toContain('缺，已隐去');
});

test('each time of a drawn trend that is inferred says so', () => {
  const at = (start: string, basis: 'stated' | 'inferred'): FigureRow => ({
    ...ofSource(told('站点', '20处', { id: 'demo.x', period: { type: 'year', start, basis } })),
    snapshotDate: `${start}-12-31`,
  });
  const figure = view('trend', [at('2022', 'stated'), at('2023', 'inferred'), at('2024', 'inferred')]);
  for (const name of ['wechat', 'story', 'print'] as const) {
    const text = edition(name)(figure);
    expect(text, name).toContain('2023年（推断）');
    expect(text, name).toContain('2024年（推断）');
    expect(text, name).not.toContain('2022年（推断）');
  }
});

test('a picture whose title says the number says its statuses below it', () => {
  const row = ofSource(told('站点', '8余处', { status: { obs: 'P', conf: 'F' } }));
  const titled = (one: FigureRow) => view('count', [one], { title: '建成站点8余处' });
  for (const name of ['share', 'cover', 'square', 'slide'] as const) {
    expect(edition(name)(titled(row)), name).toContain('暂定');
    expect(edition(name)(titled(ofSource(told('站点', '8余处')))), name).not.toContain('暂定');
  }
});
