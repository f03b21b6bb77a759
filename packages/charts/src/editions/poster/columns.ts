import type { FigureView } from '@gongkai/snapshot';
import { type DrawnRow, drawnRows } from '../../drawing/drawn-rows.ts';
import { make, type SvgNode, serifFonts } from '../../drawing/svg.ts';
import { observationAttribute } from '../../html/contract.ts';
import type { DrawOptions } from '../../options.ts';
import { paletteOf } from '../../palette.ts';
import { textWidth } from '../../text/measure.ts';
import { domainLabel } from '../../words/code-labels.ts';
import { periodWords } from '../../words/period.ts';
import { type Paragraph, paragraph, paragraphsHeight, placeParagraphs } from '../text/paragraph.ts';

/** Sizes of text: on A4, one unit is three quarters of a point. */
const sizes = { heading: 17, label: 15.5, detail: 12.5, number: 18.5 } as const;
const gaps = { area: 11, row: 4, between: 14 } as const;
/** A label keeps this share of a line beside a long number. */
const minLabel = 0.42;

/** A piece of a column that is not broken. */
interface Piece {
  readonly height: number;
  /** A heading is not the last in its column. */
  readonly isHeading: boolean;
  readonly at: (x: number, top: number) => readonly SvgNode[];
}

function headingPiece(view: FigureView, width: number, options: DrawOptions): Piece {
  const { area } = paletteOf(options);
  const fill = area[view.figure.domain];
  const words = paragraph(domainLabel(view.figure.domain, options.locale), width, sizes.heading, {
    fill,
    'font-weight': 700,
  });
  return {
    height: words.height + 7,
    isHeading: true,
    at: (x, top) => [
      ...placeParagraphs([words], x, top),
      make('rect', { x, y: top + words.height + 1, width, height: 2, fill }),
    ],
  };
}

/** What must be known beside a label; the period that most numbers have is said once, above all of them. */
function detailOf(item: DrawnRow, when: string, prevailing: string, { locale }: DrawOptions): string {
  const join = locale === 'en' ? '; ' : '；';
  const others = item.detail.split(join).filter((part) => part !== when && part !== '');
  return [...(when === '' || when === prevailing ? [] : [when]), ...others].join(join);
}

function rowPieces(
  view: FigureView,
  width: number,
  prevailing: string,
  options: DrawOptions,
): readonly Piece[] {
  const { ink, ink2, ink3, hair } = paletteOf(options);
  return drawnRows(view, options).map((item, index) => {
    const number = paragraph(item.shown, width * (1 - minLabel), sizes.number, {
      fill: ink,
      'font-weight': 700,
      'font-family': serifFonts,
      'text-anchor': 'end',
    });
    const taken = Math.max(...number.lines.map((line) => textWidth(line, sizes.number)));
    const room = width - taken - gaps.between;
    const period = view.rows[index]?.observation.period;
    const when = period ? periodWords(period, options.locale) : '';
    const detail = detailOf(item, when, prevailing, options);
    const words: readonly Paragraph[] = [
      paragraph(item.label, room, sizes.label, { fill: ink2 }),
      paragraph(detail, room, sizes.detail, { fill: ink3 }),
    ];
    const height = Math.max(number.height, paragraphsHeight(words)) + gaps.row;
    return {
      height: height + gaps.row,
      isHeading: false,
      at: (x, top) => [
        make('g', { [observationAttribute]: item.id }, [
          ...placeParagraphs(words, x, top + gaps.row / 2),
          ...placeParagraphs([number], x + width, top + gaps.row / 2 - 1),
        ]),
        make('path', {
          d: `M${x},${(top + height + gaps.row / 2).toFixed(1)}h${width}`,
          stroke: hair,
          fill: 'none',
        }),
      ],
    };
  });
}

/** Free room below the last number of an area. */
const withGap = (rows: readonly Piece[]): readonly Piece[] =>
  rows.map((row, index) => (index === rows.length - 1 ? { ...row, height: row.height + gaps.area } : row));

/** Numbers in columns, placed, with how many did not fit. */
export interface Columns {
  readonly nodes: readonly SvgNode[];
  readonly omitted: number;
}

/** The room for all columns. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const gutter = 30;
const columnCount = 2;

/** Stacks pieces in columns of about the same height; null where not all fit. */
function stacked(pieces: readonly Piece[], place: Place, width: number): readonly SvgNode[] | null {
  const total = pieces.reduce((sum, piece) => sum + piece.height, 0);
  const tallest = Math.max(0, ...pieces.map(({ height }) => height));
  // Columns of one height look like one table; a little more, since pieces are not broken.
  const limits = [Math.min(place.height, total / columnCount + tallest / 2), place.height];
  for (const limit of limits) {
    const nodes: SvgNode[] = [];
    let [column, used] = [0, 0];
    for (const [index, piece] of pieces.entries()) {
      const needed = piece.height + (piece.isHeading ? (pieces[index + 1]?.height ?? 0) : 0);
      if (used > 0 && used + needed > limit) {
        column += 1;
        used = 0;
      }
      if (column >= columnCount || used + needed > place.height) break;
      nodes.push(...piece.at(place.x + column * (width + gutter), place.y + used));
      used += piece.height;
      if (index === pieces.length - 1) return nodes;
    }
  }
  return pieces.length === 0 ? [] : null;
}

/**
 * Puts numbers under their work areas into columns. Where not all fit, each area shows as many of its first as the others: none is left out before another has given
 * way.
 *
 * @param views one for each work area
 * @param place the room for all columns
 * @param prevailing words of the period that is said above all of them
 * @param options how they are drawn
 */
export function columnsOf(
  views: readonly FigureView[],
  place: Place,
  prevailing: string,
  options: DrawOptions,
): Columns {
  const width = (place.width - gutter * (columnCount - 1)) / columnCount;
  const areas = views.map((view) => ({
    view,
    rows: rowPieces(view, width, prevailing, options),
  }));
  const total = areas.reduce((sum, { rows }) => sum + rows.length, 0);
  const nodesWith = (counts: readonly number[]) =>
    stacked(
      areas.flatMap(({ view, rows }, index) => [
        headingPiece(view, width, options),
        ...withGap(rows.slice(0, counts[index] ?? 0)),
      ]),
      place,
      width,
    );
  const whole = nodesWith(areas.map(({ rows }) => rows.length));
  if (whole !== null) return { nodes: whole, omitted: 0 };
  let counts: readonly number[] = areas.map(() => 1);
  let nodes = nodesWith(counts);
  if (nodes === null) return { nodes: [], omitted: total };
  // One more of each area in turn, for as long as any fits.
  for (let before = -1; before !== counts.reduce((sum, one) => sum + one, 0); ) {
    before = counts.reduce((sum, one) => sum + one, 0);
    for (const [index, { rows }] of areas.entries()) {
      if ((counts[index] ?? 0) >= rows.length) continue;
      const more = counts.with(index, (counts[index] ?? 0) + 1);
      const drawn = nodesWith(more);
      if (drawn !== null) [counts, nodes] = [more, drawn];
    }
  }
  return { nodes, omitted: total - counts.reduce((sum, one) => sum + one, 0) };
}
