import '../src/define.ts';
import { figureHtml } from '@gongkai/charts';
import {
  chart,
  expectNoViolations,
  idOf,
  marks,
  pointerAway,
  settled,
  show,
  tooltipOf,
} from '@gongkai/testing/elements/support';
import { compare, trend } from '@gongkai/testing/figures/examples';
import { views } from '@gongkai/testing/figures/figures';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MarkDetail } from '../src/index.ts';

const current = () => document.activeElement;
const linesOf = (element: Element | null | undefined) =>
  [...(tooltipOf(element)?.querySelectorAll('p') ?? [])].map((line) => line.textContent);

beforeEach(async () => {
  history.replaceState(null, '', '#');
  await page.viewport(800, 900);
});

describe('a mechanism', () => {
  const find = () => document.querySelector('gk-mechanism');
  const markOf = (id: string) => marks().find((mark) => idOf(mark) === id);

  beforeEach(async () => {
    await pointerAway();
    show(`<gk-mechanism>${figureHtml(views.mechanism, { headingLevel: 2 })}</gk-mechanism>`);
    await settled();
  });

  test('is walked from part to part and into their numbers, and left again', async () => {
    const reached: MarkDetail[] = [];
    find()?.addEventListener('gk-mark', (event) => reached.push((event as CustomEvent<MarkDetail>).detail));
    marks()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(reached).toEqual([
      { id: 'inner', what: 'part', snapshot: null },
      { id: 'contact', what: 'part', snapshot: null },
      { id: 'demo.cases.exact', what: 'observation', snapshot: null },
      { id: 'outer', what: 'part', snapshot: null },
      { id: 'model', what: 'part', snapshot: null },
    ]);
    await userEvent.keyboard('{Tab}');
    expect(current()?.closest('[data-part]')).toBeNull();
  });

  test.each([
    ['inner', ['内联强基', '→ 相连：外联垒台（推断）', '→ 到“321基层治理模式”']],
    ['contact', ['四种联系', '劳动争议仲裁申请 67件']],
    ['outer', ['外联垒台', '推断', '归入“外联”为推断']],
    ['model', ['321基层治理模式', '只点名']],
  ])('%s is explained by what the outline says of it', async (id, lines) => {
    expect(find()?.focusMark(id)).toBe(true);
    await settled();
    expect(linesOf(find())).toEqual(lines);
  });

  test('a number in a part is explained with period and source', async () => {
    find()?.focusMark('demo.cases.exact');
    await settled();
    const [label, printed, ...lines] = linesOf(find());
    expect([label, printed]).toEqual(['劳动争议仲裁申请', '67件']);
    expect(lines.join()).toContain('2023年以来');
    expect(lines.join()).toContain('示范日报');
  });

  test('says each part and each number once to a screen reader', async () => {
    for (const mark of marks()) {
      expect(mark.hasAttribute('aria-label')).toBe(false);
      expect(mark.hasAttribute('role')).toBe(false);
    }
    await expectNoViolations();
  });

  test('is touched part by part, and the number within a part first', async () => {
    const touch = async (id: string) => {
      const mark = markOf(id);
      const words = mark?.querySelector('.gk-node-label, .gk-num');
      if (words) await userEvent.click(words);
      await settled();
      return linesOf(find())[0];
    };
    expect(await touch('inner')).toBe('内联强基');
    expect(await touch('demo.cases.exact')).toBe('劳动争议仲裁申请');
    expect(await touch('outer')).toBe('外联垒台');
    expect(await touch('model')).toBe('321基层治理模式');
  });

  test('the explanation of a part that holds others stands at its name', async () => {
    await page.viewport(375, 700);
    await pointerAway();
    find()?.focusMark('inner');
    await settled();
    const name = markOf('inner')?.querySelector('.gk-node-label')?.getBoundingClientRect();
    const box = tooltipOf(find())?.getBoundingClientRect();
    const away = Math.min(
      Math.abs((box?.bottom ?? 0) - (name?.top ?? 0)),
      Math.abs((box?.top ?? 0) - (name?.bottom ?? 0)),
    );
    expect(away).toBeLessThan(12);
  });

  test('a part is focused by its id', () => {
    expect(find()?.focusMark('outer')).toBe(true);
    expect(current()?.getAttribute('data-part')).toBe('outer');
    expect(find()?.focusMark('nothing')).toBe(false);
  });
});

test('a link that was there before the element leads to its row', async () => {
  history.replaceState(null, '', '#demo.cases.exact');
  const main = show('');
  const holder = document.createElement('template');
  holder.innerHTML = chart(views.bars);
  main.append(document.importNode(holder.content, true));
  await settled();
  expect(idOf(current())).toBe('demo.cases.exact');
  expect(tooltipOf(document.querySelector('gk-case-chart'))).not.toBeNull();
});

describe('one observation through several snapshots', () => {
  const find = () => document.querySelector('gk-trend');
  const dates = ['2024-12-31', '2025-12-31', '2026-11-21'];

  beforeEach(async () => {
    show(`<gk-trend>${figureHtml(trend, { headingLevel: 2 })}</gk-trend>`);
    await settled();
  });

  test('has one row for each of them', async () => {
    const reached: MarkDetail[] = [];
    find()?.addEventListener('gk-mark', (event) => reached.push((event as CustomEvent<MarkDetail>).detail));
    marks()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(reached.map(({ snapshot }) => snapshot)).toEqual(dates);
    await settled();
    expect(tooltipOf(find())?.innerText).toContain('74件');
  });

  test('a link leads to its first row', async () => {
    location.hash = '#demo.cases.trend';
    await expect.poll(() => current()?.getAttribute('data-snapshot')).toBe(dates[0]);
  });
});

test('what is drawn of a row explains the row', async () => {
  const svg =
    '<svg width="100" height="20"><circle data-obs="demo.cases.nearly" cx="10" cy="10" r="8"/></svg>';
  show(chart(views.bars).replace('<details class="gk-more">', `${svg}<details class="gk-more">`));
  await settled();
  const dot = document.querySelector('circle[data-obs]');
  expect(marks().filter((mark) => mark.localName === 'circle' && mark.hasAttribute('tabindex'))).toEqual([]);
  if (dot) await userEvent.click(dot);
  await settled();
  expect(current()?.localName).toBe('tr');
  expect(linesOf(document.querySelector('gk-case-chart'))[1]).toBe('近50件');
});

test('a link to a row that is folded away opens what it stands in', async () => {
  const id = views.bars.rows[0]?.observation.id ?? '';
  show(
    chart(views.bars)
      .replace(/<table class="gk-rows/, '<details id="fold"><summary>t</summary><table class="gk-rows')
      .replace('</table>', '</table></details>'),
  );
  await settled();
  location.hash = `#${id}`;
  await expect.poll(() => current()?.getAttribute('data-obs')).toBe(id);
  expect(document.querySelector<HTMLDetailsElement>('#fold')?.open).toBe(true);
});

test('rows that are folded away are passed over until they are shown', async () => {
  const folded = chart(views.bars)
    .replace(/<table class="gk-rows/, '<details id="fold"><summary>t</summary><table class="gk-rows')
    .replace('</table>', '</table></details>');
  show(
    folded.replace('</figure>', '<ul><li data-obs="x.y"><span class="gk-num">3件</span></li></ul></figure>'),
  );
  await settled();
  const stops = () =>
    marks()
      .filter(({ tabIndex }) => tabIndex === 0)
      .map(idOf);
  expect(stops()).toEqual(['x.y']);
  const fold = document.querySelector<HTMLDetailsElement>('#fold');
  if (fold) fold.open = true;
  await settled();
  expect(stops()).toEqual(['x.y']);
  marks()[marks().length - 1]?.focus();
  await userEvent.keyboard('{Home}');
  expect(idOf(current())).toBe('demo.cases.exact');
});

test('within somebody else’s shadow tree keyboard, pointer and language work', async () => {
  show('<div id="theirs" lang="en"></div>');
  const root = document.getElementById('theirs')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no root');
  root.innerHTML = `<gk-case-chart>${figureHtml(views.rate, { headingLevel: 2 })}</gk-case-chart>`;
  const element = root.querySelector('gk-case-chart');
  await element?.updateComplete;
  await settled();
  expect(root.querySelector('figure')?.getAttribute('aria-description')).toBe(
    'Arrow keys go from item to item, Enter gives link, citation and source',
  );
  const [first, second] = root.querySelectorAll<HTMLElement>('tr[data-obs]');
  first?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(root.activeElement).toBe(second);
  await settled();
  expect(tooltipOf(element)?.innerText).toContain('99.14%');
  await pointerAway();
});

test('a comparison is walked over its unions', async () => {
  show(`<gk-compare>${figureHtml(compare, { headingLevel: 2 })}</gk-compare>`);
  await settled();
  marks()[0]?.focus();
  await userEvent.keyboard('{ArrowDown}');
  await settled();
  expect(tooltipOf(document.querySelector('gk-compare'))?.innerText).toContain('67件');
});
