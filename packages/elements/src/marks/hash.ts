import { detailOf, marksOf } from './marks.ts';

/** The elements whose marks answer to the address of the page. */
const walked = 'gk-case-chart, gk-compare, gk-mechanism, gk-trend';

/**
 * A link to an observation leads to its mark, unless something on the page has that id of its own; of several figures
 * with the same observation, the first on the page answers.
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
  if (id === '' || document.getElementById(id) !== null) return null;
  const has = (element: Element) =>
    marksOf(element)
      .map(detailOf)
      .some((detail) => detail.what === 'observation' && detail.id === id);
  const root = host.getRootNode() as Document | ShadowRoot;
  return [...root.querySelectorAll(walked)].find(has) === host ? id : null;
}
