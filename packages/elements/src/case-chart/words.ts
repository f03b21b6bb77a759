import { type Language, languageOf } from '../shared/language.ts';

const descriptions: Readonly<Record<Language, string>> = {
  'zh-Hans': '用方向键逐项查看',
  'zh-Hant': '用方向鍵逐項查看',
  en: 'Arrow keys go from item to item',
};

/** @returns how the marks of a drawing are walked, in the language in which it stands. */
export function marksDescription(drawing: Element): string {
  return descriptions[languageOf(drawing)];
}
