/** Which element was last given which id: its figure may not be on the page yet. */
const given = new Map<string, Element>();

/** Gives an id to an element, whose earlier one is free again, as are those of elements that are gone. */
function give(id: string, host: Element): void {
  for (const [other, owner] of given) if (owner === host || !owner.isConnected) given.delete(other);
  given.set(id, host);
}

/** @returns an id that nothing else on the page has or was promised; the wanted one where it is free. */
export function freeId(wanted: string, host: Element): string {
  const taken = (id: string) => {
    const found = document.getElementById(id);
    if (found !== null && !host.contains(found)) return true;
    const owner = given.get(id);
    return owner !== undefined && owner !== host && owner.isConnected;
  };
  let id = wanted;
  for (let count = 2; taken(id); count += 1) id = `${wanted}-${count}`;
  give(id, host);
  return id;
}

/** @returns a level that a heading can have. */
export function levelOf(level: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return ([1, 2, 3, 4, 5, 6] as const).find((known) => known === level) ?? 3;
}
