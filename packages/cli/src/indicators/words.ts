import { type Indicator, localeOf, type ProblemLocale } from '@gongkai/snapshot';

interface Words {
  /** What the command is called with. */
  readonly wanted: string;
  readonly near: (words: string) => string;
  readonly none: (words: string) => string;
  readonly line: (indicator: Indicator) => string;
  readonly entry: (file: string) => string;
  readonly explain: string;
}

const dictionaries: Record<ProblemLocale, Words> = {
  'zh-Hans': {
    wanted: '<要找的词>，例如 满意率',
    near: (words) => `目录里与“${words}”相近的指标：`,
    none: (words) => `目录里没有与“${words}”相近的指标。`,
    line: ({ id, label, definition }) => `  ${id}  ${label['zh-Hans']}：${definition}`,
    entry: (file) => `都不是？照抄下面一条，改好名称和定义，放进 ${file}（没有这个文件就新建）：`,
    explain:
      'definition 要写明数的是什么，没写好检查不放行；id 以工会编号加点开头，不会与目录重名；英文名称可以不写；目录以后有了同样的指标，加一行 "sameAs": "<目录里的编号>"。',
  },
  en: {
    wanted: '<words>, such as 满意率',
    near: (words) => `Indicators near to “${words}”:`,
    none: (words) => `No indicator is near to “${words}”.`,
    line: ({ id, label, definition }) => `  ${id}  ${label.en} (${label['zh-Hans']}): ${definition}`,
    entry: (file) =>
      `None of them? Copy this entry, correct its name and definition, and put it into ${file}:`,
    explain:
      'The check asks for the definition until you have written it. Its id begins with the union’s and a dot, so it never is another’s; English may be left out. Where the catalogue gets the same later, add "sameAs": "<its id>".',
  },
};

/** @returns the words of `gongkai indicators` in the language of the environment or the one asked for. */
export const indicatorWords = (env: Readonly<Record<string, string | undefined>>, asked?: string): Words =>
  dictionaries[localeOf(env, asked)];
