import '../src/define.ts';
import { chart, idOf, marks, pointerAway, settled, show, tooltipOf } from '@gongkai/testing/elements/support';
import { views } from '@gongkai/testing/figures/figures';
import { row, view } from '@gongkai/testing/figures/view';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';

const few = view('bars', views.bars.rows.slice(0, 3));

beforeEach(async () => {
  history.replaceState(null, '', '#');
  await page.viewport(800, 900);
  show('');
  await pointerAway();
});
afterEach(() => getSelection()?.removeAllRanges());

test('a screen reader reads heading, rows, notes, source: each number once', async () => {
  show(chart(few));
  await settled();
  await expect.element(page.getByRole('figure')).toMatchAriaInlineSnapshot(`
    - figure "六十七件 申请全部结案":
      - heading "六十七件 申请全部结案" [level=2]
      - paragraph: 件；条的末端敞开，表示至少这么多。
      - group: 看含义和出处
      - table:
        - rowgroup:
          - row "劳动争议仲裁申请 67件":
            - rowheader "劳动争议仲裁申请"
            - cell "67件"
          - row "重大劳动争议 印的就是零 0件":
            - rowheader "重大劳动争议 印的就是零"
            - cell "0件"
          - row "职工技能竞赛之家举办的职业技能培训班和劳模工匠进企业活动 60余件":
            - rowheader "职工技能竞赛之家举办的职业技能培训班和劳模工匠进企业活动"
            - cell "60余件"
      - list:
        - listitem: “0件”：印的就是零，画作零线上的空心菱形。
        - listitem: “余”：至少这么多，末端散成细条，条长只到印出的数。
      - paragraph:
        - text: 来源〔1〕
        - link "示范县总工会“双联”工作报道":
          - /url: "#sources"
        - text: ，示范日报，2024年10月（推断）：
        - link "共建共融，做强“服务器”":
          - /url: "#sources"
      - paragraph: 时间：2023年以来 快照 2026-11-21
  `);
  await userEvent.click(page.getByText('看含义和出处'));
  await settled();
  await expect.element(page.getByRole('table')).toMatchAriaInlineSnapshot(`
    - table:
      - rowgroup:
        - row "劳动争议仲裁申请 67件":
          - rowheader "劳动争议仲裁申请"
          - cell "67件"
        - row "重大劳动争议 印的就是零 0件":
          - rowheader "重大劳动争议 印的就是零"
          - cell "0件"
        - row "职工技能竞赛之家举办的职业技能培训班和劳模工匠进企业活动 60余件 意思 不少于60件，确数未印":
          - rowheader "职工技能竞赛之家举办的职业技能培训班和劳模工匠进企业活动"
          - cell "60余件"
          - cell "意思 不少于60件，确数未印"
  `);
});

test('each number of a figure of every kind is said once', async () => {
  for (const [kind, example] of Object.entries(views)) {
    show(chart(example));
    await settled();
    const tree = await page.getByRole('figure').element();
    const body = tree.querySelector('.gk-rows, .gk-tiles, .gk-mechanism');
    for (const { observation } of example.rows) {
      const printed = observation.quantity.printed ?? '';
      const rows = [...(body?.querySelectorAll<HTMLElement>('[data-obs]') ?? [])].filter(
        (row) => idOf(row) === observation.id,
      );
      // A table of all that is known also says what 约45件 means, which cannot be said without the number.
      const said = rows.map((row) =>
        [row, ...row.querySelectorAll<HTMLElement>('.gk-x')]
          .filter((part) => part.getClientRects().length > 0)
          .map(({ innerText }) => innerText.replace(/\s+/g, '').split(printed).length - 1)
          .reduce((sum, count) => sum - count),
      );
      expect(said, `${kind} ${printed}`).toEqual([1]);
    }
    expect(tree.querySelectorAll('[aria-label]:not(a, table)'), kind).toHaveLength(0);
  }
});

test('text of a row can be selected', async () => {
  show(chart(few));
  await settled();
  const words = document.querySelector('tr[data-obs] .gk-num');
  if (!words) throw new Error('no text');
  const before = words.getBoundingClientRect();
  await userEvent.dblClick(words);
  expect(getSelection()?.toString()).not.toBe('');
  getSelection()?.selectAllChildren(words);
  expect(getSelection()?.toString()).toBe('67件');
  expect(words.getBoundingClientRect()).toEqual(before);
});

describe('in a frame', () => {
  const sizes = [
    [320, 240],
    [280, 180],
    [600, 160],
  ] as const;

  test.each(sizes)('of %i × %i pixels the explanation is wholly inside', async (width, height) => {
    const script = new URL('../src/define.ts', import.meta.url).href;
    const style = document.head.querySelector('style:last-of-type')?.outerHTML ?? '';
    show('<iframe title="t"></iframe>');
    const frame = document.querySelector('iframe');
    if (!frame) throw new Error('no frame');
    frame.style.cssText = `width: ${width}px; height: ${height}px; border: 0`;
    frame.srcdoc = `<!doctype html><html lang="zh-Hans">${style}${chart(few)}<script type="module" src="${script}"></script>`;
    const inside = () => frame.contentDocument?.querySelector('gk-case-chart');
    await expect.poll(() => inside()?.querySelector('[tabindex="0"]')).toBeTruthy();
    const element = inside();
    if (!element) throw new Error('no element');
    const rows = [...element.querySelectorAll<HTMLElement>('tr[data-obs]')];
    expect(rows.length).toBe(3);
    for (const mark of rows) {
      mark.focus();
      await element.updateComplete;
      await settled();
      const box = tooltipOf(element)?.getBoundingClientRect();
      expect(box?.height).toBeGreaterThan(20);
      expect(box?.left).toBeGreaterThanOrEqual(0);
      expect(box?.top).toBeGreaterThanOrEqual(0);
      expect(box?.right).toBeLessThanOrEqual(width);
      expect(box?.bottom).toBeLessThanOrEqual(height);
    }
  });
});

test('a long explanation at 320 pixels is wholly inside', async () => {
  await page.viewport(320, 480);
  const note = '一句很长的说明，'.repeat(14);
  const [first] = views.bars.rows;
  if (!first) throw new Error('no row');
  show(chart(view('bars', [row({ quantity: first.observation.quantity, observation: { note } })])));
  await settled();
  marks()[0]?.focus();
  await settled();
  const box = tooltipOf(document.querySelector('gk-case-chart'))?.getBoundingClientRect();
  expect(box?.height).toBeGreaterThan(100);
  expect(box?.top).toBeGreaterThanOrEqual(0);
  expect(box?.bottom).toBeLessThanOrEqual(480);
  expect(box?.left).toBeGreaterThanOrEqual(0);
  expect(box?.right).toBeLessThanOrEqual(320);
});

test('a tap of a finger explains a mark, and another one closes it', async () => {
  show(chart(few));
  await settled();
  const [mark] = marks();
  const target = mark?.querySelector('.gk-num');
  const touch = (type: string) =>
    target?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'touch' }));
  touch('pointerover');
  touch('pointerdown');
  touch('pointerup');
  await settled();
  expect(tooltipOf(document.querySelector('gk-case-chart'))).toBeNull();
  target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await settled();
  expect(tooltipOf(document.querySelector('gk-case-chart'))?.innerText).toContain('67件');
  mark?.blur();
  await settled();
  expect(tooltipOf(document.querySelector('gk-case-chart'))).toBeNull();
});

describe('system colours', () => {
  const emulate = (value: 'active' | '') =>
    (cdp() as unknown as { send: (name: string, options: object) => Promise<void> }).send(
      'Emulation.setEmulatedMedia',
      { features: value === '' ? [] : [{ name: 'forced-colors', value }] },
    );
  afterEach(() => emulate(''));

  test('bar, focus and explanation are seen', async () => {
    await emulate('active');
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    show(chart(few));
    await settled();
    const [row] = marks();
    row?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    await settled();
    const styleOf = (element: Element | null | undefined) =>
      element ? getComputedStyle(element) : document.createElement('i').style;
    const ground = styleOf(document.querySelector('main')).color;
    const paper = styleOf(document.body).backgroundColor;
    expect(styleOf(row?.querySelector('.gk-num')).color).toBe(ground);
    expect(styleOf(row?.querySelector('.gk-bar')).fill).not.toBe(paper);
    expect(styleOf(row).outlineStyle).not.toBe('none');
    expect(styleOf(row).outlineColor).not.toBe(paper);
    const tooltip = tooltipOf(document.querySelector('gk-case-chart'));
    expect(styleOf(tooltip).color).toBe(ground);
    expect(styleOf(tooltip).borderTopColor).not.toBe(paper);
  });
});
