import type { FigureView } from '@gongkai/snapshot';
import { serialize } from '../../drawing/serialize.ts';
import type { SvgNode } from '../../drawing/svg.ts';

/** What a body leaves out of its figure. */
export interface Omitted {
  readonly parts: number;
  readonly numbers: number;
}

export const nothingOmitted: Omitted = { parts: 0, numbers: 0 };

/** A view of which less is drawn, with what it lacks. */
export interface Shortened {
  readonly view: FigureView;
  readonly omitted: Omitted;
}

/** The room for the body of an edition: what stands between its head and its foot. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** The middle of a picture: a drawing, numbers or words. */
export interface Body {
  readonly height: number;
  /** Its markup with its upper left corner at a place. */
  readonly at: (x: number, y: number) => string;
  readonly omitted: Omitted;
  /** What it shows of its figure. */
  readonly view: FigureView;
  /** It tells in words what it shows. */
  readonly isTold?: true;
  /** It is the drawing of its kind, whose signs may need explaining. */
  readonly isDrawn?: true;
}

/** A way to show a figure; null where it does not fit. */
export type Candidate = (room: Room) => Body | null;

/** What a body asks of the head over it. */
export interface HeadNeeds {
  /** Few numbers stand in the place of a drawing through time: over them the title is what they count, not what their course was. */
  readonly isCourseless?: true;
  /** No number is shown whose time had to be said, or each says its own. */
  readonly withoutPeriod?: true;
  /** The title may be smaller than elsewhere: a number in large type is worth more. */
  readonly isSmallTitled?: true;
}

/** A candidate with what its head must say. */
export interface Attempt {
  readonly candidate: Candidate;
  readonly head: HeadNeeds;
}

/** A body made of elements with places of their own. */
export function nodesBody(
  nodes: readonly SvgNode[],
  height: number,
  omitted: Omitted,
  view: FigureView,
): Body {
  return {
    view,
    height,
    omitted,
    at: (x, y) =>
      serialize({
        name: 'g',
        attributes: { transform: `translate(${x.toFixed(1)},${y.toFixed(1)})` },
        content: nodes,
      }),
  };
}

const sizeOf = (svg: string, name: 'width' | 'height') =>
  Number(new RegExp(` ${name}="([\\d.]+)"`).exec(svg)?.[1] ?? 0);

/**
 * A body made of a drawing that was drawn narrower and is shown larger, so that all in it grows alike.
 *
 * @param svg one SVG element with width and height
 * @param scale how much larger it is shown
 */
export function drawingBody(svg: string, scale: number, { view, omitted }: Shortened): Body {
  const [width, height] = [sizeOf(svg, 'width') * scale, sizeOf(svg, 'height') * scale];
  const tag = /^<svg[^>]*>/.exec(svg)?.[0] ?? '<svg>';
  const inside = svg.slice(tag.length);
  const rest = tag.replace(/ (?:width|height)="[^"]*"/g, '').slice('<svg'.length);
  return {
    isDrawn: true,
    view,
    height,
    omitted,
    at: (x, y) =>
      `<svg x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"${rest}${inside}`,
  };
}
