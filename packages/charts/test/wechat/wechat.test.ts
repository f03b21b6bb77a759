import { views } from '@gongkai/testing/figures/figures';
import { realViews } from '@gongkai/testing/figures/real';
import { signs } from '@gongkai/testing/figures/signs';
import { stories } from '@gongkai/testing/figures/stories';
import { describe, expect, test } from 'vitest';
import { elementsOf, parseHtml, textOf } from '../../src/files/markup/tree.ts';
import {
  lintWechat,
  sanitiseWechat,
  type WechatOptions,
  wechatHtml,
  wechatProblemWords,
  wechatSteps,
} from '../../src/files/wechat/wechat.ts';
import { quoteTable } from '../../src/quote/table.ts';
import { shownWords } from '../../src/row/shown.ts';

const all = [
  ...realViews().map((view) => [view.figure.id, view] as const),
  ...[...Object.entries(views), ...Object.entries(stories), ...Object.entries(signs)],
];
const url = 'https://gongkai.example/figures/x/';
const src = 'https://gongkai.example/figures/x.wechat.png';

/** The numbers of a piece of HTML: what stands in `strong`, each as often as it stands. */
const strongOf = (html: string) =>
  elementsOf(parseHtml(html))
    .filter(({ name }) => name === 'strong')
    .map((element) => textOf([element]))
    .sort();

/** Every number in digits, each as often as it stands. */
const digitsOf = (html: string) => (textOf(parseHtml(html)).match(/\d+(?:[.,]\d+)*/g) ?? []).sort();

/** All forms of a figure. */
function formsOf(view: (typeof all)[number][1]): readonly (readonly [string, WechatOptions])[] {
  const [row] = view.rows;
  return [
    ['drawn', { form: 'drawn', url }],
    ['table', { form: 'table', url }],
    ['picture', { form: 'picture', url, src }],
    ...(row ? [['number', { form: 'number', observation: row.observation.id, url }] as const] : []),
  ];
}

describe.each(all)('%s', (_, view) => {
  test.each(formsOf(view))('%s is clean, and every number outlives each step', (_form, options) => {
    const html = wechatHtml(view, options);
    expect(lintWechat(html).map((problem) => wechatProblemWords(problem))).toEqual([]);
    expect(digitsOf(html).length).toBeGreaterThan(0);
    for (const step of wechatSteps) {
      const after = sanitiseWechat(html, step);
      expect(strongOf(after), step).toEqual(strongOf(html));
      expect(digitsOf(after), step).toEqual(digitsOf(html));
      expect(textOf(parseHtml(after)), step).toBe(textOf(parseHtml(html)));
    }
  });

  test('its numbers are those that were printed', () => {
    const strong = strongOf(wechatHtml(view, { form: 'drawn' }));
    const printed = view.rows.map((row) => shownWords(row));
    if (view.rows.length > 0 && view.rows.length <= 40) expect(strong).toEqual([...printed].sort());
    // Of a mechanism's numbers and of a ledger's cells none is said that was not printed.
    const known = new Set([...printed, ...quoteTable(view, {}, { most: 10_000, columns: 1000 }).rows.flat()]);
    expect(strong.filter((words) => !known.has(words))).toEqual([]);
  });
});

test('no line ends within an amount of its title', () => {
  const view = { ...views.count, figure: { ...views.count.figure, title: '增设20余处驿站，服务7000余人次' } };
  const html = wechatHtml(view, { form: 'drawn', url });
  for (const amount of ['20余处', '7000余人次'])
    expect(html).toContain(`<span style="white-space:nowrap">${amount}</span>`);
  expect(lintWechat(html)).toEqual([]);
});
