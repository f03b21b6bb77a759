import type { FigureView } from '@gongkai/snapshot';
import { make, type SvgNode, serifFonts } from '../../drawing/svg.ts';
import { observationAttribute } from '../../html/contract.ts';
import type { PartFigure } from '../../kinds/mechanism/model/model.ts';
import type { DrawOptions } from '../../options.ts';
import { paletteOf } from '../../palette.ts';
import { textWidth } from '../../text/measure.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { type Body, nodesBody, type Room } from '../model/body.ts';
import { type Paragraph, paragraph, placeParagraphs } from '../text/paragraph.ts';
import { type Outline, type OutlineDetail, type OutlineEntry, outlineOf } from './entries.ts';

/** Sizes of its text; the largest at which all fits is taken. */
const sizes = [22, 20, 18, 16.5, 15, 14, 13] as const;
const gutter = 18;
const square = 7;
/** Room of a square or a short mark before a name, and what stands deeper, as multiples of the size. */
const [markRoom, deeper] = [1.15, 1];
/** Between entries and between the lines of one, as multiples of the size. */
const [between, within] = [0.42, 0.12];
/** Between two numbers in one line. */
const apart = 16;
/** A column holds so many characters at least, and more where more than names stand in it. */
const leastColumn = { names: 5, more: 11 } as const;

/** A thing with a height of its own. */
interface Block {
  readonly height: number;
  readonly at: (x: number, y: number) => readonly SvgNode[];
}

const empty: Block = { height: 0, at: () => [] };

function stacked(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  return {
    height: shown.reduce((sum, { height }) => sum + height + gap, shown.length > 0 ? -gap : 0),
    at: (x, y) => {
      let top = y;
      return shown.flatMap((block) => {
        const nodes = block.at(x, top);
        top += block.height + gap;
        return nodes;
      });
    },
  };
}

/** Numbers as printed, each before what it counts; short ones share a line. */
function numbersBlock(list: readonly PartFigure[], width: number, size: number, options: DrawOptions): Block {
  const { ink, ink2 } = paletteOf(options);
  const strong = { 'font-family': serifFonts, 'font-weight': 700, fill: ink };
  const words = wordsOf(options.locale);
  const lines: { readonly id: string; readonly one: Paragraph; readonly x: number }[][] = [];
  let used = 0;
  for (const { id, shown, label, detail } of list) {
    const said = words.outline.certain(label, detail || null);
    const text = [shown, said].filter(Boolean).join(' ');
    const one: Paragraph = {
      ...paragraph(text, width, size, { fill: ink2 }),
      lead: { length: shown.length, look: strong },
    };
    const wide = one.lines.length > 1 ? width : textWidth(text, size);
    const last = lines[lines.length - 1];
    if (last !== undefined && used + apart + wide <= width) {
      last.push({ id, one, x: used + apart });
      used += apart + wide;
    } else {
      lines.push([{ id, one, x: 0 }]);
      used = wide;
    }
  }
  return stacked(
    lines.map((line) => ({
      height: Math.max(...line.map(({ one }) => one.height)),
      at: (x, y) =>
        line.map(({ id, one, x: left }) =>
          make('g', { [observationAttribute]: id }, placeParagraphs([one], x + left, y)),
        ),
    })),
    size * within,
  );
}

function entryBlock(
  entry: OutlineEntry,
  width: number,
  size: number,
  view: FigureView,
  options: DrawOptions,
): Block {
  const { ink, ink2, ink3, area } = paletteOf(options);
  const { depth, mark, name, inside, numbers } = entry;
  const hasMore = inside !== '' || numbers.length > 0;
  const left = depth * size * deeper + (mark === '' ? 0 : size * markRoom);
  const room = width - left;
  const words: Paragraph = {
    ...paragraph(`${name}${inside}`, room, size, { fill: name === '' ? ink3 : ink2 }),
    lead: { length: name.length, look: { fill: ink, ...(hasMore && { 'font-weight': 700 }) } },
  };
  const colour = area[view.figure.domain];
  const text: Block =
    words.lines.length === 0
      ? empty
      : {
          height: words.height,
          at: (x, y) => {
            const middle = y + (size * 1.42) / 2;
            const start = x + left - size * markRoom;
            const lead =
              mark === null && name !== ''
                ? [
                    make('rect', {
                      x: start,
                      y: middle - square / 2,
                      width: square,
                      height: square,
                      fill: colour,
                    }),
                  ]
                : placeParagraphs(
                    [paragraph(mark ?? '', size * 2, size, { fill: colour, 'font-weight': 700 })],
                    start,
                    y,
                  );
            return [...lead, ...placeParagraphs([words], x + left, y)];
          },
        };
  const own = numbersBlock(numbers, room, size, options);
  return stacked([text, { ...own, at: (x, y) => own.at(x + left, y) }], size * within);
}

/** Blocks in columns, filled from the top, so that the highest column is as low as it can be. */
function columnsOf(blocks: readonly Block[], columns: number, gap: number): readonly Block[] {
  const heightOf = (limit: number) => {
    const made: Block[][] = [[]];
    let used = 0;
    for (const block of blocks) {
      const last = made[made.length - 1] ?? [];
      if (last.length > 0 && used + gap + block.height > limit) {
        made.push([block]);
        used = block.height;
      } else {
        last.push(block);
        used += (last.length > 1 ? gap : 0) + block.height;
      }
    }
    return made;
  };
  const all = stacked(blocks, gap).height;
  const least = Math.max(all / columns, ...blocks.map(({ height }) => height));
  for (let limit = least; limit < all; limit += 2) {
    const made = heightOf(limit);
    if (made.length <= columns) return made.map((list) => stacked(list, gap));
  }
  return [stacked(blocks, gap)];
}

/** Whether an entry says something of all: it stands over or under them, not among them. */
const isNote = ({ mark, numbers }: OutlineEntry) => mark === '' && numbers.length === 0;

/** How an outline is set. */
interface Setting {
  readonly view: FigureView;
  readonly room: Room;
  readonly options: DrawOptions;
  /** Sizes of its text, from the largest. */
  readonly sizes: readonly number[];
}

function laidOut(entries: readonly OutlineEntry[], size: number, setting: Setting): Block | null {
  const { view, room, options, sizes: all } = setting;
  const blockOf = (entry: OutlineEntry, width: number) => entryBlock(entry, width, size, view, options);
  const hasMore = entries.some(({ inside, numbers }) => inside !== '' || numbers.length > 0);
  const least = size * (hasMore ? leastColumn.more : leastColumn.names);
  const gap = size * between;
  const first = entries.findIndex((entry) => !isNote(entry));
  const among = entries.filter((entry) => !isNote(entry));
  const [over, under] = [entries.slice(0, Math.max(0, first)), entries.slice(first).filter(isNote)].map(
    (notes) =>
      stacked(
        notes.map((note) => blockOf(note, room.width)),
        gap,
      ),
  );
  for (const columns of [1, 2, 3].filter((one) => one <= among.length)) {
    const width = (room.width - gutter * (columns - 1)) / columns;
    if (width - size * markRoom < least) continue;
    const blocks = among.map((entry) => blockOf(entry, width));
    // A name in two lines is for where nothing smaller is left.
    if (!hasMore && size !== all[all.length - 1] && blocks.some(({ height }) => height > size * 2)) continue;
    const made = columnsOf(blocks, columns, gap);
    const beside: Block = {
      height: Math.max(...made.map((one) => one.height)),
      at: (x, y) => made.flatMap((one, index) => one.at(x + index * (width + gutter), y)),
    };
    const block = stacked([over ?? empty, beside, under ?? empty], gap);
    if (block.height <= room.height) return block;
  }
  return null;
}

/** The largest size at which entries fit, as a body. */
function largest({ entries, parts, shown }: Outline, setting: Setting): Body | null {
  const { view, sizes: own } = setting;
  for (const size of own) {
    const block = laidOut(entries, size, setting);
    if (block === null) continue;
    const rows = view.rows.filter(({ observation }) => shown.has(observation.id));
    const all = view.mechanism?.nodes.length ?? 0;
    const omitted = { parts: all - parts, numbers: view.rows.length - rows.length };
    return nodesBody(block.at(0, 0), block.height, omitted, { ...view, rows });
  }
  return null;
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether the title says all that an outline would. */
function isInTitle({ figure }: FigureView, { entries }: Outline): boolean {
  const title = lettersOf(figure.title);
  return entries.every(({ name, inside }) => inside === '' && title.includes(lettersOf(name)));
}

/**
 * A mechanism as an outline, where no drawing of it fits: its wholes with their parts, numbers and relations.
 *
 * @param view a figure of a mechanism
 * @param smallest size of its text
 * @param detail how much is told; without it as many names as fit
 * @returns null for other figures, and where it does not fit or says no more than the title
 */
export function outlineBody(
  view: FigureView,
  room: Room,
  options: DrawOptions,
  smallest: number,
  detail?: OutlineDetail,
): Body | null {
  const setting: Setting = { view, room, options, sizes: sizes.filter((size) => size >= smallest) };
  const outline = outlineOf(view, options, detail ?? { depth: 0, numbers: 0, relations: false });
  if (outline.entries.length === 0 || isInTitle(view, outline)) return null;
  if (detail !== undefined) return largest(outline, setting);
  const names = outline.entries.filter((entry) => !isNote(entry));
  for (let count = names.length - 1; count >= 2; count -= 1) {
    const parts = outline.parts - (names.length - count);
    const body = largest({ ...outline, entries: names.slice(0, count), parts }, setting);
    if (body) return body;
  }
  return null;
}
