/**
 * Finds the union whose source or number an id in the list of sources is of: `hanyin.arbitration-cases`, `hanyin-s1`.
 *
 * @param id of a place in the list
 * @param unions their ids
 * @returns the id of the union, the longest that fits; undefined where none does
 */
export const unionOfPlace = (id: string, unions: readonly string[]): string | undefined =>
  unions
    .filter((union) => id.startsWith(`${union}.`) || id.startsWith(`${union}-`))
    .sort((a, b) => b.length - a.length)[0];

/** Leads on who comes by an address from when the site had few unions, and their sources stood on this page: what others have linked stays there. */
export function followOldAddress(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('a[data-sources]')].map((link) => [
      link.dataset.sources ?? '',
      link.href,
    ]),
  );
  const href = links.get(unionOfPlace(location.hash.slice(1), [...links.keys()]) ?? '');
  if (href !== undefined) location.replace(`${href}${location.hash}`);
}
