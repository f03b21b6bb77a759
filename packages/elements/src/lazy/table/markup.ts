import {
  attributes,
  type Draw,
  drawingWidths,
  type Html,
  html,
  type Locale,
  mostDrawn,
  notesOf,
  raw,
  rowRemarks,
  wordsOf,
} from '@gongkai/charts/markup';
import type { FigureView } from '@gongkai/snapshot';

/** How a figure of a plain table is written. */
export interface PlainFigure {
  readonly id: string;
  readonly heading: string;
  readonly headingLevel: number;
  /** What is below the heading: the column's own, and which of several it is. */
  readonly description: string;
  readonly locale: Locale;
  /** What is written between and below the rows of the table. */
  readonly notes: readonly string[];
  /** How many rows the table has, of which the first are drawn. */
  readonly total: number;
}

/** All of it for who hears it, as far as the table tells it. */
function summary({ figure, rows }: FigureView, total: number, locale: Locale): string {
  const { figureKinds, summary: words } = wordsOf(locale);
  const said = rows.map((row) => {
    const more = rowRemarks(row, locale);
    return words.row(
      row.observation.label ?? '',
      row.observation.quantity.printed ?? '',
      more.length > 0 ? more.join(words.between) : null,
    );
  });
  return [words.opening(figureKinds[figure.kind], total), said.join(words.between)]
    .map((sentence) => sentence + words.end)
    .join('')
    .trim();
}

/**
 * A figure with the furniture that a plain table can have: no period, no source, no files. The table itself is put in
 * by who has it.
 *
 * @param view what is drawn
 * @param draw draws it
 * @returns one `<figure>`
 */
export function plainMarkup(view: FigureView, figure: PlainFigure, draw: Draw): string {
  const { id, heading, headingLevel, description, locale, total } = figure;
  const words = wordsOf(locale).figure;
  const drawn = { ...view, rows: view.rows.slice(0, mostDrawn) };
  const pictures = drawingWidths.map((width) => draw(drawn, { document, width, locale })).join('');
  const limit = total > mostDrawn ? [words.drawnFirst(drawn.rows.length, total)] : [];
  const notes = [...limit, ...notesOf(drawn, { locale }), ...figure.notes];
  const own = attributes({
    id,
    'aria-labelledby': heading === '' ? null : `${id}-title`,
    'aria-label': heading === '' ? view.figure.title : null,
    'data-figure': id,
    'data-kind': view.figure.kind,
    'data-area': view.figure.domain,
  });
  const tag = raw(`h${headingLevel}`);
  const title: Html | null =
    heading === '' ? null : html`<${tag} class="gk-title" id="${id}-title">${heading}</${tag}>`;
  return html`<figure class="gk-figure gk-has-table"${own}>${title}
    ${description === '' ? null : html`<p class="gk-desc">${description}</p>`}
    <p class="gk-sr gk-summary">${summary(drawn, total, locale)}</p>
    <details class="gk-data">
    <summary><span class="gk-closed">${words.showTable}</span><span class="gk-opened">${words.hideTable}</span></summary>
    </details>
    <div class="gk-drawing">${raw(pictures)}</div>
    ${notes.length > 0 ? html`<ul class="gk-notes" role="list">${notes.map((note) => html`<li>${note}</li>`)}</ul>` : null}
    </figure>`.text;
}
