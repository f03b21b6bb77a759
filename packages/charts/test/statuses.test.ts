/** No renderer of any kind of figure drops what must be said beside a number. */

import type { FigureKind, FigureRow, FigureView, StoryPart } from '@gongkai/snapshot';
import { figureKinds } from '@gongkai/snapshot';
import { readFigure } from '@gongkai/snapshot/figure-json';
import { quantityOf } from '@gongkai/testing/figures/quantity';
import { derivedRow, told } from '@gongkai/testing/figures/signs';
import { source, union, view } from '@gongkai/testing/figures/view';
import { someOf } from '@gongkai/testing/runs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
  figureCsv,
  figureHtml,
  figureJson,
  figureSvg,
  kpiTile,
  type Locale,
  locales,
  outline,
  summary,
  table,
} from '../src/index.ts';

type Observation = FigureRow['observation'];

/** What must be said of a row: in words, by language, and as codes in files for machines. */
interface Status {
  readonly row: FigureRow;
  readonly words: Readonly<Record<Locale, readonly string[]>>;
  readonly csv: readonly string[];
  /** A piece of the figure's JSON. */
  readonly json: object;
  /** The figure says it once for all of its rows, so a mark alone need not. */
  readonly once?: true;
}

const status = (more: Partial<Observation['status']>) =>
  told('站点', '8余处', { status: { obs: 'A', conf: 'F', ...more } });

const statuses = {
  derived: {
    row: derivedRow('站点'),
    words: {
      'zh-Hans': ['推算：8处＋20余处'],
      'zh-Hant': ['推算：8处＋20余处'],
      en: ['derived: 8处 + 20余处'],
    },
    csv: ['sum(demo.stations.care demo.stations.mobile)', '推算：8处＋20余处'],
    json: {
      derived: { op: 'sum', of: ['demo.stations.care', 'demo.stations.mobile'] },
      inputs: derivedRow().inputs,
    },
  },
  'inferred period': {
    row: told('站点', '8余处', { period: { type: 'since', start: '2023', basis: 'inferred' } }),
    words: { 'zh-Hans': ['推断'], 'zh-Hant': ['推斷'], en: ['inferred'] },
    csv: [',since,2023,,inferred,'],
    json: { period: { type: 'since', start: '2023', basis: 'inferred' } },
    once: true,
  },
  'inferred denominator': {
    row: told('结案率', '95%以上', { denominator: { of: '所处理的67件', basis: 'inferred' } }),
    words: {
      'zh-Hans': ['分母：所处理的67件（推断）'],
      'zh-Hant': ['分母：所处理的67件（推斷）'],
      en: ['所处理的67件 (inferred)'],
    },
    csv: ['所处理的67件,inferred'],
    json: { denominator: { of: '所处理的67件', basis: 'inferred' } },
  },
  synthetic: {
    row: { ...told('站点', '8余处'), union: { ...union, synthetic: true } },
    words: { 'zh-Hans': ['纯属虚构'], 'zh-Hant': ['純屬虛構'], en: ['made up'] },
    csv: [',true,'],
    json: { union: union.id },
  },
  suppressed: {
    row: status({ obs: 'Q' }),
    words: { 'zh-Hans': ['缺，已隐去'], 'zh-Hant': ['缺，已隱去'], en: ['missing, suppressed'] },
    csv: [',Q,F,'],
    json: { status: { obs: 'Q', conf: 'F' } },
  },
  confidential: {
    row: status({ conf: 'C' }),
    words: { 'zh-Hans': ['保密'], 'zh-Hant': ['保密'], en: ['confidential'] },
    csv: [',A,C,'],
    json: { status: { obs: 'A', conf: 'C' } },
  },
  provisional: {
    row: status({ obs: 'P' }),
    words: { 'zh-Hans': ['暂定'], 'zh-Hant': ['暫定'], en: ['provisional'] },
    csv: [',P,F,'],
    json: { status: { obs: 'P', conf: 'F' } },
  },
  decrease: {
    row: told('投诉', '下降1.0%以上'),
    words: { 'zh-Hans': ['下降幅度'], 'zh-Hant': ['下降幅度'], en: ['a decrease'] },
    csv: [',decrease,%,'],
    json: { quantity: quantityOf('下降1.0%以上') },
  },
  negative: {
    row: told('收入', '-12.5%'),
    words: { 'zh-Hans': ['负数'], 'zh-Hant': ['負數'], en: ['negative'] },
    csv: [',-12.5,-12.5,-12.5,'],
    json: { quantity: quantityOf('-12.5%') },
  },
  zero: {
    row: told('事故', '0起'),
    words: { 'zh-Hans': ['印的就是零'], 'zh-Hant': ['印的就是零'], en: ['zero is what is printed'] },
    csv: [',0起,exact,0,0,0,'],
    json: { quantity: quantityOf('0起') },
  },
  rounded: {
    row: told('会员', '18.77万人'),
    words: { 'zh-Hans': ['印到0.01万'], 'zh-Hant': ['印到0.01萬'], en: ['nearest 100'] },
    csv: [',18.77万人,rounded,187700,187650,187750,false,true,100,,人,'],
    json: { quantity: quantityOf('18.77万人') },
    once: true,
  },
} as const satisfies Record<string, Status>;

/** The kinds that show observations, each with the parts that a row may play in it; tables of ledgers have cells instead. */
const without: readonly FigureKind[] = ['stations', 'series', 'heat'];
const shown = figureKinds.filter((kind) => !without.includes(kind));
const partsOf: Readonly<Partial<Record<FigureKind, readonly StoryPart[]>>> = {
  cases: ['received', 'rate', 'persons', 'byKind', 'byMonth'],
  money: ['raised', 'byLevel', 'reached'],
};

/** Its date is stated, so that an inferred one in the output is the number's own. */
const stated = { ...source, date: { value: '2024-10', basis: 'stated' } } as const;

/** A figure of a row, and of others like it beside which it might get lost. */
function figureOf(
  kind: FigureKind,
  row: FigureRow,
  part: StoryPart | undefined,
  beside: boolean,
): FigureView {
  const others = beside
    ? ['甲', '乙'].map((label, index) => ({
        ...told(label, '30余处', { id: `demo.signs.other-${index}`, period: row.observation.period }),
        union: { ...row.union, id: `other-${index}` },
      }))
    : [];
  const rows = [row, ...others].map((one) => ({
    ...one,
    ...(one.source === null ? {} : { source: stated }),
    ...(part === undefined ? {} : { part }),
  }));
  const mechanism: FigureView['mechanism'] = {
    id: 'demo.way',
    name: '一种办法',
    form: 'set',
    domain: 'rights',
    certainty: 'stated',
    source: { ref: 's1', locator: '导语' },
    nodes: [
      {
        id: 'one',
        label: '一个部分',
        certainty: 'stated',
        observations: rows.map((one) => one.observation.id),
      },
    ],
    edges: [],
  };
  return {
    ...view(kind, rows, {}, kind === 'mechanism' ? mechanism : null),
    sources: [{ source: stated, number: 1 }],
  };
}

const textOf = (markup: string) =>
  (parseHTML(`<!doctype html><html><body>${markup}</body></html>`) as unknown as { document: Document })
    .document.body.textContent ?? '';
const drawingsIn = (markup: string) =>
  [
    ...(
      parseHTML(`<!doctype html><html><body>${markup}</body></html>`) as unknown as { document: Document }
    ).document.querySelectorAll('.gk-drawing'),
  ].map((drawing) => drawing.textContent ?? '');

/** Every way in which a number leaves this package in words. An embed is the page's figure; alt text is its summary. */
const renderers: Readonly<Record<string, (figure: FigureView, locale: Locale) => readonly string[]>> = {
  page: (figure, locale) => [textOf(figureHtml(figure, { locale }))],
  'page made of its JSON': (figure, locale) => {
    const { view: read, problems } = readFigure(JSON.parse(figureJson(figure)));
    expect(problems).toEqual([]);
    return [read ? textOf(figureHtml(read, { locale })) : ''];
  },
  'SVG file, of which PNG is made': (figure, locale) => {
    const svg = figureSvg(figure, { locale });
    // Without the summary that it carries for who hears it.
    return [textOf(svg.replace(/<desc>.*?<\/desc>/s, ''))];
  },
  summary: (figure, locale) => [summary(figure, { locale })],
  tile: ({ rows: [row] }, locale) => (row ? [textOf(kpiTile(row, { locale }))] : []),
  'table row': ({ rows: [row] }, locale) => (row ? [textOf(table([row], { locale }))] : []),
};

const cases = shown.flatMap((kind) =>
  (partsOf[kind] ?? [undefined]).flatMap((part) =>
    [false, true].map(
      (beside) => [`${kind} ${part ?? ''}${beside ? ' beside others' : ''}`, kind, part, beside] as const,
    ),
  ),
);

/** Every status in every case in a full run; in a plain one the statuses take turns in a third of the cases. */
const inTurn = (Object.entries(statuses) as [string, Status][]).map(
  ([name, status], index) => [name, status, someOf(cases, 3, index)] as const,
);

describe.each(inTurn)('%s', (_, { row, words, csv, json, once }, some) => {
  test.each(some)(
    '%s',
    (__, kind, part, beside) => {
      const figure = figureOf(kind, row, part, beside);
      for (const locale of locales)
        for (const [name, render] of Object.entries(renderers))
          for (const text of render(figure, locale))
            for (const word of words[locale]) expect(text, `${name}, ${locale}`).toContain(word);
      if (!once)
        for (const drawing of drawingsIn(figureHtml(figure)))
          for (const word of words['zh-Hans']) expect(drawing, 'drawing').toContain(word);
      if (kind === 'mechanism' && !once)
        for (const word of words['zh-Hans']) expect(textOf(outline(figure))).toContain(word);
      const file = figureCsv(figure);
      for (const cell of csv) expect(file).toContain(cell);
      const content = JSON.parse(figureJson(figure)) as { observations: object[] };
      expect(content.observations[0]).toMatchObject(json);
    },
    60_000,
  );
});

test.each(cases)('what is stated is not said to be inferred: %s', (_, kind, part, beside) => {
  const figure = figureOf(kind, told('站点', '8余处'), part, beside);
  for (const locale of locales)
    for (const [name, render] of Object.entries(renderers))
      for (const text of render(figure, locale))
        for (const word of statuses['inferred period'].words[locale])
          expect(text, `${name}, ${locale}`).not.toContain(word);
});

test.each(cases)('a derived number never looks printed: %s', (_, kind, part, beside) => {
  const figure = figureOf(kind, statuses.derived.row, part, beside);
  const id = statuses.derived.row.observation.id;
  const page = figureHtml(figure);
  expect(page).not.toContain('印的是确数');
  expect(page).not.toContain('28余处');
  expect(figureSvg(figure)).not.toMatch(/28余处|印的是确数/);
  expect(summary(figure)).not.toMatch(/28余处|最大的是[^，]*，推算/);
  const [head = '', line = ''] = figureCsv(figure).split('\r\n');
  expect(line.split(',')[head.split(',').indexOf('printed')]).toBe('');
  expect(JSON.parse(figureJson(figure)).observations[0].quantity).not.toHaveProperty('printed');
  // Beside printed numbers it has no mark.
  const { document: parsed } = parseHTML(
    `<!doctype html><html><body>${figureSvg(figure)}</body></html>`,
  ) as unknown as {
    document: Document;
  };
  if (beside)
    expect(
      [
        parsed.querySelectorAll(`g[data-obs="${id}"]`),
        parsed.querySelectorAll(`g[data-obs="${id}"] path`),
      ].map(({ length }) => length),
    ).toEqual([1, 0]);
});
