import type { Source } from '@gongkai/snapshot';
import { namesReport } from '../report/headings.ts';
import { isFurniture, type Paragraph } from '../report/report.ts';
import { basisWords, dateWords, kindWords, periodWords, scopeWords } from '../sheet/code-words.ts';
import { no, rowKinds, type SheetRow, yes } from '../sheet/columns.ts';
import { headRows, sourceRow } from '../sheet/snapshot-rows.ts';
import { type Draft, isLikely } from './draft.ts';
import type { DraftRow } from './draft-row.ts';
import { doubtWords, inferredYear, undatedSource } from './words.ts';

/** @returns the row of a sheet that a drafted number becomes. */
export function numberRow(row: DraftRow): SheetRow {
  const { quantity, phrase, section, proposals, period, scope, doubts, former } = row;
  const [first, ...others] = proposals;
  const named = ({ indicator }: (typeof proposals)[number]) =>
    `${indicator.id}（${indicator.label['zh-Hans']}）`;
  return {
    row: rowKinds.number,
    take: isLikely(row) ? yes : no,
    printed: quantity.printed,
    phrase,
    section: section === '' ? '正文' : section,
    ...(first ? { indicator: first.indicator.id, indicatorName: first.indicator.label['zh-Hans'] } : {}),
    alternatives: others.map(named).join('、'),
    doubts: [...doubts].map(([doubt, about]) => doubtWords[doubt](about)).join('；'),
    kind: kindWords[quantity.kind],
    periodType: periodWords[period.type],
    ...(period.start ? { start: dateWords(period.start) } : {}),
    ...(period.end ? { end: dateWords(period.end) } : {}),
    basis: basisWords[period.basis],
    ...(period.note ? { periodNote: period.note } : {}),
    scope: scopeWords[scope.type],
    ...(scope.type === 'own' ? {} : { scopeUnit: scope.union ?? '' }),
    source: 's1',
    ...(former?.label ? { label: former.label } : {}),
    ...(former ? { id: former.id } : {}),
    ...(former?.dimensions ? { more: JSON.stringify({ dimensions: former.dimensions }) } : {}),
  };
}

/** What is known of a report itself. */
export interface DraftHead {
  readonly union: string;
  /** Day of the snapshot. */
  readonly date: string;
  /** Day, month or year in which the report was published; null where nobody said so and it does not say so. */
  readonly published: string | null;
  readonly title: string | null;
  /** The day that the report bears. */
  readonly dated: string | null;
}

const longestTitle = 80;
const longestDescription = 60;

/** The first line of a report that can be its title: a heading, or a line that names a report. */
export function titleOf(paragraphs: readonly Paragraph[]): string | null {
  const first = paragraphs.find(({ text }) => !isFurniture(text)) ?? paragraphs[0];
  const [heading = ''] = first?.title === undefined ? (first?.section ?? '').split(' · ') : [first.title];
  // （虚构） behind a title makes it no heading.
  const line = first?.text ?? '';
  const isTitle =
    heading === '' && line.length <= longestTitle / 2 && namesReport.test(line) && !/[。！？；]$/u.test(line);
  const title = isTitle ? line : heading;
  return title === '' ? null : title.slice(0, longestTitle);
}

/** The year that was inferred of the numbers which do not say theirs, and how many these are; null where there are none. */
export function yearOfReport({ rows }: Draft): { readonly year: string; readonly count: number } | null {
  const inferred = rows.filter(({ period, doubts }) => period.basis === 'inferred' && !doubts.has('period'));
  const year = inferred[0]?.period.start?.slice(0, 4);
  return year === undefined ? null : { year, count: inferred.length };
}

/** @returns the rows of a drafted sheet: whose and when, the report, and each number. */
export function draftRows(draft: Draft, { union, date, published, title, dated }: DraftHead): SheetRow[] {
  const source: Source = {
    id: 's1',
    title,
    description:
      title !== null && namesReport.test(title) ? title.slice(0, longestDescription) : '（请改成是什么报道）',
    publisher: null,
    date: {
      value: published ?? dated ?? date.slice(0, 4),
      basis: published === null ? 'inferred' : 'stated',
    },
  };
  const isGuessed = published === null && dated === null;
  const year = yearOfReport(draft);
  const told = [...(isGuessed ? [undatedSource] : []), ...(year ? [inferredYear(year)] : [])].join('；');
  const row = { ...sourceRow(source), ...(told === '' ? {} : { doubts: told }) };
  return [...headRows(union, date), row, ...draft.rows.map(numberRow)];
}
