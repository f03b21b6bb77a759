import { existsSync } from 'node:fs';
import path from 'node:path';
import { check, comparePublished, type Files, publishers } from '@gongkai/snapshot';
import { readFolder } from '@gongkai/snapshot/node';
import { readArguments } from './arguments.ts';
import { fileReason } from './file-words.ts';
import { printProblems, printWarnings } from './problems.ts';
import type { Terminal } from './terminal.ts';
import { localeOf, words } from './words.ts';

const options = { json: { type: 'boolean' }, published: { type: 'string' } } as const;

/** The files of the site that was built last; none where there is none yet. */
function publishedFiles(folder: string | undefined): Files {
  return folder === undefined || !existsSync(folder) ? new Map() : readFolder(folder);
}

/**
 * `gongkai check [folder] [--published folder] [--json] [--lang zh-Hans|en]`: checks a data folder and prints every problem with its code, file, JSON path,
 * what was expected, what was found and what to do; then every warning, which keeps nothing from being published.
 * With `--published`, the `data` folder of the site that was built last, also what was published and is now gone or changed.
 *
 * @returns 0 where the data has no problem (also where there are warnings), 1 where it is not, 2 where the command was called wrongly or the folder cannot be read
 */
export async function checkCommand(args: readonly string[], io: Terminal): Promise<number> {
  const read = readArguments('check', args, options, 1, io);
  if (!read) return 2;
  const { values, lang, positionals } = read;
  const say = words(io.env, lang);
  const folder = path.resolve(positionals[0] ?? 'data');

  let files: Files;
  let before: Files;
  try {
    files = readFolder(folder);
    before = publishedFiles(values.published);
  } catch (error) {
    io.err(say.noFolder(folder, fileReason(error, localeOf(io.env, lang))));
    return 2;
  }
  const { data, problems, ...checked } = check(files);
  const warnings = [...checked.warnings, ...comparePublished(before, files)];
  if (values.json) {
    io.out(JSON.stringify({ problems, warnings }, null, 2));
    return problems.length === 0 ? 0 : 1;
  }
  printWarnings(warnings, io, lang);
  if (problems.length > 0) {
    printProblems(problems, io, lang);
    return 1;
  }
  const snapshots = publishers(data).flatMap((entry) => entry.snapshots.map(({ snapshot }) => snapshot));
  const count = (list: 'observations' | 'mechanisms') =>
    snapshots.reduce((sum, next) => sum + next[list].length, 0);
  io.out(say.allWell(publishers(data).length, count('observations'), count('mechanisms'), files.size));
  return 0;
}
