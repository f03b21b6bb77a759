import type { ProblemLocale } from '@gongkai/snapshot';
import { keptMappings } from '../../import/kept-mapping.ts';
import type { LedgerContext, Placed } from '../../import/ledger-context.ts';
import { tellAsides, tellNone, tellNotes } from '../../import/tell-cells.ts';
import { importWords } from '../../import/words.ts';
import { figureFields, ignored, stationFields } from '../../ledger/fields.ts';
import { figureRows } from '../../ledger/figures.ts';
import { isCases, type Mapping, mappingOf, propose, tablesOf, tickMark } from '../../ledger/mapping.ts';
import { ledgerWords } from '../../ledger/words.ts';
import { headRows, sourceRow } from '../../sheet/snapshot-rows.ts';
import type { Table } from '../../sheet/table-file.ts';
import type { LedgerTable, LedgerView } from '../page/contract.ts';
import { type CaseGroup, caseView, groupCases } from './case-ledger.ts';
import type { StudioContext } from './context.ts';
import type { StoredDraft } from './draft-store.ts';
import { confirmStations, type LedgerStationsText } from './ledger-stations.ts';

/** A ledger that was dropped: its cells are in memory alone, until its columns are confirmed. */
export interface OpenLedger {
  readonly file: string;
  readonly union: string;
  readonly date: string;
  readonly tables: readonly Placed[];
  readonly cases: readonly CaseGroup[];
  readonly notes: readonly string[];
}

/** Above this a ledger is imported on the command line, or in parts: here its rows are all in memory. */
const maxRows = 100_000;

/** What the functions of `gongkai import` are called with; what they print is kept. */
export function importContext(
  { file, union, date }: Pick<OpenLedger, 'file' | 'union' | 'date'>,
  folder: StudioContext['folder'] | null,
  locale: ProblemLocale,
  replace = false,
) {
  const said: string[] = [];
  const print = (line: string) => said.push(line);
  const context = {
    file,
    union,
    date,
    mapping: null,
    replace,
    add: false,
    json: false,
    locale,
    folder,
    say: importWords({}, locale),
    words: ledgerWords({}, locale),
    io: { out: print, err: print, env: {} },
  };
  return { context: context as unknown as LedgerContext, said };
}

/**
 * Looks what the columns of a ledger may be.
 *
 * @returns the ledger, or in words why it is not taken
 */
export function openLedger(
  file: string,
  tables: readonly Table[],
  extras: readonly string[],
  { union, date }: { readonly union: string; readonly date: string },
  { locale, project }: Pick<StudioContext, 'locale' | 'project'>,
): { readonly ledger: OpenLedger } | { readonly refused: string } {
  const { context, said } = importContext({ file, union, date }, null, locale);
  const { words } = context;
  const count = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count > maxRows) return { refused: words.tooLongForPage(count, maxRows) };
  const sheets = tablesOf(tables);
  tellAsides(sheets, context);
  const blocks = sheets.flatMap(({ table, found }) => found.blocks.map((block) => ({ table, block })));
  const cases = groupCases(
    blocks
      .filter(({ block }) => isCases(block))
      .map(({ table, block }) => ({ sheet: table.name, block, from1904: table.from1904 ?? false })),
    keptMappings(project, union),
  );
  const placed = blocks.flatMap(({ table, block }) => propose(table.name, block) ?? []);
  if (count === 0) return { refused: context.say.noTable(file) };
  if (placed.length + cases.length === 0)
    return { refused: [`${file}: ${tellNone(sheets, context)}`, ...said].join('\n') };
  return { ledger: { file, union, date, tables: placed, cases, notes: [...extras, ...said] } };
}

function tableView({ mapping, block }: Placed): LedgerTable {
  const { kind, sheet, columns } = mapping;
  const fields = [...Object.keys(kind === 'stations' ? stationFields : figureFields)];
  const ticks = Object.values(columns).filter((field) => field.startsWith(tickMark));
  return {
    kind,
    sheet,
    columns: [...new Set(block.headings.values())].flatMap((heading) =>
      columns[heading] === undefined ? [] : [{ heading, field: columns[heading] }],
    ),
    fields: [...fields, ...new Set(ticks), ignored],
    hasPositions: Object.values(columns).some((field) => /^(longitude|latitude|position)$/.test(field)),
  };
}

/** @returns a ledger as the page shows it: the headings of its columns, none of its cells. */
export const ledgerView = ({ file, union, tables, cases, notes }: OpenLedger): LedgerView => ({
  file,
  union,
  tables: tables.map(tableView),
  cases: cases.map(caseView),
  notes,
});

/** The tables with the columns that the clerk has confirmed; null where that is no mapping. */
function confirmed(ledger: OpenLedger, raw: unknown): Placed[] | null {
  if (!Array.isArray(raw) || raw.length !== ledger.tables.length) return null;
  const placed = ledger.tables.map(({ block, mapping }, index) => {
    const own = raw[index] as Partial<Mapping> | null;
    const next = mappingOf({ ...own, kind: mapping.kind, sheet: mapping.sheet });
    return next && { block, mapping: next };
  });
  return placed.every((one) => one !== null) ? placed : null;
}

/** What became of a ledger. */
export type Confirmed =
  | {
      readonly draft: Omit<StoredDraft, 'version'> | null;
      readonly stations: LedgerStationsText | null;
      readonly said: readonly string[];
    }
  | { readonly refused: string };

/**
 * Makes stations of a ledger, which are looked through before they are saved, and a draft of its numbers.
 *
 * @param mappings as they came from the page, a record of columns for each table
 * @param replace whether stations that are there may be replaced
 */
export function confirmLedger(
  ledger: OpenLedger,
  mappings: unknown,
  replace: boolean,
  studio: StudioContext,
): Confirmed {
  const { folder, locale, say } = studio;
  const placed = confirmed(ledger, mappings);
  if (!placed) return { refused: say.badMapping };
  const { context, said } = importContext(ledger, folder, locale, replace);
  const tables = placed.filter(({ mapping }) => mapping.kind === 'stations');
  const stations = tables.length > 0 ? confirmStations(tables, ledger, replace, context, studio) : null;
  if (typeof stations === 'string') return { refused: [...said, stations].join('\n') };
  const figures = placed.filter(({ mapping }) => mapping.kind === 'figures');
  if (figures.length === 0) return { draft: null, stations, said };
  const { union, date, file } = ledger;
  let stops = 0;
  const rows = figures.flatMap(({ mapping, block }) => {
    const read = figureRows(block, mapping, folder.data, union);
    stops += tellNotes(read.notes, mapping.sheet, context);
    return read.rows;
  });
  if (stops > 0) return { refused: [...said, context.words.stopped(stops)].join('\n') };
  const source = sourceRow({
    id: 's1',
    title: null,
    description: '本工会的工作台账',
    publisher: null,
    date: { value: date, basis: 'stated' },
  });
  const draft = { file, union, date, rows: [...headRows(union, date), source, ...rows], stops: [] };
  return { draft, stations, said };
}
