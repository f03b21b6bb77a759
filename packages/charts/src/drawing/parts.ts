import type { FigureRow, FigureView, StoryPart } from '@gongkai/snapshot';
import type { Locale } from '../options.ts';
import { wordsOf } from '../words/dictionary.ts';
import { dateWords } from '../words/period.ts';

/** @returns the view with only the rows that play one of some parts, in the order of the parts. */
export function partsOf(view: FigureView, parts: readonly StoryPart[]): FigureView {
  return { ...view, rows: parts.flatMap((part) => view.rows.filter((row) => row.part === part)) };
}

/** A row's time as short as its neighbours allow: 3月 where all are months of one year. */
function timeLabel({ observation: { period } }: FigureRow, oneYear: boolean, locale?: Locale): string {
  const date = period.start ?? period.end;
  if (date === undefined) return wordsOf(locale).period.notStated;
  const month = /^\d{4}-(\d{2})$/.exec(date)?.[1];
  return oneYear && month !== undefined
    ? wordsOf(locale).period.monthAlone(Number(month))
    : dateWords(date, locale);
}

/** @returns the view with each row named by its time alone, for a drawing that has one row for each time. */
export function namedByTime(view: FigureView, locale?: Locale): FigureView {
  const years = new Set(
    view.rows.map(({ observation: { period } }) => (period.start ?? period.end ?? '').slice(0, 4)),
  );
  const [first] = view.rows;
  if (!first) return view;
  const { period } = first.observation;
  const rows = view.rows.map(
    (row): FigureRow => ({
      ...row,
      observation: { ...row.observation, label: timeLabel(row, years.size === 1, locale), period },
    }),
  );
  return { ...view, rows };
}
