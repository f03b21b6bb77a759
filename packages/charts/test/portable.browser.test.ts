/** A figure where nothing but its HTML arrives: without a sheet, behind a sanitiser, in a reader view, pasted as text. */

import type { FigureView } from '@gongkai/snapshot';
import { views } from '@gongkai/testing/figures/figures';
import { realViews } from '@gongkai/testing/figures/real';
import { signs } from '@gongkai/testing/figures/signs';
import { stories } from '@gongkai/testing/figures/stories';
import { Readability } from '@mozilla/readability';
import DOMPurify from 'dompurify';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, inject, test } from 'vitest';
import xss, { FilterXSS } from 'xss';
import { figureHtml } from '../src/index.ts';

const all = [
  ...[...Object.entries(views), ...Object.entries(stories), ...Object.entries(signs)].map(
    ([name, view]): readonly [string, FigureView] => [name, view],
  ),
  ...realViews()
    .map((view): readonly [string, FigureView] => [view.figure.id, view])
    .filter((_, index) => inject('isFull') || index % 4 === 1),
];

/** Text as a reader has it who copies it: rows in lines, cells apart. */
function pasted(markup: string): string {
  document.body.innerHTML = markup;
  return document.body.innerText;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const digits = (text: string) => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort();
const times = (text: string, part: string) => text.split(part).length - 1;

interface Row {
  /** What stands before the number, and the number as printed. */
  readonly label: string;
  readonly printed: string;
}

/** What is left of a figure's own markup as text, piece by piece. */
function partsOf(markup: string): { rows: readonly Row[]; pieces: readonly string[] } {
  document.body.innerHTML = markup;
  const rows = [...document.querySelectorAll('[data-obs]')].flatMap((element): Row[] => {
    const label = element.querySelector('th, .gk-label')?.textContent;
    const printed = element.querySelector('.gk-num')?.textContent;
    return label && printed ? [{ label: plain(label), printed: plain(printed) }] : [];
  });
  const pieces = [...document.querySelectorAll('p, h3, th, td, td > *, li, .gk-axis i, summary')]
    .filter((element) => !element.querySelector('p, li') && !element.matches('.gk-axis td, .gk-axis span'))
    .map(({ textContent }) => textContent ?? '');
  return { rows, pieces };
}

/** @returns rows whose label and number do not stand side by side, are missing or doubled, and digits that nobody printed, in words. */
function faultsOf(text: string, { rows, pieces }: ReturnType<typeof partsOf>): readonly string[] {
  const found = plain(text);
  const known = new Set(pieces.flatMap(digits));
  return [
    ...rows.flatMap(({ label, printed }) => {
      const beside = `${label} ${printed}`;
      const alike = rows.filter((row) => `${row.label} ${row.printed}`.startsWith(beside)).length;
      const count = times(found, beside);
      return count === alike ? [] : [`${count} times instead of ${alike}: ${beside}`];
    }),
    ...digits(found)
      .filter((number) => !known.has(number))
      .map((number) => `nobody printed ${number}`),
  ];
}

const stripping = new FilterXSS({ stripIgnoreTag: true });

const ways: Readonly<Record<string, (markup: string) => string>> = {
  'no sheet': (markup) => markup,
  'sanitize-html': (markup) => sanitizeHtml(markup),
  DOMPurify: (markup) => DOMPurify.sanitize(markup),
  'js-xss that strips': (markup) => stripping.process(markup),
  'reader view': (markup) => {
    const page = document.implementation.createHTMLDocument('文章');
    const prose =
      '县总工会围绕职工群众急难愁盼问题，开展法律援助、困难帮扶、技能竞赛等工作，现将有关数据公开如下。'.repeat(
        8,
      );
    page.body.innerHTML = `<main><article><h1>文章</h1><p>${prose}</p>${markup}<p>${prose}</p></article></main>`;
    return new Readability(page).parse()?.content ?? '';
  },
};

describe.each(Object.entries(ways))('%s', (_, way) => {
  test.each(all)('%s: label and number side by side, once, no digits glued', (_, view) => {
    const markup = figureHtml(view);
    const parts = partsOf(markup);
    const text = pasted(way(markup));
    expect(faultsOf(text, parts)).toEqual([]);
    for (const { observation } of view.rows)
      if (observation.quantity.printed !== undefined)
        expect(plain(text)).toContain(plain(observation.quantity.printed));
  });
});

test.each(all)('%s: js-xss by default leaves only the source of tags behind the words', (_, view) => {
  const markup = figureHtml(view);
  const { rows } = partsOf(markup);
  const text = plain(pasted(xss(markup)).replace(/<\/?(?:svg|path|rect|circle|line|g)\b[^>]*>/g, ''));
  for (const { label, printed } of rows) expect(text).toContain(`${label} ${printed}`);
});

test('what is doubled, torn apart or glued together is found', () => {
  const markup = figureHtml(views.bars);
  const parts = partsOf(markup);
  const [row = ''] = /<tr[^>]*data-obs.*?<\/tr>/.exec(markup) ?? [];
  expect(faultsOf(pasted(markup.replace(row, row + row)), parts)).toEqual([
    '2 times instead of 1: 劳动争议仲裁申请 67件',
  ]);
  expect(faultsOf(pasted(markup.replaceAll('67', '6 7')), parts)).toContain(
    '0 times instead of 1: 劳动争议仲裁申请 67件',
  );
  expect(faultsOf(pasted(markup.replaceAll('</i> <i>', '</i><i>')), parts)).toContain('nobody printed 04080');
});
