import type { ProblemLocale } from '@gongkai/snapshot';

interface Words {
  readonly help: string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly noFolder: (folder: string, reason: string) => string;
  readonly allWell: (unions: number, observations: number, mechanisms: number, files: number) => string;
  readonly problems: (count: number) => string;
  readonly more: (count: number) => string;
}

const dictionaries: Record<ProblemLocale, Words> = {
  'zh-Hans': {
    help: [
      '用法：gongkai check [数据文件夹] [--json] [--lang zh-Hans|en]',
      '',
      '  check   检查数据文件夹（默认 ./data）：每个数与印出的字一致、来源齐全、编号唯一、没有个人信息。',
      '          有问题时逐条说明并以 1 退出。',
      '  --json  问题以 JSON 输出，供程序读取。',
    ].join('\n'),
    unknownCommand: (name) => `没有“${name}”这个命令。`,
    unknownOption: (name) => `没有“${name}”这个选项。`,
    noFolder: (folder, reason) => `读不了文件夹 ${folder}：${reason}`,
    allWell: (unions, observations, mechanisms, files) =>
      `数据没有问题：${unions} 家工会，${observations} 条数据，${mechanisms} 个机制，${files} 个文件。`,
    problems: (count) => `共 ${count} 个问题；在全部改正之前，已发布的网站保持原样。`,
    more: (count) => `……另有 ${count} 个问题没有列出（--json 全部列出）。`,
  },
  en: {
    help: [
      'Usage: gongkai check [data folder] [--json] [--lang zh-Hans|en]',
      '',
      '  check   checks a data folder (./data if none is named): numbers equal their printed words, sources exist,',
      '          ids are unique, no personal data. Says every problem and exits with 1 where there is one.',
      '  --json  prints the problems as JSON.',
    ].join('\n'),
    unknownCommand: (name) => `no such command: ${name}`,
    unknownOption: (name) => `no such option: ${name}`,
    noFolder: (folder, reason) => `cannot read the folder ${folder}: ${reason}`,
    allWell: (unions, observations, mechanisms, files) =>
      `The data is sound: ${unions} unions, ${observations} observations, ${mechanisms} mechanisms, ${files} files.`,
    problems: (count) =>
      `${count} problems; the site that was built before stays as it is until they are mended.`,
    more: (count) => `… and ${count} more (--json lists all).`,
  },
};

/** @returns the language asked for, else that of the environment, else Chinese. */
export function localeOf(env: Readonly<Record<string, string | undefined>>, asked?: string): ProblemLocale {
  const wanted = asked ?? env.GONGKAI_LANG ?? env.LC_ALL ?? env.LANG ?? '';
  return /^en\b|^en[_-]/i.test(wanted) ? 'en' : 'zh-Hans';
}

/** @returns the words of the command line in the language of the environment or the one asked for. */
export function words(env: Readonly<Record<string, string | undefined>>, asked?: string): Words {
  return dictionaries[localeOf(env, asked)];
}
