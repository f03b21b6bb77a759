import type { FigureView } from '@gongkai/snapshot';
import {
  baseMapAttribute,
  mapFrameClass,
  mapToolsClass,
  momentAttribute,
  momentTextAttribute,
  stationsClass,
  syntheticAttribute,
} from '../../html/contract.ts';
import { attributes, type Html, html, raw } from '../../html/html.ts';
import type { FigureOptions } from '../../options.ts';
import type { Draw } from '../../page/draw.ts';
import { earlyTools } from './list/early-tools.ts';
import { finder } from './list/finder.ts';
import { firstStations } from './list/first.ts';
import { legendHtml } from './list/legend-html.ts';
import { stationList } from './list/list.ts';
import { byTown } from './list/order.ts';
import { recordedMoment, stationsOf } from './model/fiction.ts';
import { listedGroups } from './model/legend.ts';
import { stationWordsOf } from './words/dictionary.ts';

/**
 * What stands in the middle of a figure of stations, each part complete without the next: indexes, the drawn map with its legend, the list.
 *
 * @param view a figure of stations
 * @param options its id is a prefix of the ids of towns, which are not unique on a page
 * @param draw draws the map; without it there are indexes and list
 */
export function stationsHtml(view: FigureView, options: FigureOptions, draw: Draw | null): Html | null {
  const stations = stationsOf(view);
  if (!stations || stations.stations.length === 0) return null;
  const { headingLevel = 3, id = view.figure.id, locale } = options;
  const words = stationWordsOf(locale);
  const towns = byTown(stations).map(({ town }) => town);
  const townId = (town: string | null) => `${id}-town-${towns.indexOf(town)}`;
  const { boundary, baseMap } = stations;
  const map = draw === null ? '' : draw(view, options);
  const moment = recordedMoment(view, words, locale);
  const settings = attributes({
    class: stationsClass,
    [baseMapAttribute]: baseMap ? JSON.stringify(baseMap) : null,
    // What a script may offer is decided by these, see actions.ts.
    [syntheticAttribute]: stations.synthetic ? 'true' : null,
    [momentAttribute]: moment?.iso ?? null,
    [momentTextAttribute]: moment?.text ?? null,
  });
  const credit = boundary
    ? html`<p class="gk-sr">${words.reviewNumber(boundary.reviewNumber)} ${words.boundary(boundary.attribution)}</p>`
    : null;
  // Search and switches come before the indexes, whose panels lie over what follows them.
  return html`<div${settings}><div class="${mapToolsClass}">${options.earlyTools ? earlyTools(stations, words) : null}${map === '' ? null : html`<p class="gk-hint">${words.hint}</p>`}</div>
    ${finder(stations, words, townId, `${id}-find`)}
    ${firstStations(stations, words, headingLevel + 1)}
    <div class="gk-map-and-list">${
      map === ''
        ? null
        : html`<div class="gk-map-side"><div class="${mapFrameClass}">${raw(map)}${credit}</div>${legendHtml(listedGroups(stations), locale)}</div>`
    }
    ${stationList(stations, { words, locale, level: headingLevel + 1, townId })}</div></div>`;
}
