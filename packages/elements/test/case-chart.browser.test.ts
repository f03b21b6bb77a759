import '../src/define.ts';
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
import { views } from '@gongkai/testing/figures/figures';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CaseChart, MarkDetail } from '../src/index.ts';

const find = () => document.querySelector<CaseChart>('gk-case-chart');
const current = () => idOf(document.activeElement);
const stops = () => marks().filter(({ tabIndex }) => tabIndex === 0);

beforeEach(async () => {
  history.replaceState(null, '', '#');
  await page.viewport(800, 900);
  await pointerAway();
  show(chart(views.bars));
  await settled();
});

describe('keyboard', () => {
  test.each([
    ['zh-Hans', '用方向键逐项查看，按回车看链接、引用和出处'],
    ['zh-Hant', '用方向鍵逐項查看，按 Enter 看連結、引用和出處'],
    ['en', 'Arrow keys go from item to item, Enter gives link, citation and source'],
  ])('the figure says how it is walked, %s', async (lang, words) => {
    const main = show('');
    main.lang = lang;
    main.innerHTML = chart(views.bars);
    await settled();
    expect(document.querySelector('figure')?.getAttribute('aria-description')).toBe(words);
  });

  test.each(Object.keys(views) as (keyof typeof views)[])('%s: one stop for Tab', async (kind) => {
    show(`<button>before</button>${chart(views[kind])}<button>behind</button>`);
    await settled();
    expect(stops()).toHaveLength(1);
    document.querySelector<HTMLElement>('button')?.focus();
    const reached: string[] = [];
    for (let step = 0; step < 100; step += 1) {
      await userEvent.keyboard('{Tab}');
      const active = document.activeElement;
      if (active?.textContent === 'behind') break;
      reached.push(active?.matches('a, summary') ? 'link or switch' : (active?.localName ?? ''));
    }
    expect(reached.filter((name) => name !== 'link or switch')).toHaveLength(1);
  });

  test('one stop for Tab; arrows, Home and End go from row to row', async () => {
    const all = marks();
    all[0]?.focus();
    const ids = all.map(idOf);
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
    await userEvent.keyboard('{ArrowLeft}');
    expect(current()).toBe(ids[0]);
    await userEvent.keyboard('{ArrowDown}{Tab}');
    expect(document.activeElement?.closest('[data-obs]')).toBeNull();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(current()).toBe(ids[1]);
    expect(stops()).toHaveLength(1);
  });

  test('other keys, and keys that the browser has a use for, are left alone', async () => {
    marks()[0]?.focus();
    const taken: string[] = [];
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) taken.push(event.key);
    };
    document.addEventListener('keydown', listen);
    await userEvent.keyboard('a{PageDown}{Alt>}{ArrowLeft}{/Alt}{Control>}{End}{/Control}');
    expect(taken).toEqual([]);
    await userEvent.keyboard('{ArrowDown}');
    expect(taken).toEqual(['ArrowDown']);
    document.removeEventListener('keydown', listen);
  });

  test('every row can be reached', async () => {
    const reached: string[] = [];
    find()?.addEventListener('gk-mark', (event) =>
      reached.push((event as CustomEvent<MarkDetail>).detail.id),
    );
    marks()[0]?.focus();
    for (let step = 1; step < views.bars.rows.length; step += 1) await userEvent.keyboard('{ArrowDown}');
    expect(reached).toEqual(views.bars.rows.map(({ observation }) => observation.id));
  });

  test('a link within a row keeps its keys, and is no mark', async () => {
    show(chart(views.table));
    await settled();
    const heard = vi.fn();
    find()?.addEventListener('gk-mark', heard);
    const link = document.querySelector<HTMLElement>('tr a');
    link?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(link);
    expect(heard).not.toHaveBeenCalled();
    link?.addEventListener('click', (event) => event.preventDefault());
    link?.click();
    expect(document.activeElement).toBe(link);
  });
});

describe('the explanation', () => {
  const linesOf = async (id: string) => {
    find()?.focusMark(id);
    await settled();
    return [...(tooltipOf(find())?.querySelectorAll('p') ?? [])].map((line) => line.textContent);
  };
  const source = '来源〔1〕示范县总工会“双联”工作报道，示范日报，2024年10月（推断）：共建共融，做强“服务器”';

  test('has label, printed words, meaning, period and source, as they stand in the figure', async () => {
    expect(await linesOf('demo.cases.atleast')).toEqual([
      '职工技能竞赛之家举办的职业技能培训班和劳模工匠进企业活动',
      '60余件',
      '不少于60件，确数未印',
      '时间：2023年以来',
      source,
    ]);
    expect(await linesOf('demo.cases.exact')).toEqual([
      '劳动争议仲裁申请',
      '67件',
      '时间：2023年以来',
      source,
    ]);
    const said = document.querySelector('figure')?.textContent?.replace(/\s+/g, ' ') ?? '';
    for (const line of await linesOf('demo.cases.moreThan')) expect(said).toContain(line);
  });

  test('of a table of all that is known says each thing once', async () => {
    show(chart(views.table));
    await settled();
    for (const { observation } of views.table.rows) {
      const lines = await linesOf(observation.id);
      expect(lines.length).toBeGreaterThan(3);
      expect(new Set(lines).size, lines.join()).toBe(lines.length);
      for (const words of ['2023年以来', '共建共融'])
        expect(
          lines.filter((line) => line?.includes(words)),
          words,
        ).toHaveLength(1);
    }
  });

  test('is shown for the focused row and closed by Escape', async () => {
    marks()[2]?.focus();
    await settled();
    expect(tooltipOf(find())?.innerText).toContain('60余件');
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(tooltipOf(find())).toBeNull();
    expect(current()).toBe(views.bars.rows[2]?.observation.id);
  });

  test('is shown under the pointer, stays while the pointer is on it, and goes', async () => {
    const words = marks()[1]?.querySelector('.gk-num');
    if (!words) throw new Error('no row');
    await userEvent.hover(words);
    await settled();
    const tooltip = tooltipOf(find());
    expect(tooltip?.innerText).toContain('0件');
    if (!tooltip) return;
    await userEvent.hover(tooltip);
    await new Promise((done) => setTimeout(done, 300));
    expect(tooltipOf(find())).not.toBeNull();
    await pointerAway();
    await expect.poll(() => tooltipOf(find())).toBeNull();
  });

  test('a tap on the bar focuses the row and explains it', async () => {
    const bar = marks()[3]?.querySelector('.gk-bar');
    if (!bar) throw new Error('no bar');
    await userEvent.click(bar);
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

test('the switch is the sheet’s alone: it opens, closes, and the walk goes on', async () => {
  const cell = () => document.querySelector('.gk-x')?.getClientRects().length;
  const more = document.querySelector<HTMLElement>('.gk-more summary');
  expect(cell()).toBe(0);
  marks()[1]?.focus();
  more?.focus();
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(cell()).toBe(1);
  expect(tooltipOf(find())).toBeNull();
  await userEvent.keyboard('{Tab}');
  expect(current()).toBe(idOf(marks()[1]));
  more?.click();
  await settled();
  expect(cell()).toBe(0);
});

describe('link', () => {
  test('#<observation> focuses its row', async () => {
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
    // An empty tag waits for who may give it data.
    await expect.poll(() => errors, { timeout: 10_000 }).toEqual([code]);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toMatch(`gk-${code}`);
    document.removeEventListener('gk-error', listen);
    warn.mockRestore();
  });

  test.each([
    ['data', (element: HTMLElement) => Object.assign(element, { data: [['爱心驿站', '8处']] })],
    [
      'a table',
      (element: HTMLElement) =>
        element.insertAdjacentHTML('beforeend', '<table><tr><td>爱心驿站</td><td>8处</td></tr></table>'),
    ],
    ['leave', (element: HTMLElement) => element.remove()],
  ])('an empty tag to which %s comes a moment later says nothing', async (_, give) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const element = document.createElement('gk-case-chart');
      document.body.append(element);
      await element.updateComplete;
      vi.advanceTimersByTime(1000);
      give(element);
      // Changes are looked at in microtasks.
      for (let turn = 0; turn < 20; turn++) await null;
      vi.advanceTimersByTime(60_000);
    } finally {
      vi.useRealTimers();
    }
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  test('a figure that comes later is upgraded', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    show('<gk-case-chart></gk-case-chart>');
    await settled();
    const element = find();
    if (element) element.innerHTML = chart(views.rate).replace(/<\/?gk-case-chart>/g, '');
    await settled();
    await expect.poll(() => marks()[0]?.tabIndex).toBe(0);
    warn.mockRestore();
  });
});

test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
  document.documentElement.dataset.gkTheme = theme;
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
  delete document.documentElement.dataset.gkTheme;
});
