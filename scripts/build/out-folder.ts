import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { buildWords } from './words.ts';

/** Where a site is to be, and what stands in the way of replacing what is there. */
export interface OutFolder {
  /** The folder itself, where the one that was named is a link. */
  readonly path: string;
  /** Where the claims on it and the sites that follow it lie: beside it, so that a new one is put in place by a rename. */
  readonly beside: string;
}

const contains = (folder: string, inner: string) => {
  const way = path.relative(folder, inner);
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
};

/** Finds the folder beside a site in which a build works. */
const besideOf = (out: string) => path.join(path.dirname(out), `.${path.basename(out)}-build`);

/** The folder itself, where a link was named. */
const real = (named: string) => (existsSync(named) ? realpathSync(named) : path.resolve(named));

/** Finds where a site is, or is to be, without asking whether it may be written. */
export function placeOf(named: string): OutFolder {
  const out = real(named);
  return { path: out, beside: besideOf(out) };
}

/** Tells whether a folder holds a site that a build has written. */
export const isSite = (folder: string): boolean =>
  ['index.html', path.join('data', 'indicators.json')].every((file) => existsSync(path.join(folder, file)));

/**
 * Looks whether a folder may be replaced by a site: a build removes what was in it.
 *
 * @param named the folder as it was named
 * @param data the data folder
 * @returns the folder, whose parent exists; or why not, in words
 * @throws the file system's error where something cannot be looked at
 */
export function outFolder(named: string, data: string): OutFolder | { readonly refused: string } {
  const refuse = (refused: string) => ({ refused });
  const link = lstatSync(named, { throwIfNoEntry: false });
  if (link?.isSymbolicLink() && !existsSync(named)) return refuse(buildWords.deadLink(named));
  mkdirSync(path.dirname(path.resolve(named)), { recursive: true });
  const place = placeOf(named);
  const out = place.path;
  for (const [inner, name] of [
    [process.cwd(), process.cwd()],
    [homedir(), homedir()],
    [data, data],
  ] as const)
    if (contains(out, real(inner))) return refuse(buildWords.inTheWay(named, name));
  if (contains(real(data), out)) return refuse(buildWords.inTheWay(named, data));
  if (!link) return place;
  const stats = statSync(out);
  if (!stats.isDirectory()) return refuse(buildWords.notFolder(named));
  if (stats.dev !== statSync(path.dirname(out)).dev) return refuse(buildWords.mount(named));
  const names = readdirSync(out);
  // Some publish from a folder that is a repository of its own: its history is no part of a site.
  if (names.length > 0 && (!isSite(out) || names.includes('.git')))
    return refuse(buildWords.otherThings(named));
  return place;
}
