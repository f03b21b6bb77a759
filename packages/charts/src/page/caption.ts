import type { FigureRow, FigureView, NumberedSource } from '@gongkai/snapshot';
import {
  citationClass,
  filesClass,
  footClass,
  hashClass,
  pageClass,
  periodClass,
  useClass,
} from '../html/contract.ts';
import { attributes, type Html, html, link, safeHref } from '../html/html.ts';
import type { FigureOptions } from '../options.ts';
import { commonPeriod } from '../row/common-period.ts';
import { maxNamed, maxSnapshots, periodsWords, publishedWords, shortHash } from '../row/credit.ts';
import { hrefOfSource } from '../row/source-mark.ts';
import { amountWordsOf } from '../words/amount-words.ts';
import { rowWordsOf } from '../words/row-words.ts';
import { maxListed } from './limits.ts';

/** One source with the sections in which the figure's numbers stand. */
function citation({ source, number }: NumberedSource, view: FigureView, options: FigureOptions): Html {
  const { locale } = options;
  const words = rowWordsOf(locale);
  const rows = view.rows.slice(0, maxListed).filter((row) => row.sourceNumber === number);
  const sections = new Map<string, FigureRow | null>();
  const own = view.mechanism?.source;
  if (own?.ref === source.id && own.locator !== '') sections.set(own.locator, null);
  if (view.table?.source.number === number) sections.set(view.table.source.locator, null);
  for (const row of rows) {
    const locator = row.observation.source?.locator;
    if (locator && !sections.get(locator)) sections.set(locator, row);
  }
  const between = locale === 'en' ? ', ' : '、';
  const places = [...sections].map(
    ([locator, row], place) =>
      html`${place > 0 ? between : null}${link(hrefOfSource(source, row, options), locator)}`,
  );
  const published = publishedWords(source, locale);
  return html`${words.figure.source}〔${number}〕${link(hrefOfSource(source, null, options), source.description)}
    ${published === '' ? null : html`${locale === 'en' ? ', ' : '，'}${published}`}
    ${sections.size > 0 ? html`${locale === 'en' ? ': ' : '：'}${places}` : null}`;
}

/** Where the sources themselves can be read, for those that are cited by a link to somewhere else. */
export function originals({ sources }: FigureView, options: FigureOptions): readonly Html[] {
  const { original, originalOf } = rowWordsOf(options.locale).figure;
  return sources
    .slice(0, maxListed)
    .filter(
      ({ source }) => safeHref(source.url) !== null && hrefOfSource(source, null, options) !== source.url,
    )
    .map(({ source, number }) => {
      const words = sources.length > 1 ? `${original}〔${number}〕` : original;
      const name = originalOf(source.description);
      return html`<a${attributes({ href: source.url, 'aria-label': name })}>${words}</a> `;
    });
}

function downloads({ links = {}, locale }: FigureOptions): Html | null {
  const words = rowWordsOf(locale).figure;
  const files = [
    [links.csv, 'CSV'],
    [links.json, 'JSON'],
    [links.svg, 'SVG'],
    [links.png, 'PNG'],
  ].flatMap(([href, name]) => (href ? html` ${link(href, name)}` : []));
  return files.length > 0 ? html`<span class="${filesClass}">${words.download}${files}</span>` : null;
}

/** The snapshots that a figure draws on, each with the first digits of its file's hash, all of which its own page has; the union's name where there are several. */
export function snapshotLines(
  { snapshots, union }: FigureView,
  { locale, links }: FigureOptions,
): readonly Html[] {
  const words = rowWordsOf(locale).figure;
  const [first, last] = [snapshots[0], snapshots[snapshots.length - 1]];
  if (union !== null && first && last && snapshots.length > maxSnapshots)
    return [html`<span>${words.snapshots(first.date, last.date, snapshots.length)}</span> `];
  return snapshots.slice(0, maxListed).map(
    ({ union: whose, date, sha256 }) =>
      html`<span${attributes({ class: union === null ? null : 'gk-whole' })}>${union === null ? `${whose.shortName} ` : null}${words.snapshot(date)}
        ${sha256 === null ? null : html` <code class="${hashClass}"${attributes({ title: links?.page === undefined ? `SHA-256 ${sha256}` : null })}>${sha256.slice(0, shortHash)}</code>`}</span> `,
  );
}

/** @returns whether a figure shows what somebody printed, and does not say where: a reader must be told so, not left to think that it was forgotten. */
export function isUnsourced({ sources, rows, mechanism, stations }: FigureView): boolean {
  if (sources.length > 0) return false;
  return (
    mechanism !== null ||
    stations !== undefined ||
    rows.some(({ observation: { derived } }) => derived === undefined)
  );
}

/** When the snapshots were taken, in one line. */
function snapshotsBetween({ snapshots }: FigureView, locale: FigureOptions['locale']): string {
  const [from = '', ...later] = snapshots.map(({ date }) => date).sort();
  return rowWordsOf(locale).figure.snapshots(from, later.pop() ?? '', snapshots.length);
}

/** @returns whether sources, or the snapshots of several unions, are so many that they are folded away, and what belongs to them. */
export const isFolded = ({ sources, snapshots, union }: FigureView): boolean =>
  sources.length > maxNamed || (union === null && snapshots.length > maxNamed);

/** The sources; many of them, with their snapshots, below a switch that says how many there are. */
export function citations(view: FigureView, options: FigureOptions): Html | null {
  if (isUnsourced(view))
    return html`<p class="${citationClass}">${amountWordsOf(options.locale).noSource}</p>`;
  // As many are listed as rows are; how many there are is said of all.
  const cited = view.sources.slice(0, maxListed).map((numbered) => citation(numbered, view, options));
  const plain = html`${cited.map((one) => html`<p class="${citationClass}">${one}</p>`)}`;
  if (!isFolded(view)) return plain;
  if (view.sources.length <= maxNamed)
    return html`${plain}<details class="gk-sources"><summary>${snapshotsBetween(view, options.locale)}</summary><p class="${footClass}">${snapshotLines(view, options)}</p></details>`;
  // A list: reader views (Readability) count paragraphs, and would take many of them for the article itself.
  const all = html`<ul role="list">${cited.map((one) => html`<li class="${citationClass}">${one}</li>`)}</ul>`;
  const count = rowWordsOf(options.locale).figure.sources(view.sources.length);
  return html`<details class="gk-sources"><summary>${count}</summary>${all}
    <p class="${footClass}">${originals(view, options)}${snapshotLines(view, options)}</p></details>`;
}

/** The caption of a figure: sources with the places in them, period, snapshot, files, permanent page. */
export function caption(view: FigureView, options: FigureOptions): Html {
  const { locale, links } = options;
  const words = rowWordsOf(locale).figure;
  const period = periodsWords(view, locale);
  // Of what is said of every row alike a script makes a part of each row's explanation.
  const isShared = commonPeriod(view.rows, locale) !== null;
  return html`<figcaption class="gk-caption">
    ${citations(view, options)}
    <p class="${footClass}">${period === null ? null : html`<span${attributes({ class: isShared && periodClass })}>${period}</span> `}
    ${view.sources.length > maxNamed ? null : originals(view, options)}
    ${isFolded(view) ? null : snapshotLines(view, options)}
    ${view.sources.length > 1 && view.sources.length <= maxNamed ? html`<span>${words.sources(view.sources.length)}</span> ` : null}
    ${downloads(options)} ${links?.use ? html`${link(links.use, words.use, useClass)} ` : null}${links?.embed ? html`${link(links.embed, words.embed)} ` : null}
    ${links?.page ? link(links.page, words.page, pageClass) : null}</p></figcaption>`;
}
