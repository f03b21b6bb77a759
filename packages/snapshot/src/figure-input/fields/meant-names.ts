/** Names that other chart and map libraries give to what we name otherwise. */
const otherNames: Readonly<Record<string, string>> = {
  label: 'name category',
  printed: 'value count amount number',
  rows: 'data',
  title: 'name heading',
  name: 'title',
  lon: 'lng long longitude',
  lat: 'latitude',
};

/**
 * Finds the field that somebody meant.
 *
 * @param key a name that is not known
 * @param names the names that are
 * @returns the one of them that is elsewhere called so; null where there is none
 */
export function meantName(key: string, names: readonly string[]): string | null {
  return names.find((name) => otherNames[name]?.split(' ').includes(key)) ?? null;
}
