/** Names of the button, by language; all else that a tile says was written by the server. */
const names = {
  'zh-Hans': (label: string) => `${label}：这个数怎么读`,
  'zh-Hant': (label: string) => `${label}：這個數怎麼讀`,
  en: (label: string) => `${label}: how to read this number`,
} as const;

/** @returns the name of the button in the language in which the element stands. */
export function buttonName(element: Element, label: string): string {
  const lang = element.closest('[lang]')?.getAttribute('lang')?.toLowerCase() ?? '';
  if (/^zh-(hant|tw|hk|mo)/.test(lang)) return names['zh-Hant'](label);
  return lang.startsWith('en') ? names.en(label) : names['zh-Hans'](label);
}
