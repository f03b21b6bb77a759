import { crsAttribute } from '@gongkai/charts/contract';
import { routesTo } from '@gongkai/charts/routes';
import { stationWordsOf } from '@gongkai/charts/station-words';
import type { Language } from '@gongkai/elements/base';

/** Those that the server wrote already. */
const written = new Set(['gaode', 'device']);

/** @returns links to the other maps, each with coordinates in the system that it expects; a space between them. */
export function moreRoutes(
  name: string,
  position: readonly [number, number],
  language: Language,
): readonly (Node | string)[] {
  const words = stationWordsOf(language).routeBy;
  return routesTo(name, position, 'WGS-84')
    .filter(({ by }) => !written.has(by))
    .flatMap(({ by, href, system }) => {
      const link = document.createElement('a');
      link.href = href;
      link.rel = 'noreferrer';
      link.setAttribute(crsAttribute, system);
      link.textContent = words[by];
      return [link, ' '];
    });
}
