import type { Edition } from './editions.ts';

/** How much is said of a source: its own title and who published it when, only who and when, only who published the first, or only how many there are. */
export type SourceForm = 'full' | 'short' | 'least' | 'count';

/** Sizes of text and space of one edition, in its units of drawing. */
export interface EditionStyle {
  /** From the edge to the text: a picture on paper ends where its column ends. */
  readonly pad: number;
  readonly rule: number;
  readonly title: number;
  readonly kicker: number;
  readonly foot: number;
  /** Width of a module of the QR code in pixels of the file, or in units on paper. */
  readonly module: number;
  /** The QR code says what it is for. */
  readonly caption: boolean;
  /** The code stands beside the text over the whole height rather than at its end. */
  readonly side: boolean;
  /** How much is said of the source: with its own title before who published it, or without. */
  readonly source: SourceForm;
  /** What words and marks mean, and what the author adds, stand below the drawing. */
  readonly notes: boolean;
}

const styles: Readonly<Record<string, EditionStyle>> = {
  wechat: {
    caption: true,
    pad: 20,
    rule: 5,
    title: 22,
    kicker: 14,
    foot: 13,
    module: 5,
    side: false,
    source: 'full',
    notes: true,
  },
  cover: {
    caption: false,
    pad: 14,
    rule: 4,
    title: 16,
    kicker: 13,
    foot: 12.6,
    module: 4,
    side: true,
    source: 'short',
    notes: false,
  },
  square: {
    caption: false,
    pad: 20,
    rule: 5,
    title: 20,
    kicker: 14,
    foot: 12.6,
    module: 4,
    side: false,
    source: 'short',
    notes: false,
  },
  story: {
    caption: true,
    pad: 28,
    rule: 6,
    title: 29,
    kicker: 17,
    foot: 14,
    module: 5,
    side: false,
    source: 'full',
    notes: false,
  },
  slide: {
    caption: false,
    pad: 26,
    rule: 6,
    title: 24,
    kicker: 15,
    foot: 13,
    module: 5,
    side: false,
    source: 'full',
    notes: false,
  },
  share: {
    caption: false,
    pad: 28,
    rule: 6,
    title: 24,
    kicker: 16,
    foot: 14,
    module: 5,
    side: true,
    source: 'short',
    notes: false,
  },
  // 0.4 mm a module: what a press on newsprint holds.
  print: {
    caption: true,
    pad: 0,
    rule: 4,
    title: 27,
    kicker: 16,
    foot: 13,
    module: 1.9,
    side: false,
    source: 'full',
    notes: true,
  },
  'print-64': {
    caption: true,
    pad: 0,
    rule: 4,
    title: 21,
    kicker: 14,
    foot: 12.6,
    module: 2,
    side: false,
    source: 'full',
    notes: true,
  },
};

/** The sizes of an edition. */
export function styleOf({ name }: Pick<Edition, 'name'>): EditionStyle {
  const style = styles[name];
  if (!style) throw new RangeError(`no style for edition ${name}`);
  return style;
}
