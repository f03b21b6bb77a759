import type { Locale } from '../../options.ts';

/** What can be wrong with HTML for a WeChat article. */
export const wechatFaults = [
  'element',
  'attribute',
  'nested-svg',
  'property',
  'value',
  'fixed-width',
  'small-text',
  'relative-size',
  'tight-lines',
  'relative-picture',
  'no-alt',
  'no-ground',
  'too-large',
] as const;
export type WechatFault = (typeof wechatFaults)[number];

/** Why it is wrong, and what to do; `found` stands in the problem itself. */
type FaultWords = Readonly<Record<WechatFault, readonly [why: string, todo: string]>>;

const dictionaries: Readonly<Record<Locale, FaultWords>> = {
  'zh-Hans': {
    element: ['公众号会删掉这个标签', '改用 section、p、span、strong、table 或 img'],
    attribute: ['公众号会删掉这个属性', '删掉它；样式一律写进 style'],
    'nested-svg': ['嵌套的 svg 会丢失', '把里面的图形直接写在外层 svg 里'],
    property: ['公众号不保留这个样式', '删掉它，或换成边框、内外边距、背景色'],
    value: ['公众号不保留这个样式值', '写成普通的颜色、像素或百分比'],
    'fixed-width': ['固定宽度会撑破手机屏幕', '宽度写成百分比，或用 max-width'],
    'small-text': ['在手机上小于12像素看不清', '字号改为12像素或更大'],
    'relative-size': ['公众号里不知道一个 em 或 rem 有多大', '字号写成像素'],
    'tight-lines': ['行高比字小，各行会叠在一起', '行高写成字号的1.4倍或更多'],
    'relative-picture': ['别处打不开相对地址的图片', '写以 https:// 开头的完整地址，或先上传图片'],
    'no-alt': ['读屏软件读不出图里的内容', '加 alt，写图里的数字和来源'],
    'no-ground': ['深色模式下字可能看不见', '最外层写上 background-color 和 color'],
    'too-large': ['公众号正文不能超过两万字', '改用图片，或只选一部分行'],
  },
  'zh-Hant': {
    element: ['公眾號會刪掉這個標籤', '改用 section、p、span、strong、table 或 img'],
    attribute: ['公眾號會刪掉這個屬性', '刪掉它；樣式一律寫進 style'],
    'nested-svg': ['嵌套的 svg 會丟失', '把裡面的圖形直接寫在外層 svg 裡'],
    property: ['公眾號不保留這個樣式', '刪掉它，或換成邊框、內外邊距、背景色'],
    value: ['公眾號不保留這個樣式值', '寫成普通的顏色、像素或百分比'],
    'fixed-width': ['固定寬度會撐破手機螢幕', '寬度寫成百分比，或用 max-width'],
    'small-text': ['在手機上小於12像素看不清', '字號改為12像素或更大'],
    'relative-size': ['公眾號裡不知道一個 em 或 rem 有多大', '字號寫成像素'],
    'tight-lines': ['行高比字小，各行會疊在一起', '行高寫成字號的1.4倍或更多'],
    'relative-picture': ['別處打不開相對地址的圖片', '寫以 https:// 開頭的完整地址，或先上傳圖片'],
    'no-alt': ['讀屏軟體讀不出圖裡的內容', '加 alt，寫圖裡的數字和來源'],
    'no-ground': ['深色模式下字可能看不見', '最外層寫上 background-color 和 color'],
    'too-large': ['公眾號正文不能超過兩萬字', '改用圖片，或只選一部分行'],
  },
  en: {
    element: ['WeChat deletes this element', 'use section, p, span, strong, table or img'],
    attribute: ['WeChat deletes this attribute', 'delete it; all styles belong in the style attribute'],
    'nested-svg': ['an svg within an svg is lost', 'write its shapes into the outer svg'],
    property: ['WeChat does not keep this style', 'delete it, or use borders, margins, a background colour'],
    value: ['WeChat does not keep this value', 'write a plain colour, pixels or percent'],
    'fixed-width': ['a fixed width is wider than a phone', 'write the width in percent, or use max-width'],
    'small-text': ['text below 12 px cannot be read on a phone', 'make it 12 px or larger'],
    'relative-size': ['nobody knows how large an em or rem is in an article', 'write the size in pixels'],
    'tight-lines': [
      'lines lower than their text overlap',
      'make the line height 1.4 times the font size or more',
    ],
    'relative-picture': [
      'a relative address opens nowhere else',
      'write an absolute https:// address, or upload the picture',
    ],
    'no-alt': ['a screen reader says nothing of the picture', 'add alt with the numbers and the source'],
    'no-ground': ['text may vanish in dark mode', 'give the outermost element background-color and color'],
    'too-large': ['an article holds at most 20,000 characters', 'use the picture, or fewer rows'],
  },
};

/** @returns why a fault is one, and what to do. */
export const faultWords = (
  fault: WechatFault,
  locale: Locale = 'zh-Hans',
): readonly [why: string, todo: string] => dictionaries[locale][fault];
