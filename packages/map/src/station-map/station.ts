import { isAllDay, parseHours, type Week } from '@gongkai/snapshot/hours';

/** A station as the list on the page tells it. */
export interface ListedStation {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly services: readonly string[];
  readonly town: string | null;
  readonly allDay: boolean;
  /** Null where hours are not stated, or cannot be read. */
  readonly week: Week | null;
  /** Longitude and latitude in WGS-84; null where the place is known no better than by township. */
  readonly position: readonly [number, number] | null;
  /** All that a search looks through. */
  readonly text: string;
  readonly item: HTMLElement;
  /** Its mark on the drawn map. */
  readonly mark: SVGElement | null;
}

/** @returns text as it is compared: full-width letters and digits as plain ones, no difference of case. */
export const folded = (text: string) => text.normalize('NFKC').toLowerCase();

function positionOf(item: HTMLElement): readonly [number, number] | null {
  const [lng = Number.NaN, lat = Number.NaN] = (item.getAttribute('data-at') ?? '').split(' ').map(Number);
  return Number.isFinite(lng) && Number.isFinite(lat) && item.getAttribute('data-at') ? [lng, lat] : null;
}

/** Reads the stations of a figure from its list, each with its mark. */
export function readStations(root: Element): readonly ListedStation[] {
  const marks = new Map(
    [...root.querySelectorAll<SVGElement>('.gk-marks > a')].map((mark) => [
      mark.getAttribute('href') ?? '',
      mark,
    ]),
  );
  return [...root.querySelectorAll<HTMLElement>('.gk-station')].map((item) => {
    const { kind = '', services = '', hours, town, name = '' } = item.dataset;
    const week = hours === undefined ? null : parseHours(hours);
    const where = item.querySelector('.gk-st-where')?.textContent ?? '';
    return {
      id: item.id,
      name,
      kind,
      services: services.split(' ').filter((service) => service !== ''),
      town: town ?? null,
      allDay: week !== null && isAllDay(week),
      week,
      position: positionOf(item),
      text: folded(`${name} ${town ?? ''} ${where}`),
      item,
      mark: marks.get(`#${item.id}`) ?? null,
    };
  });
}
