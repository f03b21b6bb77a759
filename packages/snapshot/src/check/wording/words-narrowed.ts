/** What joins two things that are counted together. 与 in 参与 and 及 in 惠及 join nothing. */
const joint = /等|(?<!参)与|和|(?<![惠涉普])及|、/gu;

/** Where a member of a list begins and ends, its number and what bounds it not counted. */
const ends = /[，。；：,;:、\d]|等|(?<!参)与|和|(?<![惠涉普])及|达(?=[\d超近约到])/u;

const quotes = /[“”‘’「」『』《》〈〉【】（）()"'\s]/gu;
const plain = (text: string): string => text.normalize('NFKC').replace(quotes, '');

/** @returns whether a title names a member of a list: its beginning or its end is enough, as titles are short. */
function names(title: string, member: string): boolean {
  const edges = [member.slice(0, 3), member.slice(-3), member.slice(-2)];
  return member.length > 1 && edges.some((edge) => title.includes(edge));
}

/**
 * Finds where a title keeps only a part of what was counted together: 咨询200余人次 for 咨询和服务, 职代会建制率 for 厂务公开、职代会建制率, 四季送 for
 * “四季送”等品牌项目. The number then belongs to less than what it was printed of.
 *
 * @param text a title
 * @param sources phrases and labels of the numbers that it is about
 * @returns what was joined, as it stands in the source
 */
export function wordsNarrowed(text: string, sources: Iterable<string>): readonly string[] {
  const title = plain(text);
  const found = new Set<string>();
  for (const source of new Set([...sources].map(plain))) {
    for (const { 0: word, index } of source.matchAll(joint)) {
      const before = source.slice(0, index).split(ends).at(-1) ?? '';
      const after = source.slice(index + word.length).split(ends)[0] ?? '';
      const [named, other] = [names(title, before), names(title, after)];
      const isPart =
        word === '等'
          ? named && !title.includes('等')
          : before.length > 1 && after.length > 1 && named !== other;
      if (isPart) found.add(`${before}${word}${after}`);
    }
  }
  return [...found];
}
