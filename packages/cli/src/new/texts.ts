import type { Union } from '@gongkai/snapshot';
import { divisionsSource } from './divisions.ts';

/** @returns the README of a project. */
export const readme = ({ id, name }: Union): string => `# ${name}：公开数据

报道里印出的每一个数字，照原话、有出处，放在一个网站上。需要 Node 22.12 以上（https://nodejs.org/）。

## 先看一看

双击 \`开始.cmd\`（Windows）或运行 \`sh 开始.sh\`；也可以在终端里：

\`\`\`sh
npm install
npm start
\`\`\`

打开所示的网址。现在只有 \`data/demo/example/\` 里一家虚构的工会，处处标着“演示”；虚构的不能封存，也不能当真的公布。

## 放进自己的数

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

- 第二年：写一份新日期的快照；\`npx gongkai diff\` 说明与上一份有什么不同。
- 数有错：在新的快照里写 \`corrections\`（编号、原来的快照、原因）。
- 不该公布的数：\`npx gongkai takedown <编号> --reason <原因>\`。
- 升级：\`npm update\`，不改动这里的任何文件。
- 全部命令：\`npx gongkai --help\`。

台账等内部材料不要放进 \`data/\`。

上级工会由行政区划代码得出：${divisionsSource}。代码有变的，改 \`union.json\`。
`;

/** Starts the site by a double click on Windows; the window stays open. */
export const startCmd = [
  '@echo off',
  'chcp 65001 >nul',
  'cd /d "%~dp0"',
  'where npm >nul 2>nul || (echo 请先安装 Node.js：https://nodejs.org/ & pause & exit /b 1)',
  'if not exist node_modules call npm install || (pause & exit /b 1)',
  'call npm start',
  'pause',
  '',
].join('\r\n');

/** The same elsewhere. */
export const startSh = `#!/bin/sh
cd "$(dirname "$0")" || exit 1
command -v npm >/dev/null || { echo '请先安装 Node.js：https://nodejs.org/'; exit 1; }
[ -d node_modules ] || npm install || exit 1
exec npm start
`;
