import { inherited } from '../picture/surroundings.ts';

/** The languages in which elements speak; all else was written by the server. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en';

/**
 * Finds the language around an element.
 *
 * @returns the language in which an element stands; simplified Chinese where it is neither of the others.
 */
export function languageOf(element: Element): Language {
  const lang = inherited(element, 'lang').toLowerCase();
  if (/^zh-(hant|tw|hk|mo)/.test(lang)) return 'zh-Hant';
  return lang.startsWith('en') ? 'en' : 'zh-Hans';
}
