/** @returns an id that nothing else on the page has; the wanted one where it is free. */
export function freeId(wanted: string, host: Element): string {
  const taken = (id: string) => {
    const found = document.getElementById(id);
    return found !== null && !host.contains(found);
  };
  let id = wanted;
  for (let count = 2; taken(id); count += 1) id = `${wanted}-${count}`;
  return id;
}

/** @returns a level that a heading can have. */
export function levelOf(level: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return ([1, 2, 3, 4, 5, 6] as const).find((known) => known === level) ?? 3;
}
