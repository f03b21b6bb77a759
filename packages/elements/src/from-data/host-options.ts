/** @returns a level that a heading can have. */
export function levelOf(level: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return ([1, 2, 3, 4, 5, 6] as const).find((known) => known === level) ?? 3;
}

/** @returns what the ids of a figure's rows begin with: the element's own id, where it can stand there. */
export function slugOf(id: string): string {
  const slug = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '');
  return slug === '' ? 'figure' : slug;
}
