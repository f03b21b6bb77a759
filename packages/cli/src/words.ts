import { localeOf, type ProblemLocale } from '@gongkai/snapshot';

export { localeOf };

/** What `gongkai tiles` has written. */
interface Written {
  readonly file: string;
  readonly stations: number;
  readonly unlocated: number;
  readonly unions: number;
  readonly tiles: number;
  readonly bytes: number;
  readonly seconds: number;
}

interface Words {
  readonly help: string;
  /** With the one that is likely meant; null where none is near. */
  readonly unknownCommand: (name: string, near: string | null) => string;
  readonly commands: (names: string) => string;
  readonly unknownOption: (name: string, near: string | null) => string;
  readonly repeatedOption: (option: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly badValue: (option: string, found: string, expected: string) => string;
  readonly aDay: string;
  readonly aPartialDay: string;
  readonly noPublished: (folder: string) => string;
  readonly valueUnasked: (option: string) => string;
  readonly tooMany: (word: string) => string;
  readonly unknownLanguage: (name: string) => string;
  readonly interrupted: string;
  readonly helpFor: (command: string) => string;
  /** A word that was meant as an option: its hyphens are signs of a Chinese input method. */
  readonly otherHyphens: (word: string) => string;
  /** A word in quotes that are none to a shell. */
  readonly otherQuotes: (word: string) => string;
  readonly missing: (name: string) => string;
  readonly noUnion: (union: string, known: string) => string;
  /** A union’s folder was named, and not that of all data. */
  readonly unionFolder: (folder: string, data: string) => string;
  readonly noFolder: (folder: string, reason: string) => string;
  /** What to do where there is no data folder. */
  readonly noDataFolder: string;
  readonly noFile: (file: string, reason: string) => string;
  readonly unwritten: (file: string, reason: string) => string;
  readonly allWell: (unions: number, observations: number, mechanisms: number, files: number) => string;
  readonly problems: (count: number, kinds: number) => string;
  /** Heads the places of those of one kind that are not described. */
  readonly sameKind: (code: string, count: number) => string;
  readonly warnings: (count: number) => string;
  readonly comparedWithGit: string;
  readonly more: (count: number) => string;
  readonly tilesWritten: (written: Written) => string;
  readonly fixed: (file: string, count: number) => string;
  readonly fixPublished: (file: string) => string;
  readonly fixNothing: string;
  readonly converted: (file: string, positions: number, from: string, to: string) => string;
}

const dictionaries: Record<ProblemLocale, Words> = {
  'zh-Hans': {
    help: [
      '用法：gongkai <命令> [选项]',
      '',
      '  new         建一个网站项目，例：gongkai new my-county',
      '  draft       从报告里找出每个数，写成一张表，例：gongkai draft 总结.docx --union hanyin',
      '  import      把表变成快照，把台账变成站点、数、案件的表，例：gongkai import 总结.xlsx',
      '  check       检查数据，例：gongkai check',
      '  indicators  找相近的指标，例：gongkai indicators 满意率',
      '  seal        封存快照，例：gongkai seal',
      '  diff        比较两份快照，例：gongkai diff --union hanyin',
      '  takedown    撤下不该公布的数，例：gongkai takedown hanyin.arbitration-cases --reason "不应公布"',
      '  build       生成网站，例：gongkai build',
      '  studio      在浏览器里做以上各件事，例：gongkai studio',
      '  convert     换算坐标，例：gongkai convert 站点.geojson --from GCJ-02 --to WGS-84',
      '  tiles       做全国站点图的瓦片，例：gongkai tiles data --out stations.pmtiles',
      '',
      '  每个命令的选项、例子和退出码：gongkai <命令> --help，例如 gongkai draft --help',
      '',
      '  退出码：0 做好了；1 内容有问题，没有写文件；2 用法不对，或者文件读不了、写不了；130 按 Ctrl-C 中断。',
      '  --lang zh-Hans|en   用哪种语言说明；也可以写在环境变量 GONGKAI_LANG 里。',
    ].join('\n'),
    unknownCommand: (name, near) =>
      `没有“${name}”这个命令。${near === null ? '' : `您要的可能是：gongkai ${near}`}`,
    commands: (names) => `有这些：${names}。说明和例子：gongkai --help`,
    unknownOption: (name, near) => `没有“${name}”这个选项。${near === null ? '' : `您要的可能是 ${near}。`}`,
    repeatedOption: (option) => `${option} 写了两次，不知道以哪个为准：只写一次。`,
    badValue: (option, found, expected) => `${option} 写的是“${found}”，应为：${expected}`,
    aDay: '日历上有的一天，写成年-月-日，例如 2026-01-31',
    aPartialDay: '年、年-月或年-月-日，例如 2026-01-31',
    noPublished: (folder) => `--published 写的文件夹 ${folder} 没有；改与 git 里最后一次提交的数据比较。`,
    valueMissing: (option) => `${option} 后面还要写一个值。`,
    valueUnasked: (option) => `${option} 后面不写值。`,
    tooMany: (word) => `多写了“${word}”；名称里有空格的，用引号括起来。`,
    unknownLanguage: (name) => `没有“${name}”这种语言，--lang 可以是 zh-Hans 或 en。`,
    interrupted: '\n已中断（Ctrl-C）：没有写了一半的文件，写好的都是完整的。要做完，再运行一次同样的命令。',
    helpFor: (command) => `全部说明和例子：npx gongkai ${command} --help`,
    otherHyphens: (word) =>
      `“${word}”前面不是半角的减号：切换到英文输入法，选项写作 --${word.replace(/^[^\p{L}]+/u, '')}。`,
    otherQuotes: (word) => `${word} 用了中文引号：改成英文的 "…"。`,
    missing: (name) => `缺少 ${name}。`,
    noUnion: (union, known) => `数据文件夹里没有工会“${union}”。已有的：${known || '（没有）'}`,
    unionFolder: (folder, data) =>
      `${folder} 是一家工会的文件夹，里面的文件不用移走；要写的是整个数据文件夹：${data}`,
    noFolder: (folder, reason) => `读不了文件夹 ${folder}：${reason}`,
    noDataFolder:
      '数据文件夹不在这里的，写在命令后面，例：gongkai check my-county/data。还没有的，先建：gongkai new my-county。',
    noFile: (file, reason) => `读不了文件 ${file}：${reason}`,
    unwritten: (file, reason) => `写不了文件 ${file}：${reason}`,
    allWell: (unions, observations, mechanisms, files) =>
      unions === 0
        ? `数据没有问题：${files} 个文件。还没有哪家工会有自己的快照（演示的不算）：从报道做快照，见 npx gongkai draft --help。`
        : `数据没有问题：${unions} 家工会，${observations} 条数据，${mechanisms} 个机制，${files} 个文件。`,
    problems: (count, kinds) => `共 ${count} 个问题，${kinds} 种；在全部改正之前，不会生成新的网站。`,
    sameKind: (code, count) => `${code}：同样的问题还有 ${count} 处，改法相同：`,
    warnings: (count) => `共 ${count} 条提醒：请看一看；不影响发布。`,
    comparedWithGit: '没有找到上一次生成的网站；公布过什么，是与 git 里最后一次提交的数据比较得出的。',
    more: (count) => `……另有 ${count} 条没有列出（npx gongkai check --json 全部列出）。`,
    tilesWritten: ({ file, stations, unlocated, unions, tiles, bytes, seconds }) =>
      `${file}：${unions} 家工会的 ${stations} 个站点${unlocated > 0 ? `（另有 ${unlocated} 个没有坐标，不在图上）` : ''}，${tiles} 块瓦片，${bytes} 字节，用时 ${seconds.toFixed(1)} 秒。`,
    fixed: (file, count) => `${file}：照印出的字补全了 ${count} 个数量。`,
    fixPublished: (file) => `${file}：已经公布，不再改动；没写全的数量读取时照印出的字算出，不必补。`,
    fixNothing: '没有可以补写的：每个数量都已写全。',
    converted: (file, positions, from, to) => `${file}：${positions} 处坐标由 ${from} 换算为 ${to}。`,
  },
  en: {
    help: [
      'Usage: gongkai <command> [options]',
      '',
      '  new         makes the project of a site, as: gongkai new my-county',
      '  draft       finds every number of a report and writes a sheet, as: gongkai draft report.docx --union hanyin',
      '  import      makes a snapshot of a sheet; stations, numbers, tables of cases of a ledger, as: gongkai import report.xlsx',
      '  check       checks the data, as: gongkai check',
      '  indicators  finds indicators near to some words, as: gongkai indicators 满意率',
      '  seal        seals snapshots, as: gongkai seal',
      '  diff        compares two snapshots, as: gongkai diff --union hanyin',
      '  takedown    takes down numbers, as: gongkai takedown hanyin.arbitration-cases --reason "must not be published"',
      '  build       builds the site, as: gongkai build',
      '  studio      does all of this in a browser, as: gongkai studio',
      '  convert     converts positions, as: gongkai convert stations.geojson --from GCJ-02 --to WGS-84',
      '  tiles       makes the tiles of a national map of stations, as: gongkai tiles data --out stations.pmtiles',
      '',
      '  Options, examples and exit codes of each: gongkai <command> --help, as gongkai draft --help',
      '',
      '  Exit codes: 0 done; 1 the content has problems and nothing was written; 2 called wrongly, or a file cannot be read or written; 130 ended by Ctrl-C.',
      '  --lang zh-Hans|en   the language of messages; the environment variable GONGKAI_LANG does the same.',
    ].join('\n'),
    unknownCommand: (name, near) =>
      `no such command: ${name}${near === null ? '' : `; you may mean gongkai ${near}`}`,
    commands: (names) => `There are: ${names}. With examples: gongkai --help`,
    unknownOption: (name, near) => `no such option: ${name}${near === null ? '' : `; you may mean ${near}`}`,
    repeatedOption: (option) => `${option} is given twice, and nobody can tell which is meant: give it once`,
    badValue: (option, found, expected) => `${option} is “${found}”; expected: ${expected}`,
    aDay: 'a day of the calendar, YYYY-MM-DD, as 2026-01-31',
    aPartialDay: 'YYYY, YYYY-MM or YYYY-MM-DD, as 2026-01-31',
    noPublished: (folder) =>
      `--published names ${folder}, which is not there; the data is compared with what was committed last.`,
    valueMissing: (option) => `${option} needs a value after it`,
    valueUnasked: (option) => `${option} takes no value`,
    tooMany: (word) => `one word too many: ${word}; a name with spaces stands in quotes`,
    unknownLanguage: (name) => `no such language: ${name}; --lang is zh-Hans or en`,
    interrupted:
      '\nInterrupted (Ctrl-C): no file is half written, and those that were written are whole. Run the same command again to finish.',
    helpFor: (command) => `All of it, with examples: npx gongkai ${command} --help`,
    otherHyphens: (word) =>
      `${word} does not begin with hyphens of the keyboard: an option is written --${word.replace(/^[^\p{L}]+/u, '')}`,
    otherQuotes: (word) => `${word} stands in quotes that are part of it: write "…"`,
    missing: (name) => `missing: ${name}`,
    noUnion: (union, known) => `The data folder has no union “${union}”. It has: ${known || '(none)'}`,
    unionFolder: (folder, data) =>
      `${folder} is the folder of one union, and its files are where they should be; name the whole data folder: ${data}`,
    noFolder: (folder, reason) => `cannot read the folder ${folder}: ${reason}`,
    noDataFolder:
      '; name the data folder where it is elsewhere, as: gongkai check my-county/data, or make one by: gongkai new my-county',
    noFile: (file, reason) => `cannot read the file ${file}: ${reason}`,
    unwritten: (file, reason) => `cannot write the file ${file}: ${reason}`,
    allWell: (unions, observations, mechanisms, files) =>
      unions === 0
        ? `The data is sound: ${files} files. No union has a snapshot of its own yet (demonstrations do not count): npx gongkai draft --help says how a report becomes one.`
        : `The data is sound: ${unions} unions, ${observations} observations, ${mechanisms} mechanisms, ${files} files.`,
    problems: (count, kinds) =>
      `${count} problems of ${kinds} ${kinds === 1 ? 'kind' : 'kinds'}; no new site is built until they are mended.`,
    sameKind: (code, count) => `${code}: the same in ${count} more places, mended in the same way:`,
    warnings: (count) => `${count} warnings: please have a look; the data may be published as it is.`,
    comparedWithGit:
      'No site that was built before was found: what was published is taken from the data that was committed last.',
    more: (count) => `… and ${count} more (npx gongkai check --json lists all).`,
    tilesWritten: ({ file, stations, unlocated, unions, tiles, bytes, seconds }) =>
      `${file}: ${stations} stations of ${unions} unions${unlocated > 0 ? ` (${unlocated} more have no position and are not in it)` : ''}, ${tiles} tiles, ${bytes} bytes, ${seconds.toFixed(1)} seconds.`,
    fixed: (file, count) => `${file}: ${count} quantities completed from their printed words.`,
    fixPublished: (file) =>
      `${file}: published already, so it stays as it is; what its quantities leave out is computed when it is read.`,
    fixNothing: 'Nothing to write: every quantity is whole.',
    converted: (file, positions, from, to) =>
      `${file}: ${positions} positions converted from ${from} to ${to}.`,
  },
};

/** @returns the words of the command line in the language of the environment or the one asked for. */
export function words(env: Readonly<Record<string, string | undefined>>, asked?: string): Words {
  return dictionaries[localeOf(env, asked)];
}
