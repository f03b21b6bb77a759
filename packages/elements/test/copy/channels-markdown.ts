/** The table of channels as a page of the documentation: Chinese first, English below. */
import type { Channel, PasteOutcome } from '@gongkai/charts/doctor';

const columns = [
  ['drawn', '公众号图文', 'rich text'],
  ['table', '表格', 'table'],
  ['number', '一个数', 'one number'],
  ['picture', '图片', 'picture'],
  ['frame', '框架', 'frame'],
  ['words', '文字', 'words'],
] as const;

const chinese: Readonly<Record<PasteOutcome, string>> = {
  whole: '完整',
  words: '只剩文字',
  nothing: '缺文字',
  damaged: '勿用',
};
const english: Readonly<Record<PasteOutcome, string>> = {
  whole: 'whole',
  words: 'words only',
  nothing: 'words missing',
  damaged: 'do not use',
};

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function grid(
  channels: readonly Channel[],
  index: 1 | 2,
  said: Readonly<Record<PasteOutcome, string>>,
  first: string,
): string {
  return [
    row([first, ...columns.map((column) => column[index])]),
    row(['---', ...columns.map(() => '---')]),
    ...channels.map(({ name, ways }) =>
      row([name, ...columns.map(([way]) => (ways[way] ? said[ways[way].arrives] : '—'))]),
    ),
  ].join('\n');
}

/** @returns the page, as Markdown. */
export function channelsMarkdown(channels: readonly Channel[]): string {
  return `# 各处粘贴后剩下什么

这张表由测试写出：八张虚构的图，每种方式，逐一贴进编辑器（真的按 Ctrl+V）或过一遍过滤程序，取最差的结果。框架是写进编辑器的源代码视图。

- 完整：样子、数字、来源、网址都在。
- 只剩文字：交出去的文字、数字、来源、网址都在，样子没了。框架交出去的文字只有题目、来源和链接。
- 缺文字：题目、来源或网址不见了。
- 勿用：读者会看到源代码，或者出现谁也没印过的数字。

${grid(channels, 1, chinese, '渠道')}

微信公众号没有公开过滤规则，也不能自动登录去试，这里是按已知规则做的模拟，见 \`packages/charts/src/files/wechat/rules.ts\`；WordPress 按它公布的清单模拟。其余是真的程序。

# What is left after pasting

A test writes this table: eight fictional figures in every way, pasted into each editor by real keys, or put through each sanitiser; the worst outcome counts. Frames are written into the editor's source view; the words that are left of one are title, source and link, without the numbers.

${grid(channels, 2, english, 'channel')}

WeChat publishes no rules and lets nobody in automatically: its row is a simulation of what is known. WordPress is simulated after its published lists. All others are the real programs.
`;
}
