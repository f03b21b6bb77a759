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
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly helpFor: (command: string) => string;
  readonly missing: (name: string) => string;
  readonly noFolder: (folder: string, reason: string) => string;
  readonly noFile: (file: string, reason: string) => string;
  readonly noUnion: (union: string, known: string) => string;
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
      '用法：gongkai check [数据文件夹] [--fix] [--published <已公布的数据文件夹>] [--json]',
      '      gongkai tiles [数据文件夹] --out <文件.pmtiles> [--demo]',
      '      gongkai convert <stations.geojson 或 boundary.geojson> --from GCJ-02|BD-09 --to WGS-84 [--out <文件>]',
      '      gongkai draft <报告.txt|.docx|.html> --union <工会> [--out <表.xlsx|.csv>] [--date <快照日期>] [--published <报道日期>] [--json]',
      '      gongkai draft <快照.json> --out <表.xlsx|.csv>',
      '      gongkai import <表.xlsx|.csv> [--data <数据文件夹>] [--replace] [--json]',
      '      gongkai import <台账.xlsx|.csv> --union <工会> [--mapping <对照表>] [--date <日期>] [--replace] [--json]',
      '      gongkai indicators <要找的词> [--union <工会>] [--data <数据文件夹>] [--json]',
      '',
      '  check    检查数据文件夹（默认 ./data）：每个数与印出的字一致、来源齐全、编号唯一、没有个人信息。',
      '           有问题时逐条说明并以 1 退出；提醒（【提醒】）只请人看一看，仍以 0 退出。',
      '  --fix    先把数量里没写全的照印出的字补进快照；只写 "printed" 也可以，读取时会算出。公布过的快照不动。',
      '  --published  上一次生成的网站里的 data 文件夹（例如 dist/data）：公布过的东西少了、改了，就提醒。',
      '           不写时：检查 ./data 用 dist/data；没有就与 git 里最后一次提交的数据比较。',
      '  --json   问题和提醒以 JSON 输出，供程序读取。',
      '',
      '  tiles    把各工会有坐标的站点做成一个 PMTiles 文件（0–10 级，各级聚合），供全国一张图使用。',
      '           先做全部检查；有问题就不写，原有的文件保持原样。',
      '  --demo   改用 demo/ 下虚构的站点；虚构的与真实的从不混在一起。',
      '',
      '  convert  把文件里的坐标换算为 WGS-84，并在结果里注明；文件写明的坐标系与 --from 不同就不换算。',
      '  --out    写到哪个文件；不写时，结果输出到屏幕，原文件不动。',
      '',
      '  draft    从报告里找出每个数，写成一张表：印出的字、短语、小节、建议的指标、时间、归属、疑点，每行一个数，用 Excel 或 WPS 改。',
      '           讲到某个人的数不写进表格。也能把快照变成表格。例：gongkai draft 总结.docx --union hanyin --out 总结.xlsx',
      '  import   把改好的表格变成快照；把站点台账变成 stations.geojson，数字台账变成一张待核对的表。全部没有问题才写。',
      '           台账第一次运行只写出对照表（哪一列对应什么），看过再运行一次。例：gongkai import 站点.xlsx --union hanyin',
      '           案件、帮扶台账（一行一件）只计数、加总，写进快照的表；太小的数和能推出它们的数隐去。例：gongkai import 案件.xlsx --union hanyin',
      '  indicators  找与某个词相近的指标，并给出一条可以照抄的自定指标。例：gongkai indicators 满意率 --union hanyin',
      '',
      '  退出码：0 做好了；1 内容有问题，没有写文件；2 用法不对，或者文件读不了、写不了。',
      '',
      '  --lang zh-Hans|en   用哪种语言说明。',
    ].join('\n'),
    unknownCommand: (name) => `没有“${name}”这个命令。`,
    unknownOption: (name) => `没有“${name}”这个选项。`,
    helpFor: (command) => `全部说明和例子：gongkai ${command} --help`,
    missing: (name) => `缺少 ${name}。`,
    noFolder: (folder, reason) => `读不了文件夹 ${folder}：${reason}`,
    noFile: (file, reason) => `读不了文件 ${file}：${reason}`,
    noUnion: (union, known) => `数据文件夹里没有工会“${union}”。已有的：${known || '（没有）'}`,
    unwritten: (file, reason) => `写不了文件 ${file}：${reason}`,
    allWell: (unions, observations, mechanisms, files) =>
      `数据没有问题：${unions} 家工会，${observations} 条数据，${mechanisms} 个机制，${files} 个文件。`,
    problems: (count, kinds) => `共 ${count} 个问题，${kinds} 种；在全部改正之前，不会生成新的网站。`,
    sameKind: (code, count) => `${code}：同样的问题还有 ${count} 处，改法相同：`,
    warnings: (count) => `共 ${count} 条提醒：请看一看；不影响发布。`,
    comparedWithGit: '没有找到上一次生成的网站；公布过什么，是与 git 里最后一次提交的数据比较得出的。',
    more: (count) => `……另有 ${count} 条没有列出（gongkai check --json 全部列出）。`,
    tilesWritten: ({ file, stations, unlocated, unions, tiles, bytes, seconds }) =>
      `${file}：${unions} 家工会的 ${stations} 个站点${unlocated > 0 ? `（另有 ${unlocated} 个没有坐标，不在图上）` : ''}，${tiles} 块瓦片，${bytes} 字节，用时 ${seconds.toFixed(1)} 秒。`,
    fixed: (file, count) => `${file}：照印出的字补全了 ${count} 个数量。`,
    fixPublished: (file) => `${file}：已经公布，不再改动；没写全的数量读取时照印出的字算出，不必补。`,
    fixNothing: '没有可以补写的：每个数量都已写全。',
    converted: (file, positions, from, to) => `${file}：${positions} 处坐标由 ${from} 换算为 ${to}。`,
  },
  en: {
    help: [
      'Usage: gongkai check [data folder] [--fix] [--published <data folder of the built site>] [--json]',
      '       gongkai tiles [data folder] --out <file.pmtiles> [--demo]',
      '       gongkai convert <stations.geojson or boundary.geojson> --from GCJ-02|BD-09 --to WGS-84 [--out <file>]',
      '       gongkai draft <report.txt|.docx|.html> --union <id> [--out <sheet.xlsx|.csv>] [--date <day of the snapshot>] [--published <day>] [--json]',
      '       gongkai draft <snapshot.json> --out <sheet.xlsx|.csv>',
      '       gongkai import <sheet.xlsx|.csv> [--data <data folder>] [--replace] [--json]',
      '       gongkai import <ledger.xlsx|.csv> --union <id> [--mapping <file>] [--date <day>] [--replace] [--json]',
      '       gongkai indicators <words> [--union <id>] [--data <data folder>] [--json]',
      '',
      '  check    checks a data folder (./data if none is named): numbers equal their printed words, sources exist,',
      '           ids are unique, no personal data. Says every problem and exits with 1 where there is one. A [warning] asks a',
      '           person to look, and the command still exits with 0.',
      '  --fix    first writes into snapshots what the printed words of a quantity tell; "printed" alone is enough, the rest is',
      '           computed when it is read. Published snapshots stay as they are.',
      '  --published  the data folder of the site that was built last (as dist/data): warns of what was published and is gone or',
      '           changed. Where it is not named: dist/data for ./data; where there is none, what git has committed last.',
      '  --json   prints problems and warnings as JSON.',
      '',
      '  tiles    makes one PMTiles file of all unions’ located stations (zoom 0–10, clustered), for a map of the country.',
      '           Checks everything first; where there is a problem nothing is written, and an older file stays as it is.',
      '  --demo   takes the fictional stations below demo/ instead; made-up and real ones never mix.',
      '',
      '  convert  computes WGS-84 from the positions of a file, and says so in the result; refuses where --from is not what the',
      '           file states.',
      '  --out    the file to write; without it the result is printed, and the file that was read stays as it is.',
      '',
      '  draft    finds every number of a report and writes a sheet with a row for each: printed words, phrase, section, proposed',
      '           indicator, period, scope, doubts, to be corrected in Excel or WPS. What is about a person is written nowhere.',
      '           It also makes a sheet of a snapshot. Example: gongkai draft report.docx --union hanyin --out report.xlsx',
      '  import   makes a snapshot of the corrected sheet, stations.geojson of a ledger of stations, a sheet of one of figures,',
      '           where all of it is sound. Of a ledger it first writes a mapping (which column is what); look at it, and run it again.',
      '           Example: gongkai import stations.xlsx --union hanyin',
      '           A ledger of cases or aid (a row each) is counted and added up into tables of the snapshot; small numbers, and those',
      '           from which they could be reckoned, are hidden. Example: gongkai import cases.xlsx --union hanyin',
      '  indicators  finds indicators near to some words, and prints an entry of your own to copy. Example: gongkai indicators 满意率',
      '',
      '  Exit codes: 0 done; 1 the content has problems and nothing was written; 2 called wrongly, or a file cannot be read or written.',
      '',
      '  --lang zh-Hans|en   the language of messages.',
    ].join('\n'),
    unknownCommand: (name) => `no such command: ${name}`,
    unknownOption: (name) => `no such option: ${name}`,
    helpFor: (command) => `All of it, with examples: gongkai ${command} --help`,
    missing: (name) => `missing: ${name}`,
    noFolder: (folder, reason) => `cannot read the folder ${folder}: ${reason}`,
    noFile: (file, reason) => `cannot read the file ${file}: ${reason}`,
    noUnion: (union, known) => `The data folder has no union “${union}”. It has: ${known || '(none)'}`,
    unwritten: (file, reason) => `cannot write the file ${file}: ${reason}`,
    allWell: (unions, observations, mechanisms, files) =>
      `The data is sound: ${unions} unions, ${observations} observations, ${mechanisms} mechanisms, ${files} files.`,
    problems: (count, kinds) =>
      `${count} problems of ${kinds} ${kinds === 1 ? 'kind' : 'kinds'}; no new site is built until they are mended.`,
    sameKind: (code, count) => `${code}: the same in ${count} more places, mended in the same way:`,
    warnings: (count) => `${count} warnings: please have a look; the data may be published as it is.`,
    comparedWithGit:
      'No site that was built before was found: what was published is taken from the data that was committed last.',
    more: (count) => `… and ${count} more (gongkai check --json lists all).`,
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
