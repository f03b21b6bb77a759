import type { MapGeoJSONFeature } from 'maplibre-gl';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { type Opened, open } from '../../src/zoom/open/open.ts';
import type { MapInput } from '../../src/zoom/types.ts';
import { inputFor } from './input.ts';

/** A container as the element has one: in a shadow tree, with a size. */
export function container(width = 600, height = 400): HTMLElement {
  const host = document.createElement('div');
  document.body.append(host);
  onTestFinished(() => host.remove());
  const inner = document.createElement('div');
  inner.style.width = `${width}px`;
  inner.style.height = `${height}px`;
  host.attachShadow({ mode: 'open' }).append(inner);
  return inner;
}

/** Opens a map and waits until it has drawn; it is closed with the test. */
export async function opened(
  changes: Partial<MapInput> = {},
  element = container(),
): Promise<Opened & ReturnType<typeof inputFor> & { element: HTMLElement }> {
  const given = inputFor(element, changes);
  const { map, zoomable } = await open(given.input);
  onTestFinished(() => zoomable.close());
  await zoomable.ready;
  return { ...given, map, zoomable, element };
}

/** Waits until a map has drawn what was asked of it. */
export function drawn(map: Opened['map']): Promise<unknown> {
  map.triggerRepaint();
  return map.once('idle');
}

/** Inside the map: a control or another part by its selector. */
export function part(element: HTMLElement, selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** The picture that a reader sees of an element. */
export async function picture(element: Element): Promise<ImageData> {
  const base64 = await page.screenshot({ element, save: false });
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

/** How many pixels of a picture have a colour, or nearly so. */
export function pixelsOf({ data }: ImageData, colour: readonly [number, number, number]): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const away = colour.map((value, channel) => Math.abs(value - (data[at + channel] ?? 0)));
    if (Math.max(...away) < 12) count += 1;
  }
  return count;
}

/** What is drawn in a layer. */
export const drawnIn = (map: Opened['map'], layer: string) => map.queryRenderedFeatures({ layers: [layer] });

/** A property of how a feature is drawn, as MapLibre has worked it out; empty where it has none. */
export function look(feature: MapGeoJSONFeature | undefined, name: string): string {
  const all: Readonly<Record<string, unknown>> = { ...feature?.layer.layout, ...feature?.layer.paint };
  return String(all[name] ?? '');
}
