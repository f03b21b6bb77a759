import type { CoordinateSystem, Position, Station, StationsView } from '@gongkai/snapshot';
import {
  crsAttribute,
  hoursAttribute,
  kindAttribute,
  nameAttribute,
  positionAttribute,
  servicesAttribute,
  stationAddressClass,
  stationClass,
  stationDetailsClass,
  stationFictionClass,
  stationHoursClass,
  stationListClass,
  stationNameClass,
  stationRoutesClass,
  syntheticAttribute,
  townAttribute,
  townClass,
  townNameClass,
} from '../../../html/contract.ts';
import { attributes, type Html, html, raw } from '../../../html/html.ts';
import type { Locale } from '../../../options.ts';
import { dateWords } from '../../../words/period.ts';
import { symbolMark } from '../map/symbol-mark.ts';
import { fictionMark } from '../model/fiction.ts';
import { groupOf } from '../words/groups.ts';
import type { StationWords } from '../words/words.ts';
import { stationActions } from './actions.ts';
import { hoursParts } from './hours-words.ts';
import { byTown } from './order.ts';
import { inSystem, type Route, routesTo } from './routes.ts';

/** Hours in which no line is broken within a span: 14:00—18:00 stays together. */
const unbroken = (text: string) =>
  text
    .split(/(\d+:\d\d—\S*?\d+:\d\d)/)
    .map((part, index) => (index % 2 === 1 ? html`<span class="gk-whole">${part}</span>` : part));

const writtenRoutes = new Set<Route['by']>(['gaode', 'device']);

interface Listing {
  readonly words: StationWords;
  readonly locale: Locale | undefined;
  readonly system: CoordinateSystem;
  /** Level of the towns' headings. */
  readonly level: number;
  readonly townId: (town: string | null) => string;
}

/** A phone number as an address: digits alone. */
const dial = (phone: string) => `tel:${phone.replace(/\D/g, '')}`;

function routes({ geometry, properties }: Station, { words, system }: Listing): Html | null {
  if (geometry === null) return html`<p>${words.precisions[properties.precision]}</p>`;
  if (!stationActions(properties).route) return null;
  // Two are enough to get there without script; the element adds the others where it has one.
  const found = routesTo(properties.name, geometry.coordinates as Position, system).filter(({ by }) =>
    writtenRoutes.has(by),
  );
  return html`<p class="${stationRoutesClass}">${words.routes} ${found.map(
    ({ by, href, system: own }) =>
      html`<a${attributes({ href, rel: 'noreferrer', [crsAttribute]: own })}>${words.routeBy[by]}</a> `,
  )}</p>`;
}

function more(station: Station, listing: Listing): Html {
  const { words, locale } = listing;
  const { phone, honours, partners, audiences, verified, synthetic } = station.properties;
  const told = (label: string, list: readonly string[] | undefined) =>
    list && list.length > 0
      ? html`<p>${label}${locale === 'en' ? ': ' : '：'}${list.join(words.and)}</p>`
      : null;
  const callable = phone !== undefined && stationActions(station.properties).call;
  return html`<details class="${stationDetailsClass}"><summary>${synthetic ? words.fiction.more : words.more}</summary>
    ${synthetic ? html`<p class="${stationFictionClass}">${words.fiction.place}</p>` : null}
    ${routes(station, listing)}
    ${callable ? html`<p>${words.phone} <a href="${dial(phone)}">${phone}</a></p>` : null}
    ${told(
      words.audience,
      audiences?.map((audience) => words.audiences[audience]),
    )}
    ${told(words.partners, partners)}${told(words.honours, honours)}
    <p>${verified === '' ? words.unverified : words.verified(dateWords(verified, locale))}</p></details>`;
}

function item(station: Station, listing: Listing): Html {
  const { words, system } = listing;
  const { geometry, id, properties } = station;
  const { kind, services, hours, address, township, name, synthetic } = properties;
  // What a script finds stations by; positions in the system of the reader's own device.
  const at = geometry ? inSystem(geometry.coordinates as Position, system, 'WGS-84').join(' ') : null;
  const own = attributes({
    class: stationClass,
    id,
    [kindAttribute]: kind,
    [servicesAttribute]: services.join(' '),
    [hoursAttribute]: hours,
    [townAttribute]: township,
    [positionAttribute]: at,
    [nameAttribute]: name,
    [syntheticAttribute]: synthetic ? 'true' : null,
  });
  const offers = services.map((service) => words.services[service]).join(words.and);
  return html`<li${own}>
    <p class="${stationNameClass}">${symbolMark(groupOf(kind))}<a href="#${id}">${fictionMark(properties, words)}${name}</a></p>
    <p class="${stationHoursClass}">${hoursParts(properties, words).map((part, index) => html`${index > 0 ? words.between : null}${unbroken(part)}`)}</p>
    <p>${words.kinds[kind]}${offers === '' ? null : html` · ${offers}`}</p>
    ${address === undefined ? null : html`<p class="${stationAddressClass}">${address}</p>`}
    ${more(station, listing)}</li>`;
}

/** The stations by township: all that is known of each, as text. It says what the map says, and more. */
export function stationList(view: StationsView, listing: Omit<Listing, 'system'>): Html {
  const { words, level, townId } = listing;
  const full = { ...listing, system: view.coordinateSystem };
  const heading = raw(`h${Math.min(6, level)}`);
  return html`<div${attributes({ class: stationListClass, role: 'region', tabindex: 0, 'aria-label': words.list })}>${byTown(
    view,
  ).map(
    ({ town, stations }) => html`<div class="${townClass}" ${townAttribute}="${town ?? ''}">
      <${heading} class="${townNameClass}" id="${townId(town)}">${town ?? words.noTown} <small>${words.places(stations.length)}</small></${heading}>
      <ul role="list">${stations.map((station) => item(station, full))}</ul></div>`,
  )}</div>`;
}
