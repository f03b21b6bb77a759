import type { ProblemLocale } from '@gongkai/snapshot';

interface BuildWords {
  readonly help: string;
  readonly built: (folder: string, files: number) => string;
  readonly noProject: (folder: string) => string;
  readonly open: (lock: string) => string;
}

/** What `gongkai build` says. */
export const buildWords: Readonly<Record<ProblemLocale, BuildWords>> = {
  'zh-Hans': {
    help: [
      '用法：gongkai build [项目文件夹] [--json]',
      '',
      '  生成网站，写进项目的 dist/：先做全部检查，没有封存的不生成。网站在旁边做好，才一下子换上去：',
      '  做不成、中断、断电，原来的 dist/ 都不动。项目里的 npm run build 就是它。',
      '  --json   结果以 JSON 输出：{"folder", "files"}；做不成时是 {"error": {"exitCode", "message"}}。',
      '',
      '  例：gongkai build',
      '',
      '  退出码：0 生成了；1 数据有问题、没有封存，或者没有生成成功；2 用法不对，或者文件读不了、写不了；130 按 Ctrl-C 中断。',
    ].join('\n'),
    built: (folder, files) => `${folder}：网站生成好了，${files} 个文件。`,
    noProject: (folder) => `${folder} 里没有 data 文件夹：请在网站项目的文件夹里运行。`,
    open: (lock) =>
      `工作台开着，或者另一个 npm run build 还没有做完：结束它再运行。都没有的，删去 ${lock} 再运行。`,
  },
  en: {
    help: [
      'Usage: gongkai build [project folder] [--json]',
      '',
      '  Builds the site into dist/ of the project: every check runs first, and what is not sealed is not built. The site is made beside',
      '  and put in its place when it is whole: where the build fails, is interrupted or loses power, the old dist/ is as it was.',
      '  npm run build of a project is this.',
      '  --json   prints JSON: {"folder", "files"}; {"error": {"exitCode", "message"}} where it cannot.',
      '',
      '  Example: gongkai build',
      '',
      '  Exit codes: 0 built; 1 the data has problems, is not sealed, or the build failed; 2 called wrongly, or a file cannot be read or',
      '  written; 130 ended by Ctrl-C.',
    ].join('\n'),
    built: (folder, files) => `${folder}: the site was built, ${files} files.`,
    noProject: (folder) =>
      `There is no data folder in ${folder}: run this in the folder of a site’s project.`,
    open: (lock) =>
      `The studio is open, or another npm run build is at work: end it, and run this again. If neither is, delete ${lock} first.`,
  },
};
