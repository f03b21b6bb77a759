import type { ProblemLocale } from '@gongkai/snapshot';

interface SealWords {
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
