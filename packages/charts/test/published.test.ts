import { realViews } from '@gongkai/testing/figures/real';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { figureCsv, figureHtml, figureJson, figureSvg, rowLabel, summary } from '../src/index.ts';
import { shapeOf } from '../src/row/shape.ts';
import { formulaWords, shownWords } from '../src/row/shown.ts';

const published = realViews().map((view) => ({ id: view.figure.id, view }));

const parse = (markup: string) =>
  (parseHTML(`<!doctype html><html><body>${markup}</body></html>`) as unknown as { document: Document })
    .document;

/** What is published in `data/`, drawn: one number, one id, the same printed words everywhere. */
describe.runIf(published.length > 0)('published figures', () => {
  test.each(published)('$id', ({ view }) => {
    const page = parse(figureHtml(view));
    const svg = figureSvg(view);
    const csv = figureCsv(view);
    const json = JSON.parse(figureJson(view)) as {
      observations: { id: string; snapshot: string; quantity: { printed: string } }[];
    };
    const heard = summary(view);
    for (const row of view.rows) {
      const { id, quantity } = row.observation;
      const words = shownWords(row);
      // In a trend one id stands once for each snapshot, and for each time of which it tells.
      const shown = [...page.querySelectorAll(`[data-obs="${id}"]`)].filter(
        (element) => (element.getAttribute('data-snapshot') ?? row.snapshotDate) === row.snapshotDate,
      );
      const alike = view.rows.filter(
        (other) => other.observation.id === id && other.snapshotDate === row.snapshotDate,
      );
      const parts = view.mechanism?.nodes.filter(({ observations = [] }) => observations.includes(id)) ?? [];
      expect(shown).toHaveLength(Math.max(alike.length, parts.length));
      const numbers = shown.map((element) => element.querySelector('.gk-num')?.textContent);
      expect(numbers).toContain(words);
      if (alike.length === 1) expect(new Set(numbers)).toEqual(new Set([words]));
      for (const element of shown)
        expect(element.closest('figure')?.getAttribute('data-figure')).toBe(view.figure.id);
      expect(heard).toContain(words);
      expect(svg).toContain(`data-obs="${id}"`);
      expect(csv).toContain(`${id},`);
      expect(csv).toContain(quantity.printed ?? formulaWords(row));
      const entry = json.observations.find((one) => one.id === id && one.snapshot === row.snapshotDate);
      expect(entry?.quantity.printed).toBe(quantity.printed);
    }
    expect(json.observations).toHaveLength(view.rows.length);
    for (const text of parse(svg).querySelectorAll('svg text')) {
      const width = Number(text.closest('svg')?.getAttribute('width'));
      expect(Number(text.getAttribute('x')), text.textContent ?? '').toBeLessThanOrEqual(width);
    }
    // Nothing of a page is drawn as text: what an SVG says, no sanitiser keeps in order.
    if (view.figure.kind !== 'stations') expect(page.querySelector('svg text')).toBeNull();
  });
});

test.runIf(published.length > 0).each(published)(
  '$id: what is called largest or smallest is so',
  ({ view }) => {
    const heard = summary(view);
    const shapes = view.rows.flatMap(({ observation }) => shapeOf(observation.quantity) ?? []);
    const values = shapes.map(({ to }) => to);
    for (const row of view.rows) {
      const { quantity } = row.observation;
      const words = `${rowLabel(row)}，${shownWords(row)}`;
      const to = shapeOf(quantity)?.to;
      if (heard.includes(`最大的是${words}`)) expect(to).toBe(Math.max(...values));
      if (heard.includes(`最小的是${words}`)) expect(to).toBe(Math.min(...values));
    }
  },
);
