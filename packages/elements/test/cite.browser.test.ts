import '../src/define.ts';
import { briefFigure, figureHtml } from '@gongkai/charts';
import {
  chart,
  expectNoViolations,
  marks,
  pointerAway,
  settled,
  show,
  tileGrid,
  tooltipOf,
} from '@gongkai/testing/elements/support';
import { compare, trend } from '@gongkai/testing/figures/examples';
import { views } from '@gongkai/testing/figures/figures';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

const tags = 'gk-case-chart, gk-compare, gk-mechanism, gk-trend, gk-kpi-tile';
const panel = () =>
  [...document.querySelectorAll(tags)]
    .map((element) => element.shadowRoot?.querySelector<HTMLElement>('.panel'))
    .find((one) => one) ?? null;
const opened = () => expect.poll(() => panel()?.getRootNode() instanceof ShadowRoot).toBe(true);
const closed = () => expect.poll(panel).toBeNull();
const linkField = () => panel()?.querySelector('input')?.value ?? '';
const citation = () => panel()?.querySelector('textarea')?.value ?? '';
const sources = () => [...(panel()?.querySelectorAll('.field a') ?? [])].map((link) => link.textContent);
const inPanel = () => (panel()?.getRootNode() as ShadowRoot | undefined)?.activeElement ?? null;
const here = () => location.href.replace(/#.*$/, '');

/** What is put on the clipboard, whatever the browser allows. */
function copied(): string[] {
  const texts: string[] = [];
  const setData = vi.spyOn(DataTransfer.prototype, 'setData').mockImplementation((type, text) => {
    if (type === 'text/plain') texts.push(text);
  });
  onTestFinished(() => setData.mockRestore());
  return texts;
}

async function press(mark: HTMLElement | undefined): Promise<void> {
  mark?.focus();
  await userEvent.keyboard('{Enter}');
  await opened();
}

beforeEach(async () => {
  history.replaceState(null, '', '#');
  await page.viewport(800, 900);
});

describe('Enter on a row', () => {
  beforeEach(async () => {
    await pointerAway();
    show(chart(views.bars));
    await settled();
  });

  test('gives its address, a citation with its words, and its source', async () => {
    const [row] = marks();
    await press(row);
    expect(linkField()).toBe(`${here()}#demo.cases.exact`);
    const said = citation();
    expect(said).toContain('劳动争议仲裁申请 67件（');
    expect(said).toContain('2023年以来');
    expect(said).toContain('来源：示范');
    expect(said).toContain(`网址：${here()}#demo.cases.exact`);
    expect(said).not.toContain('〔');
    expect(sources().length).toBe(1);
    expect(panel()?.getAttribute('role')).toBe('dialog');
    await expectNoViolations();
  });

  test('moves nothing, stays within the window, and gives the focus back on Escape', async () => {
    await page.viewport(320, 640);
    await settled();
    const [, row] = marks();
    const before = document.documentElement.scrollHeight;
    const top = row?.getBoundingClientRect().top;
    await press(row);
    const box = panel()?.getBoundingClientRect();
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(320);
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.bottom).toBeLessThanOrEqual(640);
    expect([document.documentElement.scrollHeight, row?.getBoundingClientRect().top]).toEqual([before, top]);
    expect(inPanel()).toBe(panel());
    await userEvent.keyboard('{Tab}{Escape}');
    await closed();
    expect(document.activeElement).toBe(row);
    // The explanation is back, and goes with the next Escape.
    await settled();
    expect(tooltipOf(document.querySelector('gk-case-chart'))).not.toBeNull();
  });

  test('copies by its buttons, says so, and stays open', async () => {
    const [row] = marks();
    await press(row);
    const texts = copied();
    for (const index of [0, 1]) {
      const button = panel()?.querySelectorAll('button')[index];
      if (button) await userEvent.click(button);
      await expect.poll(() => texts.length).toBe(index + 1);
      await expect
        .poll(() => panel()?.querySelector('[role=status]')?.textContent)
        .toBe('已复制，可以去粘贴了');
      expect(inPanel()).toBe(button);
    }
    expect(texts).toEqual([linkField(), citation()]);
  });

  test('closes by its button and when the focus goes elsewhere', async () => {
    const [row, next] = marks();
    await press(row);
    const close = panel()?.querySelector<HTMLElement>('.close');
    if (close) await userEvent.click(close);
    await closed();
    expect(document.activeElement).toBe(row);
    await press(row);
    next?.focus();
    await closed();
    expect(document.activeElement).toBe(next);
  });

  test('a first press explains, a second opens, and selected words open nothing', async () => {
    const [row] = marks();
    const number = row?.querySelector('.gk-num');
    if (!row || !number) throw new Error('no row');
    await userEvent.click(number);
    await settled();
    expect(tooltipOf(document.querySelector('gk-case-chart'))).not.toBeNull();
    expect(panel()).toBeNull();
    document.getSelection()?.selectAllChildren(number);
    row.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    row.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled();
    expect(panel()).toBeNull();
    document.getSelection()?.removeAllRanges();
    await userEvent.click(number);
    await opened();
  });
});

test('where the figure has a page of its own, the address is of that page', async () => {
  show(
    `<gk-case-chart>${briefFigure(views.bars, { links: { page: '/figures/demo-bars/' }, sourceHref: () => '#s' })}</gk-case-chart>`,
  );
  await settled();
  await press(marks()[0]);
  expect(linkField()).toBe(`${location.origin}/figures/demo-bars/#demo.cases.exact`);
});

test('a comparison cites the union of the row', async () => {
  show(`<gk-compare>${figureHtml(compare, { headingLevel: 2, sourceHref: () => '#s' })}</gk-compare>`);
  await settled();
  for (const mark of marks()) {
    const id = mark.getAttribute('data-obs');
    const row = compare.rows.find(({ observation }) => observation.id === id);
    await press(mark);
    expect(citation()).toContain(row?.observation.quantity.printed);
    expect(citation().startsWith('：')).toBe(false);
    await userEvent.keyboard('{Escape}');
    await closed();
  }
});

test('of one observation through several snapshots the citation says of which it is', async () => {
  show(`<gk-trend>${figureHtml(trend, { headingLevel: 2 })}</gk-trend>`);
  await settled();
  await press(marks()[1]);
  expect(citation()).toContain('截至2025-12-31快照');
});

test('a part of a mechanism is cited by its name, a number in it by its own address', async () => {
  show(`<gk-mechanism>${figureHtml(views.mechanism, { headingLevel: 2 })}</gk-mechanism>`);
  await settled();
  const of = (id: string) =>
    marks().find((mark) => (mark.getAttribute('data-obs') ?? mark.getAttribute('data-part')) === id);
  await press(of('outer'));
  expect(linkField()).toBe(here());
  expect(citation()).toContain('外联垒台（推断');
  await userEvent.keyboard('{Escape}');
  await closed();
  await press(of('demo.cases.exact'));
  expect(linkField()).toBe(`${here()}#demo.cases.exact`);
});

test('a tile explains at the first press and cites at the second', async () => {
  show(tileGrid(views.tiles));
  await settled();
  const [tile] = document.querySelectorAll('gk-kpi-tile');
  const button = tile?.shadowRoot?.querySelector('button');
  button?.focus();
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(tooltipOf(tile)).not.toBeNull();
  expect(panel()).toBeNull();
  await userEvent.keyboard('{Enter}');
  await opened();
  expect(citation()).toMatch(/67件（.*来源：示范/);
  await userEvent.keyboard('{Escape}');
  await closed();
  expect(tile?.shadowRoot?.activeElement).toBe(button);
});

test.each([
  ['zh-Hant', '複製連結', '來源：'],
  ['en', 'Copy link', 'Source: '],
])('in %s its words are of that language', async (language, button, source) => {
  const main = show(
    `<gk-case-chart>${figureHtml(views.bars, { headingLevel: 2, locale: language === 'en' ? 'en' : 'zh-Hant' })}</gk-case-chart>`,
  );
  main.lang = language;
  await settled();
  await press(marks()[0]);
  expect(panel()?.querySelector('button')?.textContent).toBe(button);
  expect(citation()).toContain(source);
});
