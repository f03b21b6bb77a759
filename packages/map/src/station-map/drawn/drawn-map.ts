import { mercatorAttribute } from '@gongkai/charts/contract';
import type { ListedStation } from '../station/read-stations.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** So near a finger must come to a mark, in CSS pixels: half of the 44 that a target has. */
const reach = 22;

/** Marks within so many CSS pixels of a touch share the target of 24 that each should have by itself: any of them may be meant. */
const shared = 12;

const radians = Math.PI / 180;

const numberOf = (element: Element | null, name: string) => Number(element?.getAttribute(name) ?? Number.NaN);

/** @returns where a mark stands in the drawing, or null. */
export function placeOf(mark: SVGElement | null): readonly [number, number] | null {
  const use = mark?.querySelector('use') ?? null;
  const [x, y] = [numberOf(use, 'x'), numberOf(use, 'y')];
  return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
}

/** The drawn map: which marks are shown, which is chosen, where the reader is. */
export class DrawnMap {
  readonly #svg: SVGSVGElement;
  #ring: SVGElement | null = null;
  #origin: SVGElement | null = null;

  constructor(svg: SVGSVGElement) {
    this.#svg = svg;
  }

  /** Shows the marks of these stations alone. */
  show(stations: readonly ListedStation[], shown: ReadonlySet<string>): void {
    for (const { id, mark } of stations) mark?.classList.toggle('gk-off', !shown.has(id));
  }

  /** Rings a station's mark; takes the ring away for one that has none. */
  select(station: ListedStation | null): void {
    const place = placeOf(station?.mark ?? null);
    if (place === null) {
      this.#ring?.remove();
      this.#ring = null;
      return;
    }
    this.#ring ??= this.#circle('gk-m-chosen', 11);
    this.#put(this.#ring, place);
  }

  /**
   * Marks where the reader is. Outside the map, or on one that does not say its projection, there is no mark.
   *
   * @returns whether there is one
   */
  locate(position: readonly [number, number] | null): boolean {
    const place = position && this.#project(position);
    const { width, height } = this.#svg.viewBox.baseVal;
    if (!place || place[0] < 0 || place[1] < 0 || place[0] > width || place[1] > height) {
      this.#origin?.remove();
      this.#origin = null;
      return false;
    }
    this.#origin ??= this.#circle('gk-m-here', 8);
    this.#put(this.#origin, place);
    return true;
  }

  /**
   * @param x of the window
   * @param y of the window
   * @returns the shown stations that may be meant by a point, the nearest first: those whose targets it is in, else the nearest within a finger's reach
   */
  stationsAt(x: number, y: number, stations: readonly ListedStation[]): readonly ListedStation[] {
    const frame = this.#svg.getBoundingClientRect();
    const scale = frame.width / this.#svg.viewBox.baseVal.width;
    if (!(scale > 0)) return [];
    const near = stations
      .flatMap((station) => {
        const place = station.mark?.classList.contains('gk-off') ? null : placeOf(station.mark);
        if (!place) return [];
        const away = Math.hypot(frame.left + place[0] * scale - x, frame.top + place[1] * scale - y);
        return away < reach ? [{ station, away }] : [];
      })
      .sort((a, b) => a.away - b.away);
    const meant = near.filter(({ away }) => away <= shared);
    return (meant.length > 0 ? meant : near.slice(0, 1)).map(({ station }) => station);
  }

  /** @returns whether a position lies within what is drawn: within the boundary, where there is one; null where the map does not say its projection. */
  contains(position: readonly [number, number]): boolean | null {
    const place = this.#project(position);
    if (place === null) return null;
    const [x, y] = place;
    const { width, height } = this.#svg.viewBox.baseVal;
    const isInPicture = x >= 0 && y >= 0 && x <= width && y <= height;
    const boundary = this.#svg.querySelector<SVGGeometryElement>('.gk-m-boundary');
    if (!isInPicture || !boundary) return isInPicture;
    const point = this.#svg.createSVGPoint();
    [point.x, point.y] = [x, y];
    return boundary.isPointInFill(point);
  }

  #project([lng, lat]: readonly [number, number]): readonly [number, number] | null {
    const [scale, left, top] = (this.#svg.getAttribute(mercatorAttribute) ?? '').split(' ').map(Number);
    if (!scale || left === undefined || top === undefined) return null;
    const x = left + scale * lng * radians;
    const y = top - scale * Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));
    return [x, y];
  }

  #circle(name: string, radius: number): SVGElement {
    const circle = document.createElementNS(namespace, 'circle');
    circle.setAttribute('class', name);
    circle.setAttribute('r', String(radius));
    this.#svg.append(circle);
    return circle;
  }

  #put(circle: SVGElement, [x, y]: readonly [number, number]): void {
    circle.setAttribute('cx', String(Math.round(x * 10) / 10));
    circle.setAttribute('cy', String(Math.round(y * 10) / 10));
  }
}
