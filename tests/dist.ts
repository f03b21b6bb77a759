import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const dist = path.resolve('dist');

/** Every file of the built site, or of another one, by its path below the folder, with forward slashes. */
export const allBuiltFiles = (folder = dist): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

/** The folders of the languages in which the site is beside its first. */
export const otherLanguages = ['zh-Hant', 'en'] as const;
const languageOf = (file: string) => otherLanguages.find((language) => file.startsWith(`${language}/`));

/** The built files with an ending, without those of other languages, which hold the same in other words. */
export const builtFiles = (ending: string, folder = dist): string[] =>
  allBuiltFiles(folder).filter((file) => file.endsWith(ending) && languageOf(file) === undefined);

/** A page by its kind: figures, unions, indicators and numbers have many of one. */
const kindOf = (file: string) =>
  file
    .replace(/(^|\/)(unions|figures|indicators)\/[^/]+\//, '$1$2/*/')
    .replace(/(^|\/)embed\/(obs\/)?[^/]+\//, '$1embed/$2*/');

/** Of the pages in other languages one of each kind: what is looked at on every page of the first language is looked at here on these. */
export const sampledPages = (folder = dist): string[] =>
  someOfEachKind(
    allBuiltFiles(folder).filter((file) => languageOf(file) !== undefined && file.endsWith('.html')),
    1,
  );

/** Of many files some of each kind, spread over all of it: what takes a second for each page is asked of all in the full run alone. */
export const someOfEachKind = (files: readonly string[], most: number): string[] =>
  [...Map.groupBy(files, kindOf).values()].flatMap((all) => {
    const step = Math.max(1, all.length / most);
    return Array.from(
      { length: Math.min(most, all.length) },
      (_, turn) => all[Math.floor(turn * step)] ?? '',
    );
  });

export const built = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
