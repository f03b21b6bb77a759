import type { FigureView } from '@gongkai/snapshot';
import { bars } from '../drawing/bars.ts';
import { count } from '../drawing/count.ts';
import { rate } from '../drawing/rate.ts';
import { type DrawOptions, drawingWidths, type FigureOptions } from '../options.ts';
import { wordsOf } from '../words/dictionary.ts';
import { caption } from './caption.ts';
import { attributes, type Html, html, raw } from './html.ts';
import { notesOf } from './notes.ts';
import { outlineHtml } from './outline.ts';
import { summary } from './summary.ts';
import { tableHtml } from './table.ts';
import { tiles } from './tile.ts';

const drawings = { bars, count, rate } satisfies Record<
  string,
  (view: FigureView, options: DrawOptions) => string
>;

/** What stands in the middle of a figure: pictures for the widths, tiles, an outline or the table itself. */
function body(view: FigureView, options: FigureOptions): Html | null {
  const { kind } = view.figure;
  if (kind === 'mechanism') return outlineHtml(view, options);
  if (view.rows.length === 0) return null;
  if (kind === 'table') return tableHtml(view.rows, options);
  if (kind === 'tiles') return raw(tiles(view.rows, options));
  return raw(drawingWidths.map((width) => drawings[kind](view, { ...options, width })).join(''));
}

/** The table below its button. Without script it opens beside the picture; a script may let it take the picture's place. */
function data(view: FigureView, options: FigureOptions): Html | null {
  if (view.figure.kind === 'table' || view.rows.length === 0) return null;
  const words = wordsOf(options.locale).figure;
  return html`<details class="gk-data">
    <summary><span class="gk-closed">${words.showTable}</span><span class="gk-opened">${words.hideTable}</span></summary>
    ${tableHtml(view.rows, { ...options, caption: view.figure.title })}</details>`;
}

/** A title in the parts between which a line had best end: 职代会建制率90%以上，| 工资协商93%以上. */
function clauses(title: string): Html | string {
  const parts = title.split(/([^，；：]+[，；：]?)/).filter((part) => part !== '');
  return parts.length < 2
    ? title
    : html`${parts.map((part) => html`<span class="gk-clause">${part}</span>`)}`;
}

/**
 * A figure complete in HTML: heading, description, summary for who hears it, picture, table, notes, sources, files.
 *
 * @param view a figure with what it shows
 * @param options a document to draw with, addresses, language
 * @returns one `<figure>`
 */
export function figureHtml(view: FigureView, options: FigureOptions): string {
  const { figure } = view;
  const { headingLevel = 3, id = figure.id, locale } = options;
  const heading = raw(`h${headingLevel}`);
  const notes = notesOf(view, options);
  const table = data(view, options);
  const own = attributes({
    id,
    'aria-labelledby': `${id}-title`,
    'data-figure': figure.id,
    'data-kind': figure.kind,
    'data-area': figure.domain,
  });
  return html`<figure class="gk-figure${table ? ' gk-has-table' : ''}"${own}>
    <${heading} class="gk-title" id="${id}-title">${clauses(figure.title)}</${heading}>
    ${figure.description === undefined ? null : html`<p class="gk-desc">${figure.description}</p>`}
    <p class="gk-sr gk-summary">${summary(view, options)}</p>
    ${table}
    <div class="gk-drawing">${body(view, options) ?? html`<p>${wordsOf(locale).figure.noFigures}</p>`}</div>
    ${notes.length > 0 ? html`<ul class="gk-notes" role="list">${notes.map((note) => html`<li>${note}</li>`)}</ul>` : null}
    ${caption(view, options)}</figure>`.text;
}
