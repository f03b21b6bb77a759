import type { ProblemLocale } from '@gongkai/snapshot';

interface SealWords {
  readonly help: string;
  readonly sealed: (count: number, total: number) => string;
  readonly unsalted: (files: string) => string;
  readonly nothing: (total: number) => string;
  readonly noUnion: (id: string, known: string) => string;
  readonly meanwhile: string;
  readonly nobody: (files: string) => string;
  readonly unsealed: (files: string) => string;
  readonly example: (files: string) => string;
}

/** What `gongkai seal` says. */
export const sealWords: Readonly<Record<ProblemLocale, SealWords>> = {
  'zh-Hans': {
    help: [
      '用法：gongkai seal [数据文件夹] [--union <编号>] [--check] [--json]',
      '',
      '  封存快照：先做全部检查；没有问题，就把还没有封存的快照逐份记进 chain.jsonl，每份一行：',
      '  校验码（规范写法 RFC 8785 的 SHA-256）、日期、前一行的校验码。只在末尾添加。',
      '  封存过的快照不能再改：gongkai check 会指出改动，网站不再生成。更正另发一份新日期的快照。',
      '  --union  只封存这一家工会的快照。',
      '  --check  什么都不写；有快照没有封存，或者没有可以公布的，就以 1 退出（放在生成网站之前）。',
      '  --json   结果以 JSON 输出：{"sealed": [新的行], "problems": [问题]}；做不成时是 {"error": {"exitCode", "message"}}。',
      '',
      '  例：gongkai seal',
      '      gongkai seal data --union hanyin',
      '',
      '  退出码：0 封存了，或者没有要封存的；1 数据有问题，没有封存；2 用法不对，或者文件读不了、写不了；130 按 Ctrl-C 中断。',
    ].join('\n'),
    sealed: (count, total) =>
      `封存了 ${count} 份快照；快照链现有 ${total} 行。请把 chain.jsonl 一并提交、公布。`,
    unsalted: (files) =>
      `没有 salt（32 个随机字母）：${files}。已照原样封存；日后撤下其中的数，旧校验码防不住别人逐个试数。导入和工作台写出的快照都有。`,
    nothing: (total) => `没有要封存的快照；快照链现有 ${total} 行。`,
    noUnion: (id, known) => `没有“${id}”这家工会。现有：${known}`,
    nobody: () => '没有可以公布的：还没有一家真实的工会有快照（虚构的不算）。',
    unsealed: (files) => `还没有封存：${files}。先运行 npx gongkai seal。`,
    example: (files) => `行政区划代码还是 000000，像是例子：${files}。填上真实的名称、代码和上级，再封存。`,
    meanwhile: 'chain.jsonl 刚刚被别的程序改动了；没有写。请再运行一次。',
  },
  en: {
    help: [
      'Usage: gongkai seal [data folder] [--union <id>] [--check] [--json]',
      '',
      '  Seals snapshots: runs every check and, where there is no problem, appends one line to chain.jsonl for each snapshot that',
      '  is not sealed yet: its hash (SHA-256 of the canonical form, RFC 8785), the day, the hash of the line before.',
      '  A sealed snapshot is never edited again: gongkai check names what was, and no site is built. Corrections are snapshots of',
      '  a new date.',
      '  --union  seals the snapshots of this union alone.',
      '  --check  writes nothing; exits with 1 where a snapshot is not sealed, or there is nothing to publish. Runs before a build.',
      '  --json   prints JSON: {"sealed": [the new lines], "problems": [...]}; {"error": {"exitCode", "message"}} where it cannot.',
      '',
      '  Examples: gongkai seal',
      '            gongkai seal data --union hanyin',
      '',
      '  Exit codes: 0 sealed, or nothing to seal; 1 the data has problems and nothing was sealed; 2 called wrongly, or a file',
      '  cannot be read or written; 130 ended by Ctrl-C.',
    ].join('\n'),
    sealed: (count, total) =>
      `${count} snapshots sealed; the chain has ${total} lines. Commit and publish chain.jsonl with them.`,
    unsalted: (files) =>
      `No salt (32 random letters): ${files}. Sealed as it is; should a number of it be taken down, others can try numbers against the old hash. Snapshots that import and the studio write have one.`,
    nothing: (total) => `Nothing to seal; the chain has ${total} lines.`,
    noUnion: (id, known) => `no such union: ${id}. There are: ${known}`,
    nobody: () => 'there is nothing to publish: no real union has a snapshot (fictional ones do not count).',
    unsealed: (files) => `not sealed yet: ${files}. Run npx gongkai seal first.`,
    example: (files) =>
      `the code is still 000000, as of an example: ${files}. Fill in the real name, code and parent before it is sealed.`,
    meanwhile: 'Another program has just changed chain.jsonl; nothing was written. Please run it again.',
  },
};
