import { localeOf, type ProblemLocale } from '@gongkai/snapshot';
import { shellWord } from '../shell-word.ts';
import type { Doubt } from './draft-row.ts';
import type { Withheld } from './withheld.ts';

/** Doubts as they stand in the sheet, which is in Chinese as the report is. */
export const doubtWords: Record<Doubt, (about: string) => string> = {
  unread: () => '单位或限定词印在别处，单独读不全：对照原文改“印出的字”',
  unclear: () => '原文自相矛盾，照印',
  indicator: () => '指标拿不准，看“备选指标”',
  former: (about) => `像是上一份快照里的“${about}”，沿用了编号和指标；不是同一个数的，清空“编号”`,
  period: (about) => (about === '' ? '原文没有说明时间' : '时间是推断的'),
  scope: (about) => `像是“${about}”的数，不是本级的`,
  plan: () => '像是计划、预计，不是已经做到的',
  notGiven: () => '像是没有给、收回、停办或者扣减的，不是做到了多少；要用的，把“采用”改为“是”',
  change: () => '是增加、减少了多少，不是总数；要用的，“指标”填数增减的那一个',
  before: () => '像是变化以前的数；要用的，“起”填它的那一年',
  class: () => '像是给企业、单位、事件分大小的界限，不是做了多少',
  sum: (about) =>
    `表里的“${about}”，是几行加起来的，不另算一项；要用的，“指标”填合起来是什么，把“采用”改为“是”`,
  alike: (about) => `与“${about}”是同一个指标、同一段时间：其中一部分、另一样的，换“指标”或者填“名称”`,
  repeated: () => '同样的数前面已有一行',
};

/** Of a report that nobody dated. */
export const undatedSource =
  '报道里没有写哪一天发表，先写了快照的年份：改成报道的年、月或日，例如 2026-01-20';

/** Of a report whose numbers do not each say their year: it is confirmed, or changed, once for all of them. */
export const inferredYear = ({ year, count }: { readonly year: string; readonly count: number }): string =>
  `有 ${count} 行没有写明是哪一年，都照全文推断为${year}年：对的，不用逐行改，不对的，把“起”一列里的${year}年一起换掉`;

/** Where it stands among the doubts about a source, with its year. */
export const inferredYearWords = /^有 \d+ 行没有写明是哪一年，都照全文推断为(\d{4})年/u;

interface Words {
  readonly done: (file: string, rows: number, taken: number) => string;
  readonly ofSnapshot: (file: string, rows: number) => string;
  readonly withheld: (one: Withheld) => string;
  /** The same of more paragraphs. */
  readonly withheldToo: (paragraphs: readonly number[]) => string;
  readonly continued: (count: number, date: string) => string;
  readonly next: (file: string) => string;
  readonly nothing: string;
  readonly exists: (file: string) => string;
}

const dictionaries: Record<ProblemLocale, Words> = {
  'zh-Hans': {
    done: (file, rows, taken) =>
      `${file}：${rows} 个数，每行一个；${taken} 行已填“是”，其余填“否”，请看“疑点”一栏。`,
    ofSnapshot: (file, rows) => `${file}：快照里的 ${rows} 行。`,
    withheld: ({ paragraph, why, masked }) =>
      why === 'person'
        ? `第 ${paragraph} 段：讲到某个人${masked === '' ? '' : `（${masked}）`}，其中的数没有写进表格，也不得公布（个人信息保护法第二十八条）。`
        : `第 ${paragraph} 段：讲的是某一家企业的贷款，其中的数没有写进表格，也不要公布。`,
    withheldToo: (paragraphs) => `同样的还有 ${paragraphs.length} 段：${paragraphs.join('、')}。`,
    continued: (count, date) =>
      `其中 ${count} 个与 ${date} 那份快照里的是同一个数，沿用了编号和指标；只是像的，“疑点”一栏写着。`,
    next: (file) =>
      `下一步：用 Excel 或 WPS 改好，“来源”一行写明是什么报道、谁发布的，再运行 npx gongkai import ${shellWord(file)}`,
    nothing:
      '没有找到可以公布的数，没有写文件。打开看一看：文字在图片里的，先抄成文字；是乱码的，“另存为”UTF-8。',
    exists: (file) => `${file} 已经有了，可能是您改过的，没有覆盖。用 --out 另取一个名称。`,
  },
  en: {
    done: (file, rows, taken) =>
      `${file}: ${rows} numbers, one a row; ${taken} are marked 是 (taken), the others 否; look at the column 疑点 (doubts).`,
    ofSnapshot: (file, rows) => `${file}: the ${rows} rows of the snapshot.`,
    withheld: ({ paragraph, why, masked }) =>
      why === 'person'
        ? `Paragraph ${paragraph} is about a person${masked === '' ? '' : ` (${masked})`}: its numbers are in no file, and must not be published (PIPL art. 28).`
        : `Paragraph ${paragraph} is about one enterprise’s loan: its numbers are in no file, and should not be published.`,
    withheldToo: (paragraphs) => `The same of ${paragraphs.length} more: ${paragraphs.join(', ')}.`,
    continued: (count, date) =>
      `${count} of them continue numbers of the snapshot of ${date} and keep their ids and indicators; of those that are only alike 疑点 says so.`,
    next: (file) =>
      `Next: correct it in Excel or WPS, say in the row 来源 which report it is and who published it, and run npx gongkai import ${shellWord(file)}`,
    nothing:
      'No number that may be published was found; no file was written. Open it: words in pictures must be typed first, and text in a strange encoding saved as UTF-8.',
    exists: (file) =>
      `${file} is there already, perhaps with your corrections; it stays. Name another with --out.`,
  },
};

/** @returns the words of `gongkai draft` in the language of the environment or the one asked for. */
export const draftWords = (env: Readonly<Record<string, string | undefined>>, asked?: string): Words =>
  dictionaries[localeOf(env, asked)];
