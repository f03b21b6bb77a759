import path from 'node:path';
import { parseArgs } from 'node:util';
import { check, describeProblem, type Files, publishers } from '@gongkai/snapshot';
import { readFolder } from '@gongkai/snapshot/node';
import type { Terminal } from './terminal.ts';
import { localeOf, words } from './words.ts';

/** So many problems are printed as text; a file of noise would bury the first ones. */
const printed = 200;

const options = { json: { type: 'boolean' }, lang: { type: 'string' } } as const;

/**
 * `gongkai check [folder] [--json] [--lang zh-Hans|en]`: checks a data folder and prints every problem with its code, file, JSON path,
 * what was expected, what was found and what to do.
 *
 * @returns 0 where the data is sound, 1 where it is not, 2 where the command was called wrongly or the folder cannot be read
 */
export async function checkCommand(args: readonly string[], io: Terminal): Promise<number> {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    io.err(`gongkai check: ${words(io.env).unknownOption(args.join(' '))}\n\n${words(io.env).help}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (
    positionals.length > 1 ||
    (values.lang !== undefined && values.lang !== 'en' && values.lang !== 'zh-Hans')
  ) {
    const wrong = positionals[1] ?? `--lang ${values.lang}`;
    io.err(`gongkai check: ${words(io.env).unknownOption(wrong)}\n\n${words(io.env).help}`);
    return 2;
  }
  const say = words(io.env, values.lang);
  const folder = path.resolve(positionals[0] ?? 'data');

  let files: Files;
  try {
    files = await readFolder(folder);
  } catch (error) {
    io.err(say.noFolder(folder, error instanceof Error ? error.message : String(error)));
    return 2;
  }
  const { data, problems } = check(files);
  if (values.json) {
    io.out(JSON.stringify({ problems }, null, 2));
    return problems.length === 0 ? 0 : 1;
  }
  if (problems.length > 0) {
    const locale = localeOf(io.env, values.lang);
    for (const problem of problems.slice(0, printed)) io.err(`${describeProblem(problem, locale)}\n`);
    if (problems.length > printed) io.err(say.more(problems.length - printed));
    io.err(say.problems(problems.length));
    return 1;
  }
  const snapshots = publishers(data).flatMap((entry) => entry.snapshots.map(({ snapshot }) => snapshot));
  const count = (list: 'observations' | 'mechanisms') =>
    snapshots.reduce((sum, next) => sum + next[list].length, 0);
  io.out(say.allWell(publishers(data).length, count('observations'), count('mechanisms'), files.size));
  return 0;
}
