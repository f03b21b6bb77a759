import { type Palette, palettes } from '../palette.ts';
import { printedParts } from '../text/printed.ts';
import type { Item } from './item.ts';
import type { Picture, RowPaths } from './picture.ts';
import { plotted } from './plot.ts';
import { serialize } from './serialize.ts';
import { type Attributes, make, sansFonts, serifFonts } from './svg.ts';
import { block, heightOf, place, type TextLine, type TextRole, typeFor } from './text-block.ts';

/** The look of text where no style sheet reaches it; the class hands it over to one. */
function look(role: TextRole, colours: Palette): Attributes {
  switch (role) {
    case 'label':
      return { class: 'gk-t-label' };
    case 'detail':
      return { class: 'gk-t-detail', fill: colours.ink3 };
    case 'value':
      return { class: 'gk-t-value', 'font-family': serifFonts, 'font-weight': 600 };
    case 'large':
      return { class: 'gk-t-large', 'font-family': serifFonts, 'font-weight': 600 };
    case 'head':
      return { class: 'gk-t-head', 'font-family': serifFonts, 'font-weight': 700 };
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
  const parts =
    (line.role === 'value' || line.role === 'large') && item?.shown === content
      ? printedParts(item.quantity)
      : [];
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
      'text-decoration': item?.revised && line.role === 'value' ? 'line-through' : undefined,
      ...look(line.role, colours),
    },
    parts.length > 1
      ? parts.map(({ role, text }) => (role === 'bound' || role === 'direction' ? bound(text) : text))
      : [content],
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
  return make(document, 'g', { 'data-obs': item.id, 'data-snapshot': item.snapshot }, [
    ...texts,
    ...marks.flat(),
  ]);
}

/** What stands in one picture, from its upper left corner. */
interface Panel {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Element[];
}

/** Plot's parts of a picture, grouped by row, so that each group is one mark with its id and its printed words. */
function panel(picture: Picture): Panel {
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
  const path = (name: string, d: string | undefined, stroke: string) =>
    d ? [make(document, 'path', { class: name, d, fill: 'none', stroke })] : [];
  return {
    width,
    height,
    nodes: [
      ...lines(grid, 'gk-grid', colours.hair),
      ...path('gk-rule', picture.rules, colours.ink3),
      ...path('gk-line', picture.decoration, colours.area[domain]),
      ...of(null),
      ...items.map((item, row) => rowElement(item, rows[row] ?? { fill: '', line: '' }, of(row), picture)),
      ...lines(axis, 'gk-axis', colours.ink),
    ],
  };
}

/** The frame of a drawing: its name for who hears it, and literal colours and fonts for where no style sheet reaches it. */
function frame(
  { document, name, theme }: Pick<Picture, 'document' | 'name' | 'theme'>,
  width: number,
  height: number,
  nodes: readonly Element[],
): string {
  const svg = make(
    document,
    'svg',
    {
      class: `gk-svg gk-w${width}`,
      role: 'img',
      'aria-label': name,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      fill: palettes[theme].ink,
      'font-family': sansFonts,
    },
    nodes,
  );
  return serialize(svg);
}

/**
 * Draws a picture.
 *
 * @returns one SVG element as markup, with classes for a style sheet and literal colours for where there is none
 */
export function assemble(picture: Picture): string {
  const { width, height, nodes } = panel(picture);
  return frame(picture, width, height, nodes);
}

/** One of several pictures under each other, with words over it. */
export interface Section {
  readonly heading: string | null;
  readonly picture: Picture;
}

/** Between two pictures under each other. */
const apart = 22;

/**
 * Draws pictures of one width under each other as one. A lone picture needs no heading: the figure's title says what it is.
 *
 * @param sections at least one
 * @returns one SVG element as markup, named as the first picture is
 */
export function assembleStack(sections: readonly [Section, ...Section[]]): string {
  const [{ picture: first }] = sections;
  const { document, width, theme } = first;
  const type = typeFor(width);
  let top = 0;
  const groups = sections.map(({ heading, picture }) => {
    const words = sections.length > 1 && heading !== null ? [block('head', heading, width, type)] : [];
    const above = heightOf(words);
    const headings = place(words, { row: null, x: 0, top: 0 }).map(({ role, x, y, size, text }) =>
      make(document, 'text', { x, y, 'font-size': size, ...look(role, palettes[theme]) }, [text]),
    );
    const { height, nodes } = panel(picture);
    const inside =
      above > 0 ? [make(document, 'g', { transform: `translate(0,${above + 8})` }, nodes)] : nodes;
    const group = make(document, 'g', { transform: top > 0 ? `translate(0,${top})` : undefined }, [
      ...headings,
      ...inside,
    ]);
    top += (above > 0 ? above + 8 : 0) + height + apart;
    return group;
  });
  return frame(first, width, Math.ceil(top - apart), groups);
}
