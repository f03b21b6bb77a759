import '../src/define.ts';
import { figureHtml } from '@gongkai/charts';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { views } from '../../charts/test/support/figures.ts';
import type { MarkDetail } from '../src/index.ts';
import { chart, expectNoViolations, settled, show, tooltipOf } from './support.ts';

const current = () => document.activeElement;
const nameOf = (element: Element | null) => element?.getAttribute('aria-label');

beforeEach(async () => {
  history.replaceState(null, '', '#');
  await page.viewport(800, 900);
});

describe('a mechanism', () => {
  const find = () => document.querySelector('gk-mechanism');
  const drawing = () => [...document.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0);
  const marks = () => [...(drawing()?.querySelectorAll<SVGGElement>('[data-part], [data-obs]') ?? [])];
  const markOf = (id: string) => marks().find((mark) => (mark.dataset.obs ?? mark.dataset.part) === id);

  beforeEach(async () => {
    show(`<gk-mechanism>${figureHtml(views.mechanism, { document, headingLevel: 2 })}</gk-mechanism>`);
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
    expect(current()?.closest('svg')).toBeNull();
  });

  test('names each part with what the outline says of it', () => {
    expect(marks().map(nameOf)).toEqual([
      '内联强基，相连 外联垒台 推断，到“321基层治理模式”',
      '四种联系，劳动争议仲裁申请 67件',
      '劳动争议仲裁申请，67件，印的是确数，2023年以来，〔1〕 共建共融，做强“服务器”',
      '外联垒台，推断，归入“外联”为推断',
      '321基层治理模式，只点名',
    ]);
    expect(marks().map((mark) => mark.getAttribute('role'))).toEqual(['group', 'group', 'img', 'img', 'img']);
  });

  test('hides from a screen reader only what the names say', async () => {
    const texts = [...(drawing()?.querySelectorAll('text') ?? [])];
    const said = texts.filter((text) => !text.hasAttribute('aria-hidden'));
    expect(said.length).toBeGreaterThan(0);
    for (const text of said)
      expect(text.closest('[role=img], [role=group]')?.getAttribute('role')).toBe('img');
    await expectNoViolations();
  });

  test('is touched part by part, and the number within a part first', async () => {
    marks()[0]?.focus();
    await settled();
    const touch = async (id: string) => {
      const text = markOf(id)?.querySelector('text');
      if (text) await userEvent.click(text);
      await settled();
      return tooltipOf(find())?.innerText.split('\n')[0];
    };
    expect(await touch('inner')).toBe('内联强基');
    expect(await touch('demo.cases.exact')).toBe('劳动争议仲裁申请');
    expect(await touch('outer')).toBe('外联垒台');
    expect(await touch('model')).toBe('321基层治理模式');
  });

  test('gives every mark a ground where it stands', async () => {
    marks()[0]?.focus();
    await settled();
    for (const mark of marks()) {
      const ground = mark.querySelector(':scope > .gk-hit')?.getBoundingClientRect();
      const box = mark.getBoundingClientRect();
      expect(Math.abs((ground?.left ?? 0) - box.left)).toBeLessThan(12);
      expect(Math.abs((ground?.top ?? 0) - box.top)).toBeLessThan(12);
    }
  });

  test('a part is focused by its id', () => {
    expect(find()?.focusMark('outer')).toBe(true);
    expect(current()?.getAttribute('data-part')).toBe('outer');
    expect(find()?.focusMark('nothing')).toBe(false);
  });
});

test('a link that was there before the element leads to its mark', async () => {
  history.replaceState(null, '', '#demo.cases.exact');
  const main = show('');
  const holder = document.createElement('template');
  holder.innerHTML = chart(views.bars);
  main.append(document.importNode(holder.content, true));
  await settled();
  expect(current()?.getAttribute('data-obs')).toBe('demo.cases.exact');
  expect(tooltipOf(document.querySelector('gk-case-chart'))).not.toBeNull();
});

describe('a trend', () => {
  const dates = ['2026-11-21', '2027-11-21'];
  const points = dates.map(
    (date, index) =>
      `<g data-obs="demo.cases.exact" data-snapshot="${date}"><text x="${index * 100}" y="20">${67 + index}件</text></g>`,
  );
  const rows = dates.map(
    (date, index) =>
      `<tr data-obs="demo.cases.exact" data-snapshot="${date}"><th scope="row">${date}</th><td class="gk-c-printed">${67 + index}件</td></tr>`,
  );
  const figure = `<figure class="gk-figure" data-figure="trend"><h2>历次</h2><details class="gk-data"><summary>表</summary>
    <table><tbody>${rows.join('')}</tbody></table></details>
    <div class="gk-drawing"><svg class="gk-svg" style="display: block" role="img" aria-label="历次" viewBox="0 0 300 40" width="300" height="40">${points.join('')}</svg></div></figure>`;

  beforeEach(async () => {
    show(`<gk-trend>${figure}</gk-trend>`);
    await settled();
  });

  test('has one mark for each snapshot, each with its own row', async () => {
    const marks = [...document.querySelectorAll<SVGGElement>('svg [data-obs]')];
    expect(marks.map(nameOf)).toEqual(['2026-11-21，67件', '2027-11-21，68件']);
    const reached: MarkDetail[] = [];
    document
      .querySelector('gk-trend')
      ?.addEventListener('gk-mark', (event) => reached.push((event as CustomEvent<MarkDetail>).detail));
    marks[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(reached.map(({ snapshot }) => snapshot)).toEqual(dates);
  });

  test('gives marks beside each other a ground each', async () => {
    const marks = [...document.querySelectorAll<SVGGElement>('svg [data-obs]')];
    marks[0]?.focus();
    await settled();
    const grounds = marks.map((mark) => mark.querySelector('.gk-hit')?.getBoundingClientRect());
    expect(grounds[0]?.right).toBeLessThan(grounds[1]?.left ?? 0);
  });

  test('a link leads to its first mark', async () => {
    location.hash = '#demo.cases.exact';
    await expect.poll(() => current()?.getAttribute('data-snapshot')).toBe(dates[0]);
  });
});

test('within somebody else’s shadow tree keyboard, pointer and language work', async () => {
  const main = show('<div id="theirs" lang="en"></div>');
  const root = document.getElementById('theirs')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no root');
  root.innerHTML = `<gk-case-chart>${figureHtml(views.rate, { document, headingLevel: 2 })}</gk-case-chart>`;
  const element = root.querySelector('gk-case-chart');
  await element?.updateComplete;
  await settled();
  const drawing = root.querySelector('svg');
  expect(drawing?.querySelector('desc')?.textContent).toBe('Arrow keys go from item to item');
  if (drawing) drawing.style.display = 'block';
  const [first, second] = root.querySelectorAll<SVGGElement>('svg [data-obs]');
  first?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(root.activeElement).toBe(second);
  await settled();
  expect(tooltipOf(element)?.innerText).toContain('99.14%');
  await userEvent.hover(main.querySelector('h1') ?? main);
});
