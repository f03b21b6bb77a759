import {
  drawnMapClass,
  firstStationsClass,
  indexByAttribute,
  indexClass,
  stationClass,
  stationDetailsClass,
  stationNameClass,
} from '@gongkai/charts/contract';
import type { ListedStation } from '../station/read-stations.ts';

/** What a click on a map's content asks for. */
export interface Click {
  /** Whether the browser is not to follow the link. */
  readonly prevent?: boolean;
  /** A station to pick, or null for none. */
  readonly pick?: string | null;
  /** Stations of which one is meant. */
  readonly offer?: readonly string[];
  /** The card of what was picked is brought into view: where the reader looks, no list says it. */
  readonly card?: boolean;
  /** A township was picked in the index. */
  readonly town?: boolean;
  /** A station whose details are opened or closed. */
  readonly unfold?: string;
}

const plain = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) => !ctrlKey && !metaKey && !shiftKey;

const idOf = ({ hash }: HTMLAnchorElement) => decodeURIComponent(hash.slice(1));

/** A touch of the drawn map: one station, several that lie too close to be told apart, or none. */
function ofMap(ids: readonly string[]): Click {
  const several = ids.length > 1 ? { offer: ids } : { pick: ids[0] ?? null };
  return { prevent: true, card: true, ...several };
}

/**
 * Reads what a click asks for; it changes nothing.
 *
 * @param event on anything in the content
 * @param at finds the stations that a point of the window may mean, the nearest first
 */
export function readClick(event: MouseEvent, at: (x: number, y: number) => readonly ListedStation[]): Click {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(`svg.${drawnMapClass}`))
    return ofMap(at(event.clientX, event.clientY).map(({ id }) => id));
  const link = target?.closest<HTMLAnchorElement>(`.${stationClass} .${stationNameClass} a`);
  // The station is where the reader is looking: there is no place to go to, and no step to come back from.
  if (link && plain(event)) return { prevent: true, pick: idOf(link) };
  const early = target?.closest<HTMLAnchorElement>(`.${firstStationsClass} a`);
  if (early && plain(event)) return { prevent: true, pick: idOf(early), card: true };
  if (target?.closest(`.${indexClass}[${indexByAttribute}="town"] a`)) return { town: true };
  const details = target
    ?.closest(`.${stationDetailsClass} > summary`)
    ?.closest<HTMLElement>(`.${stationClass}`);
  return details ? { unfold: details.id } : {};
}
