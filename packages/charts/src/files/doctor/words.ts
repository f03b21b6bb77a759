import type { Locale } from '../../options.ts';
import type { SnippetPart, Way } from './parts.ts';

/** Every word of ours in what the doctor says. */
export interface DoctorWords {
  readonly parts: Readonly<Record<SnippetPart, string>>;
  readonly ways: Readonly<Record<Way, string>>;
  readonly empty: string;
  readonly stripped: (parts: readonly string[]) => string;
  readonly nothingStripped: string;
  readonly allWhole: (count: number) => string;
  readonly notWhole: (count: number, first: readonly string[]) => string;
  readonly foreign: (digits: readonly string[]) => string;
  readonly source: (piece: string) => string;
  readonly noOrigin: string;
  readonly use: (way: string) => string;
  readonly tryNext: (ways: readonly string[]) => string;
}

const dictionaries: Readonly<Record<Locale, DoctorWords>> = {
  'zh-Hans': {
    parts: {
      frame: '框架（iframe）',
      script: '脚本',
      'style-element': '样式标签',
      styles: '行内样式',
      picture: '图片',
      drawing: '矢量图（svg）',
      table: '表格',
      link: '链接',
      element: '自定义标签',
    },
    ways: {
      frame: '框架',
      element: '网页组件',
      drawn: '公众号图文',
      picture: '图片',
      table: '表格',
      words: '纯文字',
    },
    empty: '贴进来的是空的：编辑器把内容全删了，请用图片或纯文字。',
    stripped: (parts) => `编辑器删掉了：${parts.join('、')}。`,
    nothingStripped: '没有发现被删的内容。',
    allWhole: (count) => `${count}个数字都完整。`,
    notWhole: (count, first) => `有${count}个数字不完整或不见了：${first.join('、')}。不要这样发布。`,
    foreign: (digits) => `出现了谁也没印过的数字：${digits.join('、')}。不要这样发布。`,
    source: (piece) => `读者会看到源代码：${piece}`,
    noOrigin: '来源或快照的文字不见了，请补上。',
    use: (way) => `可以这样用：${way}。`,
    tryNext: (ways) => `还可以试：${ways.join('、')}。`,
  },
  'zh-Hant': {
    parts: {
      frame: '框架（iframe）',
      script: '腳本',
      'style-element': '樣式標籤',
      styles: '行內樣式',
      picture: '圖片',
      drawing: '向量圖（svg）',
      table: '表格',
      link: '連結',
      element: '自訂標籤',
    },
    ways: {
      frame: '框架',
      element: '網頁元件',
      drawn: '公眾號圖文',
      picture: '圖片',
      table: '表格',
      words: '純文字',
    },
    empty: '貼進來的是空的：編輯器把內容全刪了，請用圖片或純文字。',
    stripped: (parts) => `編輯器刪掉了：${parts.join('、')}。`,
    nothingStripped: '沒有發現被刪的內容。',
    allWhole: (count) => `${count}個數字都完整。`,
    notWhole: (count, first) => `有${count}個數字不完整或不見了：${first.join('、')}。不要這樣發布。`,
    foreign: (digits) => `出現了誰也沒印過的數字：${digits.join('、')}。不要這樣發布。`,
    source: (piece) => `讀者會看到原始碼：${piece}`,
    noOrigin: '來源或快照的文字不見了，請補上。',
    use: (way) => `可以這樣用：${way}。`,
    tryNext: (ways) => `還可以試：${ways.join('、')}。`,
  },
  en: {
    parts: {
      frame: 'the frame (iframe)',
      script: 'the script',
      'style-element': 'the style element',
      styles: 'inline styles',
      picture: 'the picture',
      drawing: 'the drawing (svg)',
      table: 'the table',
      link: 'the link',
      element: 'the custom element',
    },
    ways: {
      frame: 'frame',
      element: 'web component',
      drawn: 'rich text for WeChat',
      picture: 'picture',
      table: 'table',
      words: 'plain words',
    },
    empty: 'Nothing was pasted: the editor deleted all of it. Use the picture or plain words.',
    stripped: (parts) => `The editor took away: ${parts.join(', ')}.`,
    nothingStripped: 'Nothing was taken away that we can see.',
    allWhole: (count) => (count === 1 ? 'The one number is whole.' : `All ${count} numbers are whole.`),
    notWhole: (count, first) =>
      `${count} of the numbers are torn or gone: ${first.join(', ')}. Do not publish it so.`,
    foreign: (digits) => `Digits that nobody printed: ${digits.join(', ')}. Do not publish it so.`,
    source: (piece) => `Readers would see source code: ${piece}`,
    noOrigin: 'The words of source or snapshot are gone: add them.',
    use: (way) => `This way works: ${way}.`,
    tryNext: (ways) => `You may also try: ${ways.join(', ')}.`,
  },
};

/** @returns the words of a language; simplified Chinese by default. */
export const doctorWords = (locale: Locale = 'zh-Hans'): DoctorWords => dictionaries[locale];
