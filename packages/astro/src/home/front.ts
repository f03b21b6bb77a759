import { newest, type Site } from '../site.ts';
import { hasMany, newestFirst } from './provinces.ts';

/** Each union puts this many of its leading figures on the front page. */
const perUnion = 2;
/** Of many unions so many put one each: those that published last. */
const newestOfMany = 8;

/**
 * @param site the site
 * @returns what its front page counts and shows
 */
export function front(site: Site) {
  const rows = site.unions.flatMap((entry) => site.rows(entry));
  const isMany = hasMany(site.unions);
  const named = isMany
    ? newestFirst(site.unions).filter((entry) => entry.figures?.lead?.length)
    : site.unions;
  const shown = isMany ? named.slice(0, newestOfMany) : named;
  const large = shown.flatMap((entry) =>
    (entry.figures?.lead ?? [])
      .slice(0, isMany ? 1 : perUnion)
      .flatMap((id) => site.rows(entry).find(({ observation }) => observation.id === id) ?? []),
  );
  return {
    large,
    /** How many unions the large figures are of. */
    leading: shown.length,
    printed: rows.filter(({ observation }) => !observation.derived).length,
    mechanisms: site.unions.reduce((sum, entry) => sum + newest(entry).snapshot.mechanisms.length, 0),
    unions: site.unions.length,
  };
}
