import { type Attributes, make, type SvgNode } from '../../drawing/svg.ts';
import { fillLines, wrap } from '../../text/wrap.ts';
import { fillWords, wrapWords } from './word-wrap.ts';

/** A paragraph broken into lines, to be placed later. */
export interface Paragraph {
  readonly lines: readonly string[];
  readonly size: number;
  readonly look: Attributes;
  readonly height: number;
  /** Stretches of the text that have a colour of their own. */
  readonly marked?: Marked;
  /** So many characters at its beginning look otherwise. */
  readonly lead?: Lead;
}

/** What leads a paragraph: a name before what is said of it. */
export interface Lead {
  readonly length: number;
  readonly look: Attributes;
}

/** Words that are set off in a paragraph, wherever they stand in it. */
export interface Marked {
  readonly words: readonly string[];
  readonly fill: string;
}

/** Height of a line of a title and of other text, as multiples of their size. */
const leads = { even: 1.32, full: 1.42 } as const;

/** How text is broken into lines: alike in length, or each as full as it gets. */
const filled: Record<
  keyof typeof leads,
  (text: string, width: number, size: number, names: readonly string[]) => readonly string[]
> = {
  even: (text, width, size, names) => wrapWords(text, width, size, names) ?? wrap(text, width, size),
  full: (text, width, size) => fillWords(text, width, size) ?? fillLines(text, width, size),
};

/**
 * Breaks a text into lines.
 *
 * @param text one paragraph
 * @param width of a line
 * @param size of the font
 * @param look of the text
 * @param fill `even` makes lines about equally long, as in a title; `full` fills each
 * @param names which the lines of a title keep whole
 */
export function paragraph(
  text: string,
  width: number,
  size: number,
  look: Attributes,
  fill: keyof typeof leads = 'full',
  names: readonly string[] = [],
): Paragraph {
  const lines = text === '' ? [] : filled[fill](text, width, size, names);
  return { lines, size, look, height: lines.length * size * leads[fill] };
}

/** A line with what is set off in it. */
function contentOf(line: string, marked: Marked | undefined): readonly (SvgNode | string)[] {
  const found = marked?.words.find((word) => word !== '' && line.includes(word));
  if (!marked || found === undefined) return [line];
  const at = line.indexOf(found);
  return [
    ...contentOf(line.slice(0, at), marked),
    make('tspan', { fill: marked.fill }, [found]),
    ...contentOf(line.slice(at + found.length), marked),
  ].filter((part) => part !== '');
}

/** A line that begins at a place of its paragraph, with what leads the paragraph. */
function ledContent(line: string, start: number, { lead, marked }: Paragraph): readonly (SvgNode | string)[] {
  const most = Math.max(0, Math.min(line.length, (lead?.length ?? 0) - start));
  // A space at the end of a stretch with a look of its own is left out by what makes pixels of it.
  const led = line.slice(0, most).trimEnd().length;
  if (lead === undefined || led === 0) return contentOf(line, marked);
  return [make('tspan', lead.look, [line.slice(0, led)]), ...contentOf(line.slice(led), marked)].filter(
    (part) => part !== '',
  );
}

/** Paragraphs under each other, as elements. */
export function placeParagraphs(list: readonly Paragraph[], x: number, top: number, gap = 0): SvgNode[] {
  let y = top;
  return list.flatMap((one) => {
    const { lines, size, look, height } = one;
    const leading = lines.length > 0 ? height / lines.length : 0;
    const starts = lines.map((_, index) => lines.slice(0, index).join('').length);
    const nodes = lines.map((text, index) =>
      // Of a line's height, what is above the base line: half its leading and the height of a Chinese character.
      make(
        'text',
        { x, y: y + index * leading + (leading - size) / 2 + size * 0.88, 'font-size': size, ...look },
        ledContent(text.trimEnd(), starts[index] ?? 0, one),
      ),
    );
    y += height + (lines.length > 0 ? gap : 0);
    return nodes;
  });
}

/** Height of paragraphs under each other. */
export const paragraphsHeight = (list: readonly Paragraph[], gap = 0): number => {
  const shown = list.filter(({ lines }) => lines.length > 0);
  return shown.reduce((sum, { height }) => sum + height, 0) + Math.max(0, shown.length - 1) * gap;
};
