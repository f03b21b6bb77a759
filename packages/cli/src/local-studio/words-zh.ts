import type { StudioWords } from './studio-words.ts';

/** The words of the studio in Chinese. */
export const zh: StudioWords = {
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
  badCases:
    '各列的用途不对：名称写 1 到 24 个字；姓名、单位、住址、案号一类的列，只能选“区分各人”（不公布）或者“不要”。',
  noReport: '报告的原文只在内存里，工作台重新打开过就没有了：把报告再放进来一次，或者在表里改。',
  badPhrase: {
    withheld: '这一段讲到个人或某家企业，不能从里面添。',
    empty: '先在原文里选中一句话里的几个字，要有那个数。',
    long: '选中的字太多：短语至多 25 个字。',
  },
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
  oldNode: (wanted, version) =>
    `生成网站要 Node ${wanted}，这台电脑上是 ${version}：到 https://nodejs.org/zh-cn/download 装“LTS”版，再运行一次。原来的网站没有动。`,
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
};
