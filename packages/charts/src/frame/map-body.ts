import type { FigureView } from '@gongkai/snapshot';
import { mapFrameClass, stationsClass } from '../html/contract.ts';
import { escapeText, type Html, html, raw, safeHref } from '../html/html.ts';
import { legendHtml } from '../kinds/stations/list/legend-html.ts';
import { stationMap } from '../kinds/stations/map/draw.ts';
import { stationsOf } from '../kinds/stations/model/fiction.ts';
import { groupCounts } from '../kinds/stations/model/legend.ts';
import { stationWordsOf } from '../kinds/stations/words/dictionary.ts';
import type { FigureOptions } from '../options.ts';

/** @returns the drawn map with its legend, however many stations there are; their list stays with the whole figure. */
export function mapBody(view: FigureView, options: FigureOptions): Html | null {
  const stations = stationsOf(view);
  if (!stations || stations.stations.length === 0) return null;
  // A mark leads to its station in the list, which only the whole figure has.
  const page = escapeText(safeHref(options.links?.page) ?? '');
  const map = stationMap(view, options).replaceAll('<a href="#', `<a href="${page}#`);
  const { boundary } = stations;
  const words = stationWordsOf(options.locale);
  const credit = boundary
    ? html`<p class="gk-sr">${words.reviewNumber(boundary.reviewNumber)} ${words.boundary(boundary.attribution)}</p>`
    : null;
  return html`<div class="${stationsClass}">${
    map === ''
      ? null
      : html`<div class="gk-map-side"><div class="${mapFrameClass}">${raw(map)}${credit}</div></div>`
  }${legendHtml(groupCounts(stations), options.locale)}</div>`;
}
