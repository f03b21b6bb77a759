import type { Locale } from '../options.ts';

/** The fonts of text in SVG, first the one that is liked best: a file cannot ask a page for its own. */
export const sansFonts = 'PingFang SC, Noto Sans CJK SC, Source Han Sans SC, Microsoft YaHei, sans-serif';
/** The fonts of numbers and headings in SVG. */
export const serifFonts = 'Songti SC, Noto Serif CJK SC, Source Han Serif SC, STSong, Times New Roman, serif';

/** Attributes of an element; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element as plain data: no DOM is asked for it, neither in a browser nor in Node. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly content: readonly (SvgNode | string)[];
}

/** Makes an SVG element out of its attributes and of what stands in it: elements and text, which `serialize` escapes. */
export function make(
  name: string,
  attributes: Attributes,
  content: readonly (SvgNode | string)[] = [],
): SvgNode {
  return { name, attributes, content };
}

/** @returns an element without its classes and those in it, which mean something only beside a style sheet. */
export function withoutClasses({ name, attributes: { class: _, ...attributes }, content }: SvgNode): SvgNode {
  return {
    name,
    attributes,
    content: content.map((inside) => (typeof inside === 'string' ? inside : withoutClasses(inside))),
  };
}

/**
 * English words in fonts that have Chinese: these draw ’ as wide as a character, so that “prefecture’s” falls apart.
 *
 * @param svg a picture in a language
 */
export const withPlainApostrophes = (svg: string, locale: Locale | undefined): string =>
  locale === 'en' ? svg.replace(/([A-Za-z])’(?=[a-z\s<])/g, "$1'") : svg;
