import '../src/define.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { views } from '../../charts/test/support/figures.ts';
import { row, view } from '../../charts/test/support/view.ts';
import { chart, settled, show, tooltipOf } from './support.ts';

const few = view('bars', views.bars.rows.slice(0, 2));

beforeEach(async () => {
  history.replaceState(null, '', '#');
  await page.viewport(800, 900);
  // The pointer may still rest where the last test left it.
  await userEvent.hover(show('').querySelector('h1') ?? document.body);
});
afterEach(() => getSelection()?.removeAllRanges());

test('a screen reader reads heading, summary, table, marks, source', async () => {
  show(chart(few));
  await settled();
  await expect.element(page.getByRole('figure')).toMatchAriaInlineSnapshot(`
    - figure "六十七件申请全部结案":
      - heading "六十七件申请全部结案" [level=2]
      - paragraph: 件；条的末端敞开，表示至少这么多。
      - paragraph: 条形图，共2项，2023年以来。劳动争议仲裁申请，67件；重大劳动争议，0件（印的就是零）。
      - group: 看表格
      - group "六十七件申请全部结案":
        - img "劳动争议仲裁申请，67件，印的是确数，2023年以来，〔1〕 共建共融，做强“服务器”": 劳动争议仲裁申请 67件
        - img "重大劳动争议，0件，印的就是零，2023年以来，〔1〕 共建共融，做强“服务器”": 重大劳动争议 印的就是零 0件
      - list:
        - listitem: “0件”：印的就是零，画作零线上的空心菱形。
      - paragraph:
        - text: 来源〔1〕
        - link "示范县总工会“双联”工作报道":
          - /url: "#sources"
        - text: ，示范日报，2024年10月（推断）：
        - link "共建共融，做强“服务器”":
          - /url: "#sources"
      - paragraph: 时间：2023年以来 快照 2026-11-21
  `);
  await userEvent.click(page.getByText('看表格'));
  await settled();
  await expect.element(page.getByRole('table')).toMatchAriaInlineSnapshot(`
    - table "六十七件申请全部结案":
      - caption: 六十七件申请全部结案
      - rowgroup:
        - row "项目 印作 意思 时间 出处":
          - columnheader "项目"
          - columnheader "印作"
          - columnheader "意思"
          - columnheader "时间"
          - columnheader "出处"
      - rowgroup:
        - row "劳动争议仲裁申请 67件 印的是确数 2023年以来 出处：劳动争议仲裁申请，来源1 共建共融，做强“服务器”":
          - rowheader "劳动争议仲裁申请"
          - cell "67件"
          - cell "印的是确数"
          - cell "2023年以来"
          - cell "出处：劳动争议仲裁申请，来源1 共建共融，做强“服务器”":
            - link "出处：劳动争议仲裁申请，来源1":
              - /url: "#sources"
              - text: 〔1〕
            - text: 共建共融，做强“服务器”
        - row "重大劳动争议 0件 印的就是零 2023年以来 出处：重大劳动争议，来源1 共建共融，做强“服务器”":
          - rowheader "重大劳动争议"
          - cell "0件"
          - cell "印的就是零"
          - cell "2023年以来"
          - cell "出处：重大劳动争议，来源1 共建共融，做强“服务器”":
            - link "出处：重大劳动争议，来源1":
              - /url: "#sources"
              - text: 〔1〕
            - text: 共建共融，做强“服务器”
  `);
});

test('text of the picture can be selected', async () => {
  show(chart(few));
  await settled();
  const words = [...document.querySelectorAll('svg text')].find(
    (text) => text.getClientRects().length > 0 && text.textContent === '67件',
  );
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
    await expect.poll(() => inside()?.querySelector('svg [tabindex="0"]')).toBeTruthy();
    const element = inside();
    if (!element) throw new Error('no element');
    const marks = [...element.querySelectorAll<SVGGElement>('svg [data-obs]')].filter(
      (mark) => mark.getClientRects().length > 0,
    );
    expect(marks.length).toBe(2);
    for (const mark of marks) {
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
  const mark = [...document.querySelectorAll<SVGGElement>('svg [data-obs]')].find(
    (found) => found.getClientRects().length > 0,
  );
  mark?.focus();
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
  const [mark] = [...document.querySelectorAll<SVGGElement>('svg [data-obs]')].filter(
    (found) => found.getClientRects().length > 0,
  );
  const target = mark?.querySelector('text');
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

  test('marks, focus and explanation are seen', async () => {
    await emulate('active');
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    show(chart(few));
    await settled();
    const mark = [...document.querySelectorAll<SVGGElement>('svg [data-obs]')].find(
      (found) => found.getClientRects().length > 0,
    );
    mark?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    await settled();
    const colour = (
      element: Element | null | undefined,
      name: 'fill' | 'stroke' | 'borderTopColor' | 'color',
    ) => (element ? getComputedStyle(element)[name] : '');
    const ground = colour(document.querySelector('main'), 'color');
    const paper = getComputedStyle(document.body).backgroundColor;
    expect(colour(mark?.querySelector('text'), 'fill')).toBe(ground);
    expect(colour(mark?.querySelector('.gk-mark'), 'fill')).not.toBe(paper);
    expect(colour(mark?.querySelector('.gk-hit'), 'stroke')).not.toMatch(/none/);
    expect(colour(mark?.querySelector('.gk-hit'), 'stroke')).not.toBe(paper);
    const tooltip = tooltipOf(document.querySelector('gk-case-chart'));
    expect(colour(tooltip, 'color')).toBe(ground);
    expect(colour(tooltip, 'borderTopColor')).not.toBe(paper);
  });
});
