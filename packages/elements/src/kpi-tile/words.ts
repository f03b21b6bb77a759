import { type Language, languageOf } from '../shared/language.ts';

const names: Readonly<Record<Language, (label: string) => string>> = {
  'zh-Hans': (label) => `${label}：这个数怎么读`,
  'zh-Hant': (label) => `${label}：這個數怎麼讀`,
  en: (label) => `${label}: how to read this number`,
};

/** @returns the name of the button in the language in which the element stands. */
export function buttonName(element: Element, label: string): string {
  return names[languageOf(element)](label);
}
