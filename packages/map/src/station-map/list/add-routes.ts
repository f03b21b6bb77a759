import { stationRoutesClass } from '@gongkai/charts/contract';
import { stationActions } from '@gongkai/charts/station-actions';
import type { Language } from '@gongkai/elements/base';
import type { ListedStation } from '../station/read-stations.ts';

/** Adds the links to the other maps, once, when somebody looks at a station: written by the server they would be half of the page. */
export async function addRoutes(station: ListedStation, language: Language): Promise<void> {
  const line = station.item.querySelector<HTMLElement>(`.${stationRoutesClass}`);
  if (!station.position || !line || line.dataset.all || !stationActions(station).route) return;
  line.dataset.all = '';
  const { moreRoutes } = await import('./routes.ts');
  line.append(...moreRoutes(station.name, station.position, language));
}
