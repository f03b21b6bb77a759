import type { Station, StationsView } from '@gongkai/snapshot';
import { isAllDay, parseHours } from '@gongkai/snapshot/hours';
import { firstStationsClass } from '../../../html/contract.ts';
import { type Html, html, raw } from '../../../html/html.ts';
import { symbolMark } from '../map/symbol-mark.ts';
import { fictionMark } from '../model/fiction.ts';
import { groupOf } from '../words/groups.ts';
import type { StationWords } from '../words/words.ts';
import { hoursParts } from './hours-words.ts';

/** As many as a phone shows before the map. */
const most = 5;

function neverCloses({ properties }: Station): boolean {
  const week = parseHours(properties.hours ?? '');
  return week !== null && isAllDay(week);
}

/**
 * A few stations before the map: without a script those that never close, so that what is said of them is true at any hour; a script puts those in their
 * place that are open now.
 *
 * @param level of the heading
 * @returns nothing where the list itself is no longer
 */
export function firstStations({ stations }: StationsView, words: StationWords, level: number): Html | null {
  if (stations.length <= most) return null;
  const allDay = stations.filter(neverCloses);
  const [title, list] = allDay.length > 0 ? [words.first.allDay, allDay] : [words.first.some, stations];
  const heading = raw(`h${Math.min(6, level)}`);
  return html`<div class="${firstStationsClass}"><${heading}>${title}</${heading}><ul role="list">${list
    .slice(0, most)
    .map(
      ({ id, properties }) =>
        html`<li><a href="#${id}">${symbolMark(groupOf(properties.kind))}${fictionMark(properties, words)}<span>${properties.name}</span></a> <small>${hoursParts(properties, words).join(words.between)}</small></li>`,
    )}</ul></div>`;
}
