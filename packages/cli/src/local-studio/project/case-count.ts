import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { problemWords, type Table } from '@gongkai/snapshot';
import { type CaseMapping, headingsOf } from '../../cases/mapping.ts';
import { type PlacedCases, type PreparedCases, prepareCases } from '../../cases/prepare.ts';
import type { Published } from '../../cases/publish.ts';
import { loadSolver } from '../../cases/solver.ts';
import { placeId } from '../../cases/table-place.ts';
import { caseWords, countedLines } from '../../cases/words.ts';
import { fileReason } from '../../file-words.ts';
import { keepMappings } from '../../import/kept-mapping.ts';
import { casesTarget, checkedCases } from '../../import/ledger-cases.ts';
import { figuresFor } from '../../import/table-figures.ts';
import { writeBeside } from '../../write-beside.ts';
import type { CaseCount, CountedTable, HiddenWhy } from '../page/contract.ts';
import { placedCases } from './case-ledger.ts';
import type { StudioContext } from './context.ts';
import { importContext, type OpenLedger } from './ledger.ts';

/** A ledger of cases that was counted: what the page shows, and what would be written. */
export interface CountedCases {
  readonly view: CaseCount;
  readonly snapshot: {
    readonly name: string;
    readonly text: string;
    readonly tables: readonly Table[];
    readonly mappings: readonly CaseMapping[];
  } | null;
}

/** So many cells of one kind are named. */
const namedCells = 20;

/** Cells about which something is told, each kind once for each sheet. What stands in them is never told. */
function notesOf({ faults }: PreparedCases, file: string, { locale }: StudioContext): CaseCount['notes'] {
  const own = caseWords(locale);
  const { say } = importContext({ file, union: '', date: '' }, null, locale).context;
  const kinds = new Map<string, { sheet: string; refs: string[]; words: string; stops: boolean }>();
  for (const { sheet, fault } of faults) {
    const key = `${sheet} ${fault.note} ${fault.stops}`;
    const kind = kinds.get(key) ?? { sheet, refs: [], words: own.cell[fault.note], stops: fault.stops };
    kinds.set(key, kind);
    kind.refs.push(fault.ref);
  }
  return [...kinds.values()]
    .sort((a, b) => Number(b.stops) - Number(a.stops))
    .map(({ sheet, refs, words, stops }) => {
      const more = refs.length > namedCells ? ` … (${refs.length})` : '';
      return { place: say.cell(file, sheet, refs.slice(0, namedCells).join(', ')) + more, words, stops };
    });
}

/** What stands in the columns of categories of each ledger, the most frequent first. */
function categoriesOf(
  { wordCounts }: PreparedCases,
  placed: readonly PlacedCases[],
): CaseCount['categories'] {
  const byId = new Map(placed.map(({ mapping }) => [mapping.id, mapping]));
  return [...byId].map(([id, { columns }]) =>
    headingsOf(columns, 'category').map((heading) => ({
      heading,
      words: [...(wordCounts.get(id)?.get(heading) ?? [])]
        .filter(([word]) => word !== '')
        .map(([word, rows]) => ({ word, rows }))
        .sort((a, b) => b.rows - a.rows || (a.word < b.word ? -1 : 1)),
    })),
  );
}

/** Why a number of a published table is hidden. */
function whyHidden(
  published: readonly Published[],
  stem: string,
  table: Table,
  cell: Parameters<typeof placeId>[0],
): HiddenWhy {
  if (cell.measure === 'rate') return 'part';
  const id = placeId({ ...cell, table: table.id.slice(stem.length) });
  return published.some(({ small }) => small.has(id)) ? 'small' : 'protects';
}

/** A table as it would be published, a row for each category and time. */
function tableView(
  table: Table,
  published: readonly Published[],
  stem: string,
  locale: string,
): CountedTable {
  const rows = new Map<string, Map<string, CountedTable['rows'][number]['cells'][number]>>();
  for (const { measure, codes = {}, cells } of table.series)
    for (const { time, value, status } of cells) {
      const words = table.dimensions.map(
        ({ id, codes: known }) => known.find((one) => one.id === codes[id])?.label ?? '',
      );
      const label = [...words, time].join(' · ');
      const row = rows.get(label) ?? new Map();
      rows.set(label, row);
      const place = { table: '', dimensions: [], frequency: 'year' as const, measure, codes, time };
      const hidden = { why: whyHidden(published, stem, table, place) };
      if (value !== undefined) row.set(measure, { number: value.toLocaleString(locale) });
      else row.set(measure, status.obs === 'Q' ? hidden : null);
    }
  return {
    label: table.label,
    measures: table.measures.map(({ label, unit }) => `${label}（${unit}）`),
    rows: [...rows].map(([label, cells]) => ({
      label,
      cells: table.measures.map(({ id }) => cells.get(id) ?? null),
    })),
  };
}

function tablesView(
  prepared: PreparedCases,
  placed: readonly PlacedCases[],
  { union }: OpenLedger,
  locale: string,
) {
  const stems = [...new Set(placed.map(({ mapping }) => `${union}.${mapping.id}`))];
  return prepared.published.flatMap((one, index) =>
    one.tables.map((table) => tableView(table, [one], stems[index] ?? '', locale)),
  );
}

/**
 * Counts the tables of cases of a ledger by what the clerk has confirmed, and says what of them would be published. Nothing is written.
 *
 * @param choices as they came from the page
 * @param replace whether tables of the same ledger and day may be replaced
 */
export async function countCases(
  ledger: OpenLedger,
  choices: unknown,
  replace: boolean,
  context: StudioContext,
): Promise<CountedCases | { readonly refused: string }> {
  const { folder, locale, say } = context;
  const placed = placedCases(ledger.cases, choices);
  const entry = folder.data.unions.get(ledger.union);
  if (!placed || placed.length === 0 || !entry) return { refused: say.badCases };
  const imported = importContext(ledger, folder, locale, replace).context;
  const place = casesTarget(placed, ledger.file, imported);
  if ('refused' in place)
    return { refused: place.published === undefined ? place.refused : say.published(place.published) };
  const { name } = place;
  const { date } = ledger;
  const isAlone = place.newest !== '' && place.newest !== date;
  const prepared = prepareCases(placed, {
    entry,
    files: folder.files,
    name,
    date,
    file: ledger.file,
    solver: await loadSolver(),
  });
  const own = caseWords(locale);
  const notes = notesOf(prepared, ledger.file, context);
  const { published, snapshot } = prepared;
  const tables = published.flatMap((one) => one.tables);
  const checked = snapshot && checkedCases(snapshot, name, folder);
  const problem = checked?.problems[0];
  let refused: string | null = null;
  if (notes.some(({ stops }) => stops))
    refused = imported.words.stopped(notes.filter(({ stops }) => stops).length);
  else if (!snapshot || tables.length === 0) refused = own.nothing;
  else if (problem)
    refused = `${problemWords[problem.code][locale].what} ${problemWords[problem.code][locale].fix}`;
  else if (prepared.isReplacing && !replace) refused = say.exists(name);
  return {
    view: {
      notes,
      years: [...countedLines(prepared, locale), ...(isAlone && tables.length > 0 ? [own.alone(date)] : [])],
      categories: categoriesOf(prepared, placed),
      tables: tablesView(prepared, placed, ledger, locale === 'en' ? 'en' : 'zh-CN'),
      threshold: Math.max(0, ...published.map((one) => one.threshold)),
      refused,
    },
    snapshot:
      checked && refused === null
        ? { name, text: checked.text, tables, mappings: placed.map(({ mapping }) => mapping) }
        : null,
  };
}

/** What was written of a ledger. */
export interface WrittenCases {
  /** The snapshot, below the data folder. */
  readonly name: string;
  /** How many figures were made; null where none was asked for. */
  readonly figures: number | null;
  /** Where it is kept how the ledger was counted, below the project. */
  readonly kept: string;
  /** The file of figures that could not be written, and why. */
  readonly unsaved?: string;
}

/**
 * Writes the tables of a ledger that was counted into the snapshot of its day, and how it was counted into the project's own folder; of the rows of the ledger nothing.
 *
 * @param isShown whether figures are made for them, where the check has nothing against those
 * @param read reads the data folder with the snapshot in it
 */
export async function writeCases(
  { name, text, tables, mappings }: NonNullable<CountedCases['snapshot']>,
  { union }: OpenLedger,
  isShown: boolean,
  { folder, project, locale }: StudioContext,
  read: () => StudioContext | null,
): Promise<WrittenCases> {
  // First: where it cannot be kept nothing is written, and it is told.
  const files = await keepMappings(project, union, mappings);
  const target = path.join(folder.folder, name);
  await mkdir(path.dirname(target), { recursive: true });
  await writeBeside(target, [text]);
  const kept = files.map((file) => path.relative(project, file)).join(', ');
  const now = isShown ? read() : null;
  if (!now) return { name, figures: null, kept };
  const made = figuresFor(tables, { folder: now.folder, union });
  if (!made) return { name, figures: 0, kept };
  try {
    await writeBeside(path.join(now.folder.folder, made.file), [made.text]);
  } catch (error) {
    // The snapshot is written, and that is said, too.
    return { name, figures: null, kept, unsaved: `${made.file}: ${fileReason(error, locale)}` };
  }
  return { name, figures: made.count, kept };
}
