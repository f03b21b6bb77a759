import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { appendEntries, chainFile, type Data, publishingUnions, readChain } from '@gongkai/snapshot';
import { checkFolder, sha256 } from '@gongkai/snapshot/node';
import { readArguments, usageError } from '../arguments.ts';
import { sayUnreadFolder } from '../data-folder.ts';
import { fileReason } from '../file-words.ts';
import { printProblems } from '../problems.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';
import { localeOf, words } from '../words.ts';
import { writeBeside } from '../write-beside.ts';
import { newSeals } from './new-entries.ts';
import { refusalOf } from './refusal.ts';
import { sealWords } from './words.ts';

const options = { union: { type: 'string' }, check: { type: 'boolean' }, json: { type: 'boolean' } } as const;

const hasSalt = (data: Data, name: string): boolean =>
  publishingUnions(data).some(({ snapshots }) =>
    snapshots.some(({ file, snapshot }) => file === name && snapshot.salt !== undefined),
  );

/**
 * `gongkai seal [folder] [--union id] [--check] [--json] [--lang zh-Hans|en]`: checks a data folder and appends a line to `chain.jsonl` for each snapshot
 * that is not sealed yet. The chain is written beside the old one and put in its place when it is whole.
 * With `--check` it seals nothing, and says whether everything is sealed and there is something to publish.
 *
 * @returns 0 where all is sealed; 1 where the data has a problem or is not to be published, and nothing was sealed; 2 where the command was called wrongly, or a file cannot
 *   be read or written
 */
export async function sealCommand(args: readonly string[], io: Terminal): Promise<number> {
  const read = readArguments('seal', args, options, 1, io);
  if (!read) return 2;
  const { values, lang, positionals } = read;
  const locale = localeOf(io.env, lang);
  const [say, own] = [words(io.env, lang), sealWords[locale]];
  const folder = path.resolve(positionals[0] ?? 'data');
  let checked: ReturnType<typeof checkFolder>;
  try {
    checked = checkFolder(folder);
  } catch (error) {
    return sayUnreadFolder(folder, error, io, lang);
  }
  const { data, problems } = checked;
  const ids = publishingUnions(data).map(({ union }) => union.id);
  if (values.union !== undefined && !ids.includes(values.union)) {
    usageError('seal', own.noUnion(values.union, ids.join(', ')), io);
    return 2;
  }
  if (problems.length > 0) {
    if (values.json) io.out(JSON.stringify({ sealed: [], problems }, null, 2));
    else printProblems(problems, io, lang);
    return 1;
  }
  const refusal = refusalOf(data, values.union, values.check === true);
  if (refusal !== null) {
    io.err(`gongkai seal: ${own[refusal.code](refusal.files)}`);
    return 1;
  }
  const file = path.join(folder, chainFile);
  const chainText = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const entries = newSeals(data, values.union, today(io));
  const before = chainText();
  // Between reading the folder and here somebody else may have sealed.
  if ((data.chain ?? []).length !== readChain(before).lines.length) {
    io.err(own.meanwhile);
    return 2;
  }
  const text = appendEntries(before, entries, sha256);
  if (entries.length > 0) {
    try {
      await writeBeside(file, [text]);
    } catch (error) {
      io.err(say.unwritten(file, fileReason(error, locale)));
      return 2;
    }
  }
  const { lines } = readChain(text);
  if (values.json) {
    const sealed = lines.slice(lines.length - entries.length).map(({ entry }) => entry);
    io.out(JSON.stringify({ sealed: entries.length > 0 ? sealed : [], problems: [] }, null, 2));
    return 0;
  }
  for (const { file: name, sha256: hash } of entries) io.out(`${hash}  ${name}`);
  const unsalted = entries.map(({ file: name }) => name).filter((name) => !hasSalt(data, name));
  if (unsalted.length > 0) io.out(own.unsalted(unsalted.join(', ')));
  io.out(entries.length > 0 ? own.sealed(entries.length, lines.length) : own.nothing(lines.length));
  return 0;
}
