import { type Language, languageOf } from './language.ts';

/** The words that an element has before anything is loaded; `from-data/languages/words.ts` has those of what is loaded. */
export interface Words {
  readonly loading: string;
  readonly 'load-failed': string;
  /** The page allows no policy of this name. */
  readonly policy: (name: string) => string;
  readonly 'no-figure': string;
  readonly 'no-marks': string;
  readonly 'no-tile': string;
  /** How the marks of a drawing are walked. */
  readonly walk: string;
  /** How link, citation and source of a mark are reached. */
  readonly more: string;
  /** Name of the button that explains a number. */
  readonly explain: (label: string) => string;
  readonly problems: (count: number) => string;
}

const dictionaries: Readonly<Record<Language, Words>> = {
  'zh-Hans': {
    loading: '正在读取数据……',
    'load-failed': '程序没有读全，图保持原样；请刷新再试。',
    policy: (name) => `页面的安全策略不让画图：请在 trusted-types 里加上 ${name}。`,
    'no-figure': '这里没有可以显示的图。',
    'no-marks': '图里没有可以查看的数据。',
    'no-tile': '这里没有可以说明的数字。',
    walk: '用方向键逐项查看，按回车看链接、引用和出处',
    more: '再按一次：链接、引用、出处',
    explain: (label) => `${label}：这个数怎么读`,
    problems: (count) => `${count}处错误`,
  },
  'zh-Hant': {
    loading: '正在讀取資料……',
    'load-failed': '程式沒有讀全，圖保持原樣；請重新整理再試。',
    policy: (name) => `頁面的安全策略不讓畫圖：請在 trusted-types 裡加上 ${name}。`,
    'no-figure': '這裡沒有可以顯示的圖。',
    'no-marks': '圖裡沒有可以查看的資料。',
    'no-tile': '這裡沒有可以說明的數字。',
    walk: '用方向鍵逐項查看，按 Enter 看連結、引用和出處',
    more: '再按一次：連結、引用、出處',
    explain: (label) => `${label}：這個數怎麼讀`,
    problems: (count) => `${count}處錯誤`,
  },
  en: {
    loading: 'Loading data…',
    'load-failed': 'The program did not load completely; the figure stays as it was. Reload the page.',
    policy: (name) => `The security policy of the page forbids drawing: add ${name} to its trusted-types.`,
    'no-figure': 'There is no figure here.',
    'no-marks': 'The figure has no data to look at.',
    'no-tile': 'There is no number to explain here.',
    walk: 'Arrow keys go from item to item, Enter gives link, citation and source',
    more: 'Press again for link, citation, source',
    explain: (label) => `${label}: how to read this number`,
    problems: (count) => (count === 1 ? '1 fault' : `${count} faults`),
  },
};

/** @returns the words in the language in which an element stands. */
export function wordsFor(element: Element): Words {
  return dictionaries[languageOf(element)];
}
