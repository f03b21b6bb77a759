import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseJson } from '@gongkai/snapshot';
import { readDataFile } from '@gongkai/snapshot/node';
import { readArguments, usageError } from '../arguments.ts';
import { CommandError, describeRefusal } from '../command-error.ts';
import { type DataFolder, openDataFolder } from '../data-folder.ts';
import { fileFault } from '../file-words.ts';
import { indicatorsFor } from '../indicators/indicators-for.ts';
import { proposer } from '../indicators/propose.ts';
import { draftBeside } from '../input/file-name.ts';
import { readReport } from '../report/read-report.ts';
import type { SheetRow } from '../sheet/columns.ts';
import { rowsOf } from '../sheet/snapshot-rows.ts';
import { writeSheet } from '../sheet/table-file.ts';
import type { Terminal } from '../terminal.ts';
import { isDay, isPartialDay, today } from '../today.ts';
import { localeOf, words } from '../words.ts';
import { type Draft, draftOf, earlierSnapshot, isLikely } from './draft.ts';
import { reportTime } from './period.ts';
import { draftRows, titleOf } from './rows.ts';
import type { Withheld } from './withheld.ts';
import { draftWords } from './words.ts';

const options = {
  union: { type: 'string' },
  data: { type: 'string' },
  date: { type: 'string' },
  published: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** The rows of a snapshot that is there. */
function snapshotSheet(file: string, { data }: DataFolder): SheetRow[] | null {
  for (const entry of data.unions.values())
    for (const one of entry.snapshots)
      if (file.endsWith(path.normalize(one.file))) return rowsOf(one.snapshot, data.indicators);
  return null;
}

/** Writes the sheet of a snapshot. @returns its number of rows */
async function writeSnapshotSheet(file: string, out: string, folder: DataFolder): Promise<number> {
  const json = parseJson(file, readDataFile(file));
  const rows = 'raw' in json ? snapshotSheet(path.resolve(file), folder) : null;
  if (rows === null) throw new CommandError('draft-snapshot', file, 'data/unions/…/snapshots/….json', file);
  await writeSheet(out, rows);
  return rows.length;
}

/** Of each reason for which paragraphs are withheld, this many are described; of the others the numbers are named. */
const describedWithheld = 3;

function tellWithheld(withheld: readonly Withheld[], say: ReturnType<typeof draftWords>, io: Terminal): void {
  for (const why of new Set(withheld.map((one) => one.why))) {
    const kind = withheld.filter((one) => one.why === why);
    for (const one of kind.slice(0, describedWithheld)) io.err(say.withheld(one));
    const others = kind.slice(describedWithheld).map(({ paragraph }) => paragraph);
    if (others.length > 0) io.err(say.withheldToo(others));
  }
}

/** What is printed for programs: the rows, and where something was withheld; never what. */
const asJson = ({ rows, withheld }: Draft) => ({
  rows: rows.map(({ quantity, phrase, section, proposals, period, scope, doubts, former }) => ({
    quantity,
    phrase,
    section,
    indicators: proposals.map(({ indicator, score }) => ({
      id: indicator.id,
      score: Number(score.toFixed(3)),
    })),
    period,
    scope,
    doubts: [...doubts.keys()],
    ...(former ? { id: former.id } : {}),
  })),
  withheld: withheld.map(({ paragraph, why }) => ({ paragraph, why })),
});

/**
 * `gongkai draft <report.txt|.docx|.html> --union <id> [--out <sheet.xlsx|.csv>] [--data <folder>] [--date <day>] [--published <day>] [--json]`: writes a sheet
 * with a row for each number of a report. `gongkai draft <snapshot.json> --out <sheet>` writes that of a snapshot. What is about a person is written nowhere.
 *
 * @returns 0 where it was written; 1 where nothing can be, or the file is none of these; 2 where the command was called wrongly, or a file
 *   cannot be read or written
 */
export async function draftCommand(args: readonly string[], io: Terminal): Promise<number> {
  const read = readArguments('draft', args, options, 1, io);
  if (!read) return 2;
  const { values, lang, positionals } = read;
  const [say, locale] = [words(io.env, lang), localeOf(io.env, lang)];
  const own = draftWords(io.env, lang);
  const wrong = (what: string) => {
    usageError('draft', what, io);
    return 2;
  };
  const [file] = positionals;
  if (file === undefined) return wrong(say.missing('report.txt | report.docx | report.html'));
  const { date = today(io), published } = values;
  if (!isDay(date)) return wrong(say.badValue('--date', date, say.aDay));
  if (published !== undefined && !isPartialDay(published))
    return wrong(say.badValue('--published', published, say.aPartialDay));
  const isSnapshot = file.endsWith('.json');
  if (!isSnapshot && values.union === undefined) return wrong(say.missing('--union <id>'));
  const out = values.out ?? draftBeside(file);
  if (!/\.(xlsx|csv)$/iu.test(out)) return wrong(say.badValue('--out', out, '….xlsx | ….csv'));
  const folder = openDataFolder(values.data, io, lang);
  if (!folder) return 2;
  if ((isSnapshot || !values.json) && existsSync(out)) {
    io.err(own.exists(out));
    return 2;
  }
  try {
    if (isSnapshot) {
      const rows = await writeSnapshotSheet(file, out, folder);
      io.out(values.json ? JSON.stringify({ file: out, rows }) : own.ofSnapshot(out, rows));
      return 0;
    }
    const union = values.union ?? '';
    if (!folder.data.unions.has(union)) {
      io.err(say.noUnion(union, [...folder.data.unions.keys()].join(', ')));
      return 2;
    }
    const paragraphs = await readReport(file);
    const time = reportTime(paragraphs, published);
    const propose = proposer(indicatorsFor(folder.data, union));
    const earlier = earlierSnapshot(folder.data, union, date);
    const draft = draftOf(paragraphs, { data: folder.data, union, propose, time, earlier });
    tellWithheld(draft.withheld, own, io);
    if (values.json) {
      io.out(JSON.stringify(asJson(draft), null, 2));
      return 0;
    }
    if (draft.rows.length === 0) {
      io.err(own.nothing);
      return 1;
    }
    const head = {
      union,
      date,
      published: published ?? null,
      title: titleOf(paragraphs),
      dated: time.dated ?? null,
    };
    await writeSheet(out, draftRows(draft, head));
    io.out(own.done(out, draft.rows.length, draft.rows.filter(isLikely).length));
    const same = draft.rows.filter(({ former }) => former !== undefined).length;
    if (earlier && same > 0) io.out(own.continued(same, earlier.date));
    io.out(own.next(out));
    return 0;
  } catch (error) {
    if (error instanceof CommandError) {
      io.err(describeRefusal(error, locale));
      return 1;
    }
    io.err(fileFault(error, file, say, locale));
    return 2;
  }
}
