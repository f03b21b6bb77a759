/** The languages in which elements speak; all else was written by the server. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en';

/** The nearest `lang`, also outside the shadow trees in which an element may stand. */
function nearest(element: Element): string {
  const found = element.closest('[lang]');
  if (found) return found.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host) : '';
}

/** @returns the language in which an element stands; simplified Chinese where it is neither of the others. */
export function languageOf(element: Element): Language {
  const lang = nearest(element).toLowerCase();
  if (/^zh-(hant|tw|hk|mo)/.test(lang)) return 'zh-Hant';
  return lang.startsWith('en') ? 'en' : 'zh-Hans';
}
