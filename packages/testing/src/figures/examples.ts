/** What the stories show: each state of a number, of a row and of a page once, as the server writes it and as JSON. */
import { figureHtml, figureJson, type Locale } from '@gongkai/charts';
import type { FigureRow, FigureView } from '@gongkai/snapshot';
import type { FigureJson } from '@gongkai/snapshot/figure-json';
import { views } from './figures.ts';
import { quantities, type RowInput, row, view } from './view.ts';

export { quantities, row, view, views };

const links = { csv: '#csv', json: '#json', svg: '#svg', png: '#png', page: '#page' };

/** @returns a figure inside its element, as the server writes it. */
export function written(tag: string, shown: FigureView, id: string, locale: unknown): string {
  const options = {
    links,
    id: `story-${id}`,
    headingLevel: 2,
    sourceHref: () => '#sources',
  } as const;
  return `<${tag}>${figureHtml(shown, { ...options, locale: locale as Locale })}</${tag}>`;
}

/** @returns a figure's JSON, parsed, with ids of its own for each row's indicator, so that rows may differ in it. */
export function jsonOf(shown: FigureView): FigureJson & { observations: object[] } {
  if ('indicator' in shown.figure.select || 'series' in shown.figure.select)
    return JSON.parse(figureJson(shown));
  const rows = shown.rows.map((found, index): FigureRow => {
    const id = `indicator-${index}`;
    const observation = { ...found.observation, indicator: id };
    return { ...found, indicator: { ...found.indicator, id }, observation };
  });
  return JSON.parse(figureJson({ ...shown, rows }));
}

/** @returns bars in which one row is the one that is shown, beside a plain one. */
export function beside(input: Omit<RowInput, 'id'>, name: string): FigureView {
  const plain = row({ id: 'story.exact', label: '法律咨询', quantity: quantities.exact });
  return view('bars', [plain, row({ ...input, id: `story.${name}` })]);
}

/** @returns so many rows of at-least amounts. */
export function many(count: number): FigureView {
  const rows = Array.from({ length: count }, (_, index) => {
    const value = ((index * 37) % 61) + 3;
    const quantity = {
      printed: `${value}余件`,
      kind: 'atLeast',
      value,
      low: value,
      high: null,
      unit: '件',
    } as const;
    return row({ id: `story.many.m${index}`, label: `第${index + 1}个镇（街道）工会受理`, quantity });
  });
  return view('bars', rows);
}

const longest = '“工会+人社+司法”劳动争议仲裁调解工作室和职工法律援助工作站处理的各类申请（含农民工欠薪）';

/** Labels of up to 40 characters. */
export const longLabels = view(
  'bars',
  [67, 45, 12].map((value, index) => {
    const quantity = { ...quantities.exact, printed: `${value}件`, value, low: value, high: value };
    return row({ id: `story.long.l${index}`, label: longest.slice(0, 40 - index * 9), quantity });
  }),
);

/** Too few to be told: the number is withheld, and that is said. */
export const suppressed = beside(
  {
    label: '涉及残疾职工',
    quantity: { ...quantities.lessThan, printed: '不到5件', value: 5, high: 5 },
    observation: { status: { obs: 'Q', conf: 'F' }, note: '数目太小，确数隐去，以免认出个人' },
  },
  'suppressed',
);

/** What the source leaves out is said to be missing: the period, and what a rate is a share of. */
export const missing = view('rate', [
  row({
    id: 'story.missing',
    label: '职工满意度',
    quantity: { printed: '95%', kind: 'exact', value: 95, low: 95, high: 95, unit: '%' },
    observation: { period: { type: 'notStated', basis: 'stated' } },
  }),
]);

/** Periods differ: each is said, and the note says not to compare. */
export const differentPeriods = view('bars', [
  row({
    id: 'story.p.a',
    label: '调处劳动纠纷',
    quantity: quantities.atLeast,
    observation: { period: { type: 'everyYear', basis: 'stated' } },
  }),
  row({
    id: 'story.p.b',
    label: '多元化解',
    quantity: quantities.moreThan,
    observation: {
      period: { type: 'notStated', basis: 'stated' },
      scope: { type: 'subunit', place: '劳动纠纷调解室' },
    },
  }),
]);

/** One observation through three snapshots, of which the last one revises. */
export const trend: FigureView = (() => {
  const dates = ['2024-12-31', '2025-12-31', '2026-11-21'];
  const rows = dates.map((date, index) => {
    const value = 60 + index * 7;
    const quantity = { ...quantities.exact, printed: `${value}件`, value, low: value, high: value };
    const found = row({ id: 'demo.cases.trend', quantity });
    return { ...found, snapshotDate: date, snapshotFile: `unions/demo/snapshots/${date}.json` };
  });
  const shown = view('trend', rows, {
    title: '三次快照，受理逐年增加',
    select: { series: 'demo.cases.trend' },
  });
  const { union } = shown;
  return union ? { ...shown, snapshots: dates.map((date) => ({ union, date, sha256: null })) } : shown;
})();

/** One indicator in two unions. */
export const compare: FigureView = (() => {
  const rows = (['atLeast', 'exact'] as const).map((kind, index) => {
    const found = row({ id: `town-${index}.cases`, quantity: quantities[kind] });
    const union = {
      ...found.union,
      id: `town-${index}`,
      name: `示范${index + 1}县总工会`,
      shortName: `示范${index + 1}县`,
    };
    return { ...found, union, snapshotFile: `unions/town-${index}/snapshots/2026-11-21.json` };
  });
  const shown = view('compare', rows, {
    title: '两县各自受理多少',
    select: { indicator: 'arbitration-cases' },
  });
  const snapshots = rows.map(({ union }) => ({ union, date: '2026-11-21', sha256: null }));
  return { ...shown, union: null, snapshots };
})();

/** Where the figure of the first of our elements is seen: in its shadow root where it was drawn of data, else in the page. */
export function seenIn(canvas: HTMLElement): HTMLElement {
  const drawn = [canvas, ...canvas.querySelectorAll('*')]
    .map(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.picture'))
    .find((picture) => picture?.firstElementChild);
  return drawn ?? canvas;
}
