import { localeOf, type ProblemLocale } from '@gongkai/snapshot';
import type { Extra } from '../office/workbook.ts';
import { shellWord } from '../shell-word.ts';

interface Words {
  /** Where a cell stands: `台账.xlsx ▸ 案件 ▸ C17`. */
  readonly cell: (file: string, sheet: string, ref: string) => string;
  readonly snapshotDone: (file: string, count: number, left: number) => string;
  readonly snapshotAdded: (file: string, added: number, count: number, left: number) => string;
  readonly stationsDone: (file: string, count: number) => string;
  readonly exists: (file: string) => string;
  readonly snapshotExists: (file: string) => string;
  /** Of a sheet that was written before, and perhaps corrected. */
  readonly sheetExists: (sheet: string) => string;
  readonly published: (file: string) => string;
  readonly extra: Readonly<Record<Extra, string>>;
  readonly problems: (count: number) => string;
  readonly cellFault: (column: string, found: string, expected: string) => string;
  readonly same: (count: number, places: string) => string;
  readonly noUnion: string;
  /** Of a sheet whose column is gone, or has another heading, that says which numbers are taken. */
  readonly noTake: (file: string, heading: string) => string;
  readonly noDate: (found: string) => string;
  readonly badUnion: (found: string) => string;
  readonly mappingWritten: (mapping: string) => string;
  readonly noTable: (file: string) => string;
}

const dictionaries: Record<ProblemLocale, Words> = {
  'zh-Hans': {
    cell: (file, sheet, ref) => [file, sheet, ref].filter((part) => part !== '').join(' ▸ '),
    snapshotDone: (file, count, left) =>
      `${file}：${count} 个数${left > 0 ? `；${left} 行填了“否”，没有采用` : ''}。运行 npx gongkai check 可再查一遍。`,
    snapshotAdded: (file, added, count, left) =>
      `${file}：添了 ${added} 个数，现有 ${count} 个${left > 0 ? `；${left} 行填了“否”，没有采用` : ''}。运行 npx gongkai check 可再查一遍。`,
    stationsDone: (file, count) => `${file}：${count} 处站点。运行 npx gongkai check 可再查一遍。`,
    exists: (file) => `${file} 已经有了，没有覆盖。确要换成这份表格的内容，加 --replace。`,
    snapshotExists: (file) =>
      `${file} 已经有了，没有改动。这份表格是另外的数（例如报告以外的台账），要添进去的，加 --add；是同一份报告重新改过的，要整个换掉的，加 --replace。`,
    sheetExists: (sheet) =>
      `${sheet} 已经有了，可能是您改过的，没有覆盖。改好了就运行 npx gongkai import ${shellWord(sheet)}；要重新写一份，先把它改名或者删去。`,
    published: (file) =>
      `${file} 已经公布，不能换掉，也不能添。更正另发一份：运行 npx gongkai draft ${shellWord(file)} --out 更正.xlsx，把“date”一行改成新的日期，改正有错的数，在那一行的“更正原因”写明原因，再导入 更正.xlsx。`,
    extra: {
      macros: '表格里有宏：没有运行，也没有读。',
      comments: '表格里有批注：没有读，也不会写到任何地方。',
      properties: '表格的属性（作者等）没有读，也不会写到任何地方。',
      links: '表格里有指向别的文件的链接：没有读。',
    },
    problems: (count) => `共 ${count} 个问题，没有写文件。改好表格再运行一次。`,
    cellFault: (column, found, expected) =>
      `“${column}”一栏${found === '' ? '空着' : `写的是“${found}”`}，应为：${expected}`,
    same: (count, places) => `同样的还有 ${count} 处：${places}`,
    noUnion: '表格里没有写是哪一家工会：加一行，“行”填“快照”，“编号”填 union，“其他”填工会编号。',
    noTake: (file, heading) =>
      `${file} 里没有“${heading}”这一栏，看不出哪些数不要公布。把这一栏的名称改回“${heading}”；删去了的，加上这一栏，逐行填“是”或“否”。`,
    noDate: (found) =>
      `${found === '' ? '表格里没有写是哪一天的快照：加一行，“行”填“快照”，“编号”填 date，' : `“编号”是 date 的那一行，“其他”写的是“${found}”：`}“其他”填日历上有的一天，例如 2026-01-31。`,
    badUnion: (found) =>
      `“编号”是 union 的那一行，“其他”写的是“${found}”：填工会编号（data/unions 下的文件夹名），不是名称。`,
    mappingWritten: (mapping) =>
      `对照表写在 ${mapping}，还没有导入。请打开看一看哪一列对应什么，改好后把同一条命令再运行一次；明年的台账可以用 --mapping 接着用它。`,
    noTable: (file) => `${file} 里没有找到表格：第一行应是各列的名称，下面每行一条。`,
  },
  en: {
    cell: (file, sheet, ref) => [file, sheet, ref].filter((part) => part !== '').join(' ▸ '),
    snapshotDone: (file, count, left) =>
      `${file}: ${count} numbers${left > 0 ? `; ${left} rows are marked 否 and were left out` : ''}. npx gongkai check looks at all of it again.`,
    snapshotAdded: (file, added, count, left) =>
      `${file}: ${added} numbers were added; it has ${count}${left > 0 ? `; ${left} rows are marked 否 and were left out` : ''}. npx gongkai check looks at all of it again.`,
    stationsDone: (file, count) => `${file}: ${count} stations. npx gongkai check looks at all of it again.`,
    exists: (file) => `${file} is there already and stays. To put this sheet in its place, add --replace.`,
    snapshotExists: (file) =>
      `${file} is there already and stays. Where this sheet has other numbers (of a ledger beside the report), say --add; where it is the same report, corrected, and takes the place of the whole, say --replace.`,
    sheetExists: (sheet) =>
      `${sheet} is there already, perhaps with your corrections; it stays. Once it is right, run npx gongkai import ${shellWord(sheet)}; to have it written anew, rename or remove it first.`,
    published: (file) =>
      `${file} is published and can be neither replaced nor added to. Corrections are a snapshot of a new day: run npx gongkai draft ${shellWord(file)} --out correction.xlsx, change the row “date”, correct the number, say why in 更正原因 of its row, and import correction.xlsx.`,
    extra: {
      macros: 'The workbook has macros: they were neither run nor read.',
      comments: 'The workbook has comments: they were not read, and are written nowhere.',
      properties:
        'The properties of the workbook (its author and so on) were not read, and are written nowhere.',
      links: 'The workbook links to other files: they were not read.',
    },
    problems: (count) => `${count} problems; nothing was written. Correct the table and run it again.`,
    cellFault: (column, found, expected) =>
      `the column ${column} ${found === '' ? 'is empty' : `says “${found}”`}; expected: ${expected}`,
    same: (count, places) => `the same in ${count} more places: ${places}`,
    noUnion:
      'The sheet does not say which union’s it is: add a row with 快照 in 行, union in 编号, and the union’s id in 其他.',
    noTake: (file, heading) =>
      `${file} has no column ${heading}, so that nobody can tell which numbers are left out. Give that column its heading again; where it is gone, add it, with 是 or 否 in each row.`,
    noDate: (found) =>
      `${found === '' ? 'The sheet does not say of which day the snapshot is: add a row with 快照 in 行, date in 编号, and' : `The row with date in 编号 says “${found}” in 其他; write`} a day of the calendar, as 2026-01-31${found === '' ? ', in 其他' : ''}.`,
    badUnion: (found) =>
      `The row with union in 编号 says “${found}” in 其他: write the id of the union (the name of its folder in data/unions), not its name.`,
    mappingWritten: (mapping) =>
      `The mapping is in ${mapping}; nothing was imported yet. See which column is what, correct it, and run the same command again; --mapping takes it for next year’s ledger.`,
    noTable: (file) =>
      `No table was found in ${file}: its first row should name the columns, with an entry in each row below.`,
  },
};

export type ImportWords = Words;

/** @returns the words of `gongkai import` in the language of the environment or the one asked for. */
export const importWords = (env: Readonly<Record<string, string | undefined>>, asked?: string): Words =>
  dictionaries[localeOf(env, asked)];
