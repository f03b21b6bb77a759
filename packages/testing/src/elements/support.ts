import { figureHtml, figureJson, tiles } from '@gongkai/charts';
import figureCss from '@gongkai/charts/all.css?inline';
import type { FigureView } from '@gongkai/snapshot';
import type { FigureJson } from '@gongkai/snapshot/figure-json';
import axe from 'axe-core';
import { expect, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

const style = document.createElement('style');
style.textContent = `${figureCss} body { margin: 0; background: #fff; color: #111; } [data-gk-theme=dark] body { background: #111; color: #eee; }`;

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

/**
 * Takes the pointer to the corner of the page, where nothing explains itself: it may still rest where the last test left it.
 * Forced, as an explanation may cover the heading, and a pointer that waits until it is free waits for ever.
 */
export const pointerAway = () =>
  userEvent.hover(document.querySelector('h1') ?? document.body, { position: { x: 2, y: 2 }, force: true });

export const chart = (view: FigureView) =>
  `<gk-case-chart>${figureHtml(view, { headingLevel: 2, sourceHref: () => '#sources' })}</gk-case-chart>`;

export const tileGrid = (view: FigureView) =>
  tiles(view.rows, { element: true, sourceHref: () => '#sources' });

/** A figure's JSON, parsed, so that a test can spoil it. */
export type Json = FigureJson & Record<string, unknown> & { observations: Record<string, unknown>[] };
/** The rows of the examples share one id of several indicators, which no catalogue does. */
export const catalogued = (view: FigureView): FigureView => ({
  ...view,
  rows: view.rows.map((row, index) => {
    const id = `indicator-${index}`;
    const observation = { ...row.observation, indicator: id };
    return { ...row, indicator: { ...row.indicator, id }, observation };
  }),
});
export const jsonOf = (view: FigureView) => JSON.parse(figureJson(view)) as Json;

/** Where the figure of an element is seen: in its shadow root where it was drawn of data, else inside the tag. */
export function pictureOf(element: HTMLElement | null | undefined): HTMLElement {
  if (!element) throw new Error('no element');
  const picture = element.shadowRoot?.querySelector<HTMLElement>('.picture');
  return picture?.firstElementChild ? picture : element;
}

/** Every element of the package. */
export const tags = ['gk-case-chart', 'gk-compare', 'gk-kpi-tile', 'gk-mechanism', 'gk-trend'] as const;

/** What an element says of a fault; `ErrorDetail` of the elements has the same fields. */
interface Fault {
  readonly code: string;
  readonly message: string;
  readonly problems: readonly string[];
}

/** Listens for faults; nothing is printed. */
export function faultsOf(): { details: Fault[]; warnings: string[] } {
  const details: Fault[] = [];
  const listen = (event: Event) => details.push((event as CustomEvent<Fault>).detail);
  document.addEventListener('gk-error', listen);
  const warnings: string[] = [];
  const warn = vi.spyOn(console, 'warn').mockImplementation((...said) => warnings.push(said.join('\n')));
  onTestFinished(() => {
    document.removeEventListener('gk-error', listen);
    warn.mockRestore();
  });
  return { details, warnings };
}

/** What an element says of its data. */
export const statusOf = (element: Element | null | undefined) =>
  element?.shadowRoot?.querySelector<HTMLElement>('[part=status]')?.innerText.trim() ?? '';

/** The marks of all figures, in the order in which they are read. */
export const marks = () =>
  [document, ...[...document.querySelectorAll(tags.join())].map(({ shadowRoot }) => shadowRoot)].flatMap(
    (root) => [...(root?.querySelectorAll<HTMLElement>('figure [data-obs], figure [data-part]') ?? [])],
  );

/** What a row, a tile or a part stands for. */
export const idOf = (mark: Element | null | undefined) =>
  mark?.getAttribute('data-obs') ?? mark?.getAttribute('data-part') ?? null;

/** Label and printed words of each row, as they stand in the page. */
export const rowWords = (root: ParentNode | null | undefined) =>
  [...(root?.querySelectorAll('.gk-rows tr[data-obs]') ?? [])].map((row) => {
    const label = row.querySelector('th')?.firstChild?.textContent?.trim() ?? '';
    return `${label} ${row.querySelector('.gk-num')?.textContent ?? ''}`;
  });

/** Waits until everything that was asked for has been drawn. */
export async function settled(): Promise<void> {
  for (const element of document.querySelectorAll(tags.join())) {
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
