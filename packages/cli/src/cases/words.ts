import type { ProblemLocale } from '@gongkai/snapshot';
import type { PreparedCases } from './prepare.ts';
import type { CaseNote } from './rows/rows.ts';

interface Words {
  readonly cell: Readonly<Record<CaseNote, string>>;
  readonly state: Readonly<
    Record<
      'new' | 'kept' | 'better' | 'withheld',
      (year: number, numbers: number, hidden: number, primary: number) => string
    >
  >;
  /** Of categories that were published by themselves, and are not joined although the mapping says so. */
  readonly apart: (year: number, labels: readonly string[]) => string;
  /** Of categories that were published, and have no row now. */
  readonly gone: (year: number, labels: readonly string[]) => string;
  /** Of words to which the mapping gives other names, and which the ledger does not have. */
  readonly unknownCodes: (heading: string, words: readonly string[]) => string;
  /** Of a category that is joined with another under its name, although both were published. */
  readonly joined: (word: string, target: string, year: string) => string;
  /** Of a mapping that was made from the one that was kept of the last ledger. */
  readonly kept: (file: string) => string;
  readonly done: (file: string, tables: number, threshold: number) => string;
  readonly defaults: string;
  /** Heads figures to be copied into a file that is there. */
  readonly figures: (file: string) => string;
  readonly figuresWritten: (file: string, count: number) => string;
  /** Where the snapshot is written, and the file of its figures could not be. */
  readonly figuresUnsaved: (file: string, reason: string) => string;
  readonly notNewest: (date: string, newest: string) => string;
  readonly differ: (id: string) => string;
  readonly unmapped: string;
  /** Of a ledger without a column of dates. */
  readonly undated: (year: string, mapping: string) => string;
  readonly fileName: string;
  readonly nothing: string;
  readonly alone: (date: string) => string;
}

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('');

const dictionaries: Record<ProblemLocale, Words> = {
  'zh-Hans': {
    cell: {
      uncomputed: '公式没有算出结果：用 Excel 或 WPS 打开，保存一次再导入。',
      error: '这一格是错误值（例如 #REF!）：改好再导入。',
      date: '看不出是哪年哪月：写成 2026-05-31、2026年5月31日或 2026年5月。',
      'no-year':
        '日期没有写是哪一年：在表上面的标题、工作表的名称或文件名里写明，例如 2025年；或者在对照表这张表的 "kind" 旁边加上 "year": 2025。再运行一次。',
      'year-mapping': '日期没有写年份，按对照表的 "year" 读。',
      'year-title': '日期没有写年份，按表上面标题里的那一年读；不对的，在这些格里写上年份。',
      'year-sheet': '日期没有写年份，按工作表名称里的那一年读；不对的，在这些格里写上年份。',
      'year-file': '日期没有写年份，按文件名里的那一年读；不对的，在这些格里写上年份。',
      'other-year':
        '对照表的 "year" 与表上面标题里的年份不一样，多半是去年的对照表：改成这份台账的年份，或者删去 "year" 一行，再运行一次。',
      year: '年份不对：早于1990年，或者晚于导入的日期。',
      amount: '不是金额或人数：只写数字，或者像 1.2万元 这样带单位；没有的留空。',
      long: '分类的字超过20个，像是一句话：计入“其他”，这句话不写到任何地方。',
      personal: '分类里像是有个人信息：计入“其他”，不写到任何地方。',
      blank:
        '分类的格空着：计入“未注明”。合并过的格存成 CSV，只剩第一格有字：那样的表改用 .xlsx 导入，或者把空格填上再导入。',
      empty: '这一行没有日期、分类和人，当作合计行，没有计数。',
      'left-out': '按对照表的 codes，这一类“不要”：这些行没有计数，总数里也没有它们。',
    },
    state: {
      new: (year, numbers, hidden, primary) =>
        `${year}年：${numbers} 个数，隐去 ${hidden} 个（其中 ${primary} 个本身太小，其余可用来推出它们）。`,
      kept: (year) => `${year}年：与上一份快照相比，变化小到会说出个别人，沿用上一份的数。`,
      better: (year) =>
        `${year}年：照新的台账算，大半的数要隐去，比上一份快照少得多：沿用上一份的数。等这一年的台账登完了再导入。`,
      withheld: (year) =>
        `${year}年：行数太少，或者只是几个人的（同一个证件号、姓名算一个人），全部不公布，没有写文件。`,
    },
    apart: (year, labels) =>
      `${year}年公布时，${quoted(labels)}已经分开：这一年照旧分开，没有合并，否则两次一减就是另一个小数。以后的年份才合并。`,
    gone: (year, labels) =>
      `${year}年公布过${quoted(labels)}，现在台账里没有一行算在它下面。只是改了叫法的，在对照表的 codes 里把旧叫法也写上，例如 "${labels[0] ?? ''}": "新叫法"；确实没有了的，不用管。`,
    unknownCodes: (heading, words) =>
      `对照表 codes 的“${heading}”里写的${quoted(words)}，台账里没有：请看看是不是写错了字。`,
    joined: (word, target, year) =>
      `${year}年公布过“${target}”，也单独公布过“${word}”：把“${word}”并进“${target}”，同一个名称前后就不是一回事。请给合起来的一类另起一个名称，例如“${target}和${word}”。`,
    kept: (file) => `对照表照上一次定的写（${file}）：列的用途、分类的叫法都一样。`,
    done: (file, tables, threshold) =>
      `${file}：${tables} 张表；小于 ${threshold} 的数都隐去。台账本身没有复制。运行 npx gongkai check 可再查一遍。`,
    defaults:
      'union.json 没有写 disclosure，按默认的办：5、敏感的 10、前 2 户不超过 85%、15%。请写上，并写明理由，例如：',
    figures: (file) => `要在网页上显示，把下面的图（一行一张）抄进 ${file} 的 figures，改好标题：`,
    figuresUnsaved: (file, reason) =>
      `${file}：图没有写进去，${reason}表已经写进快照，不用重新导入：那个文件能写了，再照下面做。`,
    figuresWritten: (file, count) => `${file}：写了 ${count} 张图，网页上会显示；标题可以改。`,
    notNewest: (date, newest) =>
      `${date} 早于已有的快照 ${newest}：台账只能导入到最新的一份里，否则无法与公布过的数比较。用 --date 指明更晚的日期。`,
    differ: (id) =>
      `对照表里有几张表的 id 都是 ${id}，别的内容却不同：同一本台账要写得一样；不同的台账用不同的 id。`,
    undated: (year, mapping) =>
      `没有认出日期列，全部算作 ${year} 年。不对的话，在 ${mapping} 里给那一列写 "date"；台账确实没有日期的，加上 "year": 2025 这样的年份。`,
    unmapped: '这张表在对照表里没有，没有读',
    fileName: '文件名里像是有个人信息：请先改名再导入。什么都没有写。',
    nothing: '台账里没有可以计数的行。',
    alone: (date) =>
      `${date} 还没有快照，要新写一份，里面只有台账的数；它成为最新的一份，以前的图要的数不在里面，检查会说。先导入同一天的报告，再用同一个日期（命令行上是 --date）导入台账，两样就在一份里。`,
  },
  en: {
    cell: {
      uncomputed:
        'A formula without its result: open the file in Excel or WPS, save it, and import it again.',
      error: 'This cell is an error (#REF!): correct it and import again.',
      date: 'No month is told: write 2026-05-31, 2026年5月31日 or 2026年5月.',
      'no-year':
        'No year is told: write it into the title above the table, or the name of the sheet or of the file, such as 2025年; or add "year": 2025 beside "kind" of this table in the mapping. Then run again.',
      'year-mapping': 'Days without a year are read as of "year" of the mapping.',
      'year-title':
        'Days without a year are read as of the year in the title above the table; where that is wrong, write the year in these cells.',
      'year-sheet':
        'Days without a year are read as of the year in the name of the sheet; where that is wrong, write the year in these cells.',
      'year-file':
        'Days without a year are read as of the year in the name of the file; where that is wrong, write the year in these cells.',
      'other-year':
        '"year" of the mapping is not that of the title above the table: it is most likely the mapping of last year. Write the year of this ledger, or remove the line "year", and run again.',
      year: 'The year is off: before 1990, or after the day of the import.',
      amount:
        'This is neither an amount nor a number of persons: digits alone, or with a unit as 1.2万元; leave it empty where there is none.',
      long: 'A category of more than 20 characters is a sentence: it is counted as 其他, and its words are written nowhere.',
      personal: 'A category looks like personal data: it is counted as 其他, and written nowhere.',
      blank:
        'A category is empty: it is counted as 未注明. Of cells that were merged a CSV keeps the first alone: import such a table as .xlsx, or fill the cells.',
      empty: 'A row without day, category and person is taken for a total, and not counted.',
      'left-out':
        'By codes of the mapping this category is 不要: these rows are not counted, in the totals neither.',
    },
    state: {
      new: (year, numbers, hidden, primary) =>
        `${year}: ${numbers} numbers, of which ${hidden} are hidden (${primary} because they are small, the others because these could be reckoned from them).`,
      kept: (year) =>
        `${year}: so little changed since the last snapshot that it would tell of few; the numbers of that snapshot stay.`,
      better: (year) =>
        `${year}: of the numbers that the ledger has now most would be hidden, more than in the last snapshot; the numbers of that one stay. Import the ledger again when the year is complete.`,
      withheld: (year) =>
        `${year}: too few rows, or rows of few persons (one ID number or name is one person); none of it is published, and nothing was written.`,
    },
    apart: (year, labels) =>
      `${year} was published with ${quoted(labels)} apart: in that year they stay so and are not joined, since the difference would be another, smaller number. Later years are joined.`,
    gone: (year, labels) =>
      `${year} was published with ${quoted(labels)}, among which no row of the ledger is counted now. Where only the name has changed, write the old one into codes of the mapping, too, such as "${labels[0] ?? ''}": "新叫法"; where there is none any more, nothing is to be done.`,
    unknownCodes: (heading, words) =>
      `codes of “${heading}” in the mapping names ${quoted(words)}, which the ledger does not have: look whether a word is misspelt.`,
    joined: (word, target, year) =>
      `${year} was published with “${target}” and with “${word}” apart: joined under “${target}” one name would stand for two things. Give what is joined another name, such as “${target}和${word}”.`,
    kept: (file) =>
      `The mapping was written as it was confirmed for the last ledger (${file}): uses of columns, and names of categories.`,
    done: (file, tables, threshold) =>
      `${file}: ${tables} tables; counts below ${threshold} are hidden. Nothing of the ledger itself was copied. npx gongkai check looks at all of it again.`,
    defaults:
      'union.json has no disclosure; 5, 10 for what is sensitive, 85 % of the largest 2, and 15 % hold. Write it down with a reason, such as:',
    figures: (file) =>
      `To show them on a page, copy these figures (one a line) into figures of ${file}, and give them titles:`,
    figuresUnsaved: (file, reason) =>
      `${file}: no figures were written; ${reason}. The tables are in the snapshot, and need not be imported again: do as is said below when the file can be written.`,
    figuresWritten: (file, count) =>
      `${file}: ${count} figures were written, and will be shown; their titles can be changed.`,
    notNewest: (date, newest) =>
      `${date} is before the snapshot of ${newest}: a ledger is imported into the newest one, for it must be compared with all that was published. Name a later day with --date.`,
    differ: (id) =>
      `Several tables of the mapping have the id ${id} and differ: those of one ledger are mapped alike, other ledgers have other ids.`,
    undated: (year, mapping) =>
      `No column of dates is known, so all of it is of ${year}. Where that is wrong, say "date" for that column in ${mapping}; where the ledger has no dates, add its year, such as "year": 2025.`,
    unmapped: 'this table is not in the mapping and was not read',
    fileName:
      'The name of the file looks like personal data: rename it, and import it then. Nothing was written.',
    nothing: 'The ledger has no row that can be counted.',
    alone: (date) =>
      `There was no snapshot of ${date}: the new one has numbers of the ledger alone, and is the newest; older figures lack their numbers in it, as the check will say. Import the report of that day first, and the ledger with the same day (--date on the command line), to have both in one.`,
  },
};

export type CaseWords = Words;

/** @returns what is told of what was counted: of words of the mapping that nothing has, and of each year. */
export function countedLines(
  { unknownCodes, published }: Pick<PreparedCases, 'unknownCodes' | 'published'>,
  locale: ProblemLocale,
): string[] {
  const own = caseWords(locale);
  return [
    ...unknownCodes.map(({ heading, words }) => own.unknownCodes(heading, words)),
    ...published.flatMap(({ years }) =>
      years.flatMap(({ year, state, numbers, hidden, primary, notes }) => [
        own.state[state](year, numbers, hidden, primary),
        ...(notes.apart.length > 0 ? [own.apart(year, notes.apart)] : []),
        ...(notes.gone.length > 0 ? [own.gone(year, notes.gone)] : []),
      ]),
    ),
  ];
}

/** @returns the words of importing ledgers of cases in a language. */
export const caseWords = (locale: ProblemLocale): Words => dictionaries[locale];
