import type { ProblemLocale } from '@gongkai/snapshot';

interface BuildWords {
  readonly built: (folder: string, files: number) => string;
  readonly noProject: (folder: string) => string;
  readonly open: (lock: string) => string;
}

/** What `gongkai build` says. */
export const buildWords: Readonly<Record<ProblemLocale, BuildWords>> = {
  'zh-Hans': {
    built: (folder, files) => `${folder}：网站生成好了，${files} 个文件。`,
    noProject: (folder) => `${folder} 里没有 data 文件夹：请在网站项目的文件夹里运行。`,
    open: (lock) =>
      `工作台开着，或者另一个 npm run build 还没有做完：结束它再运行。都没有的，删去 ${lock} 再运行。`,
  },
  en: {
    built: (folder, files) => `${folder}: the site was built, ${files} files.`,
    noProject: (folder) =>
      `There is no data folder in ${folder}: run this in the folder of a site’s project.`,
    open: (lock) =>
      `The studio is open, or another npm run build is at work: end it, and run this again. If neither is, delete ${lock} first.`,
  },
};
