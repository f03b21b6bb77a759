import type { ProblemLocale } from '@gongkai/snapshot';
import type { Refusal } from './server/guard.ts';

/** What the studio's server and its command say; the words of its page are in `page/words.ts`. */
export interface StudioWords {
  readonly help: string;
  readonly noProject: (folder: string) => string;
  readonly noUnion: string;
  readonly opened: (address: string) => readonly string[];
  readonly already: (port: number, pid: number) => string;
  readonly elsewhere: (host: string, file: string) => string;
  readonly badPort: (port: string) => string;
  readonly portTaken: (port: number) => string;
  readonly ended: string;
  readonly refused: Readonly<Record<Refusal, string>>;
  readonly tooLarge: (most: number) => string;
  readonly noSuch: string;
  readonly badRequest: string;
  readonly unknownKind: (kind: string) => string;
  readonly nothingFound: (stops: number) => string;
  readonly badMapping: string;
  readonly cell: { readonly what: string; readonly fix: string };
  readonly nobody: string;
  readonly exists: (file: string) => string;
  readonly published: (file: string) => string;
  readonly changedMeanwhile: string;
  readonly noDraft: string;
  readonly personal: string;
  readonly badCell: string;
  readonly faults: (count: number) => string;
  readonly busy: string;
  readonly building: string;
  readonly packing: (done: number, total: number) => string;
  readonly replacing: string;
  readonly notInstalled: string;
  readonly buildFailed: (lines: readonly string[]) => string;
  readonly unsealed: (files: string) => string;
  /** Name of the zip, without its ending. */
  readonly zipName: (union: string, date: string) => string;
  readonly zipFolder: string;
  readonly zipNote: string;
  /** Lines of the note in the zip. */
  readonly zipText: (site: string, date: string, files: number, chain: string) => readonly string[];
}

/** The words of the studio in both languages. */
export const studioWords: Readonly<Record<ProblemLocale, StudioWords>> = {
  'zh-Hans': {
    help: [
      '用法：gongkai studio [项目文件夹] [--port <端口>] [--no-open]',
      '',
      '  在浏览器里打开工作台：放进报告或台账，逐个数核对、改好，检查，预览，封存，生成网站，打成一个 zip。',
      '  只在这台电脑上（127.0.0.1），什么都不发到网上。地址里有一次一换的口令，不要转给别人。',
      '  项目文件夹里要有 data 文件夹（npm create gongkai 建的就有）；不写就是当前文件夹。',
      '  --port     用哪个端口；不写就由系统选一个空的。',
      '  --no-open  不打开浏览器，只写出地址。',
      '  按 Ctrl-C，或者点网页上的“结束”，就结束。',
      '',
      '  例：npx gongkai studio',
      '',
      '  退出码：0 结束了；2 用法不对，没有项目，或者已经在别处打开。',
    ].join('\n'),
    noProject: (folder) =>
      `${folder} 里没有 data 文件夹，不是一个项目。先运行 npm create gongkai@latest <新文件夹>，再到那个文件夹里运行。`,
    noUnion: 'data/unions 里没有工会（union.json）。照 README 写好，再打开。',
    opened: (address) => ['工作台已打开，只在这台电脑上：', '', `  ${address}`, '', '按 Ctrl-C 结束。'],
    already: (port, pid) =>
      `这个项目的工作台已经开着（进程 ${pid}，端口 ${port}），已请它再打开一次网页。要重新开始，先结束那一个。`,
    elsewhere: (host, file) =>
      `这个项目的工作台在另一台电脑（${host}）上开着。请先在那里结束；确知已经没有了，删去 ${file}。`,
    badPort: (port) => `端口是 1024 到 65535 的数；现在是：${port}`,
    portTaken: (port) => `端口 ${port} 已经被别的程序用了。换一个，或者不写 --port。`,
    ended: '工作台已结束。',
    refused: {
      host: '地址不对：请用终端里写出的地址，以 http://127.0.0.1 开头。',
      origin: '别的网页不能使用工作台。',
      method: '不能这样请求。',
      type: '不能这样请求。',
      token: '口令不对，或者工作台重新打开过：请用终端里最新的地址。',
    },
    tooLarge: (most) => `文件太大，超过 ${Math.round(most / 1_000_000)} MB。分成几个，或者只留要用的工作表。`,
    noSuch: '没有这一项。',
    badRequest: '请求的写法不对。',
    unknownKind: (kind) =>
      `不认识的文件种类：${kind}。报告存成 .txt、.docx 或 .html，台账存成 .xlsx 或 .csv；.doc、.wps、.xls、.et 请用 WPS 或 Word“另存为”；PDF 请复制文字，存成 .txt。`,
    nothingFound: (stops) =>
      `没有找到可以公布的数${stops > 0 ? `；有 ${stops} 处讲到某个人或某一家企业，不能公布` : ''}。`,
    badMapping: '各列的对应不对：每一列要选一项，或者“不要”。',
    cell: { what: '这一格的写法不认识。', fix: '照“应为”改。' },
    nobody: '没有写明是哪一家工会、哪一天的快照。',
    exists: (file) => `${file} 已经有了。要换成这一份，勾选“换掉已有的”。`,
    published: (file) => `${file} 已经公布或封存，不能换掉。更正请用新的快照日期。`,
    changedMeanwhile: '在另一个窗口里改过了，已换成最新的；请再改一次。',
    noDraft: '还没有放进报告或台账。',
    personal: '像是个人信息（身份证号、手机、银行卡、住址，或者姓名连着病情、钱款），没有采用。',
    badCell: '这一格不能这样改：最多 400 个字。',
    faults: (count) => `还有 ${count} 种问题，改好才能写进数据。`,
    busy: '正在做另一件事，等它做完，或者取消。',
    building: '正在准备……',
    packing: (done, total) => `正在打包：${done}/${total}`,
    replacing: '正在换上新的网站……',
    notInstalled: '项目里还没有安装程序：在项目文件夹里运行 npm install，再试。',
    buildFailed: (lines) => ['网站没有生成，原来的网站没有动：', ...lines].join('\n'),
    unsealed: (files) => `还没有封存：${files}。先封存，再打包。`,
    zipName: (union, date) => `${union}-公开数据-${date}`,
    zipFolder: '网站',
    zipNote: '交付说明.txt',
    zipText: (site, date, files, chain) => [
      `${site}`,
      '',
      `“网站”文件夹里是整个网站，共 ${files} 个文件。把里面的全部文件原样放到网页服务器或政务平台的一个目录下，就能打开；不需要数据库，也不需要别的程序。`,
      '不要改动其中的文件，也不要只放一部分。',
      '',
      `封存日期：${date}`,
      `快照链末行校验码：${chain}`,
      '核对方法见网站的“方法”一页。',
    ],
  },
  en: {
    help: [
      'Usage: gongkai studio [project folder] [--port <port>] [--no-open]',
      '',
      '  Opens the studio in a browser: put in a report or a ledger, go through its numbers, check, preview, seal, build the site, and',
      '  pack it into a zip. It is on this computer alone (127.0.0.1), and sends nothing to anybody. Its address holds a secret that is new',
      '  each time: keep it to yourself.',
      '  The project has a folder data (npm create gongkai makes one); it is the current folder unless named.',
      '  --port     the port; the system chooses a free one unless named.',
      '  --no-open  opens no browser, and prints the address alone.',
      '  Ctrl-C, or the button on the page, ends it.',
      '',
      '  Example: npx gongkai studio',
      '',
      '  Exit codes: 0 ended; 2 called wrongly, no project, or it is open elsewhere.',
    ].join('\n'),
    noProject: (folder) =>
      `${folder} has no folder data, so it is no project. Run npm create gongkai@latest <new folder>, and then this command in that folder.`,
    noUnion: 'data/unions has no union (union.json). Write one as the README says, and open it again.',
    opened: (address) => [
      'The studio is open, to this computer alone:',
      '',
      `  ${address}`,
      '',
      'Ctrl-C ends it.',
    ],
    already: (port, pid) =>
      `The studio of this project is open already (process ${pid}, port ${port}); it was asked to show its page again. End that one to begin anew.`,
    elsewhere: (host, file) =>
      `The studio of this project is open on another computer (${host}). End it there; where you know that it is gone, delete ${file}.`,
    badPort: (port) => `a port is a number from 1024 to 65535, not: ${port}`,
    portTaken: (port) => `Another program has port ${port}. Take another, or leave --port out.`,
    ended: 'The studio has ended.',
    refused: {
      host: 'This is not its address: take the one that the terminal shows; it begins with http://127.0.0.1.',
      origin: 'Other pages cannot use the studio.',
      method: 'It cannot be asked like this.',
      type: 'It cannot be asked like this.',
      token:
        'The secret is wrong, or the studio was opened anew: take the newest address that the terminal shows.',
    },
    tooLarge: (most) =>
      `The file is larger than ${Math.round(most / 1_000_000)} MB. Divide it, or keep only the sheets that are needed.`,
    noSuch: 'There is no such thing.',
    badRequest: 'The request is not written as it should be.',
    unknownKind: (kind) =>
      `Files of this kind are not known: ${kind}. Save a report as .txt, .docx or .html, a ledger as .xlsx or .csv (.doc, .wps, .xls and .et can be saved so by WPS or Office); of a PDF copy the text into a .txt.`,
    nothingFound: (stops) =>
      `No number that may be published was found${stops > 0 ? `; ${stops} passages are about a person or one enterprise, and may not be` : ''}.`,
    badMapping: 'The columns are not right: choose one field for each, or none.',
    cell: { what: 'This cell is not understood.', fix: 'Write one of what is expected.' },
    nobody: 'Whose snapshot it is, or of which day, is not said.',
    exists: (file) => `${file} is there already. To put this one in its place, tick “replace”.`,
    published: (file) =>
      `${file} is published or sealed, and cannot be replaced. A correction is a snapshot of a new day.`,
    changedMeanwhile:
      'It was changed in another window; the newest is shown now. Please make your change again.',
    noDraft: 'No report or ledger was put in yet.',
    personal:
      'This looks like personal data (an ID number, mobile, bank card, address, or a name beside illness or money), and was not taken.',
    badCell: 'This cell cannot be changed so: at most 400 characters.',
    faults: (count) => `${count} kinds of faults are to be mended before it is put into the data.`,
    busy: 'Something else is being done: wait for it, or cancel it.',
    building: 'Preparing …',
    packing: (done, total) => `Packing: ${done}/${total}`,
    replacing: 'Putting the new site in its place …',
    notInstalled: 'The project is not installed yet: run npm install in its folder, and try again.',
    buildFailed: (lines) => ['The site was not built; the old one is as it was:', ...lines].join('\n'),
    unsealed: (files) => `Not sealed yet: ${files}. Seal it before it is packed.`,
    zipName: (union, date) => `${union}-公开数据-${date}`,
    zipFolder: '网站',
    zipNote: '交付说明.txt',
    zipText: (site, date, files, chain) => [
      `${site}`,
      '',
      `The folder 网站 holds the whole site, ${files} files. Put all of them, as they are, into one directory of a web server or the government platform; no database and no program is needed.`,
      'Change none of them, and leave none out.',
      '',
      `Sealed on: ${date}`,
      `Hash of the last line of the chain: ${chain}`,
      'How to verify it is told on the page about the method.',
    ],
  },
};
