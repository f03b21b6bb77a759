import { detailOf, marksOf } from './marks.ts';

/** The elements whose marks answer to the address of the page. */
const walked = 'gk-case-chart, gk-compare, gk-mechanism, gk-trend';

/**
 * A link to an observation leads to its mark, unless something else on the page has that id; of several figures with the same observation the
 * one answers whose mark has the id, else the first on the page.
 *
 * @returns the observation that the address names, where it is for this element to show it
 */
export function linkedMark(host: Element): string | null {
  let id = '';
  try {
    id = decodeURIComponent(location.hash.slice(1));
  } catch {
    return null;
  }
  const named = document.getElementById(id);
  if (id === '' || (named !== null && !host.contains(named))) return null;
  const has = (element: Element) =>
    marksOf(element)
      .map(detailOf)
      .some((detail) => detail.what === 'observation' && detail.id === id);
  if (named !== null) return has(host) ? id : null;
  const root = host.getRootNode() as Document | ShadowRoot;
  return [...root.querySelectorAll(walked)].find(has) === host ? id : null;
}
