import type { FigureRow, FigureView } from '@gongkai/snapshot';
import { cellPrinted } from '../kinds/plot/cell.ts';
import { byTown } from '../kinds/stations/list/order.ts';
import { markedName, stationsOf } from '../kinds/stations/model/fiction.ts';
import { stationWordsOf } from '../kinds/stations/words/dictionary.ts';
import type { WordOptions } from '../options.ts';
import { shortHash } from '../row/credit.ts';
import { codeRemarks } from '../row/remarks.ts';
import { formulaWords, shownWords } from '../row/shown.ts';
import { wordsOf } from '../words/dictionary.ts';
import { rowLabel } from '../words/labels.ts';
import { periodWords } from '../words/period.ts';
import { timeWords } from '../words/time.ts';
import { quoteWords } from './words/dictionary.ts';

/** One thing that is to be checked against its source. */
export interface ReviewRow {
  readonly id: string;
  /** Whose it is; null where the figure is of one union. */
  readonly union: string | null;
  readonly label: string;
  /** The number in its printed words, with the codes of its statuses in words; empty for what has none, as a station or a part of a mechanism. */
  readonly printed: string;
  readonly period: string;
  /** Source and section. */
  readonly source: string;
  readonly section: string;
  /** The phrase as printed; how it was computed, of a derived number. */
  readonly phrase: string;
  /** Day of the snapshot and the first digits of its hash. */
  readonly snapshot: string;
  readonly hash: string;
}

/** Finds the snapshot of a row among those of its figure. */
const hashOf = (
  { snapshots }: FigureView,
  { union, snapshotDate }: Pick<FigureRow, 'union' | 'snapshotDate'>,
) =>
  snapshots
    .find(({ union: whose, date }) => whose.id === union.id && date === snapshotDate)
    ?.sha256?.slice(0, shortHash) ?? '';

function numberRow(row: FigureRow, view: FigureView, { locale }: WordOptions): ReviewRow {
  const { observation, union, source, snapshotDate } = row;
  return {
    id: observation.id,
    union: view.union === null ? union.shortName : null,
    label: rowLabel(row, locale),
    printed: quoteWords(locale).facts([shownWords(row, locale), ...codeRemarks(row, locale)]),
    period: periodWords(observation.period, locale),
    source: source?.description ?? wordsOf(locale).figure.derived,
    section: observation.source?.locator ?? '',
    phrase: observation.source?.phrase ?? formulaWords(row, locale) ?? '',
    snapshot: snapshotDate,
    hash: hashOf(view, row),
  };
}

/** What has neither period nor phrase of its own: its source and snapshot are those of the figure. */
function plainRow(view: FigureView, own: Pick<ReviewRow, 'id' | 'label'> & Partial<ReviewRow>): ReviewRow {
  const [snapshot] = view.snapshots;
  return {
    union: null,
    printed: '',
    period: '',
    source: view.sources[0]?.source.description ?? '',
    section: '',
    phrase: '',
    snapshot: snapshot?.date ?? '',
    hash: snapshot?.sha256?.slice(0, shortHash) ?? '',
    ...own,
  };
}

/**
 * All of a figure that is checked before it goes out (三审三校): every number with its printed words, section and source; stations and the parts of a mechanism, which have no number, by their
 * names.
 *
 * @param view a figure with what it shows
 * @param options language, names of unions
 * @returns one row for each, in the order of the figure
 * @example
 * ```ts
 * const view = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * reviewRows(view).map(({ label, printed }) => `${label} ${printed}`); // ['仲裁申请 67件', '调解成功 50余件']
 * ```
 */
export function reviewRows(view: FigureView, options: WordOptions = {}): readonly ReviewRow[] {
  const { locale } = options;
  const { table, mechanism } = view;
  const stations = stationsOf(view);
  const words = stationWordsOf(locale);
  const cells = table?.series.flatMap(({ label, cells: own }) =>
    own.map((cell) =>
      plainRow(view, {
        id: cell.id,
        label,
        printed: cellPrinted(cell),
        period: timeWords(cell.time, locale),
        section: table.source.locator,
      }),
    ),
  );
  const parts = mechanism?.nodes.map(({ id, label, certainty }) =>
    plainRow(view, {
      id,
      label,
      section: mechanism.source.locator,
      phrase: certainty === 'stated' ? '' : wordsOf(locale).certainties[certainty],
    }),
  );
  const places =
    stations &&
    byTown(stations).flatMap(({ stations: inside }) =>
      inside.map(({ id, properties }) =>
        plainRow(view, {
          id: String(id),
          label: markedName(properties, words),
          section: properties.township ?? '',
          phrase: words.kinds[properties.kind],
        }),
      ),
    );
  return [
    ...(parts ?? []),
    ...view.rows.map((row) => numberRow(row, view, options)),
    ...(cells ?? []),
    ...(places ?? []),
  ];
}
