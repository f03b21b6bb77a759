import type { Locale } from '../../options.ts';

/** Words that only an edition of a figure needs. */
export interface EditionWords {
  /** Whose figures are compared. */
  readonly unions: (names: readonly string[], count: number) => string;
  /** What is left out, and where it is. */
  readonly omitted: (parts: number, numbers: number, hasCode: boolean) => string;
  /** How many of its numbers are not what they were in an older picture. */
  readonly corrected: (count: number, hasCode: boolean) => string;
  /** One of several sources, where there is no room for each. */
  readonly sources: (named: string, count: number) => string;
  /** Some of the parts of a whole, and how many there are. */
  readonly among: (names: string, count: number) => string;
  /** Names of parts, whether there are others, and how many things there are in all. */
  readonly named: (names: string, size: string, isAll: boolean) => string;
  /** How many parts and numbers a way of working has. */
  readonly holds: (parts: number, numbers: number) => string;
  /** What is made up, where there is no room for more. */
  readonly fiction: string;
  /** What is said before all else. */
  readonly inBrackets: (words: string) => string;
  /** Where there is no room to say which times. */
  readonly times: string;
  /** Under the QR code. */
  readonly scan: string;
}

const zhHans: EditionWords = {
  unions: (names, count) =>
    `${names.join('、')}${names.length > 0 && count > names.length ? '等' : ''}${count}家工会`,
  omitted: (parts, numbers, hasCode) => {
    const what = [parts > 0 ? `${parts}个部分` : '', numbers > 0 ? `${numbers}项数字` : ''].filter(Boolean);
    return `另有${what.join('、')}，${hasCode ? '见二维码' : '见本图页面'}`;
  },
  corrected: (count, hasCode) => `更正过${count}处，${hasCode ? '见二维码' : '见本图页面'}`,
  sources: (named, count) => `来源：${named}等，共${count}个来源`,
  among: (names, count) => `${names}等${count}个部分`,
  named: (names, size) => `${names}等${size}`,
  holds: (parts, numbers) => `${parts}个部分${numbers > 0 ? `、${numbers}项数字` : ''}`,
  fiction: '虚构',
  inBrackets: (words) => `【${words}】`,
  times: '时间不一',
  scan: '扫码核对',
};

const zhHant: EditionWords = {
  unions: (names, count) =>
    `${names.join('、')}${names.length > 0 && count > names.length ? '等' : ''}${count}家工会`,
  omitted: (parts, numbers, hasCode) => {
    const what = [parts > 0 ? `${parts}個部分` : '', numbers > 0 ? `${numbers}項數字` : ''].filter(Boolean);
    return `另有${what.join('、')}，${hasCode ? '見二維碼' : '見本圖頁面'}`;
  },
  corrected: (count, hasCode) => `更正過${count}處，${hasCode ? '見二維碼' : '見本圖頁面'}`,
  sources: (named, count) => `來源：${named}等，共${count}個來源`,
  among: (names, count) => `${names}等${count}個部分`,
  named: (names, size) => `${names}等${size}`,
  holds: (parts, numbers) => `${parts}個部分${numbers > 0 ? `、${numbers}項數字` : ''}`,
  fiction: '虛構',
  inBrackets: (words) => `【${words}】`,
  times: '時間不一',
  scan: '掃碼核對',
};

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const en: EditionWords = {
  unions: (names, count) =>
    names.length === 0
      ? `${count} unions`
      : `${names.join(', ')}${count > names.length ? ` and others, ${count} in all` : ''}`,
  omitted: (parts, numbers, hasCode) => {
    const what = [
      parts > 0 ? counted(parts, 'more part') : '',
      numbers > 0 ? counted(numbers, 'more number') : '',
    ];
    return `${what.filter(Boolean).join(' and ')}: ${hasCode ? 'see the QR code' : 'see the page of the figure'}`;
  },
  corrected: (count, hasCode) =>
    `Corrected in ${count} ${count === 1 ? 'place' : 'places'}: see ${hasCode ? 'the QR code' : 'the page of the figure'}`,
  sources: (named, count) => `Source: ${named} and others, ${count} in all`,
  among: (names, count) => `${names} and others, ${count} parts in all`,
  named: (names, size, isAll) => `${names}${isAll ? '' : ' and others'}: ${size}`,
  holds: (parts, numbers) =>
    [counted(parts, 'part'), ...(numbers > 0 ? [counted(numbers, 'number')] : [])].join(', '),
  fiction: 'Fiction',
  inBrackets: (words) => `[${words}] `,
  times: 'various times',
  scan: 'Check here',
};

const dictionaries: Readonly<Record<Locale, EditionWords>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** The words of editions in a language; simplified Chinese by default. */
export const editionWordsOf = (locale: Locale = 'zh-Hans'): EditionWords => dictionaries[locale];
