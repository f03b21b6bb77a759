import { parseJson } from '@gongkai/snapshot';
import { readDataFile } from '@gongkai/snapshot/node';
import { readArguments, usageError } from '../arguments.ts';
import { CommandError, describeRefusal } from '../command-error.ts';
import { fileReason } from '../file-words.ts';
import { printKinds } from '../problems.ts';
import type { Terminal } from '../terminal.ts';
import { localeOf, words } from '../words.ts';
import { writeBeside } from '../write-beside.ts';
import { type Converted, converted } from './file.ts';
import { type Convertible, convertible, target } from './positions.ts';

const options = { from: { type: 'string' }, to: { type: 'string' }, out: { type: 'string' } } as const;

const isConvertible = (system: string): system is Convertible =>
  (convertible as readonly string[]).includes(system);

/**
 * `gongkai convert <file> --from GCJ-02|BD-09 --to WGS-84 [--out <file>] [--lang zh-Hans|en]`: computes WGS-84 from the positions of stations
 * or of a boundary, which the result says. Both systems must be named, and the file must state the one from which: positions are never
 * moved on a guess.
 *
 * @returns 0 where it was done; 1 where the file is not what was said of it; 2 where the command was called wrongly, or a file cannot be
 *   read or written
 */
export async function convertCommand(args: readonly string[], io: Terminal): Promise<number> {
  const read = readArguments('convert', args, options, 1, io);
  if (!read) return 2;
  const { values, lang, positionals } = read;
  const say = words(io.env, lang);
  const [name] = positionals;
  const { from, to, out } = values;
  const refuse = (what: string) => {
    usageError('convert', what, io);
    return 2;
  };
  if (name === undefined) return refuse(say.missing('stations.geojson | boundary.geojson'));
  const systems = convertible.join('|');
  if (from === undefined) return refuse(say.missing(`--from ${systems}`));
  if (!isConvertible(from)) return refuse(say.badValue('--from', from, systems));
  if (to === undefined) return refuse(say.missing(`--to ${target}`));
  if (to !== target) return refuse(say.badValue('--to', to, target));
  const locale = localeOf(io.env, lang);
  const content = readDataFile(name);
  if ('unreadable' in content) {
    io.err(say.noFile(name, fileReason({ code: content.unreadable, message: content.unreadable }, locale)));
    return 2;
  }
  const json = parseJson(name, content);
  const problems = 'problem' in json ? [json.problem] : json.losses;
  printKinds(problems, io, lang);
  // What was lost when it was read would be missing in what is written.
  if ('problem' in json || problems.some(({ severity }) => severity !== 'warning')) return 1;
  let result: Converted;
  try {
    result = converted(json.raw, from, name);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    io.err(describeRefusal(error, locale));
    return 1;
  }
  const written = JSON.stringify(result.content, null, 2);
  if (out === undefined) {
    io.out(written);
    return 0;
  }
  try {
    await writeBeside(out, [`${written}\n`]);
  } catch (error) {
    io.err(say.unwritten(out, fileReason(error, locale)));
    return 2;
  }
  io.out(say.converted(out, result.positions, from, target));
  return 0;
}
