import { QuantityError, read } from '@gongkai/quantity';
import { findPersonalData, type Indicator, type ProblemLocale } from '@gongkai/snapshot';
import { doubtWords, draftWords, inferredYearWords, undatedSource } from '../../draft/words.ts';
import { basisWords, kindWords } from '../../sheet/code-words.ts';
import { type ColumnKey, rowKinds, type SheetRow } from '../../sheet/columns.ts';
import type { DraftView, NumberRow, RowChange } from '../page/contract.ts';
import type { StoredDraft } from './draft-store.ts';

/** What the clerk may change of a number; the rest is computed, or is the snapshot's. */
const editable = new Set<ColumnKey>([
  'take',
  'printed',
  'phrase',
  'section',
  'indicator',
  'label',
  'doubts',
  'periodType',
  'start',
  'end',
  'basis',
  'periodNote',
  'scope',
  'scopeUnit',
  'note',
]);

/** What the clerk may change of the report itself. */
const editableOfSource = new Set<ColumnKey>(['title', 'description', 'publisher', 'date', 'url', 'doubts']);

const longestCell = 400;

const isNumber = (row: SheetRow) => (row.row ?? rowKinds.number) === rowKinds.number;

function editableIn(row: SheetRow): ReadonlySet<ColumnKey> | null {
  if (isNumber(row)) return editable;
  return row.row === rowKinds.source ? editableOfSource : null;
}

function kindOf(printed: string): string | null {
  try {
    return kindWords[read(printed).kind];
  } catch (error) {
    if (error instanceof QuantityError) return null;
    throw error;
  }
}

/** Ids of the indicators that were proposed: the first stands in its own cell, the others with their names beside it. */
const nearOf = ({ indicator, alternatives = '' }: SheetRow): string[] => {
  const others = Array.from(alternatives.matchAll(/([a-z][\w.-]*)（/g), ([, id = '']) => id);
  return [...new Set([indicator ?? '', ...others])].filter((id) => id !== '');
};

/** @returns the rows of numbers as the page shows them. */
function numberRow(cells: SheetRow, index: number): NumberRow {
  const kind = kindOf(cells.printed ?? '');
  return {
    index,
    cells: { ...cells, kind: kind ?? '' } as Readonly<Record<string, string>>,
    near: nearOf(cells),
    isRead: kind !== null,
  };
}

/** The year that was inferred of many numbers, which is confirmed or changed once; null where that has been done. */
function yearView(rows: readonly SheetRow[], doubts = ''): NonNullable<DraftView['source']>['year'] {
  const all = doubts.split('；');
  const told = all.find((doubt) => inferredYearWords.test(doubt));
  const year = told === undefined ? undefined : inferredYearWords.exec(told)?.[1];
  if (year === undefined) return null;
  const isOfYear = ({ basis, start }: SheetRow) =>
    basis === basisWords.inferred && start?.startsWith(year) === true;
  return {
    year,
    rows: rows.flatMap((row, index) => (isOfYear(row) ? [index] : [])),
    doubtsLeft: all.filter((doubt) => doubt !== told).join('；'),
  };
}

/** @returns a draft as the page shows it. */
export function draftView(draft: StoredDraft, locale: ProblemLocale): DraftView {
  const { version, file, union, date, rows, stops } = draft;
  const say = draftWords({}, locale);
  const at = rows.findIndex(({ row }) => row === rowKinds.source);
  const source = rows[at];
  return {
    version,
    file,
    union,
    date,
    source: source
      ? {
          index: at,
          title: source.title ?? '',
          description: source.description ?? '',
          publisher: source.publisher ?? '',
          date: source.date ?? '',
          doubts: source.doubts ?? '',
          year: yearView(rows, source.doubts),
        }
      : null,
    rows: rows.flatMap((cells, index) => (isNumber(cells) ? [numberRow(cells, index)] : [])),
    stops: stops.map((stop) => ({
      paragraph: stop.paragraph,
      words: say.withheld({ ...stop, start: 0, end: 0 }),
    })),
  };
}

/** Why a change is not taken. */
export type ChangeRefusal = 'row' | 'cell' | 'personal';

const doubtsOf: Readonly<Partial<Record<ColumnKey, RegExp>>> = {
  indicator: new RegExp(`^${doubtWords.indicator('')}`, 'u'),
  printed: new RegExp(`^${doubtWords.unread('')}`, 'u'),
  periodType: /^(原文没有说明时间|时间是推断的)/u,
  start: /^(原文没有说明时间|时间是推断的)/u,
  end: /^(原文没有说明时间|时间是推断的)/u,
  scope: /^像是“/u,
  date: new RegExp(`^${undatedSource}`, 'u'),
  scopeUnit: /^像是“/u,
};

/** A doubt goes when somebody has decided about what it is about. */
function withoutDecided(doubts: string, changed: readonly string[]): string {
  const decided = changed.flatMap((key) => doubtsOf[key as ColumnKey] ?? []);
  return doubts
    .split('；')
    .filter((doubt) => !decided.some((pattern) => pattern.test(doubt)))
    .join('；');
}

function changedRow(
  row: SheetRow,
  cells: Readonly<Record<string, string>>,
  labels: ReadonlyMap<string, string>,
) {
  const { doubts = withoutDecided(row.doubts ?? '', Object.keys(cells)) } = cells;
  const next: SheetRow = { ...row, ...cells, ...(isNumber(row) || row.doubts ? { doubts } : {}) };
  if (cells.indicator !== undefined) {
    next.indicatorName = labels.get(cells.indicator) ?? '';
    // What was proposed stays at hand.
    const { indicator: before = '', alternatives = '' } = row;
    if (before !== '' && before !== cells.indicator && !alternatives.includes(`${before}（`))
      next.alternatives = [`${before}（${labels.get(before) ?? ''}）`, alternatives]
        .filter(Boolean)
        .join('、');
  }
  if (cells.printed !== undefined) next.kind = kindOf(cells.printed) ?? '';
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')) as SheetRow;
}

/**
 * Changes cells of a draft.
 *
 * @param rows of the draft
 * @param changes as they came: nothing of them is trusted
 * @param indicators by which cells get their names
 * @returns the new rows, or why none was changed
 */
export function changed(
  rows: readonly SheetRow[],
  changes: readonly RowChange[],
  indicators: Iterable<Indicator>,
): readonly SheetRow[] | { readonly refused: ChangeRefusal; readonly row: number } {
  const labels = new Map(Array.from(indicators, ({ id, label }) => [id, label['zh-Hans']]));
  const next = [...rows];
  for (const { row: at, cells } of changes) {
    const row = next[at];
    const may = row && editableIn(row);
    if (!row || !may) return { refused: 'row', row: at };
    for (const [key, value] of Object.entries(cells)) {
      if (!may.has(key as ColumnKey) || typeof value !== 'string' || value.length > longestCell)
        return { refused: 'cell', row: at };
      if (findPersonalData(value).length > 0) return { refused: 'personal', row: at };
    }
    next[at] = changedRow(row, cells, labels);
  }
  return next;
}
