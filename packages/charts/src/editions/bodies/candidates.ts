import type { FigureView } from '@gongkai/snapshot';
import { isOneAxisKind } from '@gongkai/snapshot/codes';
import { pictures } from '../../kinds/pictures.ts';
import type { DrawOptions } from '../../options.ts';
import { isLone, shapesOf } from '../../row/shape.ts';
import {
  type Attempt,
  type Body,
  type Candidate,
  drawingBody,
  type HeadNeeds,
  nothingOmitted,
  type Room,
  type Shortened,
} from '../model/body.ts';
import type { Edition } from '../model/editions.ts';
import { outlineDetails } from '../outline/entries.ts';
import { namesLine } from '../outline/names-line.ts';
import { outlineBody } from '../outline/outline-body.ts';
import { numbersBody } from './numbers.ts';
import { sentencesBody } from './sentences.ts';
import { countOf, shortened, shorterMechanisms } from './shorten.ts';

/** How much larger than made for its width a drawing may be shown, so that it fills its room; never smaller. */
const scales = [1.6, 1.4, 1.2, 1] as const;
/** Heights of the plot of a dense drawing, from which one is chosen that fits. */
const plotHeights = [260, 200, 150, 110] as const;
/** A map may be shown this much narrower than its room: it is never cropped. */
const mapWidths = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6] as const;
/** Size of a number in a picture that stands in a text. */
const largestInText = 46;
/** Numbers in large type, in a picture that leads with them and in one that falls back on them. */
const maxNumbers = { leading: 4, instead: 6 } as const;

/** A table of fewer times shows no course: its sentences tell more. */
const minTimes = 3;

const dense = new Set(['series', 'distribution', 'heat']);

interface Setting {
  readonly view: FigureView;
  readonly edition: Edition;
  readonly options: DrawOptions;
}

/**
 * The largest of several bodies that fits. The smallest is tried first: where not even that fits, none does.
 *
 * @param sizes from the largest to the smallest
 * @param bodyOf draws one of them
 */
function largestThatFits<Size>(
  sizes: readonly Size[],
  height: number,
  bodyOf: (size: Size) => Body,
): Body | null {
  const fits = (body: Body) => body.height > 1 && body.height <= height;
  const [smallest] = sizes.slice(-1);
  if (smallest === undefined) return null;
  const last = bodyOf(smallest);
  if (!fits(last)) return null;
  for (const size of sizes.slice(0, -1)) {
    const body = bodyOf(size);
    if (fits(body)) return body;
  }
  return last;
}

/** The drawing of a kind, as large as it fits; in a picture that is as high as it must be, at the size for which it is made. */
function drawing({ edition, options }: Setting, drawn: Shortened): Candidate {
  const { view } = drawn;
  const { kind } = view.figure;
  const isFree = edition.height === null;
  // It is tried under several heads, whose rooms are as wide as each other.
  const drawings = new Map<string, string>();
  const draw = (width: number, more: DrawOptions = {}) => {
    const size = { ...more, width: Math.floor(width) };
    const key = JSON.stringify(size);
    const svg = drawings.get(key) ?? pictures[kind](view, { ...options, ...size });
    drawings.set(key, svg);
    return svg;
  };
  return ({ width, height }: Room) => {
    if (kind === 'stations')
      return largestThatFits(mapWidths, height, (share) =>
        drawingBody(draw(width, { mapShare: share }), 1, drawn),
      );
    if (dense.has(kind))
      return largestThatFits<DrawOptions>(
        isFree ? [{}] : plotHeights.map((plotHeight) => ({ plotHeight })),
        height,
        (more) => drawingBody(draw(width, more), 1, drawn),
      );
    return largestThatFits(isFree ? [1] : scales, height, (scale) =>
      drawingBody(draw(width / scale), scale, drawn),
    );
  };
}

function numbers({ view, edition, options }: Setting, max: number, least = 1): Candidate {
  const { smallest, height } = edition;
  const largest = height === null ? largestInText : Number.POSITIVE_INFINITY;
  return (room) =>
    numbersBody(view, room, options, { max, least, smallest, largest, isFree: height === null });
}

/** Ever less of a figure, from one count to another. */
function cuts(setting: Setting, from: number, to: number): readonly Candidate[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, index) => {
    return drawing(setting, shortened(setting.view, from - index));
  });
}

/** Whether all numbers stand apart from each other anyway: an axis would say nothing. */
function standApart({ figure, rows }: FigureView): boolean {
  if (figure.kind === 'tiles') return true;
  return isOneAxisKind(figure.kind) && rows.length <= 3 && (rows.length === 1 || isLone(shapesOf(rows)));
}

/**
 * The ways to show a figure in an edition, best first: the first that fits is taken.
 *
 * 1. Numbers that share no axis, and editions that lead with numbers, show numbers in large type; a mechanism shows all of its numbers, else its parts.
 * 2. Others show the drawing of their kind: all of it; then, where they are few, all numbers in large type; then its first rows, at least half of them; then
 *    some numbers; then fewer rows.
 *    Of a trend and of a table by months the newest times stay; a map and a distribution are not cut.
 * 3. A mechanism is drawn with all of its parts, with ever fewer numbers; then told as an outline, in ever less detail.
 * 4. Dense drawings and maps that do not fit are told in their own sentences.
 *
 * Nothing is drawn smaller than it was made for.
 */
export function candidatesOf(setting: Setting): readonly Attempt[] {
  const { view, edition, options } = setting;
  const timeless = { withoutPeriod: true } as const;
  const few = (max: number, least = 1): Attempt => ({
    candidate: numbers(setting, max, least),
    // The last number of each line says its own time.
    head: {
      isSmallTitled: true,
      ...(isCourse && { isCourseless: true, ...(kind === 'series' && timeless) }),
    },
  });
  // Each count under every head: more numbers matter more than a larger title.
  const upTo = (max: number) => Array.from({ length: max }, (_, index) => few(max - index, max - index));
  const other = (candidate: Candidate, head: HeadNeeds = {}): Attempt => ({ candidate, head });
  const { kind } = view.figure;
  const isCourse = kind === 'trend' || kind === 'series';
  const { length } = view.rows;
  const outlines = outlineDetails.map((detail) =>
    other(
      (room) => outlineBody(view, room, options, edition.smallest, detail),
      detail.numbers === 0 ? timeless : {},
    ),
  );
  const someNames = other((room) => outlineBody(view, room, options, edition.smallest), timeless);
  const told: Candidate = (room) => sentencesBody(view, room, options);
  if (edition.leads === 'numbers') {
    if (kind !== 'mechanism')
      return [...upTo(maxNumbers.leading), other(told, kind === 'heat' ? timeless : {})];
    // One of many numbers says less of a way of working than its parts do.
    const isNumbered = length > 0 && length <= maxNumbers.leading;
    const line = other((room) => namesLine(view, room, options, edition.smallest), timeless);
    return [...(isNumbered ? [few(length, length)] : []), ...outlines, line];
  }
  if (kind === 'mechanism')
    return [
      other(drawing(setting, { view, omitted: nothingOmitted })),
      ...shorterMechanisms(view).map((shorter) =>
        other(drawing(setting, shorter), shorter.view.rows.length === 0 ? timeless : {}),
      ),
      ...outlines,
      someNames,
      few(maxNumbers.instead),
    ];
  if (standApart(view)) {
    return upTo(edition.height === null ? length : Math.min(length, maxNumbers.instead));
  }
  const count = countOf(view);
  // A picture that may be long is cut further before it gives up its drawing.
  const least = kind === 'trend' ? 2 : Math.max(1, Math.ceil(count / (edition.height === null ? 4 : 2)));
  return [
    other(drawing(setting, { view, omitted: nothingOmitted })),
    ...(length > 1 && length <= maxNumbers.instead && kind !== 'trend' ? [few(length, length)] : []),
    ...cuts(setting, count - 1, least).map((candidate) => other(candidate)),
    ...upTo(maxNumbers.instead),
    ...cuts(setting, least - 1, kind === 'heat' ? minTimes : 1).map((candidate) => other(candidate)),
    other(told),
  ];
}
