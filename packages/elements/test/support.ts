import { figureHtml, tiles } from '@gongkai/charts';
import figureCss from '@gongkai/charts/figure.css?inline';
import tokensCss from '@gongkai/charts/tokens.css?inline';
import type { FigureView } from '@gongkai/snapshot';
import axe from 'axe-core';
import { expect } from 'vitest';

const style = document.createElement('style');
style.textContent = `${tokensCss}${figureCss} body { margin: 0; background: var(--gk-paper); color: var(--gk-ink); }`;

/** A page with some HTML and the style sheets, as the site has it. */
export function show(markup: string): HTMLElement {
  document.documentElement.lang = 'zh-Hans';
  document.title = 'test';
  document.head.append(style);
  document.body.innerHTML = `<main><h1>test</h1>${markup}</main>`;
  const main = document.querySelector('main');
  if (!main) throw new Error('no main');
  return main;
}

export const chart = (view: FigureView) =>
  `<gk-case-chart>${figureHtml(view, { document, headingLevel: 2, sourceHref: () => '#sources' })}</gk-case-chart>`;

export const tileGrid = (view: FigureView) =>
  tiles(view.rows, { element: true, sourceHref: () => '#sources' });

/** Waits until everything that was asked for has been drawn. */
export async function settled(): Promise<void> {
  for (const element of document.querySelectorAll('gk-case-chart, gk-kpi-tile')) {
    await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
  }
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

export async function expectNoViolations(): Promise<void> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** The box with the explanation, where it is shown. */
export function tooltipOf(element: Element | null | undefined): HTMLElement | null {
  return element?.shadowRoot?.querySelector<HTMLElement>('.tooltip:not([hidden])') ?? null;
}
