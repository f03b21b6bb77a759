/** Elements that a page moves into the document of a frame, and back. */
import '../src/define.ts';
import { figureHtml, figureJson } from '@gongkai/charts';
import { catalogued, faultsOf, settled, show, statusOf } from '@gongkai/testing/elements/support';
import { views } from '@gongkai/testing/figures/figures';
import { expect, onTestFinished, test } from 'vitest';
import type { CaseChart } from '../src/index.ts';

const find = () => {
  const found = document.querySelector<CaseChart>('gk-case-chart');
  if (!found) throw new Error('no chart');
  return found;
};

/** The body of a frame that has nothing of its page. */
function frameBody(): HTMLElement {
  const frame = document.createElement('iframe');
  frame.width = '600';
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const body = frame.contentDocument?.body;
  if (!body) throw new Error('no document');
  return body;
}

const rulesOf = (tree: DocumentOrShadowRoot | null) =>
  tree?.adoptedStyleSheets.map(({ cssRules }) => cssRules.length) ?? [];

test('a figure from data keeps its sheets, those of the element first', async () => {
  show('<gk-case-chart></gk-case-chart>');
  const chart = find();
  chart.data = figureJson(views.rate);
  await settled();
  const before = rulesOf(chart.shadowRoot);
  expect(before.length).toBeGreaterThan(3);
  const { warnings } = faultsOf();
  const home = chart.parentElement;
  for (const place of [frameBody(), home, frameBody()]) {
    place?.append(chart);
    await expect.poll(() => rulesOf(chart.shadowRoot)).toEqual(before);
    await chart.updateComplete;
    expect([statusOf(chart), warnings]).toEqual(['', []]);
    const row = chart.shadowRoot?.querySelector('tr[data-obs]');
    expect(row && getComputedStyle(row).display).toMatch(/flex|grid|block/);
  }
});

test('a figure that the server wrote gives the document of the frame its sheets', async () => {
  show(`<gk-case-chart>${figureHtml(catalogued(views.rate), { sourceHref: () => null })}</gk-case-chart>`);
  await settled();
  const body = frameBody();
  const row = () => body.ownerDocument.querySelector('tr[data-obs]');
  const { warnings } = faultsOf();
  body.append(find());
  await expect.poll(() => rulesOf(body.ownerDocument).length).toBeGreaterThan(0);
  expect(warnings).toEqual([]);
  const displayOf = (element: Element | null) =>
    element && body.ownerDocument.defaultView?.getComputedStyle(element).display;
  await expect.poll(() => displayOf(row())).toMatch(/flex|grid|block/);
});

test.each([
  ['rows', () => figureJson(views.rate)],
  ['a figure of the server', () => null],
])('with %s it waits in a document that nobody sees, and is whole when it comes back', async (_, data) => {
  const { warnings } = faultsOf();
  show(`<gk-case-chart>${figureHtml(catalogued(views.rate), { sourceHref: () => null })}</gk-case-chart>`);
  const chart = find();
  chart.data = data();
  await settled();
  const before = rulesOf(chart.shadowRoot);
  const home = chart.parentElement;
  const errors: string[] = [];
  const heard = (event: ErrorEvent) => errors.push(event.message);
  addEventListener('error', heard);
  onTestFinished(() => removeEventListener('error', heard));
  document.implementation.createHTMLDocument('').body.append(chart);
  await chart.updateComplete;
  expect([statusOf(chart), errors, warnings]).toEqual(['', [], []]);
  home?.append(chart);
  await chart.updateComplete;
  await expect.poll(() => rulesOf(chart.shadowRoot)).toEqual(before);
  expect([statusOf(chart), errors, warnings]).toEqual(['', [], []]);
});
