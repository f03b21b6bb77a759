/** Figures for the tables that were counted of ledgers. */
import path from 'node:path';
import { check, type FileContent, parseJson, type Table } from '@gongkai/snapshot';
import type { CaseWords } from '../cases/words.ts';
import { fileReason } from '../file-words.ts';
import { changedText } from '../json/json-text.ts';
import { writeBeside } from '../write-beside.ts';
import type { LedgerContext } from './ledger-context.ts';

/** So many lines stand in one figure. */
const mostLines = 4;

/** The measures of a table that one figure can show: of one unit, and of a table with categories one alone. */
function shownMeasures({ dimensions, measures }: Table): readonly string[] {
  const [first] = measures;
  const alike = measures.filter(({ unit }) => unit === first?.unit);
  return alike.slice(0, dimensions.length > 0 ? 1 : mostLines).map(({ id }) => id);
}

/** A figure that shows a table, to be copied. */
const figureOf = (table: Table) => ({ ...figureHead(table), select: selectionOf(table) });

function selectionOf(table: Table): { readonly table: string; readonly measures?: readonly string[] } {
  const measures = shownMeasures(table);
  return { table: table.id, ...(measures.length < table.measures.length ? { measures } : {}) };
}

const figureHead = ({ id, label, dimensions }: Table) => ({
  id: id.replaceAll('.', '-'),
  kind: dimensions.length > 0 ? 'heat' : 'series',
  domain: /帮扶|救助|aid/u.test(`${id}${label}`) ? 'assistance' : 'rights',
  title: label,
});

/** Figures for the tables that no figure of the union shows yet. */
function proposedFigures(
  tables: readonly Table[],
  { folder, union }: Pick<LedgerContext, 'folder' | 'union'>,
): ReturnType<typeof figureOf>[] {
  const known = folder.data.unions.get(union)?.figures?.figures ?? [];
  const isShown = ({ id }: Table) => known.some(({ select }) => 'table' in select && select.table === id);
  return tables.filter((table) => !isShown(table) && table.dimensions.length < 2).map(figureOf);
}

/** What becomes of `figures.json` where a union has figures for tables. */
interface MadeFigures {
  /** Below the data folder. */
  readonly file: string;
  readonly text: string;
  readonly count: number;
}

/** The text of a file with figures behind its own, which stay as somebody wrote them. @returns null where it has no list of figures */
function withFigures(
  content: FileContent | undefined,
  raw: unknown,
  proposed: readonly object[],
): string | null {
  const { figures } = raw as { readonly figures?: readonly unknown[] };
  if (!Array.isArray(figures)) return null;
  const text = content && 'text' in content ? content.text : '{\n  "figures": []\n}\n';
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const changes = proposed.map((value, index) => ({
    path: ['figures', figures.length + index],
    value,
    inserts: true,
  }));
  return mark + changedText(text.slice(mark.length), changes);
}

/** Whether what the check says of `figures.json` is about one of the figures behind the first so many. */
const isOfNew = (place: string, before: number): boolean => {
  const [, index] = /^\$\.figures\[(\d+)\]/u.exec(place) ?? [];
  return index === undefined || Number(index) >= before;
};

/**
 * Makes the figures of a union with those for tables that none shows yet. What is wrong with its other figures, as with those of numbers that the newest snapshot lacks, is not theirs.
 *
 * @param where the data folder with the tables in it
 * @returns null where there is none to make, or the check has something against them
 */
export function figuresFor(
  tables: readonly Table[],
  where: Pick<LedgerContext, 'folder' | 'union'>,
): MadeFigures | null {
  const proposed = proposedFigures(tables, where);
  const { files, data } = where.folder;
  const file = data.unions.get(where.union)?.figuresFile;
  if (proposed.length === 0 || file === undefined) return null;
  const json = files.has(file) ? parseJson(file, files.get(file)) : { raw: { figures: [] } };
  if (!('raw' in json)) return null;
  const text = withFigures(files.get(file), json.raw, proposed);
  if (text === null) return null;
  const before = (json.raw as { readonly figures: readonly unknown[] }).figures.length;
  const { problems } = check(new Map([...files, [file, { text }]]));
  const known = new Set(check(files).problems.map((one) => `${one.file} ${one.code} ${one.path}`));
  const own = problems.filter(
    (one) =>
      one.file === file && isOfNew(one.path, before) && !known.has(`${one.file} ${one.code} ${one.path}`),
  );
  return own.length > 0 ? null : { file, text, count: proposed.length };
}

/** Whether tables of a ledger were in the data before: who has taken a figure of them away since does not want it back. */
const areKnown = (tables: readonly Table[], { folder, union }: LedgerContext): boolean =>
  (folder.data.unions.get(union)?.snapshots ?? []).some(({ snapshot }) =>
    (snapshot.tables ?? []).some(({ id }) => tables.some((table) => table.id === id)),
  );

/**
 * Writes figures of a ledger behind those that the union has. Of one that was imported before, and where the check has something against them, they are
 * shown to be copied, one a line.
 *
 * @param written the snapshot in which the tables are
 * @returns false where their file could not be written, which is told
 */
export async function addFigures(
  tables: readonly Table[],
  written: readonly [name: string, content: FileContent],
  own: CaseWords,
  context: LedgerContext,
): Promise<boolean> {
  const { folder, io, locale } = context;
  const proposed = proposedFigures(tables, context);
  if (proposed.length === 0) return true;
  const made = figuresFor(tables, {
    ...context,
    folder: { ...folder, files: new Map([...folder.files, written]) },
  });
  const file = path.join(folder.folder, folder.data.unions.get(context.union)?.figuresFile ?? '');
  const toCopy = [own.figures(file), ...proposed.map((one) => JSON.stringify(one))].join('\n');
  if (!made || areKnown(tables, context)) {
    io.out(toCopy);
    return true;
  }
  try {
    await writeBeside(file, [made.text]);
  } catch (error) {
    // The snapshot is written, and a second run would find it there: what is left to do is said, and not that all failed.
    io.err(`${own.figuresUnsaved(file, fileReason(error, locale))}\n${toCopy}`);
    return false;
  }
  io.out(own.figuresWritten(file, made.count));
  return true;
}
