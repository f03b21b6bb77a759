import type { Union } from '@gongkai/snapshot';
import { divisionsSource } from './divisions.ts';

/** @returns the README of a project. */
export const readme = ({ id, name }: Union): string => `# ${name}：公开数据

报道里印出的每一个数字，照原话、有出处，放在一个网站上。需要 Node 22.12 以上（https://nodejs.org/）。

## 用工作台

双击 \`开始.cmd\`（Windows）或运行 \`sh 开始.sh\`；也可以在终端里：

\`\`\`sh
npm install
npm run studio
\`\`\`

浏览器里打开的网页只在这台电脑上。放进报告或台账，逐个数核对，检查，预览，封存，打成一个 zip 交出去。按 Ctrl-C 结束。

## 报告和台账，在终端里

\`\`\`sh
npx gongkai draft 总结.docx --union ${id} --out 总结.xlsx
npx gongkai import 总结.xlsx
npx gongkai import 台账.xlsx --union ${id}
\`\`\`

第一条写出一张表，每个数一行，用 Excel 或 WPS 改好，第二条放进数据。台账（站点、数字、案件、帮扶）第一次只写出对照表，看过再运行一次；逐案、逐人的台账只数、只加总，留在本机，不要放进 \`data/\`。

## 看一看网站

\`\`\`sh
npm start
\`\`\`

打开所示的网址。现在只有 \`data/demo/example/\` 里一家虚构的工会，处处标着“演示”；虚构的不能封存，也不能当真的公布。

## 自己写数据

1. 照 \`data/demo/example/snapshots/2026-01-31.json\` 的样子，写 \`data/unions/${id}/snapshots/<日期>.json\`：
   去掉 \`synthetic\`，\`union\` 写 \`${id}\`，编号以 \`${id}.\` 开头；每个数照原话写在 \`printed\` 里，写明来源、小节、原话。
2. 照 \`data/demo/example/figures.json\` 写 \`data/unions/${id}/figures.json\`：有哪些图，用哪些数，标题是什么。
3. 核对 \`data/unions/${id}/union.json\`：名称、级别（level）、行政区划代码（adcode）、上级（parent）。
4. 检查，逐条照着改，直到没有问题：

\`\`\`sh
npm test
\`\`\`

5. 不再需要例子了，删去 \`data/demo\` 文件夹。

## 封存，生成网站

\`\`\`sh
npm run seal
npm run build
\`\`\`

封存（seal）把快照的校验码记进 \`data/chain.jsonl\`；封存过的快照不再改动。没有封存的，\`build\` 不生成网站。
网站在 \`dist/\`，都是文件，放到任何网页服务器或政务平台都能用。

## 以后

- 第二年：用新的报告再做一遍 \`draft\`、\`import\`，同一个数的编号不变；\`npx gongkai diff\` 说明与上一份有什么不同。
- 数有错：\`npx gongkai draft data/unions/${id}/snapshots/<日期>.json --out 更正.xlsx\`，把“date”一行改成新的日期，改正有错的数，
  在那一行的“更正原因”写明原因，再 \`npx gongkai import 更正.xlsx\`，检查、封存、生成网站。封存过的快照不动，网站上列出更正。
- 不该公布的数：\`npx gongkai takedown <编号> --reason <原因>\`。
- 升级：\`npm update\`，不改动这里的任何文件。
- 全部命令：\`npx gongkai --help\`。

台账等内部材料不要放进 \`data/\`。

上级工会由行政区划代码得出：${divisionsSource}。代码有变的，改 \`union.json\`。
`;

/** Words that a batch file has PowerShell print: it reads a batch file in the code page of the console, in which Chinese letters become others. */
const printed = (words: string): string =>
  `powershell -NoProfile -Command "[Console]::WriteLine(-join [char[]](${Array.from(words, (_, at) => words.charCodeAt(at)).join(',')}))"`;

/**
 * Opens the studio by a double click on Windows; the window stays open where something failed. All of it is ASCII, with the line ends of Windows: the same
 * in every code page. `pushd` also enters a folder on another computer, of which `cd` knows nothing.
 */
export const startCmd = [
  '@echo off',
  'setlocal',
  'pushd "%~dp0" || goto failed',
  'where npm >nul 2>nul || goto missing',
  'if not exist "node_modules\\@gongkai\\cli" call npm install || goto failed',
  'call npm run --silent studio || goto failed',
  'exit /b 0',
  ':missing',
  printed('请先安装 Node.js（选“LTS”），再双击一次：'),
  'echo https://nodejs.org/zh-cn/download',
  ':failed',
  'pause',
  'exit /b 1',
  '',
].join('\r\n');

/** The same elsewhere. */
export const startSh = `#!/bin/sh
cd "$(dirname "$0")" || exit 1
command -v npm >/dev/null || { echo '请先安装 Node.js：https://nodejs.org/'; exit 1; }
[ -d node_modules/@gongkai/cli ] || npm install || exit 1
exec npm run --silent studio
`;
