import type { ListedStation } from '../station/read-stations.ts';
import { placeOf } from './drawn-map.ts';

/** The name of the mark under the pointer, or of the station in the list that has focus or pointer. Screen readers have the list. */
export class NameTag {
  readonly #svg: SVGSVGElement;
  readonly #tag = document.createElement('div');

  /**
   * @param svg the drawn map
   * @param frame in which it stands
   */
  constructor(svg: SVGSVGElement, frame: Element) {
    this.#svg = svg;
    this.#tag.className = 'gk-name-tag';
    this.#tag.hidden = true;
    this.#tag.setAttribute('aria-hidden', 'true');
    frame.append(this.#tag);
  }

  /** @param station whose mark is named; null, or one without a mark, for none */
  show(station: ListedStation | null, text: string): void {
    const place = placeOf(station?.mark ?? null);
    this.#tag.hidden = place === null;
    if (place === null) return;
    const { width, height } = this.#svg.viewBox.baseVal;
    const [x, y] = [(100 * place[0]) / width, (100 * place[1]) / height];
    this.#tag.textContent = text;
    // Towards the middle of the map, so that it stays within.
    this.#tag.style.left = `${x}%`;
    this.#tag.style.top = `${y}%`;
    this.#tag.style.transform = `translate(${-x}%, ${y < 15 ? '60%' : '-160%'})`;
  }

  remove(): void {
    this.#tag.remove();
  }
}
