import type { Correction, FigureView } from '@gongkai/snapshot';
import { serialize } from '../drawing/serialize.ts';
import { make, type SvgNode, sansFonts, withPlainApostrophes } from '../drawing/svg.ts';
import { figureAttribute } from '../html/contract.ts';
import { attributes, html, raw } from '../html/html.ts';
import type { DrawOptions, WordOptions } from '../options.ts';
import { type GivenPalette, paletteOf } from '../palette.ts';
import { altText } from '../quote/alt-text.ts';
import { correctionNotes } from '../row/correction-notes.ts';
import { wordsOf } from '../words/dictionary.ts';
import { isSynthetic } from '../words/synthetic.ts';
import { codeMarkup, codeOf, pixelsPerUnit } from './code/code.ts';
import { gaps, type Layout, layoutOf, marginsOf, type Setting, widthsOf } from './layout.ts';
import { versionAddress } from './model/address.ts';
import { type EditionName, editionOf } from './model/editions.ts';
import { editionColours } from './model/print-palette.ts';
import { styleOf } from './model/style.ts';
import { editionWordsOf } from './model/words.ts';
import { paragraphsHeight, placeParagraphs } from './text/paragraph.ts';

/** The site that publishes a figure. */
export interface EditionSite {
  readonly name: string;
  /** Absolute address of the site; without it no QR code is drawn, since nobody knows where it should lead. */
  readonly url?: string | undefined;
}

/** How an edition is drawn. */
export interface EditionOptions extends WordOptions {
  readonly site: EditionSite;
  /** What was corrected of its numbers, as `correctionsOf` of `@gongkai/snapshot` finds it: an older picture may say another. */
  readonly corrections?: readonly Correction[] | undefined;
  /** Colours of your own. */
  readonly palette?: GivenPalette | undefined;
}

/**
 * Draws a figure for one place: with title, whose it is, numbers as printed, source, snapshot, site and a QR code, at the size of that place.
 * What does not fit is left out at a whole row or part and said to be.
 *
 * @param view a figure with what it shows
 * @param name of the edition
 * @param options site, language, colours
 * @returns an SVG file with literal colours and fonts and no ids but those of map symbols; for screens in pixels of the file, for paper in millimetres
 * @throws RangeError where not even the title fits
 * @example
 * ```ts
 * const view = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * const site = { name: '某县工会公开', url: 'https://www.example.gov.cn' };
 * editionSvg(view, 'wechat', { site }); // …width="1080"…
 * ```
 */
export function editionSvg(view: FigureView, name: EditionName, options: EditionOptions): string {
  const { site, palette, corrections = [], ...words } = options;
  const edition = editionOf(name);
  const style = styleOf(edition);
  const draw: DrawOptions = { ...words, ...editionColours({ palette }, edition.unit === 'mm') };
  const perUnit = edition.drawn / edition.width;
  const caption = style.caption ? editionWordsOf(words.locale).scan : '';
  const setting: Setting = {
    view,
    edition,
    style,
    options: draw,
    siteName: site.name,
    corrections: correctionNotes(corrections, words.locale),
    code: codeOf(versionAddress(view, site.url), edition, style, caption, paletteOf(draw).ink3),
    width: edition.drawn,
    height: edition.height === null ? null : edition.height * perUnit,
    maxHeight: edition.maxHeight * perUnit,
  };
  const svg = written(setting, layoutOf(setting), altText(view, { ...draw, corrections }));
  return withPlainApostrophes(svg, words.locale);
}

/**
 * Takes the edges of text away: a program for print that does not know `paint-order` would draw them over the text.
 *
 * @param markup of a drawing
 */
const withoutEdges = (markup: string) =>
  markup.replace(/<text [^>]*paint-order="stroke"[^>]*>/g, (tag) =>
    tag.replace(/ (?:paint-order|stroke|stroke-width|stroke-linejoin)="[^"]*"/g, ''),
  );

/** Of room that is left over, a little more stands below than above. */
const share = 0.42;

function written(setting: Setting, layout: Layout, described: string): string {
  const { view, edition, style, options, code, width } = setting;
  const { head, body, notes, foot, footHeight } = layout;
  const colours = paletteOf(options);
  const height = setting.height ?? layout.height;
  const { inner } = widthsOf(setting);
  const { pad, rule } = style;
  const { top, bottom } = marginsOf(style);
  const footTop = height - bottom - footHeight;
  const notesHeight = paragraphsHeight(notes, gaps.notes);
  const footGap = style.side ? gaps.sideFoot : gaps.foot;
  const lower = footTop - footGap - (notes.length > 0 ? gaps.body + notesHeight : 0);
  const headHeight = paragraphsHeight(head, gaps.head);
  const free = Math.max(0, lower - (style.side ? footGap : gaps.body) - rule - top - headHeight);
  // A title that stands alone stands in the middle; else what is over stands around the body.
  const headTop = rule + top + (body === null ? free * share : 0);
  const bodyTop =
    headTop + headHeight + gaps.body + Math.max(0, free - gaps.body - (body?.height ?? 0)) * share;
  const codeTop = style.side ? lower - footGap - (code?.height ?? 0) : footTop;
  const nodes: readonly SvgNode[] = [
    make('rect', { width, height, fill: colours.sheet }),
    make('rect', { width, height: rule, fill: colours.area[view.figure.domain] }),
    ...placeParagraphs(head, pad, headTop, gaps.head),
    ...placeParagraphs(notes, pad, lower, gaps.notes),
    make('path', { d: `M${pad},${footTop - footGap}h${inner}`, stroke: colours.hair, fill: 'none' }),
    ...placeParagraphs(foot, pad, footTop),
  ];
  const drawnCode = code
    ? codeMarkup(code, width - pad - code.width, codeTop, { grid: pixelsPerUnit(edition), ink: colours.ink })
    : '';
  const bodyMarkup = body?.at(pad, bodyTop) ?? '';
  const drawnBody = edition.unit === 'mm' ? withoutEdges(bodyMarkup) : bodyMarkup;
  const perUnit = edition.width / edition.drawn;
  const [wide, high] =
    edition.unit === 'px'
      ? [edition.width * edition.scale, height * pixelsPerUnit(edition)].map((pixels) => Math.round(pixels))
      : [`${edition.width}mm`, `${Math.round(height * perUnit * 100) / 100}mm`];
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${Math.round(height * 10) / 10}`,
    width: wide,
    height: high,
    fill: colours.ink,
    'font-family': sansFonts,
    [figureAttribute]: view.figure.id,
    'data-edition': edition.name,
  });
  const mark = isSynthetic(view) ? `${wordsOf(options.locale).figure.fiction} ` : '';
  return `${
    html`<svg${root}><title>${mark}${view.figure.title}</title><desc>${described}</desc>
    ${raw(nodes.map(serialize).join(''))}${raw(drawnBody)}${raw(drawnCode)}</svg>`.text
  }\n`;
}
