import { labelClass, stationNameClass } from '@gongkai/charts/contract';

/** Classes of what stands in large type or in narrow columns, where lines end often: ledes, titles in lists and of cards, labels of numbers, names of stations. */
const titleClasses = ['lede', 'card-lede', 'card-title', 'title', labelClass, stationNameClass].join('|');
const inTag = `(?:[^>"']|"[^"]*"|'[^']*')*`;
/** What has one of these, headings, also of rows, and ways on. */
const titles = new RegExp(
  `<(?:(h[1-4]|th|dt)\\b|(p|a|span)(?=\\s(?:[^>"']|"[^"]*")*?(?:class="(?:${titleClasses})"|rel="(?:prev|next)")))${inTag}>[\\s\\S]*?</(?:\\1\\2)>`,
  'g',
);
const isLabel = new RegExp(`^<p[^>]*"${labelClass}"`);
const text = /(<[^>]*>)|[^<]+/g;

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const isHan = /^\p{Script=Han}+$/u;
/** Single characters that end a word, as the 站 of 服务站: a line may begin after one, never with it. */
const endings = new Set(
  '的 了 着 过 地 得 们 等 性 率 者 化 项 項 所 部 站 点 點 员 員 会 會 处 處 家 次 名 条 條 户 戶 件 场 場 班 期 社 局 队 隊 区 區 县 縣 市 镇 鎮 乡 鄉 村 街 路 园 園 院 馆 館 厅 廳 室 店 厂 廠 校 人 工 金 数 數'.split(
    ' ',
  ),
);
/** Single characters that are words of their own, as 在 and 和: a line may begin with one, never end with it. All others belong to a neighbour. */
const openings = new Set(
  '在 和 与 與 及 把 对 對 向 为 為 由 从 從 以 按 将 將 并 並 到 被 让 讓'.split(' '),
);
/** On a phone a line is as long as this at least: what is shorter stands in one. Smaller type has longer lines. */
const shortest = 8;
const shortestOfLabel = 9;
const shortestOfRow = 14;
const shortestLesser = 17;
/** So many characters at least stand before a border, and after it, within what marks enclose: a page has no more of them than it needs. */
const fewest = 4;
const fewestAfter = 3;
/** More without a border are wider than a line of a card on a phone: a browser then ends it anywhere, even before a comma. */
const longest = 10;
/** What a line may end after without being told. */
const mark = /(\p{P}+|\s+)/u;

/**
 * Whether a line may end between two words: not beside a single character that belongs to one of them, as what the dictionary does not know and takes
 * apart, 什邡, nor within an amount.
 */
function isBorder(before: string, after: string): boolean {
  if (!isHan.test(before) || (before.length < 2 && !endings.has(before))) return false;
  if (isHan.test(after)) return after.length > 1 ? !after.startsWith('之') : openings.has(after);
  return before.length > 1 && /^\d/.test(after);
}

/** As above, where what comes before may be a single character that the dictionary took apart, as the 均 of 日均. */
const isLooseBorder = (before: string, after: string): boolean =>
  isBorder(before, after) ||
  (isHan.test(before) && isHan.test(after) && after.length > 1 && !openings.has(before));

/**
 * Marks the borders of words in a title, so that no line ends within one: Chinese has no spaces, and a browser breaks between any two characters.
 *
 * @param title what is read
 * @param least one shorter than this is left as it is
 * @returns it with `<wbr>` where a line may end; the style sheet forbids other places
 */
export function withBorders(title: string, least = shortest): string {
  if ([...title].length < least) return title;
  return title
    .split(mark)
    .map((clause) => (mark.test(clause) ? clause : withinClause(clause)))
    .join('');
}

function withinClause(clause: string): string {
  return marked(clause, isBorder)
    .flatMap((piece) => ([...piece].length > longest ? marked(piece, isLooseBorder) : [piece]))
    .join('<wbr>');
}

/** Cuts a clause where a line may end. */
function marked(clause: string, isAllowed: (before: string, after: string) => boolean): readonly string[] {
  let left = [...clause].length;
  let [piece, before, since] = ['', '', 0];
  const pieces: string[] = [];
  for (const { segment } of words.segment(clause)) {
    const length = [...segment].length;
    if (since >= fewest && left >= fewestAfter && isAllowed(before, segment)) {
      pieces.push(piece);
      [piece, since] = ['', 0];
    }
    piece += segment;
    since += length;
    left -= length;
    before = segment;
  }
  return [...pieces, piece];
}

function leastOf(element: string): number {
  if (/^<h[34]/.test(element)) return shortestLesser;
  if (/^<(?:th|span)/.test(element)) return shortestOfRow;
  return isLabel.test(element) ? shortestOfLabel : shortest;
}

/**
 * @param html a page as components write it
 * @returns the same with the borders of words marked in the titles of its content
 */
export function markWordBorders(html: string): string {
  const start = html.indexOf('<main id="content"');
  if (start < 0) return html;
  const marked = html.slice(start).replace(titles, (title) => {
    const least = leastOf(title);
    return title.replace(text, (part, tag?: string) => tag ?? withBorders(part, least));
  });
  return html.slice(0, start) + marked;
}
