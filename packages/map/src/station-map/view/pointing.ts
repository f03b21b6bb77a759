import { drawnMapClass, mapFrameClass, stationClass } from '@gongkai/charts/contract';
import { listeners } from '../dom/listeners.ts';
import type { DrawnMap } from '../drawn/drawn-map.ts';
import { NameTag } from '../drawn/name-tag.ts';
import type { ListedStation } from '../station/read-stations.ts';

/** What pointing needs of the view. */
export interface PointingHost {
  readonly root: HTMLElement;
  readonly drawn: DrawnMap;
  readonly stationOf: (id: string) => ListedStation | null;
  /** The stations that are shown. */
  readonly visible: () => readonly ListedStation[];
  /** How a station is called on the map. */
  readonly nameOf: (station: ListedStation) => string;
}

/**
 * Names a mark on the drawn map while a mouse is over it, or while its station in the list has the mouse or the focus. A finger has no such moment: its
 * touch shows the card.
 *
 * @returns takes it away; null where there is no drawn map
 */
export function namePointedMarks(host: PointingHost): (() => void) | null {
  const { root, drawn } = host;
  const svg = root.querySelector<SVGSVGElement>(`svg.${drawnMapClass}`);
  const frame = svg?.closest(`.${mapFrameClass}`);
  if (!svg || !frame) return null;
  const tag = new NameTag(svg, frame);
  const { on, end } = listeners();
  const show = (station: ListedStation | null | undefined) =>
    tag.show(station ?? null, station ? host.nameOf(station) : '');
  const listed = (event: Event) => {
    const item = (event.target as Element).closest(`.${stationClass}`);
    return item && host.stationOf(item.id);
  };

  on(svg, 'pointermove', ({ pointerType, clientX, clientY }) => {
    if (pointerType === 'mouse') show(drawn.stationsAt(clientX, clientY, host.visible())[0]);
  });
  on(svg, 'pointerleave', () => show(null));
  on(root, 'focusin', (event) => show(listed(event)));
  on(root, 'focusout', () => show(null));
  on(root, 'pointerover', (event) => {
    if (event.pointerType === 'mouse' && !svg.contains(event.target as Node)) show(listed(event));
  });
  return () => {
    end();
    tag.remove();
  };
}
