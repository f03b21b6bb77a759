import { readArguments, usageError } from '../arguments.ts';
import { CommandError, describeRefusal } from '../command-error.ts';
import { openDataFolder } from '../data-folder.ts';
import { fileReason } from '../file-words.ts';
import { isSheet, readTables } from '../sheet/table-file.ts';
import type { Terminal } from '../terminal.ts';
import { localeOf, words } from '../words.ts';
import { importSheet } from './sheet.ts';
import { importWords } from './words.ts';

const options = {
  data: { type: 'string' },
  replace: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/**
 * `gongkai import <sheet.xlsx|.csv> [--data <folder>] [--replace] [--json]`: makes a snapshot of a sheet that `draft` wrote.
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
  const folder = openDataFolder(values.data, io, lang);
  if (!folder) return 2;
  try {
    const { tables, extras } = await readTables(file);
    for (const extra of extras) io.err(own.extra[extra]);
    const { replace = false, json = false } = values;
    const context = { file, folder, replace, json, say: own, locale, io };
    const sheet = tables.find(isSheet);
    if (sheet) return await importSheet(sheet, context);
    io.err(own.noTable(file));
    return 1;
  } catch (error) {
    if (error instanceof CommandError) {
      io.err(describeRefusal(error, locale));
      return 1;
    }
    const { code, path: place = file } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    io.err(say.noFile(place, fileReason(error, locale)));
    return 2;
  }
}
