import { type Openable, openingOf } from '../station/opening.ts';
import { folded } from '../station/station.ts';
import { offersWord } from './service-words.ts';

/** What a reader asks of stations. */
export interface Filter {
  /** One of these; any where there are none. */
  readonly kinds: readonly string[];
  /** All of these. */
  readonly services: readonly string[];
  /** Open at this moment, by Chinese time; what does not state its hours is not. Of fiction: at the moment it records. */
  readonly open: boolean;
  readonly allDay: boolean;
  /** Parts of the name, the address or the township, or words for a service, between spaces. */
  readonly text: string;
}

export const noFilter: Filter = { kinds: [], services: [], open: false, allDay: false, text: '' };

/** @returns whether nothing is asked for. */
export const isEmpty = ({ kinds, services, open, allDay, text }: Filter) =>
  kinds.length === 0 && services.length === 0 && !open && !allDay && text.trim() === '';

/** What of a station the filter looks at. */
export interface Filtered extends Openable {
  readonly kind: string;
  readonly services: readonly string[];
  readonly allDay: boolean;
  readonly text: string;
}

/** No kind is any kind. */
const isOneOf = ({ kind }: Filtered, kinds: readonly string[]) => kinds.length === 0 || kinds.includes(kind);
const offers = (station: Filtered, services: readonly string[]) =>
  services.every((service) => station.services.includes(service));

/** @returns whether a station meets all that is asked for at a moment. */
export function meets(station: Filtered, filter: Filter, now: Date): boolean {
  const { kinds, services, open, allDay, text } = filter;
  return (
    isOneOf(station, kinds) &&
    offers(station, services) &&
    (!allDay || station.allDay) &&
    folded(text)
      .split(/\s+/)
      .every((word) => station.text.includes(word) || offersWord(station.services, word)) &&
    (!open || openingOf(station, now)?.open === true)
  );
}

/**
 * @param among stations that meet all but what the filter says of kinds and services
 * @param name which of the two lists the code is of
 * @param code a kind, to be the only one, or a service, to be one more
 * @returns how many there would be
 */
export function countWith(
  among: readonly Filtered[],
  { kinds, services }: Filter,
  name: 'kinds' | 'services',
  code: string,
): number {
  return among.filter((station) =>
    name === 'kinds'
      ? station.kind === code && offers(station, services)
      : isOneOf(station, kinds) && offers(station, [...services, code]),
  ).length;
}

/**
 * @param before what was asked for
 * @param after what is asked for now
 * @returns whether a reader would call it a step to come back from: a condition more or less, and not each letter of a word
 */
export function isStep(before: Filter, after: Filter): boolean {
  const conditions = ({ text, ...rest }: Filter) => JSON.stringify([rest, text.trim() === '']);
  return conditions(before) !== conditions(after);
}

/** The part of an address that says what is asked for. It is a promise to who links to it: names stay. */
const names = { kinds: 'kind', services: 'service', open: 'open', allDay: 'all-day', text: 'q' } as const;

/** Longer than any name: what follows is not looked at. */
const maxText = 60;

/**
 * @param search the query of an address
 * @param known codes that the figure has; others are left out
 */
export function readAddress(
  search: string,
  known: { readonly kinds: ReadonlySet<string>; readonly services: ReadonlySet<string> },
): Filter {
  const query = new URLSearchParams(search);
  const list = (name: string, codes: ReadonlySet<string>) => [
    ...new Set((query.get(name) ?? '').split(',').filter((code) => codes.has(code))),
  ];
  return {
    kinds: list(names.kinds, known.kinds),
    services: list(names.services, known.services),
    open: query.get(names.open) === 'now',
    allDay: query.get(names.allDay) === 'yes',
    text: (query.get(names.text) ?? '').slice(0, maxText).trim(),
  };
}

/**
 * @param search the query of an address, of which all that is somebody else's stays
 * @returns the query that asks for this; empty, or with its question mark
 */
export function writeAddress(search: string, filter: Filter): string {
  const query = new URLSearchParams(search);
  const set = (name: string, value: string) => {
    if (value === '') query.delete(name);
    else query.set(name, value);
  };
  set(names.kinds, filter.kinds.join());
  set(names.services, filter.services.join());
  set(names.open, filter.open ? 'now' : '');
  set(names.allDay, filter.allDay ? 'yes' : '');
  set(names.text, filter.text.slice(0, maxText).trim());
  // A comma may stand in a query as it is, and is easier to read.
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
