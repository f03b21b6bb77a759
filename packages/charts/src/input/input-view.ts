import type { FigureView } from '@gongkai/snapshot';
import {
  type InputDefaults,
  type InputRead,
  maxColumns,
  type TableReading,
} from '@gongkai/snapshot/figure-input';
import type { Locale } from '../options.ts';
import { maxListed } from '../page/limits.ts';
import type { InputWords } from '../words/input-words.ts';
import { rowWordsOf } from '../words/row-words.ts';

/** Something of an input that is not drawn, or not as it was asked for. The codes are those of the elements. */
export interface InputFault {
  readonly code: 'table-partly' | 'table-kind' | 'mixed-units' | 'partly-unreadable';
  readonly message: string;
  readonly problems: readonly string[];
}

/** A figure that was made of an input, in words, and what is wrong with it. */
export interface InputView {
  readonly view: FigureView;
  readonly faults: readonly InputFault[];
}

/** So many cells are named in one sentence; the list has them all. */
const maxNamed = 3;

/** What stands below the heading: the column's own heading, which column it is where there are several, and all that is not drawn. */
function descriptionOf({ column, others, columns, sums }: TableReading, words: InputWords): string {
  const alone = others.length === 0 && columns === null;
  return [
    alone ? column.heading : words.column(column.place, column.heading),
    others.length > 0
      ? words.others(others.map(({ place, heading }) => heading || words.nameless(place)))
      : '',
    columns === null ? '' : words.columns(maxColumns, columns),
    ...sums.map(({ label, text }) => words.sum(label, text)),
  ]
    .join('')
    .trim();
}

function faultsOf(
  { rows, units, refusedKind, problems }: InputRead,
  locale: Locale | undefined,
  described: readonly string[],
): readonly InputFault[] {
  const words = rowWordsOf(locale).input;
  const unread = (rows?.rows ?? []).filter(({ quantity }) => quantity === null);
  const said = unread.map(({ label, text }) => words.cell(label, text));
  const first = said.slice(0, maxNamed).join(words.between) + (said.length > maxNamed ? '……' : '');
  return [
    ...(problems.length > 0
      ? [
          {
            code: 'partly-unreadable' as const,
            message: words.partly(problems.length),
            problems: described,
          },
        ]
      : []),
    ...(units.length > 1
      ? [
          {
            code: 'mixed-units' as const,
            message: words.units(units.map((unit) => unit ?? words.noUnit)),
            problems: [],
          },
        ]
      : []),
    ...(unread.length > 0
      ? [{ code: 'table-partly' as const, message: words.cells(unread.length, first), problems: said }]
      : []),
    ...(refusedKind === null
      ? []
      : [{ code: 'table-kind' as const, message: words.kind(refusedKind), problems: [] }]),
  ];
}

/**
 * Puts what was read of an input into words.
 *
 * @param read what `readFigureInput` or `readGridInput` gave
 * @param locale language of our own words
 * @param problems what is wrong with it, as `problemWords` says it
 * @returns the view with what is said of its table, or null where there is none
 */
export function inputView(
  read: InputRead,
  locale: Locale | undefined,
  problems: readonly string[],
): InputView | null {
  const { view, rows } = read;
  if (view === null) return null;
  const { figure } = view;
  const table = rows?.table ?? null;
  const described = table === null ? '' : descriptionOf(table, rowWordsOf(locale).input);
  const description = [figure.description ?? '', described].filter((part) => part !== '').join(' ');
  const total = rows?.total ?? 0;
  const limit =
    total > maxListed && view.rows.length < total
      ? [rowWordsOf(locale).figure.listedFirst(view.rows.length, total)]
      : [];
  const notes = [...limit, ...(table?.notes ?? []), ...(figure.notes ?? [])];
  const { description: _, notes: __, ...rest } = figure;
  return {
    view: {
      ...view,
      figure: {
        ...rest,
        ...(description === '' ? {} : { description }),
        ...(notes.length === 0 ? {} : { notes }),
      },
    },
    faults: faultsOf(read, locale, problems),
  };
}

export type { InputDefaults };
