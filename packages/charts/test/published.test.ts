import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
  drawingOf,
  drawingWidths,
  figureCsv,
  figureHtml,
  figureJson,
  figureSvg,
  mechanismWidths,
  rowLabel,
  summary,
} from '../src/index.ts';
import { shapeOf } from '../src/row/shape.ts';
import { formulaWords, shownWords } from '../src/row/shown.ts';
import { textWidth } from '../src/text/measure.ts';
import { document } from './support/document.ts';
import { realViews } from './support/real.ts';

const published = realViews().map((view) => ({ id: view.figure.id, view }));

/** What is published in `data/`, drawn: one number, one id, the same printed words everywhere. */
describe.runIf(published.length > 0)('published figures', () => {
  test.each(published)('$id', ({ view }) => {
    const { document: page } = parseHTML(
      `<!doctype html><html><body>${figureHtml(view, { document })}</body></html>`,
    ) as unknown as { document: Document };
    const svg = figureSvg(view, { document });
    const csv = figureCsv(view);
    const json = JSON.parse(figureJson(view)) as {
      observations: { id: string; snapshot: string; quantity: { printed: string } }[];
    };
    const heard = summary(view);
    for (const row of view.rows) {
      const { id, quantity } = row.observation;
      const words = shownWords(row);
      const shown = [...page.querySelectorAll(`[data-obs="${id}"]`)];
      // In a trend one id stands once for each snapshot.
      const here = (element: Element) =>
        (element.getAttribute('data-snapshot') ?? row.snapshotDate) === row.snapshotDate;
      const [rows, marks] = ['tr', 'g'].map((name) =>
        shown.filter((element) => element.localName === name && here(element)),
      );
      expect(rows).toHaveLength(1);
      const parts = view.mechanism?.nodes.filter(({ observations = [] }) => observations.includes(id)) ?? [];
      const pictures = drawingOf(view.figure.kind)
        ? drawingWidths.length
        : mechanismWidths.length * parts.length;
      expect(marks).toHaveLength(pictures);
      for (const element of [...(rows ?? []), ...(marks ?? [])]) expect(element.textContent).toContain(words);
      expect(heard).toContain(words);
      expect(svg).toContain(`data-obs="${id}"`);
      expect(csv).toContain(`${id},`);
      expect(csv).toContain(quantity.printed ?? formulaWords(row));
      const entry = json.observations.find((one) => one.id === id && one.snapshot === row.snapshotDate);
      expect(entry?.quantity.printed).toBe(quantity.printed);
    }
    expect(json.observations).toHaveLength(view.rows.length);
    for (const text of page.querySelectorAll('svg text')) {
      const width = Number(text.closest('svg')?.getAttribute('width'));
      expect(Number(text.getAttribute('x')), text.textContent ?? '').toBeLessThanOrEqual(width);
      if (text.getAttribute('text-anchor') === null) {
        const size = (part: ChildNode) =>
          Number((part as Element).getAttribute?.('font-size') ?? text.getAttribute('font-size'));
        const widths = [...text.childNodes].map((part) => textWidth(part.textContent ?? '', size(part)));
        const end = Number(text.getAttribute('x')) + widths.reduce((sum, width) => sum + width, 0);
        expect(end, text.textContent ?? '').toBeLessThanOrEqual(width + 1);
      }
    }
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
