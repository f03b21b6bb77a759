import { drawnMapClass } from '@gongkai/charts/contract';
import { useStyleSheet } from '../style-sheet.ts';

/** An element of our own for MapLibre: what the page's style says of the container, MapLibre's would overrule. */
export interface Frame {
  readonly element: HTMLElement;
  remove(): void;
}

/** Puts a frame into the container, over all of it. */
export function addFrame(container: HTMLElement): Frame {
  useStyleSheet(container);
  const element = document.createElement('div');
  element.className = drawnMapClass;
  const before = container.style.position;
  if (getComputedStyle(container).position === 'static') container.style.position = 'relative';
  container.append(element);
  return {
    element,
    remove() {
      element.remove();
      container.style.position = before;
    },
  };
}
