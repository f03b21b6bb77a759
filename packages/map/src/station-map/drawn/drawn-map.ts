import { mercatorAttribute } from '@gongkai/charts/contract';
import type { ListedStation } from '../station/read-stations.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** So near a finger must come to a mark, in CSS pixels: half of the 44 that a target has. */
const reach = 22;

const radians = Math.PI / 180;

const numberOf = (element: Element | null, name: string) => Number(element?.getAttribute(name) ?? Number.NaN);

/** @returns where a mark stands in the drawing, or null. */
function placeOf(mark: SVGElement | null): readonly [number, number] | null {
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

  /** Marks where the reader is. Outside the map, or on one that does not say its projection, there is no mark. */
  locate(position: readonly [number, number] | null): void {
    const place = position && this.#project(position);
    if (!place) {
      this.#origin?.remove();
      this.#origin = null;
      return;
    }
    this.#origin ??= this.#circle('gk-m-here', 8);
    this.#put(this.#origin, place);
  }

  /** @returns the shown station nearest to a point of the window, within a finger's reach. */
  nearestTo(x: number, y: number, stations: readonly ListedStation[]): ListedStation | null {
    const frame = this.#svg.getBoundingClientRect();
    const scale = frame.width / this.#svg.viewBox.baseVal.width;
    if (!(scale > 0)) return null;
    let [best, nearest]: [ListedStation | null, number] = [null, reach];
    for (const station of stations) {
      const place = station.mark?.classList.contains('gk-off') ? null : placeOf(station.mark);
      if (!place) continue;
      const away = Math.hypot(frame.left + place[0] * scale - x, frame.top + place[1] * scale - y);
      if (away < nearest) [best, nearest] = [station, away];
    }
    return best;
  }

  #project([lng, lat]: readonly [number, number]): readonly [number, number] | null {
    const [scale, left, top] = (this.#svg.getAttribute(mercatorAttribute) ?? '').split(' ').map(Number);
    if (!scale || left === undefined || top === undefined) return null;
    const x = left + scale * lng * radians;
    const y = top - scale * Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));
    const { width, height } = this.#svg.viewBox.baseVal;
    return x >= 0 && y >= 0 && x <= width && y <= height ? [x, y] : null;
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
