import { joinBrokenLines } from './broken-lines.ts';
import { numbered, ShortHeadings } from './headings.ts';
import type { Line } from './line.ts';
import { joinWrappedLines } from './wrapped-lines.ts';

/** A paragraph of a report, with the headings that it stands below. */
export interface Paragraph {
  readonly text: string;
  /** Headings above it, the outermost first, joined by ` · `; no words where there is none. */
  readonly section: string;
  /** Its place in the document, from 1. */
  readonly number: number;
  /** The one heading above all others, which is then no part of `section`. */
  readonly title?: string;
  /** Whether it is the row of a table, whose numbers are sentences each. */
  readonly isRow?: true;
}

/** Longest text of a line that can be a heading. */
const longestHeading = 40;

/** A sentence ends in a mark; so do page furniture and lists of a picture's persons. */
const isSentence = (text: string) => /[。！？!?；;：:…，,）)]$/u.test(text);

/** Bylines, dates and the links around an article are no headings. */
export const isFurniture = (text: string): boolean =>
  /^((?:金额)?单位[：:]|原创|点击[上下]|关注我们|扫码|长按|记者|通讯员|来源|责编|编辑|审核|[一二三]审|作者|原载|版权|Copyright|地址|责任编辑)|新闻评论|\d{4}-\d\d-\d\d|下一[版期]|\||[〔［[(（]20\d\d[〕］\])）]\s?第?\d+号$/u.test(
    text,
  ) || /(?:^|\s)\d{4}年\d{1,2}月\d{1,2}日$/u.test(text);

/**
 * Thousands set apart by a space, as GB/T 15835 has them, behind the words that say what is counted: 发展会员3 850人. Behind 表3 or 第3 a space ends a number.
 */
const groups =
  /(?<=[\p{Script=Han}，、；：（“])(?<![表图第号附件例式注])\d{1,3}(?: \d{3})+(?=(?:\.\d+)?(?:余|多|来)?[\p{Script=Han}%％])/gu;

/** The narrow space by which a grouped number is known as one. */
const narrow = '\u2009';

/** @returns a line with one blank for any, but for those within a number. */
const withPlainBlanks = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(groups, (number) => number.replaceAll(' ', narrow));

/** Whether a line stands over a table: it is the caption of that, and no heading of what is told below it. */
function isCaption(text: string, below: readonly Line[]): boolean {
  const next = below.find((line) => line.text.trim() !== '' && !isFurniture(line.text.trim()));
  return next?.isRow === true && !numbered.test(text);
}

/** A short sentence at the beginning of a paragraph that names what follows: 理论武装走深走实。 */
const lead = /^([\p{Script=Han}“”、“”·\w]{4,16})[。：]/u;

/** Counts and verbs of reporting: such a beginning is told, not a heading. */
const tells = /\d|开展|举办|总工会/u;

/** The title of a document that marks its headings: the first one, where it is of the highest level and the only one of it; one alone may be of a section, but for an `h1`. */
function titleAmong(lines: readonly Line[]): string | undefined {
  const headings = lines.filter(({ heading }) => heading !== undefined);
  const highest = Math.min(...headings.map(({ heading = 9 }) => heading));
  const [first] = headings;
  const isAlone = headings.filter(({ heading }) => heading === highest).length === 1;
  return (headings.length > 1 || highest === 1) && isAlone && first?.heading === highest
    ? first.text.trim()
    : undefined;
}

const paragraphOf = (line: Line, index: number, text: string, section: string): Paragraph => ({
  text,
  section: section.trim(),
  number: line.at ?? index + 1,
  ...(line.isRow ? { isRow: true } : {}),
});

/**
 * Divides lines into paragraphs below their headings. Where the document has no headings of its own, a short line without a mark at its end is one.
 *
 * @param read lines of a document, in order
 */
export function paragraphsOf(read: readonly Line[]): Paragraph[] {
  const marked = read.some(({ heading }) => heading !== undefined);
  const lines = marked ? read : joinWrappedLines(joinBrokenLines(read));
  const marks = titleAmong(lines);
  const short = new ShortHeadings();
  const paragraphs: Paragraph[] = [];
  let above: readonly string[] = [];
  let caption: string | undefined;
  for (const [index, line] of lines.entries()) {
    const text = withPlainBlanks(line.text);
    if (text === '') continue;
    if (line.heading !== undefined) {
      above = [...above.slice(0, line.heading - 1), text];
      continue;
    }
    const isShort = !marked && text.length <= longestHeading && !isSentence(text) && !isFurniture(text);
    if (isShort && isCaption(text, lines.slice(index + 1))) {
      caption = text;
      short.end();
      continue;
    }
    if (!line.isRow && !isFurniture(text)) caption = undefined;
    if (isShort) {
      short.add(
        text,
        paragraphs.every((one) => isFurniture(one.text)),
      );
      continue;
    }
    short.end();
    const [, own = ''] = lead.exec(text) ?? [];
    const named = own !== '' && !tells.test(own) && text.length > own.length + 30;
    const headings = marked ? above.slice(marks === undefined ? 0 : 1) : short.above;
    const section = [...headings, ...(caption === undefined ? [] : [caption]), ...(named ? [own] : [])]
      .join(' · ')
      .slice(0, 60);
    paragraphs.push(paragraphOf(line, index, text, section));
  }
  const title = marks ?? short.title;
  return title === undefined ? paragraphs : paragraphs.map((one) => ({ ...one, title }));
}
