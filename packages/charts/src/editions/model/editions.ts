/** A picture of a figure for one place: how large it is there, and how it is drawn for it. */
export interface Edition {
  readonly name: string;
  /** In what `width` and `height` are counted: CSS pixels of the screen on which it is seen, or millimetres of paper. */
  readonly unit: 'px' | 'mm';
  readonly width: number;
  /** Null where it is as high as its figure. */
  readonly height: number | null;
  /** Maximum height where none is given; what is higher is cut at a whole row. */
  readonly maxHeight: number;
  /** Pixels of the file for one unit of `width`. */
  readonly scale: number;
  /** Width in the units in which its text is counted. */
  readonly drawn: number;
  /** Smallest size of text, in the same units. */
  readonly smallest: number;
  /** What it shows first: the drawing of its kind, or a few numbers in large type where a drawing would be too small to be read. */
  readonly leads: 'drawing' | 'numbers';
}

/** A picture of a phone's column is seen 343 pixels wide: 12.6 of 360 are 12 there. */
const phone = { unit: 'px', width: 360, drawn: 360, smallest: 12.6 } as const;
/** Pixels of a file for one millimetre at 300 dpi. */
const dpi300 = 300 / 25.4;

/** The editions of a figure. Their names are in the names of their files, which are a promise to other people's pages. */
export const editions = [
  /** 公众号正文: as high as it must be, up to three screens of a phone, which are 840 of its pixels each. */
  { name: 'wechat', ...phone, height: null, maxHeight: 2640, scale: 3, leads: 'drawing' },
  /** 公众号头图, 900 × 383. */
  { name: 'cover', ...phone, height: 153.2, maxHeight: 153.2, scale: 2.5, leads: 'numbers' },
  /** 1080 × 1080. */
  { name: 'square', ...phone, height: 360, maxHeight: 360, scale: 3, leads: 'drawing' },
  /** 1080 × 1920, for a phone held upright. */
  { name: 'story', ...phone, height: 640, maxHeight: 640, scale: 3, leads: 'drawing' },
  /** 1440 × 1080: its text is seen from the last row. */
  {
    name: 'slide',
    unit: 'px',
    width: 480,
    drawn: 480,
    smallest: 13,
    height: 360,
    maxHeight: 360,
    scale: 3,
    leads: 'drawing',
  },
  /** Open Graph, 1200 × 630. */
  {
    name: 'share',
    unit: 'px',
    width: 480,
    drawn: 480,
    smallest: 14,
    height: 252,
    maxHeight: 252,
    scale: 2.5,
    leads: 'numbers',
  },
  /** Two columns of a newspaper; 13 of 600 are 8 pt. */
  {
    name: 'print',
    unit: 'mm',
    width: 130,
    drawn: 600,
    smallest: 13,
    height: null,
    maxHeight: 230,
    scale: dpi300,
    leads: 'drawing',
  },
  /** One column of a newspaper; 12.6 of 340 are 6.7 pt. */
  {
    name: 'print-64',
    unit: 'mm',
    width: 64,
    drawn: 340,
    smallest: 12.6,
    height: null,
    maxHeight: 300,
    scale: dpi300,
    leads: 'drawing',
  },
] as const satisfies readonly Edition[];

/** Name of an edition: a size and form in which a figure is handed out. */
export type EditionName = (typeof editions)[number]['name'];

/**
 * Finds an edition by its name.
 *
 * @param name of an edition
 * @returns the edition
 */
export function editionOf(name: EditionName): Edition & { readonly name: EditionName } {
  const found = editions.find((edition) => edition.name === name);
  if (!found)
    throw new RangeError(`no edition: ${name}; there are ${editions.map((one) => one.name).join(', ')}`);
  return found;
}
