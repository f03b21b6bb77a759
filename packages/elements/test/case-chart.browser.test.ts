import '../src/define.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { views } from '../../charts/test/support/figures.ts';
import type { CaseChart, MarkDetail } from '../src/index.ts';
import { chart, expectNoViolations, settled, show, tooltipOf } from './support.ts';

const find = () => document.querySelector<CaseChart>('gk-case-chart');
const visible = () =>
  [...document.querySelectorAll<SVGSVGElement>('.gk-svg')].filter((svg) => svg.getClientRects().length > 0);
const marks = () => visible().flatMap((svg) => [...svg.querySelectorAll<SVGGElement>('[data-obs]')]);
const current = () => document.activeElement?.getAttribute('data-obs');

beforeEach(async () => {
  history.replaceState(null, '', '#');
  await page.viewport(800, 900);
  const main = show(chart(views.bars));
  // The pointer may still rest where the last test left it.
  await userEvent.hover(main.querySelector('h1') ?? main);
  await settled();
});

describe('upgrade', () => {
  test('keeps the server’s picture and moves nothing', async () => {
    const markup = chart(views.bars).replaceAll('gk-case-chart', 'gk-not-defined');
    show(markup);
    await settled();
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)].map((part) => JSON.stringify(part.getBoundingClientRect()));
    const parts = 'figure, figure *:not(svg *), svg text, svg path';
    const before = boxes(parts);
    show(chart(views.bars));
    await settled();
    expect(boxes(parts)).toEqual(before);
  });

  test('shows one drawing, the one that fits', async () => {
    expect(visible()).toHaveLength(1);
    await page.viewport(320, 900);
    expect(visible().map((svg) => svg.getAttribute('width'))).toEqual(['320']);
    await page.viewport(1200, 900);
    expect(visible().map((svg) => svg.getAttribute('width'))).toEqual(['720']);
  });

  test('names every mark: label, printed words, meaning, period, source', () => {
    const [first] = marks();
    expect(first?.getAttribute('role')).toBe('img');
    expect(first?.getAttribute('aria-label')).toBe(
      '劳动争议仲裁申请，67件，印的是确数，2023年以来，〔1〕 共建共融，做强“服务器”',
    );
  });
});

describe('keyboard', () => {
  test.each([
    ['zh-Hans', '用方向键逐项查看'],
    ['zh-Hant', '用方向鍵逐項查看'],
    ['en', 'Arrow keys go from item to item'],
  ])('the drawing says how it is walked, %s', async (lang, words) => {
    const main = show('');
    main.lang = lang;
    main.innerHTML = chart(views.bars);
    await settled();
    expect(visible()[0]?.querySelector(':scope > desc')?.textContent).toBe(words);
  });

  test('one stop for Tab; arrows, Home and End go from mark to mark', async () => {
    const all = marks();
    expect(all.filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1);
    all[0]?.focus();
    const ids = all.map((mark) => mark.getAttribute('data-obs'));
    await userEvent.keyboard('{ArrowDown}');
    expect(current()).toBe(ids[1]);
    await userEvent.keyboard('{ArrowRight}{ArrowUp}');
    expect(current()).toBe(ids[1]);
    await userEvent.keyboard('{End}');
    expect(current()).toBe(ids[ids.length - 1]);
    await userEvent.keyboard('{ArrowDown}');
    expect(current()).toBe(ids[ids.length - 1]);
    await userEvent.keyboard('{Home}');
    expect(current()).toBe(ids[0]);
    await userEvent.keyboard('{Tab}');
    expect(current() ?? null).toBeNull();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(current()).toBe(ids[0]);
  });

  test('every mark can be reached', async () => {
    const reached: string[] = [];
    find()?.addEventListener('gk-mark', (event) =>
      reached.push((event as CustomEvent<MarkDetail>).detail.id),
    );
    marks()[0]?.focus();
    for (let step = 1; step < views.bars.rows.length; step += 1) await userEvent.keyboard('{ArrowDown}');
    expect(reached).toEqual(views.bars.rows.map(({ observation }) => observation.id));
  });
});

describe('tooltip', () => {
  test('is shown for the focused mark and closed by Escape', async () => {
    marks()[2]?.focus();
    await settled();
    expect(tooltipOf(find())?.innerText).toMatch(/60余件\s+不少于60件，确数未印\s+2023年以来/);
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(tooltipOf(find())).toBeNull();
    expect(current()).toBe(views.bars.rows[2]?.observation.id);
  });

  test('is shown under the pointer, stays while the pointer is on it, and goes', async () => {
    const words = marks()[1]?.querySelector('text');
    if (!words) throw new Error('no mark');
    await userEvent.hover(words);
    await settled();
    const tooltip = tooltipOf(find());
    expect(tooltip?.innerText).toContain('0件');
    if (!tooltip) return;
    await userEvent.hover(tooltip);
    await new Promise((done) => setTimeout(done, 300));
    expect(tooltipOf(find())).not.toBeNull();
    await userEvent.hover(document.querySelector('h1') ?? document.body);
    await expect.poll(() => tooltipOf(find())).toBeNull();
  });

  test('a tap focuses the mark and explains it', async () => {
    const drawing = visible()[0];
    const words = marks()[3]?.querySelector('text');
    if (!drawing || !words) throw new Error('no mark');
    const [frame, box] = [drawing.getBoundingClientRect(), words.getBoundingClientRect()];
    // At the right edge of the row, where nothing is painted.
    const position = { x: frame.width - 4, y: box.top + box.height / 2 - frame.top };
    await userEvent.click(drawing, { position });
    await settled();
    expect(current()).toBe(views.bars.rows[3]?.observation.id);
    expect(tooltipOf(find())?.innerText).toContain('超30件');
  });

  test('is never cut off, at 320 pixels and in a low frame', async () => {
    for (const [width, height] of [
      [320, 640],
      [320, 260],
      [1280, 300],
    ] as const) {
      await page.viewport(width, height);
      show(chart(views.bars));
      await settled();
      for (const mark of marks()) {
        mark.focus();
        await settled();
        const box = tooltipOf(find())?.getBoundingClientRect();
        expect(box?.left).toBeGreaterThanOrEqual(0);
        expect(box?.right).toBeLessThanOrEqual(width);
        expect(box?.top).toBeGreaterThanOrEqual(0);
        expect(box?.bottom).toBeLessThanOrEqual(height);
      }
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });
});

describe('table', () => {
  test('takes the picture’s place and gives it back', async () => {
    const summary = document.querySelector('summary');
    if (!summary) throw new Error('no summary');
    const before = summary.getBoundingClientRect().toJSON();
    await userEvent.click(summary);
    await settled();
    expect(visible()).toHaveLength(0);
    expect(document.querySelector('.gk-table')?.getClientRects().length).toBeGreaterThan(0);
    expect(summary.getBoundingClientRect()).toMatchObject({ top: before.top, right: before.right });
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(visible()).toHaveLength(1);
    expect(document.querySelector('details')?.open).toBe(false);
  });
});

describe('link', () => {
  test('#<observation> focuses its mark', async () => {
    const id = views.bars.rows[4]?.observation.id;
    location.hash = `#${id}`;
    await expect.poll(() => current()).toBe(id);
  });

  test('of two charts with the same observation the first answers', async () => {
    const second = chart(views.bars).replaceAll('demo-figure', 'second-figure');
    show(chart(views.bars) + second);
    await settled();
    location.hash = `#${views.bars.rows[0]?.observation.id}`;
    await expect.poll(() => document.activeElement?.closest('figure')?.id).toBe('demo-figure');
  });
});

describe('light DOM that cannot be upgraded', () => {
  test.each([
    ['', 'no-figure'],
    ['<p>图没有做好。</p>', 'no-figure'],
    ['<figure><h2>只有字</h2></figure>', 'no-marks'],
  ])('%j stays as it is, said once: %s', async (inside, code) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const errors: string[] = [];
    const listen = (event: Event) => errors.push((event as CustomEvent<{ code: string }>).detail.code);
    document.addEventListener('gk-error', listen);
    show(`<gk-case-chart>${inside}</gk-case-chart>`);
    await settled();
    expect(find()?.innerHTML).toBe(inside);
    expect(errors).toEqual([code]);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toMatch(`gk-${code}`);
    document.removeEventListener('gk-error', listen);
    warn.mockRestore();
  });

  test('a figure that comes later is upgraded', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    show('<gk-case-chart></gk-case-chart>');
    await settled();
    const element = find();
    if (element) element.innerHTML = chart(views.rate).replace(/<\/?gk-case-chart>/g, '');
    await settled();
    await expect.poll(() => marks()[0]?.getAttribute('tabindex')).toBe('0');
    warn.mockRestore();
  });
});

test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  show(
    Object.entries(views)
      .map(([kind, view]) => chart(view).replaceAll('demo-figure', `figure-${kind}`))
      .join(''),
  );
  await settled();
  await expectNoViolations();
  marks()[0]?.focus();
  await settled();
  await expectNoViolations();
  delete document.documentElement.dataset.theme;
});
