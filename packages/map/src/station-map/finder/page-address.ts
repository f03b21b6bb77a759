import { footClass } from '@gongkai/charts/contract';
import { type Filter, readAddress, writeAddress } from '../state/filter.ts';

/** The codes that a figure has. */
export interface Codes {
  readonly kinds: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
}

/** @returns what the page's address asks for. */
export function readFilter(codes: Codes): Filter {
  return readAddress(location.search, codes);
}

/**
 * Writes the filter into the page's address.
 *
 * @param step whether the browser's way back leads to what was asked for before; in a frame it would be the host's, and does not
 */
export function writeFilter(filter: Filter, step: boolean): void {
  const address = `${location.pathname}${writeAddress(location.search, filter)}${location.hash}`;
  try {
    if (step && window.parent === window) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  } catch {
    // A page in a sandboxed frame has no address of its own.
  }
}

/** Lets the links to a figure's page and to the one for frames lead to what is shown; files are whole. */
export function filterLinks(figure: Element | null, filter: Filter): void {
  const search = writeAddress('', filter);
  // A page's address ends in a slash, or in index.html where the site can be opened from a folder.
  for (const link of figure?.querySelectorAll<HTMLAnchorElement>(`.${footClass} a`) ?? [])
    if (/\/(?:index\.html)?$/.test(link.pathname)) link.search = search;
}

/** Lets the page's address name the chosen station, or none, without a step in the history. */
export function writeHash(id: string | null): void {
  try {
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${location.search}${id === null ? '' : `#${id}`}`,
    );
  } catch {
    // As above.
  }
}

/** @returns the id after the # of the page's address. */
export function idInHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // Not an address of ours.
    return '';
  }
}
