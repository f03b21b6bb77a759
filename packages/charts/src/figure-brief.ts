import type { FigureView } from '@gongkai/snapshot';
import {
  areaAttribute,
  fictionClass,
  figureAttribute,
  figureClass,
  footClass,
  kindAttribute,
  moreClass,
  ownerAttribute,
  pageClass,
  periodClass,
  titleClass,
  useClass,
} from './html/contract.ts';
import { attributes, type Html, html, raw } from './html/html.ts';
import { bodies } from './kinds/all-bodies.ts';
import { tiles } from './kinds/tiles/tile.ts';
import type { FigureOptions } from './options.ts';
import type { Body } from './page/body.ts';
import { citations, isFolded, originals, snapshotLines } from './page/caption.ts';
import { clauses } from './page/figure.ts';
import { firstOf, limitNotes, maxListed } from './page/limits.ts';
import { cautionsOf, notesOf } from './page/notes.ts';
import { withRowIds } from './page/row-ids.ts';
import { commonPeriod } from './row/common-period.ts';
import { maxNamed } from './row/credit.ts';
import { wordsOf } from './words/dictionary.ts';
import { isSynthetic } from './words/synthetic.ts';

/** How a figure is written that stands among others on a page which tells once what they have in common. */
export interface BriefOptions extends FigureOptions {
  /** Ids of observations to which an address on the page leads: their rows carry them. Each stands in one figure of a page. */
  readonly rowIds?: ReadonlySet<string>;
}

/** One line: the period, the sources with all that is said about the figure behind a switch, what can be done with it, where all of it is. */
function furniture(
  view: FigureView,
  notes: readonly string[],
  period: string | null,
  options: FigureOptions,
): Html {
  const { figure: words, brief } = wordsOf(options.locale);
  const { figure, sources } = view;
  const marks = sources.length <= 3 ? sources.map(({ number }) => `〔${number}〕`).join('') : '';
  const { links = {} } = options;
  // Several of a page have the same words: a list of links must tell them apart.
  const named = (href: string | undefined, text: string, className: string) =>
    href === undefined
      ? null
      : html`<a${attributes({ class: className, href, 'aria-label': brief.linkOf(text, figure.title) })}>${text}</a>`;
  return html`<figcaption class="gk-caption">${period === null ? null : html`<span class="${periodClass}">${period}</span>`}
    <details class="gk-about"><summary>${words.source}${marks}</summary>
    ${figure.description === undefined ? null : html`<p>${figure.description}</p>`}
    ${notes.length > 0 ? html`<ul class="gk-notes" role="list">${notes.map((note) => html`<li>${note}</li>`)}</ul>` : null}
    ${citations(view, options)}<p class="${footClass}">${sources.length > maxNamed ? null : originals(view, options)}${isFolded(view) ? null : snapshotLines(view, options)}</p></details>
    ${named(links.use, words.use, useClass)} ${named(links.page, brief.data, pageClass)}</figcaption>`;
}

/**
 * A figure as one of many on a page: its title, its body, what would be misread without a word, and one line of furniture. Numbers in large type
 * say what their title says, so it is the name of the figure alone, for screen readers; a mechanism is an overview, its numbers and remarks come on demand.
 *
 * @param view a figure with what it shows
 * @param options addresses, language, which rows can be linked to
 * @returns one `<figure>`
 */
export function briefFigure(view: FigureView, options: BriefOptions = {}): string {
  const { figure } = view;
  const { headingLevel = 4, id = figure.id, locale, rowIds = new Set<string>() } = options;
  const words = wordsOf(locale);
  const heading = raw(`h${headingLevel}`);
  const isTiles = figure.kind === 'tiles';
  const write: Body = bodies[figure.kind];
  const limitsOf = write.own?.limits;
  const listed = firstOf(view, maxListed);
  const shown = limitsOf ? view : listed;
  const body =
    isTiles && view.rows.length > 0
      ? raw(tiles(view.rows, { ...options, captioned: true }))
      : write(shown, options);
  const own = write.own?.notes;
  const cautions = [
    ...(limitsOf ?? limitNotes)(view, options),
    // Beside tiles nothing is drawn whose size could mislead.
    ...(isTiles ? (figure.notes ?? []) : cautionsOf(shown, options, own)),
  ];
  const isMechanism = figure.kind === 'mechanism';
  const open = isMechanism ? [] : cautions;
  const rest = notesOf(shown, options, own).filter((note) => !open.includes(note));
  const fictional = isSynthetic(view);
  const attrs = attributes({
    class: `${figureClass} gk-brief`,
    id,
    'aria-labelledby': isTiles ? null : `${id}-title`,
    'aria-label': isTiles ? [fictional ? words.figure.fiction : '', figure.title].join(' ').trim() : null,
    [figureAttribute]: figure.id,
    [kindAttribute]: figure.kind,
    [areaAttribute]: figure.domain,
    [ownerAttribute]: view.union?.name || null,
    dir: 'ltr',
    lang: locale ?? 'zh-Hans',
  });
  const text = html`<figure${attrs}>
    ${fictional ? html`<p class="gk-synthetic">${words.figure.synthetic}</p>` : null}
    ${view.mechanism === null || view.mechanism.name === figure.title ? null : html`<p class="gk-name">${view.mechanism.name}</p>`}
    ${isTiles ? null : html`<${heading} class="${titleClass}" id="${id}-title">${fictional ? html`<span class="${fictionClass}">${words.figure.fiction}</span> ` : null}${clauses(figure.title)}</${heading}>`}
    ${isMechanism ? html`<details class="${moreClass}"><summary>${words.brief.numbersAndDetails}</summary></details>` : null}
    ${body ?? html`<p class="gk-desc">${words.figure.noFigures}</p>`}
    ${open.length > 0 ? html`<ul class="gk-notes" role="list">${open.map((note) => html`<li>${note}</li>`)}</ul>` : null}
    ${furniture({ ...listed, rows: view.rows }, rest, isMechanism ? null : commonPeriod(view.rows, locale), options)}</figure>`
    .text;
  return isMechanism ? text : withRowIds(text, rowIds);
}
