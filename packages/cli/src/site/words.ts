import type { ProblemLocale } from '@gongkai/snapshot';

interface FailureWords {
  readonly notInstalled: string;
  /** Of a Node that is too old for Astro: which it asks for, and which there is. */
  readonly oldNode: (wanted: string, version: string) => string;
  readonly buildFailed: (lines: readonly string[]) => string;
}

/** Why a site was not built. */
export const failureWords: Readonly<Record<ProblemLocale, FailureWords>> = {
  'zh-Hans': {
    notInstalled: '项目里还没有安装程序：在项目文件夹里运行 npm install，再试。',
    oldNode: (wanted, version) =>
      `生成网站要 Node ${wanted}，这台电脑上是 ${version}：到 https://nodejs.org/zh-cn/download 装“LTS”版，再运行一次。原来的网站没有动。`,
    buildFailed: (lines) => ['网站没有生成，原来的网站没有动：', ...lines].join('\n'),
  },
  en: {
    notInstalled: 'The project is not installed yet: run npm install in its folder, and try again.',
    oldNode: (wanted, version) =>
      `Building the site needs Node ${wanted}; here it is ${version}. Install the LTS of https://nodejs.org/en/download, and run this again. The old site is as it was.`,
    buildFailed: (lines) => ['The site was not built; the old one is as it was:', ...lines].join('\n'),
  },
};
