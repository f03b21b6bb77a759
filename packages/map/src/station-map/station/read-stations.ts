import {
  hoursAttribute,
  kindAttribute,
  marksClass,
  momentAttribute,
  momentTextAttribute,
  nameAttribute,
  positionAttribute,
  servicesAttribute,
  stationAddressClass,
  stationClass,
  stationNameClass,
  syntheticAttribute,
  townAttribute,
} from '@gongkai/charts/contract';
import { isAllDay, parseHours } from '@gongkai/snapshot/hours';
import { folded, type Station } from './station.ts';

/** A station of the list that the server wrote, with the elements that show it. */
export interface ListedStation extends Station {
  readonly item: HTMLElement;
  /** Its mark on the drawn map. */
  readonly mark: SVGElement | null;
  /** Its symbol in the list. */
  readonly symbol: Element | null;
}

function positionOf(item: HTMLElement): readonly [number, number] | null {
  const [lng = Number.NaN, lat = Number.NaN] = (item.getAttribute(positionAttribute) ?? '')
    .split(' ')
    .map(Number);
  return Number.isFinite(lng) && Number.isFinite(lat) && item.getAttribute(positionAttribute)
    ? [lng, lat]
    : null;
}

/** What the server wrote of a figure of stations that is fiction. */
export interface Fiction {
  /** The moment that it records, and how that is said; null where it records none. */
  readonly moment: { readonly date: Date; readonly text: string } | null;
}

/**
 * @param root the element with the class `gk-stations`
 * @returns what is told of its fiction; null where the stations are real
 */
export function fictionOf(root: HTMLElement): Fiction | null {
  if (!root.hasAttribute(syntheticAttribute)) return null;
  const date = new Date(root.getAttribute(momentAttribute) ?? '');
  const text = root.getAttribute(momentTextAttribute) ?? '';
  return { moment: Number.isNaN(date.getTime()) ? null : { date, text } };
}

/** Reads the stations of a figure from its list, each with its mark. */
export function readStations(root: HTMLElement): readonly ListedStation[] {
  const fiction = fictionOf(root);
  const marks = new Map(
    [...root.querySelectorAll<SVGElement>(`.${marksClass} > a`)].map((mark) => [
      mark.getAttribute('href') ?? '',
      mark,
    ]),
  );
  return [...root.querySelectorAll<HTMLElement>(`.${stationClass}`)].map((item) => {
    const attribute = (name: string) => item.getAttribute(name) ?? '';
    const [name, town] = [attribute(nameAttribute), item.getAttribute(townAttribute)];
    const hours = item.getAttribute(hoursAttribute);
    const week = hours === null ? null : parseHours(hours);
    const where = item.querySelector(`.${stationAddressClass}`)?.textContent ?? '';
    return {
      id: item.id,
      name,
      kind: attribute(kindAttribute),
      services: attribute(servicesAttribute)
        .split(' ')
        .filter((service) => service !== ''),
      town,
      allDay: week !== null && isAllDay(week),
      week,
      // Where the whole figure is fiction, so is each of its stations, whatever its own line says.
      synthetic: item.hasAttribute(syntheticAttribute) || fiction !== null,
      recorded: fiction?.moment?.date ?? null,
      position: positionOf(item),
      text: folded(`${name} ${town ?? ''} ${where}`),
      item,
      mark: marks.get(`#${item.id}`) ?? null,
      symbol: item.querySelector(`.${stationNameClass} svg`),
    };
  });
}
