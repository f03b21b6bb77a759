import type { FigureView } from '@gongkai/snapshot';
import { creditLines, fictionMark, namesOf, type QuoteOptions, titleOf } from './facts.ts';
import { quoteTable } from './table.ts';
import { quoteWords } from './words/dictionary.ts';

/** What Markdown would take for a sign of its own is preceded by a backslash; a line break would end the row. */
const escaped = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~#&]/g, '\\$&');

const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;

/**
 * A figure as a table in Markdown (GitHub's), with its title above and what must be known of it below.
 *
 * @param view a figure with what it shows
 * @param options language, names of unions, address of the figure's page
 * @returns Markdown that ends with a line break
 * @example
 * ```ts
 * const view = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * markdownTable(view); // …| 调解成功 | 50余件 |…
 * ```
 */
export function markdownTable(view: FigureView, options: QuoteOptions = {}): string {
  const words = quoteWords(options.locale);
  const { heads, rows, all, codes } = quoteTable(view, options);
  const title = fictionMark(view, options) + words.titled(titleOf(view, options), namesOf(view, options));
  const rest = all > rows.length ? [words.table.rest.first(rows.length, all)] : [];
  // An address is left as it is: within angle brackets it becomes a link.
  const credit = creditLines(view, { ...options, url: null }).map((text) => escaped(words.sentence(text)));
  const address = options.url ? [words.address(`<${options.url}>`)] : [];
  return [
    `**${escaped(title)}**`,
    '',
    ...(rows.length > 0
      ? [line(heads), `|${heads.map(() => ' --- |').join('')}`, ...rows.map(line), '']
      : []),
    [...[...rest, ...codes].map((text) => escaped(words.sentence(text))), ...credit, ...address].join('  \n'),
    '',
  ].join('\n');
}
