import type { Correction, FigureView } from '@gongkai/snapshot';
import { sansFonts, serifFonts, withPlainApostrophes } from '../drawing/svg.ts';
import { figureAttribute } from '../html/contract.ts';
import { attributes, type Html, html, raw } from '../html/html.ts';
import { denseWords } from '../kinds/dense.ts';
import { mechanismNotes } from '../kinds/mechanism/legend.ts';
import { pictures } from '../kinds/pictures.ts';
import { stationPictureNotes } from '../kinds/stations/summary.ts';
import type { DrawOptions } from '../options.ts';
import { isUnsourced } from '../page/caption.ts';
import { notesOf } from '../page/notes.ts';
import { paletteOf } from '../palette.ts';
import { altText } from '../quote/alt-text.ts';
import { quoteWords } from '../quote/words/dictionary.ts';
import { correctionNotes } from '../row/correction-notes.ts';
import { maxNamed, periodsWords, publishedWords, snapshotWords } from '../row/credit.ts';
import { remarks } from '../summary/remarks.ts';
import { fillLines, packLines, wrap } from '../text/wrap.ts';
import { wordsOf } from '../words/dictionary.ts';
import { isSynthetic } from '../words/synthetic.ts';

const padding = 24;

interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly serif?: true;
}

/** What a kind says of itself below its picture. */
function ownNotes(view: FigureView) {
  const dense = denseWords(view)?.notes;
  if (dense) return dense;
  if (view.stations) return stationPictureNotes;
  return view.mechanism ? mechanismNotes : null;
}

/** Paragraphs under each other, with the height that they take. */
function paragraphs(
  list: readonly Paragraph[],
  width: number,
  top: number,
): { markup: Html[]; bottom: number } {
  let y = top;
  const markup = list.flatMap(({ text, size, fill, serif }) => {
    const lines = (serif ? wrap : fillLines)(text, width, size).map((line) => {
      y += size * 1.45;
      const look = attributes({
        x: padding,
        y: Math.round(y - size * 0.35),
        'font-size': size,
        fill,
        'font-family': serif ? serifFonts : null,
        'font-weight': serif ? 700 : null,
      });
      return html`<text${look}>${line}</text>`;
    });
    y += 4;
    return lines;
  });
  return { markup, bottom: y };
}

/** How a picture that stands alone is drawn. */
export interface FileOptions extends DrawOptions {
  /** What was corrected of its numbers, as `correctionsOf` of `@gongkai/snapshot` finds it: an older picture may say another. */
  readonly corrections?: readonly Correction[] | undefined;
}

/**
 * A picture that stands alone: its own ground, title, notes and source, literal colours and named fonts, no style sheet.
 *
 * @param view a figure with what it shows
 * @param options width of the whole picture, defaults to 768; theme and colours; what was corrected of its numbers
 * @returns an SVG file
 * @example
 * ```ts
 * const view = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * figureSvg(view, { width: 640, theme: 'dark' }); // <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 …
 * ```
 */
export function figureSvg(view: FigureView, options: FileOptions = {}): string {
  const { width = 768, locale, corrections = [] } = options;
  const { figure, sources, union } = view;
  const colours = paletteOf(options);
  const words = wordsOf(locale).figure;
  const inner = width - 2 * padding;
  const head = paragraphs(
    [
      ...(isSynthetic(view)
        ? [{ text: quoteWords(locale).fiction.trim(), size: 18, fill: colours.ink, serif: true as const }]
        : []),
      ...(view.mechanism === null || view.mechanism.name === figure.title
        ? []
        : [{ text: view.mechanism.name, size: 15, fill: colours.area[figure.domain] }]),
      ...(figure.title === ''
        ? []
        : [{ text: figure.title, size: 22, fill: colours.ink, serif: true as const }]),
      ...(figure.description === undefined
        ? []
        : [{ text: figure.description, size: 15, fill: colours.ink2 }]),
      ...(view.mechanism?.summary === undefined
        ? []
        : [{ text: view.mechanism.summary, size: 15, fill: colours.ink2 }]),
    ],
    inner,
    padding,
  );
  const drawing = pictures[figure.kind](view, { ...options, width: inner });
  const height = Number(/ height="(\d+)"/.exec(drawing)?.[1] ?? 0);
  const top = Math.round(head.bottom + 12);
  const cited = sources
    .map(({ source }) =>
      [source.description, publishedWords(source, locale)]
        .filter((part) => part !== '')
        .join(locale === 'en' ? ', ' : '，'),
    )
    .join(locale === 'en' ? '; ' : '；');
  const credit = [
    isUnsourced(view) ? wordsOf(locale).noSource : null,
    sources.length > 0 && sources.length <= maxNamed ? `${words.source} ${cited}` : null,
    sources.length > maxNamed ? words.sources(sources.length) : null,
    isSynthetic(view) ? words.synthetic : null,
    union?.name,
    periodsWords(view, locale),
    ...snapshotWords(view, locale),
  ].filter((part) => part !== null && part !== undefined);
  const foot = paragraphs(
    [
      ...notesOf(view, options, ownNotes(view), remarks).map((text) => ({
        text,
        size: 14,
        fill: colours.ink2,
      })),
      ...correctionNotes(corrections, locale).map((text) => ({ text, size: 14, fill: colours.ink })),
      ...packLines(credit, inner, 14).map((text) => ({ text, size: 14, fill: colours.ink3 })),
    ],
    inner,
    top + height + 20,
  );
  const total = Math.ceil(foot.bottom + padding - 8);
  // Places of the inner picture are its own.
  const placed = drawing.replace('<svg ', `<svg x="${padding}" y="${top}" `);
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${total}`,
    width,
    height: total,
    'font-family': sansFonts,
    [figureAttribute]: figure.id,
  });
  const svg = `${
    html`<svg${root}><title>${isSynthetic(view) ? `${words.fiction} ` : ''}${figure.title || wordsOf(locale).figureKinds[figure.kind]}</title><desc>${altText(view, options)}</desc>
    <rect${attributes({ width, height: total, fill: colours.sheet })}/>
    <rect${attributes({ width, height: 4, fill: colours.area[figure.domain] })}/>
    ${head.markup}${raw(placed)}
    <path${attributes({ d: `M${padding},${top + height + 12}h${inner}`, stroke: colours.hair })}/>
    ${foot.markup}</svg>`.text
  }\n`;
  return withPlainApostrophes(svg, locale);
}
