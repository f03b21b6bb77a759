import type { FigureView, Source, Union } from '@gongkai/snapshot';
import { serialize } from '../../drawing/serialize.ts';
import { make, type SvgNode, sansFonts, serifFonts } from '../../drawing/svg.ts';
import { attributes, html, raw } from '../../html/html.ts';
import type { DrawOptions, WordOptions } from '../../options.ts';
import { type GivenPalette, paletteOf } from '../../palette.ts';
import { publishedWords } from '../../row/credit.ts';
import { levelLabel } from '../../words/code-labels.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { periodWords } from '../../words/period.ts';
import { numbersBody } from '../bodies/numbers.ts';
import { qrCode } from '../code/qr.ts';
import { editionColours } from '../model/print-palette.ts';
import { type Paragraph, paragraph, paragraphsHeight, placeParagraphs } from '../text/paragraph.ts';
import { columnsOf } from './columns.ts';
import { posterWords } from './words.ts';

/** What a union publishes, as far as a sheet of it shows. */
export interface PosterContent {
  readonly union: Union;
  /** The numbers that the union puts first, as tiles. */
  readonly lead: FigureView;
  /** All others, one view for each work area. */
  readonly areas: readonly FigureView[];
  readonly sources: readonly Source[];
  /** The newest snapshot: its day, and the first digits of its hash. */
  readonly snapshot: { readonly date: string; readonly version: string };
}

/** How a sheet is drawn. */
export interface PosterOptions extends WordOptions {
  readonly siteName: string;
  /** Absolute address of the union's page; without it there is no QR code. */
  readonly address: string | null;
  /** To whom mistakes are reported; empty where the site does not say. */
  readonly contact: string;
  /** Colours of your own. */
  readonly palette?: GivenPalette | undefined;
}

/** A4 upright; one unit of the drawing is three quarters of a point. */
const page = { width: 794, height: 1123, pad: 50, band: 16 } as const;
const millimetres = { width: 210, height: 297 } as const;
const inner = page.width - 2 * page.pad;
const gap = { head: 6, part: 20, foot: 4 } as const;
/** Room for the numbers in large type; the lower one where others would have to be left out for them. */
const leadHeights = [250, 125] as const;
const leadLimits = { max: 4, least: 1, smallest: 14, largest: 66, isFree: false } as const;
/** More sources than this are counted. */
const maxSources = 3;
/** A module of the code, so that it is read from an arm's length. */
const moduleSize = 3.6;
const codeWidth = 150;

/** The words of the period that most numbers have. */
function prevailingPeriod({ lead, areas }: PosterContent, { locale }: DrawOptions): string {
  const counts = new Map<string, number>();
  for (const { observation } of [lead, ...areas].flatMap(({ rows }) => rows)) {
    const words = periodWords(observation.period, locale);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

function headOf(
  { union, lead, areas, snapshot }: PosterContent,
  prevailing: string,
  options: DrawOptions,
): readonly Paragraph[] {
  const { ink, ink2, ink3, red } = paletteOf(options);
  const { locale } = options;
  const count = [lead, ...areas].reduce((sum, { rows }) => sum + rows.length, 0);
  const kicker = `${union.region} · ${levelLabel(union.level, locale)}`;
  const said = posterWords(locale);
  const stamp = [
    wordsOf(locale).figure.snapshot(snapshot.date),
    said.numbers(count),
    ...(prevailing === '' ? [] : [said.prevailing(prevailing)]),
  ];
  return [
    paragraph(kicker, inner, 17, { fill: red, 'font-weight': 700 }),
    paragraph(union.name, inner, 46, { fill: ink, 'font-family': serifFonts, 'font-weight': 700 }, 'even'),
    paragraph(union.lede ?? '', inner, 19, { fill: ink2 }),
    paragraph(stamp.join(' · '), inner, 14.5, { fill: ink3 }),
  ];
}

function sourceLines(sources: readonly Source[], width: number, options: DrawOptions): readonly Paragraph[] {
  const { ink3 } = paletteOf(options);
  const { sources: word, moreSources, colon } = posterWords(options.locale);
  const said = sources.slice(0, maxSources).map((source) => {
    const published = publishedWords(source, options.locale);
    return [source.title ?? source.description, published].filter(Boolean).join('，');
  });
  const more = sources.length > maxSources ? moreSources(sources.length) : '';
  return [paragraph(`${word}${colon}${said.join('；')}${more}`, width, 13.5, { fill: ink3 })];
}

/**
 * Draws what a union publishes on one sheet of A4 for a notice board (公开栏): who, when, its first numbers in large type, the others by work area as many as fit,
 * how they are read, sources, and a QR code that leads to all of it.
 *
 * @param content what the union publishes
 * @param options site, language, colours
 * @returns an SVG file in millimetres, with black text and literal fonts
 */
export function unionPoster(content: PosterContent, options: PosterOptions): string {
  const { siteName, address, contact, palette, ...words } = options;
  const draw: DrawOptions = { ...words, ...editionColours({ palette }, true) };
  const { ink, ink2, ink3, red, hair } = paletteOf(draw);
  const said = posterWords(words.locale);

  const prevailing = prevailingPeriod(content, draw);
  const head = headOf(content, prevailing, draw);
  const headTop = page.band + 34;
  const leadTop = headTop + paragraphsHeight(head, gap.head) + gap.part + 4;
  const footWidth = address === null ? inner : inner - codeWidth - 26;
  const foot = (omitted: number): readonly Paragraph[] => [
    paragraph(omitted > 0 ? said.omitted(omitted, address !== null) : '', footWidth, 15, {
      fill: ink,
      'font-weight': 700,
    }),
    paragraph(said.reading, footWidth, 14, { fill: ink2 }),
    ...sourceLines(content.sources, footWidth, draw),
    paragraph(contact === '' ? '' : `${said.contact}${said.colon}${contact}`, footWidth, 13.5, {
      fill: ink3,
    }),
    paragraph(
      [siteName, address ?? '', content.snapshot.version].filter(Boolean).join('　'),
      footWidth,
      13.5,
      {
        fill: ink3,
      },
    ),
  ];
  const code =
    address === null
      ? null
      : { words: paragraph(said.scan, codeWidth, 13.5, { fill: ink, 'text-anchor': 'middle' }) };
  const codeSize = address === null ? 0 : qrCode(address, moduleSize, [0, 0]).size;
  // With the line for what is left out, so that the foot is never higher than its room.
  const footHeight = Math.max(
    paragraphsHeight(foot(1), gap.foot),
    code ? codeSize + 6 + code.words.height : 0,
  );
  const footTop = page.height - 40 - footHeight;
  const [lead, columns] = leadHeights
    .map((height) => {
      const room = { width: inner, height };
      const large = content.lead.rows.length > 0 ? numbersBody(content.lead, room, draw, leadLimits) : null;
      const top = leadTop + (large ? large.height + gap.part : 0);
      const place = { x: page.pad, y: top, width: inner, height: footTop - 2 * gap.part - top };
      return [large, columnsOf(content.areas, place, prevailing, draw)] as const;
    })
    .reduce((best, one) => (one[1].omitted < best[1].omitted ? one : best));
  const leadMissing = content.lead.rows.length - (lead?.view.rows.length ?? 0);
  const nodes: readonly SvgNode[] = [
    make('rect', { width: page.width, height: page.height, fill: '#ffffff' }),
    make('rect', { width: page.width, height: page.band, fill: red }),
    ...placeParagraphs(head, page.pad, headTop, gap.head),
    ...columns.nodes,
    make('path', { d: `M${page.pad},${footTop - gap.part}h${inner}`, stroke: hair, fill: 'none' }),
    ...placeParagraphs(foot(columns.omitted + leadMissing), page.pad, footTop, gap.foot),
  ];
  const codeLeft = page.width - page.pad - codeWidth;
  const drawnCode =
    address !== null && code
      ? [
          serialize(
            make('path', {
              'data-qr': address,
              d: qrCode(address, moduleSize, [codeLeft + (codeWidth - codeSize) / 2, footTop]).d,
              fill: ink,
              'shape-rendering': 'crispEdges',
            }),
          ),
          ...placeParagraphs([code.words], codeLeft + codeWidth / 2, footTop + codeSize + 6).map(serialize),
        ].join('')
      : '';
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${page.width} ${page.height}`,
    width: `${millimetres.width}mm`,
    height: `${millimetres.height}mm`,
    fill: ink,
    'font-family': sansFonts,
  });
  const drawnLead = lead?.at(page.pad, leadTop) ?? '';
  return `${
    html`<svg${root}><title>${content.union.name}</title>${raw(nodes.map(serialize).join(''))}${raw(drawnLead)}${raw(drawnCode)}</svg>`
      .text
  }\n`;
}
