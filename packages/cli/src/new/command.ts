import path from 'node:path';
import { readArguments, usageError } from '../arguments.ts';
import { fileReason } from '../file-words.ts';
import type { Terminal } from '../terminal.ts';
import { localeOf, words } from '../words.ts';
import { terminalAsker } from './ask.ts';
import { chooseUnion } from './choose.ts';
import { projectFiles } from './project.ts';
import { unionsOf, unknownAdcode } from './unions.ts';
import { newWords } from './words.ts';
import { isFree, writeProject } from './write-project.ts';

const options = {
  name: { type: 'string' },
  level: { type: 'string' },
  adcode: { type: 'string' },
  parent: { type: 'string' },
  id: { type: 'string' },
  yes: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/**
 * `gongkai new <folder> [--adcode code] [--name name] [--level level] [--parent code] [--id id] [--yes] [--json] [--lang zh-Hans|en]`: makes the project of a
 * site for a union. Asks for what is not told, where somebody sits at the terminal. The folder appears when it is whole.
 *
 * @returns 0 where it was made; 1 where a name or code is not known; 2 where the command was called wrongly, or the folder cannot be written
 */
export async function newCommand(args: readonly string[], io: Terminal): Promise<number> {
  const read = readArguments('new', args, options, 1, io);
  if (!read) return 2;
  const { values, lang, positionals } = read;
  const locale = localeOf(io.env, lang);
  const [say, own] = [words(io.env, lang), newWords[locale]];
  const [target] = positionals;
  const misused = (what: string) => {
    usageError('new', what, io);
    return 2;
  };
  if (target === undefined) return misused(say.missing(own.folder));
  const folder = path.resolve(target);
  const name = path.basename(folder);
  if (!/^[a-z][a-z0-9-]*$/.test(name)) return misused(own.folderName(name));
  try {
    if (!isFree(folder)) return misused(own.taken(target));
  } catch (error) {
    return misused(`${target}：${fileReason(error, locale)}`);
  }
  const { ask, close } = values.yes ? { ask: null, close: () => {} } : terminalAsker(io);
  const chosen = await chooseUnion(values, name, ask, own);
  close();
  if ('refused' in chosen) {
    io.err(`gongkai new: ${chosen.refused}`);
    return 1;
  }
  const unions = unionsOf(chosen.union, chosen.above);
  const files = projectFiles(name, unions);
  try {
    writeProject(folder, files);
  } catch (error) {
    io.err(say.unwritten(folder, fileReason(error, locale)));
    return 2;
  }
  if (values.json) {
    io.out(JSON.stringify({ folder, union: unions[0], files: [...files.keys()] }, null, 2));
    return 0;
  }
  for (const line of own.done(target, chosen.union.name)) io.out(line);
  if (chosen.union.adcode === unknownAdcode) io.out(own.placeholder);
  return 0;
}
