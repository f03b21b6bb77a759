import { isAllDay, parseHours } from '@gongkai/snapshot/hours';
import { folded, type Station } from './station.ts';

/** A station of the list that the server wrote, with the elements that show it. */
export interface ListedStation extends Station {
  readonly item: HTMLElement;
  /** Its mark on the drawn map. */
  readonly mark: SVGElement | null;
}

function positionOf(item: HTMLElement): readonly [number, number] | null {
  const [lng = Number.NaN, lat = Number.NaN] = (item.getAttribute('data-at') ?? '').split(' ').map(Number);
  return Number.isFinite(lng) && Number.isFinite(lat) && item.getAttribute('data-at') ? [lng, lat] : null;
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
  const { synthetic, moment = '', momentText = '' } = root.dataset;
  if (synthetic === undefined) return null;
  const date = new Date(moment);
  return { moment: Number.isNaN(date.getTime()) ? null : { date, text: momentText } };
}

/** Reads the stations of a figure from its list, each with its mark. */
export function readStations(root: HTMLElement): readonly ListedStation[] {
  const fiction = fictionOf(root);
  const marks = new Map(
    [...root.querySelectorAll<SVGElement>('.gk-marks > a')].map((mark) => [
      mark.getAttribute('href') ?? '',
      mark,
    ]),
  );
  return [...root.querySelectorAll<HTMLElement>('.gk-station')].map((item) => {
    const { kind = '', services = '', hours, town, name = '', synthetic } = item.dataset;
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
      // Where the whole figure is fiction, so is each of its stations, whatever its own line says.
      synthetic: synthetic !== undefined || fiction !== null,
      recorded: fiction?.moment?.date ?? null,
      position: positionOf(item),
      text: folded(`${name} ${town ?? ''} ${where}`),
      item,
      mark: marks.get(`#${item.id}`) ?? null,
    };
  });
}
