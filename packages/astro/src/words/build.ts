import { localeOf, type ProblemLocale } from '@gongkai/snapshot';

/** What the build of a site says while it runs. */
interface BuildWords {
  readonly bundling: string;
  readonly writing: (written: number, total: number) => string;
}

const dictionaries: Readonly<Record<ProblemLocale, BuildWords>> = {
  'zh-Hans': {
    bundling: '正在准备网页的程序和样式……',
    writing: (written, total) => `正在写网页、图和数据文件：${written}/${total}`,
  },
  en: {
    bundling: 'Preparing scripts and styles of the pages …',
    writing: (written, total) => `Writing pages, pictures and data files: ${written}/${total}`,
  },
};

/** @returns the words in the language of the environment. */
export const buildWords = (): BuildWords => dictionaries[localeOf(process.env)];
