import path from 'node:path';
import { findPersonalData } from '@gongkai/snapshot';
import { readArguments, usageError } from '../arguments.ts';
import { caseWords } from '../cases/words.ts';
import { CommandError, describeRefusal } from '../command-error.ts';
import { openDataFolder } from '../data-folder.ts';
import { fileFault } from '../file-words.ts';
import { type Outline, outlineOf } from '../ledger/outline.ts';
import { ledgerWords } from '../ledger/words.ts';
import { isSheet, type OpenTables, openTables, wholeTable } from '../sheet/table-file.ts';
import type { Terminal } from '../terminal.ts';
import { isDay, today } from '../today.ts';
import { localeOf, words } from '../words.ts';
import { importLedger } from './ledger.ts';
import { importSheet } from './sheet.ts';
import { importWords } from './words.ts';

const options = {
  data: { type: 'string' },
  union: { type: 'string' },
  mapping: { type: 'string' },
  date: { type: 'string' },
  replace: { type: 'boolean' },
  add: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/**
 * `gongkai import <sheet.xlsx|.csv> [--data <folder>] [--replace | --add] [--json]`: makes a snapshot of a sheet that `draft` wrote.
 * `gongkai import <ledger.xlsx|.csv> --union <id> [--mapping <file>] [--date <day>]`: makes stations of a ledger, a sheet of its numbers, or tables of its cases, by a mapping that it proposes first.
 *
 * @returns 0 where it was written; 1 where the table has problems, and nothing was written; 2 where the command was called wrongly, or a file
 *   cannot be read or written
 */
export async function importCommand(args: readonly string[], io: Terminal): Promise<number> {
  const read = readArguments('import', args, options, 1, io);
  if (!read) return 2;
  const { values, lang, positionals } = read;
  const [say, locale, own] = [words(io.env, lang), localeOf(io.env, lang), importWords(io.env, lang)];
  const [file] = positionals;
  if (file === undefined) {
    usageError('import', say.missing('sheet.xlsx | sheet.csv'), io);
    return 2;
  }
  // Its name would stand in messages, and in the name of the mapping.
  if (findPersonalData(path.basename(file)).length > 0) {
    io.err(caseWords(locale).fileName);
    return 1;
  }
  const folder = openDataFolder(values.data, io, lang);
  if (!folder) return 2;
  let opened: OpenTables | null = null;
  try {
    opened = await openTables(file);
    const { tables, extras } = opened;
    const outlines: Outline[] = [];
    for (const table of tables) outlines.push(await outlineOf(table));
    for (const extra of extras) io.err(own.extra[extra]);
    const { replace = false, add = false, json = false } = values;
    const context = { file, folder, replace, add, json, say: own, locale, io };
    const sheet = outlines.find(({ first }) => first && isSheet({ rows: [first] }));
    if (sheet) return await importSheet(await wholeTable(sheet.table), context);
    if (outlines.every(({ count }) => count < 2)) {
      io.err(own.noTable(file));
      return 1;
    }
    const { union, date = today(io), mapping = null } = values;
    if (union === undefined || !isDay(date)) {
      const wrong =
        union === undefined ? say.missing('--union <id>') : say.badValue('--date', date, say.aDay);
      usageError('import', wrong, io);
      return 2;
    }
    if (!folder.data.unions.has(union)) {
      io.err(say.noUnion(union, [...folder.data.unions.keys()].join(', ')));
      return 2;
    }
    return await importLedger(outlines, {
      ...context,
      union,
      date,
      mapping,
      words: ledgerWords(io.env, lang),
    });
  } catch (error) {
    if (error instanceof CommandError) {
      io.err(describeRefusal(error, locale));
      return 1;
    }
    io.err(fileFault(error, file, say, locale));
    return 2;
  } finally {
    opened?.close();
  }
}
