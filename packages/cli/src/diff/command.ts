import { compareSnapshots, type Observation } from '@gongkai/snapshot';
import { readArguments, usageError } from '../arguments.ts';
import { sayUnreadFolder } from '../data-folder.ts';
import { printProblems } from '../problems.ts';
import type { Terminal } from '../terminal.ts';
import { localeOf, words } from '../words.ts';
import { describeComparison } from './describe.ts';
import { type FoundSnapshot, type NotFound, SnapshotFinder } from './find-snapshots.ts';
import { diffWords } from './words.ts';

const options = {
  union: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** The days of the newest two snapshots, or null where there is only one. */
function newestTwo(finder: SnapshotFinder): readonly [string, string] | NotFound | null {
  const entry = finder.entry();
  if ('missing' in entry) return entry;
  const [before, now] = entry.snapshots.slice(-2).map(({ snapshot }) => snapshot.date);
  return before !== undefined && now !== undefined ? [before, now] : null;
}

/**
 * `gongkai diff [a b] [--union id] [--data folder] [--json] [--lang zh-Hans|en]`: says what differs between two snapshots of a union, number by
 * number and figure by figure. Writes nothing.
 *
 * @returns 0 where they were compared; 1 where one of them is broken; 2 where the command was called wrongly, or something cannot be read
 */
export async function diffCommand(args: readonly string[], io: Terminal): Promise<number> {
  const read = readArguments('diff', args, options, 2, io);
  if (!read) return 2;
  const { values, lang, positionals } = read;
  const locale = localeOf(io.env, lang);
  const own = diffWords[locale];
  const refuse = (what: string) => {
    usageError('diff', what, io);
    return 2;
  };
  const folder = values.data ?? 'data';
  if (positionals.length === 1) return refuse(words(io.env, lang).missing(own.missing));
  const finder = new SnapshotFinder(folder, values.union);
  let found: readonly (FoundSnapshot | NotFound)[];
  try {
    const names = positionals.length === 2 ? positionals : newestTwo(finder);
    if (names === null) {
      const alone = own.one(values.union ?? folder);
      if (values.json) io.err(alone);
      io.out(values.json ? JSON.stringify({ union: values.union ?? null, numbers: [], figures: [] }) : alone);
      return 0;
    }
    found = 'missing' in names ? [names] : names.map((name) => finder.find(name));
  } catch (error) {
    return sayUnreadFolder(folder, error, io, lang);
  }
  const sides: FoundSnapshot[] = [];
  for (const side of found) {
    if ('missing' in side) return refuse(own.noSnapshot(side.missing, side.known.join(', ')));
    sides.push(side);
  }
  const [before, now] = sides;
  if (!before || !now) return refuse(own.missing);
  if (before.entry.union.id !== now.entry.union.id) return refuse(own.otherUnions);
  // A number that cannot be read would look as if it were gone.
  const broken = [...before.problems, ...now.problems].filter(({ code }) =>
    /^(schema|json|file|unknown-key)/.test(code),
  );
  if (broken.length > 0) {
    printProblems(broken, io, lang);
    return 1;
  }
  const [old, next] = [before, now].map(({ data, snapshotFile }) => ({
    snapshot: snapshotFile.snapshot,
    indicators: data.indicators,
  })) as [Parameters<typeof compareSnapshots>[0], Parameters<typeof compareSnapshots>[1]];
  const comparison = compareSnapshots(old, next, now.entry.figures?.figures);
  if (values.json) {
    io.out(JSON.stringify(comparison, null, 2));
    return 0;
  }
  const nameOf = ({ label, indicator }: Observation) => {
    const known = now.data.indicators.get(indicator) ?? before.data.indicators.get(indicator);
    return label ?? known?.label[locale] ?? indicator;
  };
  for (const line of describeComparison(comparison, now.entry.union.name, nameOf, locale)) io.out(line);
  return 0;
}
