import '../src/define.ts';
import {
  expectNoViolations,
  pointerAway,
  settled,
  show,
  tileGrid,
  tooltipOf,
} from '@gongkai/testing/elements/support';
import { views } from '@gongkai/testing/figures/figures';
import { quantities, row, view } from '@gongkai/testing/figures/view';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

const elements = () => [...document.querySelectorAll('gk-kpi-tile')];
const button = (index: number) => {
  const found = elements()[index]?.shadowRoot?.querySelector('button');
  if (!found) throw new Error('no button');
  return found;
};

beforeEach(async () => {
  await page.viewport(800, 900);
  await pointerAway();
  show(tileGrid(views.tiles));
  await settled();
});

describe('explanation', () => {
  test('opens and closes by keyboard', async () => {
    button(2).focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(tooltipOf(elements()[2])?.innerText).toMatch(
      /60余件\s+不少于60件，确数未印\s+2023年以来\s+示范县总工会/,
    );
    expect(button(2).getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(tooltipOf(elements()[2])).toBeNull();
    expect(button(2).getAttribute('aria-expanded')).toBe('false');
  });

  test('says why a period is inferred', async () => {
    const period = { type: 'since', start: '2023', basis: 'inferred', note: '上文为2023年' } as const;
    show(tileGrid(view('tiles', [row({ quantity: quantities.exact, observation: { period } })])));
    await settled();
    await userEvent.click(button(0));
    await settled();
    expect(tooltipOf(elements()[0])?.innerText).toMatch(/2023年以来（推断）\s+上文为2023年/);
  });

  test('opens by touch or click and closes when the focus goes elsewhere', async () => {
    await userEvent.click(button(0));
    await settled();
    expect(tooltipOf(elements()[0])).not.toBeNull();
    button(1).focus();
    await settled();
    expect(tooltipOf(elements()[0])).toBeNull();
  });

  test('opens under the pointer', async () => {
    await userEvent.hover(button(3));
    await settled();
    expect(tooltipOf(elements()[3])?.innerText).toContain('多于30件');
    await pointerAway();
    await expect.poll(() => tooltipOf(elements()[3])).toBeNull();
  });

  test('is never cut off at 320 pixels', async () => {
    await page.viewport(320, 700);
    for (const [index, element] of elements().entries()) {
      button(index).focus();
      await userEvent.keyboard('{Enter}');
      await settled();
      const box = tooltipOf(element)?.getBoundingClientRect();
      expect(box?.left).toBeGreaterThanOrEqual(0);
      expect(box?.right).toBeLessThanOrEqual(320);
      expect(box?.top).toBeGreaterThanOrEqual(0);
      expect(box?.bottom).toBeLessThanOrEqual(700);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('the button is named in the language of the page', async () => {
    expect(button(0).getAttribute('aria-label')).toBe('劳动争议仲裁申请：这个数怎么读');
    const main = show(tileGrid(views.tiles));
    main.lang = 'en';
    await settled();
    expect(button(0).getAttribute('aria-label')).toMatch(/how to read this number$/);
  });
});

test('without a tile it stays as it is, said once', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const heard = vi.fn();
  document.addEventListener('gk-error', heard, { once: true });
  show('<gk-kpi-tile><p>67件</p></gk-kpi-tile>');
  await settled();
  expect(elements()[0]?.innerHTML).toBe('<p>67件</p>');
  expect(elements()[0]?.shadowRoot?.querySelector('button')).toBeNull();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls.map(([text]) => text)).toEqual([expect.stringContaining('gk-no-tile')]);
  warn.mockRestore();
});

test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
  document.documentElement.dataset.gkTheme = theme;
  await expectNoViolations();
  await userEvent.click(button(0));
  await settled();
  await expectNoViolations();
  delete document.documentElement.dataset.gkTheme;
});
