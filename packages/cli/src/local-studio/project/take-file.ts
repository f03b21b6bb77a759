import { findPersonalData } from '@gongkai/snapshot';
import { caseWords } from '../../cases/words.ts';
import { CommandError, describeRefusal } from '../../command-error.ts';
import type { DataFolder } from '../../data-folder.ts';
import { draftOf, earlierSnapshot } from '../../draft/draft.ts';
import { type ReportTime, reportTime } from '../../draft/period.ts';
import { draftRows, titleOf } from '../../draft/rows.ts';
import { importWords } from '../../import/words.ts';
import { indicatorsFor } from '../../indicators/indicators-for.ts';
import { proposer } from '../../indicators/propose.ts';
import { endingOf } from '../../input/file-name.ts';
import type { InputFile } from '../../input/input-file.ts';
import { readReport } from '../../report/read-report.ts';
import type { Paragraph } from '../../report/report.ts';
import { rowKinds, type SheetRow } from '../../sheet/columns.ts';
import { isSheet, readTables, sheetRows, type Table } from '../../sheet/table-file.ts';
import type { StudioContext } from './context.ts';
import type { StoredDraft } from './draft-store.ts';
import { type OpenLedger, openLedger } from './ledger.ts';

/** A file that was dropped into the page: its bytes are in memory, and are written nowhere. */
export type DroppedFile = Exclude<InputFile, string>;

/** For whom a file was dropped, and when what it tells was published. */
export interface DropOptions {
  readonly union: string;
  /** Day of the snapshot, YYYY-MM-DD. */
  readonly date: string;
  /** Day, month or year of the report; null where it says so itself. */
  readonly published: string | null;
}

/** A report that was read, as it is in memory: nothing of it is written but what is taken into the draft. */
export interface OpenReport {
  readonly paragraphs: readonly Paragraph[];
  readonly time: ReportTime;
}

/** What became of a file. */
export type Taken =
  | { readonly draft: Omit<StoredDraft, 'version'>; readonly report: OpenReport | null }
  | { readonly ledger: OpenLedger }
  | { readonly refused: string };

async function takeReport(
  file: DroppedFile,
  { union, date, published }: DropOptions,
  { data }: DataFolder,
): Promise<{ readonly draft: Omit<StoredDraft, 'version'>; readonly report: OpenReport }> {
  const paragraphs = await readReport(file);
  const time = reportTime(paragraphs, published ?? undefined);
  const propose = proposer(indicatorsFor(data, union));
  const earlier = earlierSnapshot(data, union, date);
  const draft = draftOf(paragraphs, { data, union, propose, time, earlier });
  const rows = draftRows(draft, {
    union,
    date,
    published,
    title: titleOf(paragraphs),
    dated: time.dated ?? null,
  });
  const stops = draft.withheld.map(({ paragraph, why, masked }) => ({ paragraph, why, masked }));
  return { draft: { file: file.name, union, date, rows, stops }, report: { paragraphs, time } };
}

const field = (rows: readonly SheetRow[], id: string): string | null => {
  const { more } = rows.find((row) => row.row === rowKinds.snapshot && row.id === id) ?? {};
  return more?.replaceAll('"', '') ?? null;
};

/** A sheet that `gongkai draft` wrote, or this page handed out, with what was corrected in Excel or WPS. */
function takeSheet(table: Table, file: DroppedFile, options: DropOptions): Omit<StoredDraft, 'version'> {
  const rows = sheetRows(table).map(({ row }) => row);
  const [union, date] = [field(rows, 'union') ?? options.union, field(rows, 'date') ?? options.date];
  return { file: file.name, union, date, rows, stops: [] };
}

const reports = new Set(['.txt', '.md', '.docx', '.html', '.htm']);
const tables = new Set(['.xlsx', '.xlsm', '.csv']);

/**
 * Reads a dropped file: a report becomes a draft, a sheet the draft that it is, a ledger waits for its columns to be confirmed.
 *
 * @returns what became of it, or in words why nothing did
 */
export async function takeFile(
  file: DroppedFile,
  options: DropOptions,
  context: StudioContext,
): Promise<Taken> {
  const { folder, locale, say } = context;
  const kind = endingOf(file.name);
  // Its name would stand in messages, and in the draft.
  if (findPersonalData(file.name).length > 0) return { refused: caseWords(locale).fileName };
  try {
    if (reports.has(kind)) {
      const taken = await takeReport(file, options, folder);
      const { draft } = taken;
      const isEmpty = !draft.rows.some(({ row }) => row === rowKinds.number);
      return isEmpty ? { refused: `${file.name}: ${say.nothingFound(draft.stops.length)}` } : taken;
    }
    if (!tables.has(kind)) return { refused: say.unknownKind(kind === '' ? file.name : kind) };
    const read = await readTables(file);
    const sheet = read.tables.find(isSheet);
    if (sheet) return { draft: takeSheet(sheet, file, options), report: null };
    const extras = read.extras.map((extra) => importWords({}, locale).extra[extra]);
    return openLedger(file.name, read.tables, extras, options, context);
  } catch (error) {
    if (error instanceof CommandError) return { refused: describeRefusal(error, locale) };
    throw error;
  }
}
