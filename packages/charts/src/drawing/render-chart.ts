import { scaleLinear } from 'd3-scale';
import { observationAttribute, snapshotAttribute } from '../html/contract.ts';
import type { Palette } from '../palette.ts';
import { printedParts } from '../text/printed.ts';
import type { ChartLayout, RowPaths } from './chart-layout.ts';
import type { DrawnRow } from './drawn-rows.ts';
import { serialize } from './serialize.ts';
import { type Attributes, make, type SvgNode, sansFonts, serifFonts } from './svg.ts';
import { block, heightOf, place, type TextLine, type TextRole, typeFor } from './text-block.ts';

/** The look of text: a file has no style sheet. */
function look(role: TextRole, colours: Palette): Attributes {
  switch (role) {
    case 'label':
      return {};
    case 'detail':
      return { fill: colours.ink3 };
    case 'value':
      return { 'font-family': serifFonts, 'font-weight': 600 };
    case 'large':
      return { 'font-family': serifFonts, 'font-weight': 600 };
    case 'head':
      return { 'font-family': serifFonts, 'font-weight': 700 };
    case 'tick':
      return { fill: colours.ink3 };
  }
}

/** A text at its place, in plain x and y, which every reader of SVG understands. */
function textElement(line: TextLine, { items, colours, domain }: ChartLayout): SvgNode {
  const item = line.row === null ? undefined : items[line.row];
  const parts =
    (line.role === 'value' || line.role === 'large') && item?.shown === line.text
      ? printedParts(item.quantity)
      : [];
  const bound = (text: string) => make('tspan', { fill: colours.area[domain] }, [text]);
  return make(
    'text',
    {
      x: line.x,
      y: line.y,
      'font-size': line.size,
      'text-anchor': line.anchor === 'start' ? undefined : line.anchor,
      'text-decoration': item?.revised && line.role === 'value' ? 'line-through' : undefined,
      ...look(line.role, colours),
    },
    parts.length > 1
      ? parts.map(({ role, text }) => (role === 'bound' || role === 'direction' ? bound(text) : text))
      : [line.text],
  );
}

function rowElement(
  item: DrawnRow,
  { fill, line, ground, region }: RowPaths,
  texts: readonly SvgNode[],
  picture: ChartLayout,
): SvgNode {
  const { colours, domain } = picture;
  const area = colours.area[domain];
  const quiet = colours.ink3;
  const marks = [
    ground ? make('path', { d: ground, fill: 'none', stroke: quiet }) : [],
    region ? make('path', { d: region, fill: area, 'fill-opacity': 0.45 }) : [],
    fill ? make('path', { d: fill, fill: area }) : [],
    line ? make('path', { d: line, fill: 'none', stroke: area, 'stroke-width': 2 }) : [],
  ];
  return make('g', { [observationAttribute]: item.id, [snapshotAttribute]: item.snapshot }, [
    ...texts,
    ...marks.flat(),
  ]);
}

/** What stands in one picture, from its upper left corner. */
interface Panel {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SvgNode[];
}

/** All of a picture, grouped by row, so that each group is one mark with its id and its printed words. */
function panel(picture: ChartLayout): Panel {
  const { width, height, colours, domain, items, texts, axis } = picture;
  const placeOf = axis ? scaleLinear([axis.min, axis.max], [axis.left, axis.right]) : () => 0;
  const byRow = new Map<number | null, SvgNode[]>();
  for (const line of texts) {
    const element = textElement(line, picture);
    const others = byRow.get(line.row);
    if (others) others.push(element);
    else byRow.set(line.row, [element]);
  }
  const of = (row: number | null) => byRow.get(row) ?? [];
  const rule = (value: number, stroke: string) => {
    const x = placeOf(value).toFixed(1);
    const d = axis?.bands.map(([top, bottom]) => `M${x},${top.toFixed(1)}V${bottom.toFixed(1)}`);
    return make('path', { d: d?.join(''), stroke });
  };
  const path = (d: string | undefined, stroke: string) =>
    d ? [make('path', { d, fill: 'none', stroke })] : [];
  const grid = axis?.ticks.filter((tick) => tick !== 0) ?? [];
  return {
    width,
    height,
    nodes: [
      ...grid.map((tick) => rule(tick, colours.hair)),
      ...path(picture.rules, colours.ink3),
      ...path(picture.decoration, colours.area[domain]),
      ...of(null),
      ...items.map((item, row) => rowElement(item, picture.paths(row, placeOf), of(row), picture)),
      ...(axis ? [rule(0, colours.ink)] : []),
    ],
  };
}

/** The frame of a drawing: its name for who hears it, and literal colours and fonts. */
function frame(
  { name, colours }: Pick<ChartLayout, 'name' | 'colours'>,
  width: number,
  height: number,
  nodes: readonly SvgNode[],
): string {
  const svg = make(
    'svg',
    {
      role: 'img',
      'aria-label': name,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      fill: colours.ink,
      'font-family': sansFonts,
    },
    nodes,
  );
  return serialize(svg);
}

/**
 * Draws a picture.
 *
 * @returns one SVG element as markup, with literal colours and fonts
 */
export function renderChart(picture: ChartLayout): string {
  const { width, height, nodes } = panel(picture);
  return frame(picture, width, height, nodes);
}

/** One of several pictures under each other, with words over it. */
export interface Section {
  readonly heading: string | null;
  readonly picture: ChartLayout;
  /** Where it begins, for one that stands beside the section before it. */
  readonly left?: number;
}

/** Between two pictures under each other. */
const apart = 22;

/** @returns sections by the lines on which they stand. */
function linesOf(sections: readonly Section[]): readonly (readonly Section[])[] {
  const lines: Section[][] = [];
  for (const section of sections) {
    const last = lines[lines.length - 1];
    if (last && section.left !== undefined) last.push(section);
    else lines.push([section]);
  }
  return lines;
}

/**
 * Draws pictures of one width under each other, or beside each other, as one. A lone picture needs no heading: the figure's title says what it is.
 *
 * @param sections at least one
 * @returns one SVG element as markup, named as the first picture is
 */
export function assembleStack(sections: readonly [Section, ...Section[]]): string {
  const [{ picture: first }] = sections;
  const { colours } = first;
  const width = Math.round(Math.max(...sections.map(({ left = 0, picture }) => left + picture.width)));
  const type = typeFor(width);
  let top = 0;
  const groups = linesOf(sections).flatMap((line) => {
    const headed = line.map(({ heading, picture, left = 0 }) => {
      const words =
        sections.length > 1 && heading !== null ? [block('head', heading, picture.width, type)] : [];
      return { words, left, panel: panel(picture) };
    });
    // Numbers beside each other stand on one line, whether each has a heading or not.
    const above = Math.max(...headed.map(({ words }) => heightOf(words)));
    const drawn = headed.map(({ words, left, panel: { nodes } }) => {
      const headings = place(words, { row: null, x: 0, top: 0 }).map(({ role, x, y, size, text }) =>
        make('text', { x, y, 'font-size': size, ...look(role, colours) }, [text]),
      );
      const inside = above > 0 ? [make('g', { transform: `translate(0,${above + 8})` }, nodes)] : nodes;
      const moved = left > 0 || top > 0;
      return make('g', { transform: moved ? `translate(${Math.round(left * 10) / 10},${top})` : undefined }, [
        ...headings,
        ...inside,
      ]);
    });
    const tallest = Math.max(...headed.map(({ panel: { height } }) => height));
    top += (above > 0 ? above + 8 : 0) + tallest + apart;
    return drawn;
  });
  return frame(first, width, Math.ceil(top - apart), groups);
}
