import { plot, type RenderFunction, ruleX, text } from '@observablehq/plot';
import type { Picture, RowPaths } from './picture.ts';

/** What Plot drew, taken apart by what it means. */
export interface Plotted {
  readonly grid: readonly Element[];
  readonly axis: readonly Element[];
  readonly rows: readonly RowPaths[];
  /** One element for each of the picture's texts. */
  readonly texts: readonly Element[];
}

/**
 * Lets Plot place axis, rows and texts. The style sheet, classes and labels that it adds for itself are left behind:
 * they would clash between two figures of a page, and a label on a plain group is an error for assistive technology.
 */
export function plotted(picture: Picture): Plotted {
  const { document, width, height, axis, texts, items, paths } = picture;
  let rows: readonly RowPaths[] = [];
  const draw: RenderFunction = (_index, { x }, _values, _dimensions, context) => {
    rows = items.map((_, row) => paths(row, (value) => Number(x?.(value) ?? 0)));
    return context.document.createElementNS('http://www.w3.org/2000/svg', 'g');
  };
  const svg = plot({
    document,
    width,
    height,
    margin: 0,
    marginTop: axis?.top ?? 0,
    marginBottom: height - (axis?.bottom ?? height),
    axis: null,
    x: {
      type: 'linear',
      domain: [axis?.min ?? 0, axis?.max ?? 1],
      range: [axis?.left ?? 0, axis?.right ?? width],
    },
    marks: [
      axis &&
        ruleX(
          axis.ticks.filter((tick) => tick !== 0),
          { className: 'grid' },
        ),
      axis && ruleX([0], { className: 'axis' }),
      draw,
      text([...texts], {
        x: { value: 'x', scale: null },
        y: { value: 'y', scale: null },
        text: 'text',
        lineAnchor: 'bottom',
        className: 'texts',
      }),
    ],
  });
  const children = (name: string) => [...(svg.querySelector(`.${name}`)?.children ?? [])];
  return { grid: children('grid'), axis: children('axis'), rows, texts: children('texts') };
}
