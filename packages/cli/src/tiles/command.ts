import path from 'node:path';
import type { Problem } from '@gongkai/snapshot';
import { checkFolder } from '@gongkai/snapshot/node';
import { readArguments, usageError } from '../arguments.ts';
import { CommandError, describeRefusal } from '../command-error.ts';
import { sayUnreadFolder } from '../data-folder.ts';
import { fileReason } from '../file-words.ts';
import { printProblems } from '../problems.ts';
import type { Terminal } from '../terminal.ts';
import { localeOf, words } from '../words.ts';
import { writeBeside } from '../write-beside.ts';
import { buildTiles } from './build.ts';
import { type Located, locatedStations } from './points.ts';

const options = { out: { type: 'string' }, demo: { type: 'boolean' } } as const;

/** Reads and checks in a call of its own, so that the memory of the whole data is free again when the tiles are made. */
function readStations(folder: string, demo: boolean): Located | { readonly problems: readonly Problem[] } {
  const { data, problems } = checkFolder(folder);
  return problems.length > 0 ? { problems } : locatedStations(data, demo);
}

/**
 * `gongkai tiles [folder] --out <file.pmtiles> [--demo] [--lang zh-Hans|en]`: checks a data folder and makes one PMTiles file of the stations
 * of all its unions. With `--demo` of the fictional ones instead.
 *
 * @returns 0 where the file was written; 1 where the data has problems or no located station; 2 where the command was called wrongly, or
 *   folder or file cannot be read or written. Unless it is 0, a file that was there is as it was.
 */
export async function tilesCommand(args: readonly string[], io: Terminal): Promise<number> {
  const begun = performance.now();
  const read = readArguments('tiles', args, options, 1, io);
  if (!read) return 2;
  const { values, lang, positionals } = read;
  const say = words(io.env, lang);
  const { out, demo = false } = values;
  if (!out) {
    usageError('tiles', say.missing('--out <….pmtiles>'), io);
    return 2;
  }
  const folder = path.resolve(positionals[0] ?? 'data');
  let found: ReturnType<typeof readStations>;
  try {
    found = readStations(folder, demo);
  } catch (error) {
    return sayUnreadFolder(folder, error, io, lang);
  }
  if ('problems' in found) {
    printProblems(found.problems, io, lang);
    return 1;
  }
  const { points, unlocated } = found;
  if (points.length === 0) {
    const place = `${demo ? 'demo' : 'unions'}/*/stations.geojson`;
    const expected = { 'zh-Hans': '至少一个有坐标的站点', en: 'at least one station with a position' };
    const there = { 'zh-Hans': `0（没有坐标的 ${unlocated}）`, en: `0 (without position: ${unlocated})` };
    io.err(describeRefusal(new CommandError('tiles-empty', place, expected, there), localeOf(io.env, lang)));
    return 1;
  }
  const { parts, tiles, unions } = buildTiles(points, demo);
  try {
    await writeBeside(out, parts);
  } catch (error) {
    io.err(say.unwritten(out, fileReason(error, localeOf(io.env, lang))));
    return 2;
  }
  io.out(
    say.tilesWritten({
      file: out,
      stations: points.length,
      unlocated,
      unions,
      tiles,
      bytes: parts.reduce((sum, { length }) => sum + length, 0),
      seconds: (performance.now() - begun) / 1000,
    }),
  );
  return 0;
}
