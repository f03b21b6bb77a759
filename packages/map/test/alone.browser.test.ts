/** Figures of the server's in a page that has none of our sheets, and in one that has them. */
import '@gongkai/elements/define';
import { figureHtml, kpiTile } from '@gongkai/charts';
import allCss from '@gongkai/charts/all.css?inline';
import { dense } from '@gongkai/testing/figures/dense';
import { views } from '@gongkai/testing/figures/figures';
import { stationsView } from '@gongkai/testing/figures/stations';
import { beforeEach, describe, expect, test } from 'vitest';
import '../src/define.ts';
import { settled } from '@gongkai/testing/elements/support';
import { compare, trend } from '@gongkai/testing/figures/examples';

const written: readonly (readonly [string, string])[] = [
  ...Object.entries(views).map(
    ([kind, view]) =>
      [
        kind,
        `<gk-${kind === 'mechanism' ? kind : 'case-chart'}>${figureHtml(view)}</gk-${kind === 'mechanism' ? kind : 'case-chart'}>`,
      ] as const,
  ),
  ['compare', `<gk-compare>${figureHtml(compare)}</gk-compare>`],
  ['trend', `<gk-trend>${figureHtml(trend)}</gk-trend>`],
  ['series', `<gk-case-chart>${figureHtml(dense.series)}</gk-case-chart>`],
  ['heat', `<gk-case-chart>${figureHtml(dense.heat)}</gk-case-chart>`],
  ['stations', `<gk-station-map>${figureHtml(stationsView(30))}</gk-station-map>`],
];

/** A tree of its own, in which no sheet of another test stands. */
function tree(markup: string, style = ''): ShadowRoot {
  document.body.innerHTML = '<div></div>';
  const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no root');
  root.innerHTML = `${style === '' ? '' : `<style>${style}</style>`}<main>${markup}</main>`;
  return root;
}
async function allSettled(root: ShadowRoot): Promise<void> {
  for (const element of root.querySelectorAll('main > *'))
    await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
}

beforeEach(() => {
  document.documentElement.lang = 'zh-Hans';
  for (const style of document.querySelectorAll('style')) style.remove();
});

/** Every class that a sheet says something of, whatever its sheets are. */
const styled = (css: string) => new Set([...css.matchAll(/\.(gk-[\w-]+)/g)].map(([, name = '']) => name));
const textOf = (sheets: readonly CSSStyleSheet[]) =>
  sheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n');

describe.each(written)('%s', (kind, markup) => {
  test('is given all that its classes need, and nothing of it is moved', async () => {
    const root = tree(markup);
    const nodes = [...root.querySelectorAll('main *')];
    await allSettled(root);
    await expect.poll(() => root.adoptedStyleSheets.length).toBeGreaterThan(0);
    const all = styled(allCss);
    // Said of words in a tile alone.
    all.delete('gk-words');
    const brought = styled(textOf(root.adoptedStyleSheets));
    const used = new Set(nodes.flatMap((node) => [...node.classList]).filter((name) => all.has(name)));
    expect([...used].filter((name) => !brought.has(name))).toEqual([]);
    if (kind !== 'stations') expect([...root.querySelectorAll('main *')]).toEqual(nodes);
  });

  test('is given nothing by an element whose page has the sheets', async () => {
    const root = tree(markup, allCss);
    await allSettled(root);
    await settled();
    expect(root.adoptedStyleSheets).toEqual([]);
  });
});

test('one sheet is shared by all elements of all trees, and each has it once', async () => {
  const figure = `<gk-case-chart>${figureHtml(views.bars)}</gk-case-chart>`;
  const first = tree(figure + figure);
  await allSettled(first);
  await expect.poll(() => first.adoptedStyleSheets.length).toBe(1);
  const [sheet] = first.adoptedStyleSheets;
  const second = tree(figure);
  await allSettled(second);
  await expect.poll(() => second.adoptedStyleSheets).toEqual([sheet]);
});

test('a page says by a property that it brings what is needed', async () => {
  const root = tree(`<gk-case-chart>${figureHtml(views.bars)}</gk-case-chart>`, 'main { --gk-styles: mine }');
  await allSettled(root);
  await settled();
  expect(root.adoptedStyleSheets).toEqual([]);
});

test('a tile of the server’s stands alone, too', async () => {
  const [row] = views.tiles.rows;
  const root = tree(`<gk-kpi-tile>${row ? kpiTile(row) : ''}</gk-kpi-tile>`);
  await allSettled(root);
  await expect.poll(() => styled(textOf(root.adoptedStyleSheets)).has('gk-tile')).toBe(true);
});

describe('the theme of the page', () => {
  test('reaches what is drawn in a shadow tree, and is followed', async () => {
    document.body.innerHTML = '<div data-gk-theme="dark"><gk-case-chart></gk-case-chart></div>';
    const element = document.querySelector('gk-case-chart');
    if (!element) throw new Error('no chart');
    element.data = [
      ['爱心驿站', '8处'],
      ['流动服务站', '20余处'],
    ];
    await element.updateComplete;
    const ground = () => {
      const figure = element.shadowRoot?.querySelector('.gk-figure');
      return figure && getComputedStyle(figure).backgroundColor;
    };
    expect(ground()).toBe('rgb(29, 26, 23)');
    element.parentElement?.setAttribute('data-gk-theme', 'light');
    await expect.poll(ground).toBe('rgb(255, 253, 248)');
  });
});

describe('the language of the page', () => {
  test('is followed by what is drawn and by what is said, also around a shadow tree', async () => {
    const root = tree('<gk-case-chart></gk-case-chart>');
    const element = root.querySelector('gk-case-chart');
    if (!element) throw new Error('no chart');
    element.data = [
      ['爱心驿站', '8处'],
      ['流动服务站', '20余处'],
    ];
    await element.updateComplete;
    const caption = () => element.shadowRoot?.querySelector('.gk-cite')?.textContent;
    expect(caption()).toBe('来源未注明');
    document.documentElement.lang = 'en';
    await expect.poll(caption).toBe('Source not stated');
    root.querySelector('main')?.setAttribute('lang', 'zh-Hant');
    await expect.poll(caption).toBe('來源未註明');
    root.querySelector('main')?.removeAttribute('lang');
    document.documentElement.lang = 'zh-Hans';
    await expect.poll(caption).toBe('来源未注明');
  });

  test('leaves a figure of the server’s as it was written', async () => {
    const root = tree(`<gk-case-chart>${figureHtml(views.bars)}</gk-case-chart>`);
    await allSettled(root);
    const figure = root.querySelector('figure');
    const before = figure?.textContent;
    document.documentElement.lang = 'en';
    await expect.poll(() => figure?.getAttribute('aria-description')).toContain('Arrow keys');
    expect(root.querySelector('figure')).toBe(figure);
    expect(figure?.textContent).toBe(before);
  });
});
