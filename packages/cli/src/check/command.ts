import { existsSync } from 'node:fs';
import path from 'node:path';
import { check, comparePublished, type Files, publishingUnions, sealedFiles } from '@gongkai/snapshot';
import { readFolder, readHidden, sha256 } from '@gongkai/snapshot/node';
import { readArguments } from '../arguments.ts';
import { sayUnreadFolder } from '../data-folder.ts';
import { fileReason } from '../file-words.ts';
import { committedFiles } from '../git-files.ts';
import { printProblems, printWarnings } from '../problems.ts';
import { explainSeals } from '../seal/explain.ts';
import type { Terminal } from '../terminal.ts';
import { localeOf, words } from '../words.ts';
import { fixFolder } from './fix.ts';
import { missingPictures } from './missing-pictures.ts';

const options = {
  json: { type: 'boolean' },
  fix: { type: 'boolean' },
  published: { type: 'string' },
} as const;

/** The site that is built of `./data`, where nothing else is said. */
const usual = { data: 'data', published: path.join('dist', 'data') } as const;

/** What the data is compared with: the site that was built last; where there is none, what was committed last. */
function earlierFiles(folder: string, published: string | undefined) {
  if (published !== undefined && existsSync(published))
    return { before: readFolder(published), fromGit: false };
  return { before: committedFiles(folder) ?? new Map<string, never>(), fromGit: true };
}

/** Does what `--fix` asks for. @returns the files as they are then; null where they could not be written, which has been said */
async function filesFixed(
  folder: string,
  files: Files,
  hidden: Files,
  before: Files,
  { values, lang }: { readonly values: { readonly json?: boolean }; readonly lang: string | undefined },
  io: Terminal,
): Promise<Files | null> {
  const say = words(io.env, lang);
  try {
    const sealed = sealedFiles(check(files, hidden, sha256).data.chain ?? []);
    const isPublished = (file: string) => before.has(file) || sealed.has(file);
    const fixed = await fixFolder(folder, files, isPublished);
    // What --json prints is one JSON.
    const told = values.json ? io.err : io.out;
    for (const [file, count] of fixed.files) told(say.fixed(file, count));
    for (const file of fixed.published) told(say.fixPublished(file));
    if (fixed.files.size + fixed.published.length === 0) told(say.fixNothing);
    return fixed.files.size > 0 ? readFolder(folder) : files;
  } catch (error) {
    io.err(say.unwritten(folder, fileReason(error, localeOf(io.env, lang))));
    return null;
  }
}

/**
 * `gongkai check [folder] [--fix] [--published folder] [--json] [--lang zh-Hans|en]`: checks a data folder and prints every problem with its code, file, JSON path,
 * what was expected, what was found and what to do; then every warning, which keeps nothing from being published.
 * Warns also of what was published and is now gone or changed: it is in the folder that `--published` names, `dist/data` for `./data`; where
 * there is none, git knows what was committed last.
 * With `--fix` it first writes into snapshots that were not published what printed words tell of a quantity.
 *
 * @returns 0 where the data has no problem (also where there are warnings), 1 where it is not, 2 where the command was called wrongly or the folder cannot be read
 */
export async function checkCommand(args: readonly string[], io: Terminal): Promise<number> {
  const read = readArguments('check', args, options, 1, io);
  if (!read) return 2;
  const { values, lang, positionals } = read;
  const say = words(io.env, lang);
  const folder = path.resolve(positionals[0] ?? usual.data);

  let files: Files;
  let hidden: Files;
  let reading = folder;
  let earlier: ReturnType<typeof earlierFiles>;
  try {
    files = readFolder(folder);
    hidden = readHidden(folder);
    // The built site of another data folder is nothing to compare with.
    const published = values.published ?? (positionals[0] === undefined ? usual.published : undefined);
    reading = published ?? folder;
    earlier = earlierFiles(folder, published);
    if (values.published !== undefined && earlier.fromGit) io.err(say.noPublished(values.published));
  } catch (error) {
    return sayUnreadFolder(reading, error, io, lang);
  }
  if (files.has('union.json') && !files.has('indicators.json')) {
    io.err(say.unionFolder(folder, path.resolve(folder, '..', '..')));
    return 2;
  }
  if (values.fix) {
    const fixed = await filesFixed(folder, files, hidden, earlier.before, read, io);
    if (!fixed) return 2;
    files = fixed;
  }
  const { data, problems: found, ...checked } = check(files, hidden, sha256);
  const problems = explainSeals(found, data, files, folder, earlier.before);
  // Of what is sealed the chain tells whether it was edited, and what was taken down on purpose.
  const sealed = sealedFiles(data.chain ?? []);
  const changes = comparePublished(earlier.before, files).filter(({ file }) => !sealed.has(file));
  const warnings = [...checked.warnings, ...missingPictures(data, folder), ...changes];
  if (values.json) {
    io.out(JSON.stringify({ problems, warnings }, null, 2));
    return problems.length === 0 ? 0 : 1;
  }
  printWarnings(warnings, io, lang);
  if (changes.length > 0 && earlier.fromGit) io.err(say.comparedWithGit);
  if (problems.length > 0) {
    printProblems(problems, io, lang);
    return 1;
  }
  const snapshots = publishingUnions(data).flatMap((entry) =>
    entry.snapshots.map(({ snapshot }) => snapshot),
  );
  const count = (list: 'observations' | 'mechanisms') =>
    snapshots.reduce((sum, next) => sum + next[list].length, 0);
  io.out(say.allWell(publishingUnions(data).length, count('observations'), count('mechanisms'), files.size));
  return 0;
}
