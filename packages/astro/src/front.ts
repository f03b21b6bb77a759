import { newest, type Site } from './site.ts';

/** Each union puts this many of its leading figures on the front page. */
const perUnion = 2;

/**
 * @param site the site
 * @returns what its front page counts and shows
 */
export function front(site: Site) {
  const rows = site.unions.flatMap((entry) => site.rows(entry));
  const large = site.unions.flatMap((entry) =>
    (entry.figures?.lead ?? [])
      .slice(0, perUnion)
      .flatMap((id) => site.rows(entry).find(({ observation }) => observation.id === id) ?? []),
  );
  return {
    large,
    printed: rows.filter(({ observation }) => !observation.derived).length,
    mechanisms: site.unions.reduce((sum, entry) => sum + newest(entry).snapshot.mechanisms.length, 0),
    unions: site.unions.length,
  };
}
