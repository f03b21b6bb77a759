import type { CopyResult } from './copy.ts';

/** What is said of a copy, by what happened. */
export type CopyWords = Readonly<Record<CopyResult, string>>;

const dictionaries: Readonly<Record<'zh-Hans' | 'zh-Hant' | 'en', CopyWords>> = {
  'zh-Hans': {
    copied: '已复制，可以去粘贴了',
    text: '只复制了文字，没有格式',
    selected: '这个浏览器不让网页复制。文字已经选中，请按 Ctrl+C（苹果电脑按 ⌘C，手机长按选“复制”）',
    failed: '没有复制成功，请手动选中文字再复制',
  },
  'zh-Hant': {
    copied: '已複製，可以去貼上了',
    text: '只複製了文字，沒有格式',
    selected: '這個瀏覽器不讓網頁複製。文字已經選中，請按 Ctrl+C（蘋果電腦按 ⌘C，手機長按選「複製」）',
    failed: '沒有複製成功，請手動選中文字再複製',
  },
  en: {
    copied: 'Copied: go and paste it',
    text: 'Only the text was copied, without its format',
    selected:
      'This browser lets no page copy. The text is selected: press Ctrl+C (⌘C on a Mac, a long press on a phone)',
    failed: 'Nothing was copied: select the text and copy it yourself',
  },
};

/**
 * @param language of the page, as its `lang` has it
 * @returns what is said of a copy
 */
export function copyWords(language: string): CopyWords {
  if (/^en\b/i.test(language)) return dictionaries.en;
  return dictionaries[/^zh-(?:hant|tw|hk|mo)\b/i.test(language) ? 'zh-Hant' : 'zh-Hans'];
}
