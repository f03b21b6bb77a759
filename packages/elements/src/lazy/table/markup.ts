import {
  attributes,
  type Html,
  html,
  type Locale,
  lightBody,
  mostListed,
  notesOf,
  raw,
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
  /** Name of the switch behind which the table itself is put. */
  readonly more: string;
  readonly locale: Locale;
  /** What is written between and below the rows of the table. */
  readonly notes: readonly string[];
  /** How many rows the table has, of which the first are drawn. */
  readonly total: number;
}

/**
 * A figure with the furniture that a plain table can have: no period, no source, no files. The table itself is put behind the switch by who has it.
 *
 * @param view what is drawn
 * @param figure what is said around it
 * @returns one `<figure>`
 */
export function plainMarkup(view: FigureView, figure: PlainFigure): string {
  const { id, heading, headingLevel, description, more, locale, total } = figure;
  const options = { id, locale };
  const body = lightBody(view.figure.kind)?.(view, options);
  const limit = total > mostListed ? [wordsOf(locale).figure.listedFirst(view.rows.length, total)] : [];
  const notes = [...limit, ...notesOf(view, options), ...figure.notes];
  const own = attributes({
    id,
    'aria-labelledby': heading === '' ? null : `${id}-title`,
    'aria-label': heading === '' ? view.figure.title : null,
    'data-figure': id,
    'data-kind': view.figure.kind,
    'data-gk-area': view.figure.domain,
    dir: 'ltr',
    lang: locale,
  });
  const tag = raw(`h${headingLevel}`);
  const title: Html | null =
    heading === '' ? null : html`<${tag} class="gk-title" id="${id}-title">${heading}</${tag}>`;
  return html`<figure class="gk-figure"${own}>${title}
    ${description === '' ? null : html`<p class="gk-desc">${description}</p>`}
    <details class="gk-more"><summary>${more}</summary></details>
    ${body}
    ${notes.length > 0 ? html`<ul class="gk-notes" role="list">${notes.map((note) => html`<li>${note}</li>`)}</ul>` : null}
    </figure>`.text;
}
