/** What stands in large type or in narrow columns, where lines end often: headings, titles and ledes of cards, ways on. */
const titles =
  /<(?:(h[1-4])\b|(p|a)(?=\s(?:[^>"']|"[^"]*")*?(?:class="(?:card-lede|card-title)"|rel="(?:prev|next)")))(?:[^>"']|"[^"]*"|'[^']*')*>[\s\S]*?<\/(?:\1\2)>/g;
const text = /(<[^>]*>)|[^<]+/g;

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const isHan = /^\p{Script=Han}+$/u;
/** What leans on the word before it, as the 站 of 服务站: no line begins with it. */
const leaning = new Set(
  '的 了 着 过 地 得 们 等 性 率 者 化 项 所 部 站 点 员 会 处 家 次 名 条 户 件 场'.split(' '),
);
/** What leads to the word after it, as the 总 of 总工会: no line ends with it. */
const leading = new Set('总 第 不 未 近 超 约 逾 最 每 各 全'.split(' '));
/** On a phone a line is as long as this at least: what is shorter stands in one. Lesser headings have lines of more characters. */
const shortest = 8;
const shortestLesser = 17;
/** So many characters at least stand before and after a border: a page has no more of them than it needs. */
const fewest = 4;

/** Whether a line may end between two words: not in what the dictionary does not know and takes apart into single characters, as 什邡, nor within an amount. */
function isBorder(before: string, after: string): boolean {
  if (!isHan.test(before) || leading.has(before) || leaning.has(after)) return false;
  if (isHan.test(after)) return before.length + after.length > 2;
  return before.length > 1 && /^\d/.test(after);
}

/**
 * Marks the borders of words in a title, so that no line ends within one: Chinese has no spaces, and a browser breaks between any two characters.
 *
 * @param title what is read
 * @param least one shorter than this is left as it is
 * @returns it with `<wbr>` where a line may end; the style sheet forbids other places
 */
export function withBorders(title: string, least = shortest): string {
  let left = [...title].length;
  if (left < least) return title;
  let [result, before, since] = ['', '', 0];
  for (const { segment } of words.segment(title)) {
    const isMarked = since >= fewest && left >= fewest && isBorder(before, segment);
    const length = [...segment].length;
    result += isMarked ? `<wbr>${segment}` : segment;
    since = isMarked ? length : since + length;
    left -= length;
    before = segment;
  }
  return result;
}

/**
 * @param html a page as components write it
 * @returns the same with the borders of words marked in the titles of its content
 */
export function markWordBorders(html: string): string {
  const start = html.indexOf('<main id="content"');
  if (start < 0) return html;
  const marked = html.slice(start).replace(titles, (title) => {
    const least = /^<h[34]/.test(title) ? shortestLesser : shortest;
    return title.replace(text, (part, tag?: string) => tag ?? withBorders(part, least));
  });
  return html.slice(0, start) + marked;
}
