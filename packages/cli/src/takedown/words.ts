import type { ProblemLocale } from '@gongkai/snapshot';

interface TakedownWords {
  readonly reason: string;
  readonly ids: string;
  readonly unknown: (ids: string, like: string) => string;
  readonly twoUnions: string;
  readonly reasonPersonal: (found: string) => string;
  readonly reasonTells: (words: string) => string;
  readonly reasonForm: string;
  readonly chainBroken: string;
  readonly removed: (file: string) => string;
  readonly done: (ids: string, lines: number) => string;
  readonly remaining: string;
  /** What is left to do; whether the old hashes hold a salt. */
  readonly afterwards: (isSalted: boolean) => readonly string[];
}

/** What `gongkai takedown` says. */
export const takedownWords: Readonly<Record<ProblemLocale, TakedownWords>> = {
  'zh-Hans': {
    reason: '--reason <原因>',
    ids: '<数据编号>',
    unknown: (ids, like) =>
      `快照里没有这些编号：${ids}。${like === '' ? '编号是快照文件里每个数的 id，例如 hanyin.arbitration-cases；网页上“引用”里也有。' : `相近的：${like}`}`,
    twoUnions: '一次只撤一家工会的数。',
    reasonPersonal: (found) => `原因里像是有个人信息（${found}）。原因会公布，请改写。`,
    reasonTells: (words) => `原因里写出了要撤的数（${words}）。原因会公布，请改写。`,
    reasonForm: '原因写成一行文字，1 到 120 个字，不要有标记。',
    chainBroken: '快照链或者一份快照有问题，没有撤。先运行 npx gongkai check，按它说的恢复，再撤。',
    removed: (file) => `改写 ${file}`,
    done: (ids, lines) => `撤下了：${ids}。快照链添了 ${lines} 行。`,
    remaining: '下面这些地方还有同样的字，请逐处看：是同一个数就改掉，再运行 npx gongkai check：',
    afterwards: (isSalted) => [
      '还要做的：',
      '  1. 重新生成并发布网站；旧的 dist/ 和别处的副本、备份一并删去。',
      '  2. git 的历史里还有它：用 git filter-repo 清除，再强制推送。',
      isSalted
        ? '  3. 旧校验码里有一串随机的 salt，已经换掉：没有旧文件的人，无法逐个试数来比对。'
        : '  3. 这份快照没有 salt（或者与别的快照用同一串）：知道其余内容的人，可以逐个试数、与旧校验码比对，四位数也只要一秒左右。',
    ],
  },
  en: {
    reason: '--reason <reason>',
    ids: '<id of a number>',
    unknown: (ids, like) =>
      `no snapshot has: ${ids}.${like === '' ? ' An id stands beside each number in its snapshot, as hanyin.arbitration-cases.' : ` Alike: ${like}`}`,
    twoUnions: 'One union at a time.',
    reasonPersonal: (found) =>
      `The reason looks as if it held personal data (${found}). It will be published: write it otherwise.`,
    reasonTells: (words) =>
      `The reason tells the number (${words}). It will be published: write it otherwise.`,
    reasonForm: 'The reason is one line of plain text of 1 to 120 characters.',
    chainBroken:
      'The chain or a snapshot is broken; nothing was taken down. Run npx gongkai check, restore what it names, and take down then.',
    removed: (file) => `rewritten: ${file}`,
    done: (ids, lines) => `Taken down: ${ids}. ${lines} lines were added to the chain.`,
    remaining:
      'The same words still stand here. Look at each; where it is the same number, change it, then run npx gongkai check:',
    afterwards: (isSalted) => [
      'What is left to do:',
      '  1. Build and publish the site again; delete the old dist/, and copies and backups elsewhere.',
      '  2. The history of git still has it: remove it with git filter-repo, and push with force.',
      ...(isSalted
        ? [
            '  3. The old hash is of a snapshot with a random salt, which has been replaced: whoever has not the old file cannot try numbers',
            '     against it.',
          ]
        : [
            '  3. The snapshot has no salt, or shares it with another: whoever knows the rest of it can try numbers against its old hash; one of four digits takes',
            '     about a second.',
          ]),
    ],
  },
};
