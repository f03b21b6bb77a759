/**
 * Finds the path below which a site is published.
 *
 * @param url the address in `data/site.json`, or nothing where none is set
 * @returns the path with a slash at both ends, encoded as it stands in links; null without an address
 * @example
 * ```ts
 * basePath('https://www.example.gov.cn/gonghui'); // '/gonghui/'
 * basePath(undefined); // null
 * ```
 */
export function basePath(url: string | undefined): string | null {
  if (url === undefined) return null;
  const { pathname } = new URL(url);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
