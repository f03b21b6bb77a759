/** What other programs, and other spellings, call fields of ours; of those that a place does not have, none is meant there. */
const otherNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    palette: ['colors', 'colours', 'color', 'colour', 'theme', 'themecolor'],
    red: ['brand', 'primary', 'accent', 'main', 'link'],
    paper: ['background', 'bg', 'ground', 'page'],
    sheet: ['surface', 'card'],
    ink: ['text', 'foreground', 'fg', 'font'],
    name: ['title', 'sitename', 'brand'],
    tagline: ['slogan', 'subtitle'],
    publisher: ['owner', 'organisation', 'organization', 'org'],
    languages: ['locales', 'i18n'],
    language: ['lang', 'locale'],
    icon: ['favicon'],
    dataLicence: ['license', 'licence', 'datalicense'],
  }),
);

const plain = (key: string) => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether one word becomes the other by one letter more, less or other, or by two neighbours that change places. */
function isNear(one: string, other: string): boolean {
  const [long, short] = one.length < other.length ? [other, one] : [one, other];
  if (long.length - short.length > 1 || short.length < 3) return false;
  let start = 0;
  while (start < short.length && long[start] === short[start]) start += 1;
  let end = 0;
  while (end < short.length - start && long[long.length - 1 - end] === short[short.length - 1 - end])
    end += 1;
  const [left, right] = [long.slice(start, long.length - end), short.slice(start, short.length - end)];
  return left.length <= 1 || (left.length === 2 && left === [...right].reverse().join(''));
}

/**
 * Guesses which field somebody meant who wrote another.
 *
 * @param key as written
 * @param known fields of that place
 * @returns the only likely one; null where there is none, or more than one
 */
export function likelyKey(key: string, known: readonly string[]): string | null {
  const written = plain(key);
  const same = known.filter((one) => plain(one) === written);
  const called = known.filter((one) => otherNames.get(one)?.includes(written));
  const near = known.filter((one) => isNear(plain(one), written));
  const [likely, ...others] = [same, called, near].find((list) => list.length > 0) ?? [];
  return likely !== undefined && others.length === 0 ? likely : null;
}
