import type { FigureView } from '@gongkai/snapshot';
import { correctionNotes } from '../row/correction-notes.ts';
import {
  fictionMark,
  namesOf,
  ownerOf,
  type QuoteOptions,
  sentences,
  snapshotFacts,
  sourceWords,
  titleOf,
} from './facts.ts';
import { quoteWords } from './words/dictionary.ts';

/** How a figure is cited. */
export interface CitationOptions extends QuoteOptions {
  /** A reference as papers and gazettes have it, or a sentence. */
  readonly style: 'gb7714' | 'plain';
  /** The day on which the citing person read it, as `2026-11-26`; a reference with an address should have it. */
  readonly accessed?: string;
  /** What it is cited as: an announcement on the net by default, a database or a data set. */
  readonly type?: 'EB' | 'DB' | 'DS';
}

/** The newest day on which what a figure shows was published; empty where it draws on no snapshot. */
const updatedOf = ({ snapshots }: FigureView): string =>
  snapshots.map(({ date }) => date).sort()[snapshots.length - 1] ?? '';

/**
 * An electronic resource after GB/T 7714: 主要责任者. 题名[文献类型标识/文献载体标识]. (更新或修改日期)[引用日期]. 获取和访问路径. So it stands in GB/T 7714-2015
 * (4.6, 8.4 and table B.1–B.2), and in the same order in GB/T 7714-2025, which has been in force since 2026-07-01. What is not on the net has no carrier code and no day of reading.
 */
function reference(view: FigureView, options: CitationOptions): string {
  const { url, accessed, type = 'EB' } = options;
  const owner = ownerOf(view, options);
  const title = fictionMark(view, options) + titleOf(view, options);
  const updated = updatedOf(view);
  const days = `${updated === '' ? '' : `(${updated})`}${url && accessed ? `[${accessed}]` : ''}`;
  return [
    ...(owner === null ? [] : [owner]),
    `${title}[${type}${url ? '/OL' : ''}]`,
    ...(days === '' ? [] : [days]),
    ...(url ? [url] : []),
  ]
    .join('. ')
    .concat(url ? '' : '.');
}

/**
 * A sentence with which a figure can be cited.
 *
 * @param view a figure with what it shows
 * @param options style, address of the figure's page, day of reading, language
 * @returns the reference, or whose figure it is with source, snapshot and hash in a sentence
 * @example
 * ```ts
 * const source = { description: '某县总工会2023年年报', date: '2024-01-31' };
 * const view = viewOf({ title: '劳动争议', source, rows: [['仲裁申请', '67件']] });
 * citation(view, { style: 'plain' }); // …某县总工会2023年年报…
 * citation(view, { style: 'gb7714' }); // …[EB]…
 * ```
 */
export function citation(view: FigureView, options: CitationOptions): string {
  if (options.style === 'gb7714') return reference(view, options);
  const words = quoteWords(options.locale);
  const { url, accessed } = options;
  const read = url && accessed ? [words.cite.accessed(accessed)] : [];
  return (
    fictionMark(view, options) +
    sentences(
      [
        words.titled(titleOf(view, options), namesOf(view, options)),
        sourceWords(view, options),
        ...(view.snapshots.length > 0 ? [words.facts(snapshotFacts(view, options))] : []),
        ...correctionNotes(options.corrections ?? [], options.locale),
        ...(url ? [words.facts([words.address(url), ...read])] : []),
      ],
      options,
    )
  );
}
