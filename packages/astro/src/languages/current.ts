/**
 * The language of the page that is being written. Pages, and a site's own components, import words and data from modules (`virtual:gongkai/words`, `/site`), as they did
 * when a site had one language: what those modules export changes with the language (ES modules export bindings, not values), and the middleware
 * lets one page be written after the other.
 */
import { languages } from 'virtual:gongkai/options';
import type { Locale } from '@gongkai/charts';
import { languageOfAddress } from './languages.ts';

const listeners = new Set<(language: Locale) => void>();
let current = languageOfAddress('/', languages.all);

/**
 * Calls a function now, and whenever a page in another language is written.
 *
 * @param listener is told the language
 */
export function onLanguage(listener: (language: Locale) => void): void {
  listeners.add(listener);
  listener(current);
}

function enter(language: Locale): void {
  if (language === current) return;
  current = language;
  for (const listener of listeners) listener(language);
}

/** Makes the language of an address that of the page that is being written. */
export const enterLanguageOf = (address: string): void => enter(languageOfAddress(address, languages.all));

/**
 * Does something in the language of a route: pages are listed by patterns, before any of them is written.
 *
 * @param routePattern as Astro tells it to `getStaticPaths`
 * @param work is done at once, not later
 * @returns what it returns
 */
export function inLanguageOf<T>(routePattern: string, work: () => T): T {
  const before = current;
  enterLanguageOf(routePattern);
  try {
    return work();
  } finally {
    enter(before);
  }
}
