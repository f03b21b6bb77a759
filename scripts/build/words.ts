import { localeOf } from '../../packages/snapshot/src/problem/problem-locale.ts';

/** What a build says, in Chinese (unless the environment says English) and English. */
interface BuildWords {
  readonly waiting: (out: string, pid: string, since: string) => string;
  readonly stillHeld: (out: string, pid: string) => string;
  readonly restored: (out: string) => string;
  readonly unchanged: (out: string) => string;
  readonly noSite: (out: string) => string;
  readonly stopped: string;
  readonly built: (out: string) => string;
  readonly relative: string;
  readonly lost: (out: string) => string;
  readonly notFolder: (out: string) => string;
  readonly deadLink: (out: string) => string;
  readonly otherThings: (out: string) => string;
  readonly inTheWay: (out: string, what: string) => string;
  readonly mount: (out: string) => string;
  readonly full: (place: string) => string;
  readonly readOnly: (place: string) => string;
  readonly busy: (out: string) => string;
  readonly failed: (place: string, reason: string) => string;
}

const dictionaries: Readonly<Record<'zh-Hans' | 'en', BuildWords>> = {
  'zh-Hans': {
    waiting: (out, pid, since) => `另一次构建（进程 ${pid}，${since} 开始）正在写 ${out}；等它结束。`,
    stillHeld: (out, pid) =>
      `另一次构建（进程 ${pid}）一直占着 ${out}，这次没有构建。等它结束，或者结束那个进程，再运行一次。`,
    restored: (out) => `上一次构建在换上新网站时中断了；原来的网站已放回 ${out}。`,
    unchanged: (out) => `这次没有做成，原因见上。${out} 里原来的网站没有改动。`,
    noSite: (out) => `这次没有做成，原因见上。${out} 里还没有网站。`,
    stopped: '构建被中止。',
    built: (out) => `网站已写进 ${out}`,
    relative:
      'data/site.json 没有写网址（url），所以站内链接都是相对的，双击 index.html 就能看。放到服务器上时，服务器须把不带斜杠的文件夹地址（/unions/某某）转到带斜杠的（/unions/某某/）；做不到的，请写上网址再构建。',
    lost: (out) => `构建期间，另一台机器以为这次构建已经中断，接手了 ${out}；这次的结果没有换上。`,
    notFolder: (out) => `${out} 是一个文件，不是文件夹；请用 --out 指定一个文件夹。`,
    deadLink: (out) => `${out} 是一个链接，它指的文件夹不存在；请建好那个文件夹，或者删去链接。`,
    otherThings: (out) =>
      `${out} 里有别的东西，不是本软件生成的网站；构建会换掉整个文件夹，所以没有动它。请用 --out 指定一个空的或新的文件夹。`,
    inTheWay: (out, what) =>
      `不能把网站写进 ${out}：构建会换掉整个文件夹，而${what}在里面（或者它在${what}里面）。请用 --out 指定别的文件夹。`,
    mount: (out) => `${out} 是一个挂载点，不能整个换掉；请用 --out 指定它里面的一个文件夹。`,
    full: (place) => `磁盘已满，写不进 ${place}。请腾出空间，再运行一次。`,
    readOnly: (place) => `没有权限写 ${place}，或者它是只读的。请改正权限，或者用 --out 指定别的文件夹。`,
    busy: (out) =>
      `有程序正打开着 ${out} 里的文件，换不上新网站。请关掉它（资源管理器、编辑器、预览），再运行一次。`,
    failed: (place, reason) => `写不了 ${place}：${reason}`,
  },
  en: {
    waiting: (out, pid, since) =>
      `Another build (process ${pid}, since ${since}) is writing ${out}; waiting for it.`,
    stillHeld: (out, pid) =>
      `Another build (process ${pid}) still holds ${out}: nothing was built. Wait for it, or end that process, and run the command again.`,
    restored: (out) =>
      `An earlier build was interrupted while it put the new site in place; the one before is back in ${out}.`,
    unchanged: (out) => `Nothing was published; the reason stands above. The site in ${out} is unchanged.`,
    noSite: (out) => `Nothing was published; the reason stands above. There is no site in ${out} yet.`,
    stopped: 'The build was stopped.',
    built: (out) => `Built ${out}`,
    relative:
      'data/site.json has no url, so links inside the site are relative, and it opens from a folder, too. A host must redirect the address of a folder without its slash (/unions/x) to the one with it (/unions/x/); for one that does not, set url and build again.',
    lost: (out) =>
      `Another machine took this build for a dead one and holds ${out} now; what was built here was not put in place.`,
    notFolder: (out) => `${out} is a file; name a folder by --out.`,
    deadLink: (out) =>
      `${out} is a link to a folder that does not exist; make the folder, or remove the link.`,
    otherThings: (out) =>
      `${out} holds other things than a site built by Gongkai. A build replaces the whole folder, so nothing was done; name an empty or a new one by --out.`,
    inTheWay: (out, what) =>
      `A site cannot be built into ${out}: a build replaces the whole folder, and ${what} is inside it (or it is inside ${what}). Name another folder by --out.`,
    mount: (out) => `${out} is a mount point and cannot be replaced; name a folder inside it by --out.`,
    full: (place) => `The disk is full: ${place} cannot be written. Make room and run the command again.`,
    readOnly: (place) =>
      `${place} must not be written, or is read-only. Correct its permissions, or name another folder by --out.`,
    busy: (out) =>
      `A program holds a file in ${out} open, so the new site cannot be put in place. Close it (file manager, editor, preview) and run the command again.`,
    failed: (place, reason) => `${place} cannot be written: ${reason}`,
  },
};

/** What a build says, in the language of the environment. */
export const buildWords: BuildWords = dictionaries[localeOf(process.env)];

/** Says why the file system refused, in words. */
export function fileWords(error: unknown, place: string): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return buildWords.full(place);
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return buildWords.readOnly(place);
  if (code === 'EBUSY' || code === 'ENOTEMPTY') return buildWords.busy(place);
  return buildWords.failed(place, message);
}
