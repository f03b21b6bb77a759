/** How many maps a page keeps open. Browsers keep 16 WebGL contexts (8 on some phones) and drop the oldest without a word. */
export const openLimit = 8;

/** An open map as others see it: it can be asked to make room. */
export interface Holder {
  giveWay(): void;
}

const key: unique symbol = Symbol.for('gongkai.map.holders');
// On the page and not in this module: two versions of it share the same contexts.
const page: typeof globalThis & { [key]?: Set<Holder> } = globalThis;

/** Open maps, that which was used longest ago first. */
function holders(): Set<Holder> {
  page[key] ??= new Set();
  return page[key];
}

/** Makes room for one more map: closes those that were used longest ago. */
export function makeRoom(): void {
  for (const holder of holders()) {
    if (holders().size < openLimit) return;
    release(holder);
    holder.giveWay();
  }
}

/** Counts a map as open, and as used just now. */
export function use(holder: Holder): void {
  holders().delete(holder);
  holders().add(holder);
}

/** Counts a map as closed. */
export function release(holder: Holder): void {
  holders().delete(holder);
}
