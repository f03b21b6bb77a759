import { type Station, type StationsView, stationKinds, stationServices } from '@gongkai/snapshot';
import { codeAttribute, indexByAttribute, indexClass, indexPanelClass } from '../../../html/contract.ts';
import { type Html, html } from '../../../html/html.ts';
import { fictionMark } from '../model/fiction.ts';
import type { StationWords } from '../words/words.ts';
import { byTown } from './order.ts';

const links = (stations: readonly Station[], words: StationWords) =>
  html`<ul role="list">${stations.map(
    ({ id, properties }) =>
      html`<li><a href="#${id}">${fictionMark(properties, words)}${properties.name}</a></li>`,
  )}</ul>`;

function index(
  name: string,
  by: string,
  label: string,
  entries: readonly (readonly [code: string, label: string, readonly Station[]])[],
  words: StationWords,
): Html | null {
  const filled = entries.filter(([, , stations]) => stations.length > 0);
  if (filled.length === 0) return null;
  return html`<details class="${indexClass}" ${indexByAttribute}="${by}" name="${name}"><summary>${label}</summary><div class="${indexPanelClass}">${filled.map(
    ([code, entry, stations]) =>
      html`<details ${codeAttribute}="${code}"><summary>${entry} <small>${words.places(stations.length)}</small></summary>${links(stations, words)}</details>`,
  )}</div></details>`;
}

/** Three indexes by which a station is found without script: by kind, by service, by township. */
export function finder(
  view: StationsView,
  words: StationWords,
  townId: (town: string | null) => string,
  name: string,
): Html {
  const { stations } = view;
  const kinds = stationKinds.map(
    (kind) =>
      [kind, words.kinds[kind], stations.filter(({ properties }) => properties.kind === kind)] as const,
  );
  const services = stationServices.map(
    (service) =>
      [
        service,
        words.services[service],
        stations.filter(({ properties }) => properties.services.includes(service)),
      ] as const,
  );
  const towns = byTown(view);
  return html`<div class="gk-finder">${index(name, 'kind', words.find.kind, kinds, words)}${index(name, 'service', words.find.service, services, words)}
    ${
      towns.length < 2
        ? null
        : html`<details class="${indexClass}" ${indexByAttribute}="town" name="${name}"><summary>${words.find.town}</summary><div class="${indexPanelClass}"><ul role="list">${towns.map(
            ({ town, stations: inside }) =>
              html`<li><a href="#${townId(town)}">${town ?? words.noTown} <small>${words.places(inside.length)}</small></a></li>`,
          )}</ul></div></details>`
    }</div>`;
}
