import type { FigureRow } from '@gongkai/snapshot';
import {
  areaAttribute,
  labelClass,
  meaningAttribute,
  noteAttribute,
  observationAttribute,
  ownerAttribute,
  periodNoteAttribute,
  placeAttribute,
  sourceAttribute,
  tileClass,
  tileNumberClass,
  tilesClass,
  useClass,
  whenClass,
} from '../../html/contract.ts';
import { attributes, type Html, html, link } from '../../html/html.ts';
import type { TileOptions, WordOptions } from '../../options.ts';
import { printed } from '../../page/printed.ts';
import { commonPeriod } from '../../row/common-period.ts';
import { denominatorWords } from '../../row/denominator.ts';
import { rowMeaning, rowRemarks } from '../../row/remarks.ts';
import { sourceMark } from '../../row/source-mark.ts';
import { printedParts } from '../../text/printed.ts';
import { rowLabel } from '../../words/labels.ts';
import { periodWords } from '../../words/period.ts';
import { rowWordsOf } from '../../words/row-words.ts';
import { scopeWords } from '../../words/scope.ts';
import { kindRemarks, remarkLine } from './remarks.ts';

/** @returns what must be said beside a number that is no plain figure: all of it, and what it is a share of. */
export function remarksOf(row: FigureRow, { locale }: WordOptions): readonly string[] {
  const { quantity, derived } = row.observation;
  const denominator = denominatorWords(row, locale);
  return [
    ...(derived === undefined && !row.unread ? kindRemarks(quantity, locale) : []),
    ...rowRemarks(row, locale),
    ...(denominator === null ? [] : [denominator]),
  ];
}

/** What several tiles of a list have in common stands once, at the list. */
interface Shared {
  readonly periodNote: string | undefined;
  readonly source: string | undefined;
  readonly place: string | undefined;
  /** The period that the list's caption says of all. */
  readonly when: string | null;
  /** Whether the list's caption says the source of all. */
  readonly isCited: boolean;
  /** Whether the list, or the figure around it, says whose the numbers are. */
  readonly isOwned: boolean;
}

const nothingShared: Shared = {
  periodNote: undefined,
  source: undefined,
  place: undefined,
  when: null,
  isCited: false,
  isOwned: false,
};

/** @returns what a tile says that its list does not; empty where the list says something and the tile does not. */
const unlike = (own: string | undefined, shared: string | undefined) =>
  own === shared ? null : (own ?? (shared && ''));

/** When it was, and where it is printed; what the list's caption says of all tiles is left out. */
function whenLine(row: FigureRow, options: TileOptions, { when, isCited }: Shared): Html | null {
  const words = when === null ? periodWords(row.observation.period, options.locale) : null;
  const mark = isCited ? null : sourceMark(row, options);
  return words === null && mark === null ? null : html`<p class="${whenClass}">${words}${mark}</p>`;
}

function tile(row: FigureRow, options: TileOptions, shared: Shared = nothingShared): Html {
  const { locale, unionName, indicatorHref, kicker, useHref, element } = options;
  const { observation, indicator, source } = row;
  const scope = scopeWords(row, unionName, locale);
  const kickerText = kicker?.(row);
  const use = useHref?.(row);
  const remarks = remarksOf(row, options);
  const meaning = rowMeaning(row, locale);
  const data = attributes({
    [observationAttribute]: observation.id,
    [ownerAttribute]: shared.isOwned ? null : row.union.name || null,
    [areaAttribute]: indicator.domain,
    // What the tile says itself is not said again where the address leads to it, nor in its explanation.
    [meaningAttribute]: remarks.includes(meaning) ? null : meaning,
    [sourceAttribute]: unlike(source?.description, shared.source),
    [placeAttribute]: unlike(observation.source?.locator, shared.place),
    [noteAttribute]: observation.note,
    [periodNoteAttribute]: unlike(observation.period.note, shared.periodNote),
  });
  const inside = html`<div class="${tileClass}"${data}>
    ${kickerText ? html`<p class="gk-kicker">${kickerText}</p>` : null}
    <p class="${labelClass}">${link(indicatorHref?.(row), rowLabel(row, locale))}</p>
    <p class="${tileNumberClass}">${printed(row, locale)}</p>
    ${whenLine(row, options, shared)}
    ${scope === null ? null : html`<p class="${whenClass}">${scope}</p>`}
    ${remarkLine(remarks, locale)}
    ${use ? html`<p class="gk-tile-use">${link(use, rowWordsOf(locale).figure.useNumber, useClass)}</p>` : null}
    </div>`;
  return element ? html`<gk-kpi-tile>${inside}</gk-kpi-tile>` : inside;
}

/**
 * Writes one number as a tile.
 *
 * @param row a figure
 * @returns one tile: label, printed words, period, scope where it is not the union's own, mark of the source
 * @example
 * ```ts
 * const [row] = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件']] }).rows;
 * kpiTile(row); // …<b>67</b><small>件</small>…
 * ```
 */
export function kpiTile(row: FigureRow, options: TileOptions = {}): string {
  return tile(row, options).text;
}

/** Columns, at most as many as fit, of which the last row leaves the fewest free. */
function columns(count: number, most: number): number {
  if (count <= most) return count;
  const free = (per: number) => (per - (count % per)) % per;
  let best = most;
  for (let per = most - 1; per >= Math.max(2, most - 2); per -= 1) if (free(per) < free(best)) best = per;
  return best;
}

/** @returns whether a word stands above one of the numbers, as 人均 does. */
const hasLead = (rows: readonly FigureRow[]) =>
  rows.some(
    ({ observation }) =>
      observation.quantity.printed !== undefined && printedParts(observation.quantity)[0]?.role === 'lead',
  );

/** @returns what at least three tiles say alike, so that it need not be written at each. */
const saidAlike = (said: readonly (string | undefined)[]) =>
  said.find((one) => one !== undefined && said.filter((other) => other === one).length > 2);

/**
 * Writes numbers as a grid of tiles.
 *
 * @param rows figures, in the order in which they are to stand
 * @returns a grid of tiles whose last row leaves as few places free as may be
 * @example
 * ```ts
 * const view = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * tiles(view.rows); // <ul class="gk-tiles"…
 * ```
 */
export function tiles(rows: readonly FigureRow[], options: TileOptions = {}): string {
  const owners = new Set(rows.map(({ union }) => union.name));
  const [owner] = options.captioned ? [] : owners;
  const shared: Shared = {
    isOwned: owners.size === 1 || options.captioned === true,
    periodNote: saidAlike(rows.map(({ observation }) => observation.period.note)),
    source: saidAlike(rows.map(({ source }) => source?.description)),
    place: saidAlike(rows.map(({ observation }) => observation.source?.locator)),
    when: options.captioned ? commonPeriod(rows, options.locale) : null,
    isCited: options.captioned === true && new Set(rows.flatMap(({ source }) => source ?? [])).size <= 1,
  };
  const data = attributes({
    [ownerAttribute]: owners.size === 1 ? owner || null : null,
    'data-medium': columns(rows.length, 3),
    'data-wide': columns(rows.length, 5),
    'data-leads': hasLead(rows) ? '' : null,
    [sourceAttribute]: shared.source,
    [placeAttribute]: shared.place,
    [periodNoteAttribute]: shared.periodNote,
  });
  // A list without bullets is no list to VoiceOver unless its role is said.
  return html`<ul class="${tilesClass}" role="list" ${areaAttribute}=""${data}>${rows.map((row) => html`<li>${tile(row, options, shared)}</li>`)}</ul>`
    .text;
}
