/**
 * What MapLibre uses and Chromium 86, Firefox 78 and Safari 15 lack: WebViews and office machines have such browsers, and they draw maps well with
 * it. It is added to the page as later browsers have it, where it is missing and nowhere else.
 *
 * @returns whether anything was missing
 */
export function mendOldBrowsers(): boolean {
  let missing = false;
  const add = (holder: object, name: string, value: unknown) => {
    if (name in holder) return;
    Object.defineProperty(holder, name, { value, writable: true, configurable: true });
    missing = true;
  };
  const { hasOwnProperty: own } = Object.prototype;
  add(Object, 'hasOwn', (holder: object, name: PropertyKey) => Reflect.apply(own, holder, [name]));
  for (const { prototype } of [Array, String, Object.getPrototypeOf(Uint8Array) as typeof Uint8Array])
    add(prototype, 'at', function at(this: ArrayLike<unknown>, index: number) {
      const place = Math.trunc(index) || 0;
      return this[place < 0 ? this.length + place : place];
    });
  return missing;
}
