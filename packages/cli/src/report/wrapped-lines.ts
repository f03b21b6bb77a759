import type { Line } from './line.ts';

/** Fewer lines tell nothing about where a text was broken. */
const fewestLines = 8;
/** A column of a PDF is no narrower; lines of a post for a phone are, and are joined otherwise. */
const narrowest = 18;
/** Wider lines are paragraphs. */
const widest = 64;
/** A line that goes on below fills its column but for a few characters: a mark may not begin the next one, nor a number be cut. */
const slack = 6;
/** So much of a text must break in the middle of a sentence before it is taken for one that was broken to fit a page. */
const leastBroken = 0.35;

const isWide = (character: string) =>
  /[\p{Script=Han}\u2018-\u201f\u3000-\u303f\uff00-\uffef—…]/u.test(character);

/** The width of a text as it is set: a Chinese character has 1, a digit or a letter half of it. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (isWide(character) ? 1 : 0.5), 0);

/** Prose has marks within its lines; a list of items, one on each line, has few. */
const leastProse = 0.5;
const hasPause = /[，、。；,;].*[^，、。；,;\s]/u;

const endsSentence = /[。！？!?；;：:…][”’）)」』]?$/u;
/** A number of a page, alone on its line: — 3 —, 第 3 页 共 12 页, 3 / 12. */
const pageNumber =
  /^[-—–－―\s]*\d{1,3}[-—–－―\s]*$|^[-—–－―\s]*第?\s*\d{1,3}\s*页?\s*[/／，,]?\s*共?\s*\d{1,3}\s*页?[-—–－―\s]*$|^第\s*\d{1,3}\s*页$/u;
/** What begins a paragraph or a heading of its own: 一、, （一）, 1., 表1, 附件. */
const begins =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d)|[①-⑳]|第[一二三四五六七八九十]{1,3}[章节条]|[表图附]\s*[件表图]?\s*\d{0,2}[：:\s]|(?:[一二三四五六七八九]|其[一二三四五六])是|20\d\d年\d{1,2}月\d{1,2}日$|单位[：:]|注[：:])/u;
/** Lines of a table whose cells are parted by blanks or tabs. */
const isRow = ({ text, isRow }: Line) =>
  isRow === true || /\t/u.test(text) || text.trim().split(/\s+/u).length > 3;

const indentOf = (text: string): number => widthOf(/^\s*/u.exec(text)?.[0] ?? '');

interface SetLine extends Line {
  readonly at: number;
  readonly bare: string;
  readonly width: number;
}

/** What stands on every page is no part of the text: the number of the page, and lines beside it that come again. */
function withoutPages(lines: readonly SetLine[]): SetLine[] {
  const filled = lines.filter(({ bare }) => bare !== '');
  const isNumber = filled.map(({ bare }) => pageNumber.test(bare));
  if (!isNumber.includes(true)) return [...lines];
  const beside = new Map<string, number>();
  for (const [index, { bare }] of filled.entries())
    if (!isNumber[index] && (isNumber[index - 1] || isNumber[index + 1]))
      beside.set(bare, (beside.get(bare) ?? 0) + 1);
  // The head of the first page stands beside no number where that is at its foot.
  const head = filled[0]?.bare ?? '';
  const runs = new Set(
    [...beside.keys()].filter((bare) => (beside.get(bare) ?? 0) + (bare === head ? 1 : 0) > 1),
  );
  return lines.filter(({ bare }) => !pageNumber.test(bare) && !runs.has(bare));
}

/** The width of the column that a text was set in: that of its longest lines, but for a few that stick out. */
function columnOf(lines: readonly SetLine[]): number {
  const widths = lines.map(({ width }) => width).sort((a, b) => b - a);
  return widths[Math.floor(widths.length * 0.1)] ?? 0;
}

const paragraphOf = ({ bare, width, ...line }: SetLine): Line => ({ ...line, text: bare });

/** Between Chinese characters nothing stood; between two words of letters a blank. */
const between = (above: string, below: string): string =>
  /[A-Za-z]$/u.test(above) && /^[A-Za-z]/u.test(below) ? ' ' : '';

/**
 * Joins the lines of a text that was broken to fit a page, as it is copied from a PDF: there a line ends in the middle of a sentence, of a number, of a name. Other
 * texts stay as they are.
 *
 * @param read lines of a document without headings of its own
 */
export function joinWrappedLines(read: readonly Line[]): readonly Line[] {
  const lines = withoutPages(
    read.map((line, index) => {
      const text = line.text.replace(/\s+$/u, '');
      return { ...line, text, at: line.at ?? index + 1, bare: text.trim(), width: widthOf(text) };
    }),
  );
  const filled = lines.filter((line) => line.bare !== '' && !isRow(line));
  const column = columnOf(filled);
  if (filled.length < fewestLines || column < narrowest || column > widest) return read;
  const isFull = ({ width }: SetLine) => width >= column - slack;
  const broken = filled.filter((line) => isFull(line) && !endsSentence.test(line.bare));
  const prose = broken.filter(({ bare }) => hasPause.test(bare));
  if (broken.length < filled.length * leastBroken || prose.length < broken.length * leastProse) return read;
  const margin = Math.min(...broken.map(({ text }) => indentOf(text)));
  const paragraphs: Line[] = [];
  let above: SetLine | undefined;
  let isBlank = false;
  for (const line of lines) {
    if (line.bare === '') {
      isBlank = true;
      continue;
    }
    const last = paragraphs.at(-1);
    const isEnded = !above || !isFull(above) || (isBlank && endsSentence.test(above.bare));
    const isIndented = indentOf(line.text) > margin + 0.5;
    if (!last || isEnded || isIndented || begins.test(line.bare) || isRow(line))
      paragraphs.push(paragraphOf(line));
    else paragraphs.splice(-1, 1, { ...last, text: last.text + between(last.text, line.bare) + line.bare });
    above = isRow(line) ? undefined : line;
    isBlank = false;
  }
  return paragraphs;
}
