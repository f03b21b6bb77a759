import type { Correction, FigureKind, FigureView } from '@gongkai/snapshot';
import {
  areaAttribute,
  citationClass,
  fictionClass,
  figureAttribute,
  figureClass,
  foldedCellClass,
  footClass,
  kindAttribute,
  labelClass,
  moreClass,
  sourceClass,
  titleClass,
} from '../html/contract.ts';
import { attributes, type Html, html, link, raw, safeHref } from '../html/html.ts';
import { bodies } from '../kinds/all-bodies.ts';
import { compareRows } from '../kinds/compare/html.ts';
import type { FigureOptions } from '../options.ts';
import type { Body } from '../page/body.ts';
import { cautionsOf } from '../page/notes.ts';
import { titleWords } from '../page/title-words.ts';
import { correctionNotes } from '../row/correction-notes.ts';
import { periodsWords, publishedWords, snapshotWords } from '../row/credit.ts';
import { hrefOfSource } from '../row/source-mark.ts';
import { wordsOf } from '../words/dictionary.ts';
import { isSynthetic } from '../words/synthetic.ts';
import { mapBody } from './map-body.ts';
import { mechanismOverview } from './mechanism-overview.ts';
import { type KeptEnd, rowCount, someRows } from './rows.ts';

/** How many snapshots are named in the one line that a frame has for them. */
const maxSnapshots = 2;

/** The body of a figure in a frame: the one of its page without what folds away; an overview where that one is a page of its own. */
function bodyOf(view: FigureView, options: FigureOptions): string {
  const { kind } = view.figure;
  if (kind === 'mechanism') return mechanismOverview(view, options)?.text ?? '';
  if (kind === 'stations') return mapBody(view, options)?.text ?? '';
  const body = framedBody(kind)(view, options)?.text.replace(foldedCells, '') ?? '';
  // The one source stands below the title: no number needs a mark that leads to it.
  return view.sources.length > 1 ? body : body.replace(sourceMarks, '');
}
/** What writes the rows of a frame. */
function framedBody(kind: FigureKind): Body {
  // All that is known of each row is for the whole figure: here they are rows of words.
  if (kind === 'table') return bodies.bars;
  // Nothing folds in a frame, which says how many rows it leaves out.
  return kind === 'compare' ? compareRows : bodies[kind];
}
const sourceMarks = new RegExp(`\\s*<(a|span) class="${sourceClass}"[^>]*>.*?</\\1>`, 'g');
/** Cells that fold away, and the many rows of a dense kind. */
const foldedCells = new RegExp(
  `\\s*<td class="${foldedCellClass}"[^>]*>.*?</td>|<details class="${moreClass} gk-many"[^>]*>.*?</details>`,
  'g',
);

/** Labels of rows and tiles: narrow columns, in which a line ends every eight characters. */
const label = new RegExp(
  `(<p class="${labelClass}">(?:<a [^>]*>)?|<th role="rowheader" scope="row"[^>]*>)([^<&]+)`,
  'g',
);
const markWords = (body: string): string =>
  body.replace(label, (_, start: string, text: string) => start + titleWords(text).text);

/** Who says it, when it was so, and where it is printed: the first line below the title, so that a frame that scrolls loses nothing of it. */
function origin(view: FigureView, options: FigureOptions): Html {
  const { locale } = options;
  const { figure: words, sentence, noSource } = wordsOf(locale);
  const [first] = view.sources;
  const published = first ? publishedWords(first.source, locale) : '';
  const named = first
    ? html`${words.source}${locale === 'en' ? ': ' : '：'}${link(safeHref(first.source.url) ?? hrefOfSource(first.source, null, options), first.source.description)}${
        published === '' ? null : html`${locale === 'en' ? ', ' : '，'}${published}`
      }${view.sources.length > 1 ? html`${sentence.between}${words.sources(view.sources.length)}` : null}`
    : html`${noSource}`;
  const period = periodsWords(view, locale);
  return html`<p class="gk-origin"><span class="${citationClass}">${named}</span>${period === null ? null : html` <span>${period}</span>`}</p>`;
}

function snapshots(view: FigureView, { locale }: FigureOptions): string {
  const { snapshots: all } = view;
  if (all.length <= maxSnapshots) return snapshotWords(view, locale).join(locale === 'en' ? '; ' : '；');
  const dates = all.map(({ date }) => date).sort();
  const [from = '', to = ''] = [dates[0], dates[dates.length - 1]];
  const words = wordsOf(locale).figure;
  return from === to ? words.snapshot(from) : words.snapshots(from, to, all.length);
}

/** What a frame says below its body: that there is more, and what must be known to read what is there. */
function remarks(view: FigureView, shown: number, all: number, options: FigureOptions): readonly string[] {
  const words = wordsOf(options.locale).frame;
  const { kind } = view.figure;
  const body: Body = bodies[kind];
  if (kind === 'mechanism') return [words.overview];
  if (kind === 'stations') return [words.mapOnly(view.stations?.stations.length ?? 0)];
  return [
    ...(shown < all
      ? [keptEnd(view) === 'last' ? words.framedLast(shown, all) : words.framed(shown, all)]
      : []),
    ...cautionsOf(view, options, body.own?.notes),
  ];
}

/** Of a course through time what came last is what is asked for. */
const keptEnd = ({ figure }: FigureView): KeptEnd => (figure.kind === 'trend' ? 'last' : 'first');

/** How a frame is written. */
export interface FrameOptions extends FigureOptions {
  /** Rows, tiles or parts that are written at most; all of them where nothing is said. */
  readonly most?: number;
  /** What was corrected of its numbers: said below the source. */
  readonly corrections?: readonly Correction[];
  /** Whether it never changes: it then says so, and its link leads to what became of this version. */
  readonly isFrozen?: boolean;
}

/**
 * A figure for a frame in somebody else's page: whose it is, title, source, rows, snapshot, and a link to the whole. Nothing in it folds, nothing
 * leads to itself, and its height is known from its markup (`frameHeight`).
 *
 * @param view a figure with what it shows
 * @param options addresses, language, and how much is written at most
 * @returns one `<figure>`
 */
export function frameHtml(view: FigureView, options: FrameOptions = {}): string {
  const { figure, union, mechanism } = view;
  const {
    id = figure.id,
    headingLevel = 1,
    locale,
    links,
    most = Number.POSITIVE_INFINITY,
    isFrozen = false,
  } = options;
  const { figure: words, frame, figureKinds } = wordsOf(locale);
  const heading = raw(`h${headingLevel}`);
  const whole = bodyOf(view, options);
  const [body, all] = [someRows(whole, most, keptEnd(view)), rowCount(whole)];
  const whose = union?.name ?? frame.severalUnions;
  const kicker = mechanism && mechanism.name !== figure.title ? `${whose} · ${mechanism.name}` : whose;
  const notes = [...remarks(view, Math.min(most, all), all, options), ...(isFrozen ? [frame.frozen] : [])];
  const corrected = correctionNotes(options.corrections ?? [], locale);
  const own = attributes({
    id,
    'aria-labelledby': `${id}-title`,
    [figureAttribute]: figure.id,
    [kindAttribute]: figure.kind,
    [areaAttribute]: figure.domain,
    dir: 'ltr',
    lang: locale ?? 'zh-Hans',
  });
  const fiction = isSynthetic(view)
    ? {
        line: html`<p class="gk-synthetic">${words.synthetic}</p>`,
        mark: html`<span class="${fictionClass}">${words.fiction}</span> `,
      }
    : null;
  return html`<figure class="${figureClass} gk-frame"${own}>${fiction?.line}<p class="gk-name">${kicker}</p><${heading} class="${titleClass}" id="${id}-title">${fiction?.mark}${figure.title === '' ? figureKinds[figure.kind] : titleWords(figure.title)}</${heading}>
    ${origin(view, options)}${corrected.length > 0 ? html`<p class="gk-remarks"><strong>${corrected.join('')}</strong></p>` : null}
    ${body === '' ? html`<p class="gk-desc">${words.noFigures}</p>` : raw(markWords(body))}
    ${notes.length > 0 ? html`<p class="gk-remarks">${notes.join(locale === 'en' ? ' ' : '')}</p>` : null}
    <figcaption class="gk-caption"><p class="${footClass}"><span class="gk-snapshot">${snapshots(view, options)}</span> ${link(links?.page, isFrozen ? frame.openVersion : frame.openWhole)}</p></figcaption></figure>`
    .text;
}
