import { find } from '@gongkai/quantity';
import type { FigureView } from '@gongkai/snapshot';
import { outlineHtml } from '../kinds/mechanism/outline.ts';
import { stationsHtml } from '../kinds/stations/stations-html.ts';
import { tableHtml } from '../kinds/table/table.ts';
import { tiles } from '../kinds/tiles/tile.ts';
import { drawingWidths, type FigureOptions, mechanismWidths } from '../options.ts';
import { wordsOf } from '../words/dictionary.ts';
import { isSynthetic } from '../words/synthetic.ts';
import { caption } from './caption.ts';
import type { Draw } from './draw.ts';
import { attributes, type Html, html, raw } from './html.ts';
import { firstOf, limitNotes, mostDrawn, mostListed } from './limits.ts';
import { notesOf } from './notes.ts';
import { summary } from './summary.ts';

/** What stands in the middle of a figure: pictures for the widths, tiles or the table itself; a mechanism that nobody draws is an outline. */
function body(view: FigureView, options: FigureOptions, draw: Draw | null): Html | null {
  const { kind } = view.figure;
  if (kind === 'stations') return stationsHtml(view, options, draw);
  if (kind === 'mechanism' ? view.mechanism === null : view.rows.length === 0) return null;
  if (kind === 'table') return tableHtml(view.rows, options);
  if (kind === 'tiles') return raw(tiles(view.rows, options));
  if (draw === null) return kind === 'mechanism' ? outlineHtml(view, options) : null;
  const summed = view.mechanism?.summary;
  const [widths, most] = kind === 'mechanism' ? [mechanismWidths, mostListed] : [drawingWidths, mostDrawn];
  const drawn = firstOf(view, most);
  return html`${summed === undefined ? null : html`<p class="gk-outline-summary">${summed}</p>`}
    ${raw(widths.map((width) => draw(drawn, { ...options, width })).join(''))}`;
}

/**
 * What the picture shows as text, below its button: a mechanism as an outline, its rows as a table. Without script it opens
 * beside the picture; a script may let it take the picture's place.
 */
function data(view: FigureView, options: FigureOptions, draw: Draw | null): Html | null {
  const { rows, figure } = view;
  const outlined =
    figure.kind === 'mechanism' && draw !== null ? outlineHtml(view, { ...options, summary: false }) : null;
  if (figure.kind === 'table' || (rows.length === 0 && outlined === null)) return null;
  const words = wordsOf(options.locale).figure;
  const [show, hide] = outlined ? [words.showText, words.hideText] : [words.showTable, words.hideTable];
  return html`<details class="gk-data">
    <summary><span class="gk-closed">${show}</span><span class="gk-opened">${hide}</span></summary>
    ${outlined}${rows.length > 0 ? tableHtml(rows, { ...options, caption: figure.title, showUnion: options.showUnion ?? view.union === null }) : null}</details>`;
}

/** Longer than this an amount may break: it would push a narrow column apart. */
const longestWhole = 14;

/** Text in which a line is not broken within an amount: a number with the words that bound it and its unit. */
function unbroken(text: string): readonly (Html | string)[] {
  const parts: (Html | string)[] = [];
  let done = 0;
  for (const { start, end } of find(text)) {
    if (start < done || end - start > longestWhole) continue;
    parts.push(text.slice(done, start), html`<span class="gk-whole">${text.slice(start, end)}</span>`);
    done = end;
  }
  return [...parts, text.slice(done)];
}

/** A title in the parts between which a line had best end: 职代会建制率90%以上，| 工资协商93%以上. */
function clauses(title: string): Html {
  const parts = title.split(/([^，；：]+[，；：]?)/).filter((part) => part !== '');
  return parts.length < 2
    ? html`${unbroken(title)}`
    : html`${parts.map((part) => html`<span class="gk-clause">${unbroken(part)}</span>`)}`;
}

/**
 * A figure complete in HTML: heading, description, summary for who hears it, picture, table, notes, sources, files.
 *
 * @param view a figure with what it shows
 * @param options a document to draw with, addresses, language
 * @param draw draws its picture; null for tiles and tables, which have none
 * @returns one `<figure>`
 */
export function figureMarkup(view: FigureView, options: FigureOptions, draw: Draw | null): string {
  const { figure } = view;
  const { headingLevel = 3, id = figure.id, locale } = options;
  const heading = raw(`h${headingLevel}`);
  const listed = firstOf(view, mostListed);
  const notes = [...limitNotes(view, options, draw !== null), ...notesOf(listed, options)];
  const table = data(listed, options, draw);
  const own = attributes({
    id,
    'aria-labelledby': `${id}-title`,
    'data-figure': figure.id,
    'data-kind': figure.kind,
    'data-area': figure.domain,
  });
  return html`<figure class="gk-figure${table ? ' gk-has-table' : ''}"${own}>
    ${isSynthetic(view) ? html`<p class="gk-synthetic">${wordsOf(locale).figure.synthetic}</p>` : null}
    ${view.mechanism === null ? null : html`<p class="gk-name">${view.mechanism.name}</p>`}
    <${heading} class="gk-title" id="${id}-title">${isSynthetic(view) ? html`<span class="gk-fiction">${wordsOf(locale).figure.fiction}</span> ` : null}${clauses(figure.title)}</${heading}>
    ${figure.description === undefined ? null : html`<p class="gk-desc">${figure.description}</p>`}
    <p class="gk-sr gk-summary">${summary(view, options)}</p>
    ${table}
    <div class="gk-drawing">${body(listed, options, draw) ?? html`<p>${wordsOf(locale).figure.noFigures}</p>`}</div>
    ${notes.length > 0 ? html`<ul class="gk-notes" role="list">${notes.map((note) => html`<li>${note}</li>`)}</ul>` : null}
    ${caption({ ...listed, rows: view.rows }, options)}</figure>`.text;
}
