import {
  drawnMapClass,
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
  /** A township was picked in the index. */
  readonly town?: boolean;
  /** A station whose details are opened or closed. */
  readonly unfold?: string;
}

const plain = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) => !ctrlKey && !metaKey && !shiftKey;

/**
 * Reads what a click asks for; it changes nothing.
 *
 * @param event on anything in the content
 * @param nearestTo finds the station whose mark is nearest to a point of the window
 */
export function readClick(
  event: MouseEvent,
  nearestTo: (x: number, y: number) => ListedStation | null,
): Click {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(`svg.${drawnMapClass}`))
    return { prevent: true, pick: nearestTo(event.clientX, event.clientY)?.id ?? null };
  const link = target?.closest<HTMLAnchorElement>(`.${stationClass} .${stationNameClass} a`);
  // The station is where the reader is looking: there is no place to go to, and no step to come back from.
  if (link && plain(event)) return { prevent: true, pick: decodeURIComponent(link.hash.slice(1)) };
  if (target?.closest(`.${indexClass}[${indexByAttribute}="town"] a`)) return { town: true };
  const details = target
    ?.closest(`.${stationDetailsClass} > summary`)
    ?.closest<HTMLElement>(`.${stationClass}`);
  return details ? { unfold: details.id } : {};
}
