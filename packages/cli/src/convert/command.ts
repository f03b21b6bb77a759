import { readFile } from 'node:fs/promises';
import { misused, readArguments } from '../arguments.ts';
import { describeRefusal, Refusal } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { localeOf, words } from '../words.ts';
import { writeBeside } from '../write-beside.ts';
import { type Converted, converted } from './file.ts';
import { type Convertible, convertible, target } from './positions.ts';

const options = { from: { type: 'string' }, to: { type: 'string' }, out: { type: 'string' } } as const;

const isConvertible = (system: string): system is Convertible =>
  (convertible as readonly string[]).includes(system);

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refusal('convert-json', name, 'JSON', error instanceof Error ? error.message : String(error));
  }
}

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
  const { from = '', to, out } = values;
  const missing =
    name === undefined
      ? 'stations.geojson | boundary.geojson'
      : !isConvertible(from)
        ? `--from ${convertible.join('|')}`
        : to !== target
          ? `--to ${target}`
          : null;
  if (name === undefined || !isConvertible(from) || missing !== null) {
    misused('convert', say.missing(missing ?? ''), io);
    return 2;
  }
  let text: string;
  try {
    text = await readFile(name, 'utf8');
  } catch (error) {
    io.err(say.noFile(name, error instanceof Error ? error.message : String(error)));
    return 2;
  }
  let result: Converted;
  try {
    result = converted(parsed(text, name), from, name);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.err(describeRefusal(error, localeOf(io.env, lang)));
    return 1;
  }
  const json = JSON.stringify(result.content, null, 2);
  if (out === undefined) {
    io.out(json);
    return 0;
  }
  try {
    await writeBeside(out, [`${json}\n`]);
  } catch (error) {
    io.err(say.unwritten(out, error instanceof Error ? error.message : String(error)));
    return 2;
  }
  io.out(say.converted(out, result.positions, from, target));
  return 0;
}
