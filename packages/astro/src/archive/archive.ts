import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ChainEntry } from '@gongkai/snapshot';
import type { FrameSizes } from '../embed/frames.ts';
import { OptionError } from '../option-error.ts';
import { buildWords } from '../words/build.ts';

/** A figure that was taken down: a notice stands where its frozen pages were. */
export interface Takedown {
  /** SHA-256 of the snapshot, in hexadecimal. */
  readonly hash: string;
  readonly figure: string;
  /** Said to whoever asks for it. */
  readonly reason: string;
  readonly date: string;
  /** What was taken down is a number of its snapshot, which it may not even show. */
  readonly isOfSnapshot?: true;
}

/** A page that was written once and does not change. */
export interface FrozenPage {
  readonly hash: string;
  readonly figure: string;
  /** Absolute path of the file. */
  readonly file: string;
}

/** All that was frozen, as it stands beside the data. */
export interface Archive {
  readonly pages: readonly FrozenPage[];
  readonly takedowns: readonly Takedown[];
}

/** The list of what was taken down. */
const takedownFile = 'takedowns.json';

const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text);

/** @returns the folder with the frozen pages of a data folder, which stands beside it. */
export const archiveFolder = (dataFolder: string): string => path.join(path.dirname(dataFolder), 'archive');

function readTakedowns(file: string): readonly Takedown[] {
  if (!existsSync(file)) return [];
  const words = buildWords();
  const refuse = (place: string, expected: string) =>
    new OptionError(words.badTakedown(file, place, expected));
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw refuse('$', (error as Error).message);
  }
  if (!Array.isArray(list)) throw refuse('$', '[{"hash": …, "figure": …, "reason": …, "date": …}]');
  const tests = {
    hash: [isHash, 'SHA-256 (64 × 0–9 a–f)'],
    figure: [(text: string) => /^[a-z0-9][a-z0-9.-]*$/.test(text), 'id'],
    reason: [(text: string) => text.trim() !== '' && text.length <= 200, '1–200'],
    date: [(text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text), 'YYYY-MM-DD'],
  } as const;
  return list.map((given: unknown, index) => {
    const fields = new Map(Object.entries((given ?? {}) as object));
    const field = (name: keyof typeof tests): string => {
      const [test, expected] = tests[name];
      const value: unknown = fields.get(name);
      if (typeof value !== 'string' || !test(value)) throw refuse(`$[${index}].${name}`, expected);
      return value;
    };
    return { hash: field('hash'), figure: field('figure'), reason: field('reason'), date: field('date') };
  });
}

/**
 * Reads what was frozen.
 *
 * @param folder as `archiveFolder` says it; one that is not there holds nothing
 * @throws OptionError for a list of takedowns that cannot be read: what was to be taken down would be published
 */
export function readArchive(folder: string): Archive {
  const hashes = existsSync(folder) ? readdirSync(folder).filter(isHash).sort() : [];
  const pages = hashes.flatMap((hash) =>
    readdirSync(path.join(folder, hash))
      .filter((name) => name.endsWith('.html'))
      .sort()
      .map((name) => ({
        hash,
        figure: name.slice(0, -'.html'.length),
        file: path.join(folder, hash, name),
      })),
  );
  return { pages, takedowns: readTakedowns(path.join(folder, takedownFile)) };
}

/**
 * What was frozen, without the snapshots out of which numbers were taken down: a number that must not have been published stands in titles and
 * overviews, too, so that every page of such a snapshot gives way, as of the days before the number was noticed.
 *
 * @param archive as `readArchive` reads it
 * @param chain the lines of `chain.jsonl`, the oldest first
 */
export function withChain(archive: Archive, chain: readonly ChainEntry[] = []): Archive {
  const takedowns = chain.flatMap((line, index) => {
    if (line.type !== 'takedown') return [];
    const before = new Set([
      line.replaces,
      ...chain.slice(0, index).flatMap((one) => (one.file === line.file ? [one.sha256] : [])),
    ]);
    return archive.pages
      .filter(({ hash }) => before.has(hash))
      .map(({ hash, figure }) => ({
        hash,
        figure,
        reason: line.reason,
        date: line.date,
        isOfSnapshot: true as const,
      }));
  });
  return { ...archive, takedowns: [...takedowns, ...archive.takedowns] };
}

/** @returns the frozen page of a figure that can be handed out; null where there is none, or where it was taken down. */
export function frozenPage({ pages, takedowns }: Archive, hash: string, figure: string): FrozenPage | null {
  const isIt = (one: { readonly hash: string; readonly figure: string }) =>
    one.hash === hash && one.figure === figure;
  return takedowns.some(isIt) ? null : (pages.find(isIt) ?? null);
}

/**
 * @param page that was frozen
 * @returns its heights, which it says itself: it looks as it did then, and what would be computed now is of another look
 */
export function frozenSizes({ file }: FrozenPage): FrameSizes | null {
  const said = / data-sizes="([^"]*)"/.exec(readFileSync(file, 'utf8'))?.[1];
  return said === undefined ? null : (JSON.parse(said.replaceAll(/&quot;|&#34;/g, '"')) as FrameSizes);
}
