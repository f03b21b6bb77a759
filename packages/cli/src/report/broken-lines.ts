import { find } from '@gongkai/quantity';
import type { Line } from './line.ts';

/** Fewer lines tell nothing about how a text is broken. */
const fewestLines = 20;
/** Lines of a post for a phone are shorter than this, half of them; those of a report are paragraphs. */
const longestHalf = 16;
const longestHeading = 40;

/** Digits in a box number the parts of a post, and are no quantities. */
const keycap = /[\d#*]\uFE0F?\u20E3/gu;
const picture = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u200D/gu;
const bullet = /^[\s·•●○■◆▪▶►➤√✓※-]+/u;
const endsInMark = /[。！？!?；;：:，,、…]$/u;

interface PostLine {
  readonly text: string;
  /** Whether a picture or a mark in front of it begins a new item. */
  readonly isItem: boolean;
  /** Its place in the document, from 1. */
  readonly at: number;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function postLine(text: string, at: number): PostLine {
  const bare = text.replace(keycap, '').trim();
  const isItem = bullet.test(bare) || new RegExp(`^(?:${picture.source})`, 'u').test(bare);
  return { text: bare.replace(picture, '').replace(bullet, '').replace(/\s+/gu, ' ').trim(), isItem, at };
}

const hasNumber = (text: string): boolean => find(text).length > 0;
const beginsWithNumber = (text: string): boolean => find(text)[0]?.start === 0;
const endsWithNumber = (text: string): boolean => find(text).at(-1)?.end === text.length;

/** What stands between two lines of a post when they are one paragraph. A number stands directly behind what it counts. */
function between(above: string, below: PostLine): string {
  if (below.isItem) return '；';
  if (endsInMark.test(above)) return '';
  return beginsWithNumber(below.text) && !endsWithNumber(above) ? '' : '，';
}

function joined(lines: readonly PostLine[]): Line[] {
  const [first] = lines;
  if (!first) return [];
  const rest = lines.slice(1);
  if (!lines.some(({ text }) => hasNumber(text))) {
    const heading = lines.map(({ text }) => text).join(' ');
    if (lines.length <= 2 && heading.length <= longestHeading)
      return [{ text: heading.replace(/[！!。]+$/u, ''), at: first.at }];
  }
  const text = rest.reduce((above, line) => `${above}${between(above, line)}${line.text}`, first.text);
  return [{ text: /[。！？!?]$/u.test(text) ? text : `${text}。`, at: first.at }];
}

/**
 * Joins the lines of a post for a phone, which are broken every few characters and marked with pictures: what stands between two
 * blank lines is one paragraph, or a heading where it is short and has no number. Other texts stay as they are.
 *
 * @param lines of a document without headings of its own
 */
export function joinBrokenLines(lines: readonly Line[]): readonly Line[] {
  const lengths = lines.map(({ text }) => text.trim().length).filter((length) => length > 0);
  if (lengths.length < fewestLines || median(lengths) > longestHalf) return lines;
  const paragraphs: Line[] = [];
  let open: PostLine[] = [];
  const end = () => {
    paragraphs.push(...joined(open));
    open = [];
  };
  for (const [index, { text }] of lines.entries()) {
    const line = postLine(text, index + 1);
    if (line.text === '') end();
    else open.push(line);
  }
  end();
  return paragraphs;
}
