import { type Palette, palettes } from '../palette.ts';
import { printedParts } from '../text/printed.ts';
import type { Item } from './item.ts';
import type { Picture, RowPaths } from './picture.ts';
import { plotted } from './plot.ts';
import { serialize } from './serialize.ts';
import type { TextLine, TextRole } from './text-block.ts';

export const sansFonts = 'PingFang SC, Noto Sans CJK SC, Source Han Sans SC, Microsoft YaHei, sans-serif';
export const serifFonts = 'Songti SC, Noto Serif CJK SC, Source Han Serif SC, STSong, Times New Roman, serif';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an SVG element. */
export function make(
  document: Document,
  name: string,
  attributes: Attributes,
  content: readonly (Node | string)[] = [],
): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, String(value));
  }
  for (const child of content) {
    made.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  }
  return made;
}

/** The look of text where no style sheet reaches it; the class hands it over to one. */
function look(role: TextRole, colours: Palette): Attributes {
  switch (role) {
    case 'label':
      return { class: 'gk-t-label' };
    case 'detail':
      return { class: 'gk-t-detail', fill: colours.ink3 };
    case 'value':
      return { class: 'gk-t-value', 'font-family': serifFonts, 'font-weight': 600 };
    case 'tick':
      return { class: 'gk-t-tick', fill: colours.ink3 };
  }
}

/** A text of Plot with its place in plain x and y, which every reader of SVG understands. */
function textElement(
  line: TextLine,
  drawn: Element,
  picture: Picture,
  colours: Palette,
  area: string,
): Element {
  const [, x = '0', y = '0'] =
    /translate\(([^,]+),([^)]+)\)/.exec(drawn.getAttribute('transform') ?? '') ?? [];
  const content = drawn.textContent ?? '';
  const item = line.row === null ? undefined : picture.items[line.row];
  const parts = line.role === 'value' && item?.printed === content ? printedParts(item.quantity) : [];
  const { document } = picture;
  const bound = (text: string) => make(document, 'tspan', { class: 'gk-bound', fill: area }, [text]);
  return make(
    document,
    'text',
    {
      x,
      y,
      'font-size': line.size,
      'text-anchor': line.anchor === 'start' ? undefined : line.anchor,
      ...look(line.role, colours),
    },
    parts.length > 1 ? parts.map(({ role, text }) => (role === 'bound' ? bound(text) : text)) : [content],
  );
}

function rowElement(
  item: Item,
  { fill, line, ground }: RowPaths,
  texts: readonly Element[],
  picture: Picture,
): Element {
  const { document, theme, domain } = picture;
  const area = palettes[theme].area[domain];
  const quiet = palettes[theme].ink3;
  const marks = [
    ground ? make(document, 'path', { class: 'gk-ground', d: ground, fill: 'none', stroke: quiet }) : [],
    fill ? make(document, 'path', { class: 'gk-mark', d: fill, fill: area }) : [],
    line
      ? make(document, 'path', { class: 'gk-line', d: line, fill: 'none', stroke: area, 'stroke-width': 2 })
      : [],
  ];
  return make(document, 'g', { 'data-obs': item.id }, [...texts, ...marks.flat()]);
}

/**
 * Draws a picture: Plot's parts, grouped by row, so that each group is one mark with its id and its printed words.
 *
 * @returns one SVG element as markup, with classes for a style sheet and literal colours for where there is none
 */
export function assemble(picture: Picture): string {
  const { document, width, height, theme, domain, items, texts } = picture;
  const colours = palettes[theme];
  const { grid, axis, rows, texts: drawn } = plotted(picture);
  const written = texts.map((line, index) => {
    const found = drawn[index];
    if (!found) throw new Error(`text not drawn: ${line.text}`);
    return { row: line.row, element: textElement(line, found, picture, colours, colours.area[domain]) };
  });
  const of = (row: number | null) => written.flatMap((text) => (text.row === row ? text.element : []));
  const lines = (found: readonly Element[], name: string, stroke: string) =>
    found.map((line) => {
      const x = Number(line.getAttribute('x1'));
      const d = picture.axis?.bands.map(
        ([top, bottom]) => `M${x.toFixed(1)},${top.toFixed(1)}V${bottom.toFixed(1)}`,
      );
      return make(document, 'path', { class: name, d: d?.join(''), stroke });
    });
  const svg = make(
    document,
    'svg',
    {
      class: `gk-svg gk-w${width}`,
      role: 'img',
      'aria-label': picture.name,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      fill: colours.ink,
      'font-family': sansFonts,
    },
    [
      ...lines(grid, 'gk-grid', colours.hair),
      ...(picture.decoration
        ? [
            make(document, 'path', {
              class: 'gk-line',
              d: picture.decoration,
              fill: 'none',
              stroke: colours.area[domain],
            }),
          ]
        : []),
      ...of(null),
      ...items.map((item, row) => rowElement(item, rows[row] ?? { fill: '', line: '' }, of(row), picture)),
      ...lines(axis, 'gk-axis', colours.ink),
    ],
  );
  return serialize(svg);
}
