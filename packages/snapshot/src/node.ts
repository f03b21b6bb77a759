/** What needs a file system: reading a data folder. */
import { createHash } from 'node:crypto';
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Checked, check } from './check.ts';
import type { FileContent, Files } from './data.ts';
import { likelyKey } from './files/likely-key.ts';
import { parseSchema } from './files/parse-schema.ts';
import { canonicalJson } from './json/canonical.ts';
import { decodings, otherEncoding } from './json/other-encodings.ts';
import { maxFileBytes, parseJson, withoutMark } from './json/parse-json.ts';
import { DataError } from './problem/problem.ts';
import { site } from './schema/site.ts';
import type { SiteSettings } from './types.ts';

/**
 * Computes SHA-256 of a text in UTF-8, in hexadecimal.
 *
 * @example
 * ```ts
 * sha256('8处'); // 482cb91e…
 * ```
 */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Computes the hash of published data.
 *
 * It is the only one there is: SHA-256 of its canonical form (RFC 8785), in hexadecimal. Byte order mark, line ends,
 * blanks and the order of fields in the file that somebody wrote do not matter; `sha256sum` of the published file prints the same.
 *
 * @param value the JSON of a data file
 * @example
 * ```ts
 * canonicalHash({ unit: '处', low: 8 }) === canonicalHash({ low: 8.0, unit: '处' }); // true
 * ```
 */
export function canonicalHash(value: unknown): string {
  return sha256(canonicalJson(value));
}

/**
 * Reads one file, or says why it cannot be read. The bytes are kept; text and hash are made of them when somebody looks: the text of a whole
 * country would take more memory than its bytes.
 */
export function readDataFile(file: string): FileContent {
  let bytes: Buffer;
  try {
    const stats = statSync(file);
    // Whoever opens a pipe waits for somebody to write into it.
    if (!stats.isFile()) return { special: stats.isDirectory() ? 'folder' : 'device' };
    const { size } = stats;
    if (size > maxFileBytes) return { tooLarge: size };
    bytes = readFileSync(file);
  } catch (error) {
    return { unreadable: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
  const encoding = otherEncoding(bytes);
  if (encoding !== null) {
    return {
      notUtf8: true,
      ...(encoding === '' ? {} : { encoding }),
      get decoded() {
        return decodings(bytes);
      },
    };
  }
  // A mark at the beginning is kept, so that what is read here is what stands there.
  const text = () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return {
    get text() {
      return text();
    },
    get sha256() {
      try {
        return canonicalHash(JSON.parse(withoutMark(text())));
      } catch {
        return undefined;
      }
    },
  };
}

type Kind = 'file' | 'folder' | 'link' | 'special';

function kindSaid(entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): Kind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'special';
}

/** Some file systems do not say what an entry is when they list it. */
function kindOf(entry: Dirent, file: string): Kind {
  const listed = kindSaid(entry);
  return listed === 'special' ? kindSaid(lstatSync(file)) : listed;
}

/** What git keeps of a folder; whoever commits the data commits none of it. */
const ofGit = '.git';

type Found = (name: string, content: () => FileContent, isHidden: boolean) => void;

/** Calls `found` with every file below a folder, with what is none, and with empty folders, whose names end in a slash. */
function eachEntry(folder: string, found: Found): void {
  const read = (below: string, entries: readonly Dirent[], isHidden: boolean) => {
    for (const entry of entries) {
      if (entry.name === ofGit) continue;
      const name = below + entry.name;
      const file = path.join(folder, name);
      const hidden = isHidden || entry.name.startsWith('.');
      const kind = kindOf(entry, file);
      // A link is reported rather than followed: it may lead out of the folder, or to nothing.
      if (kind === 'link') found(name, () => ({ link: true }), hidden);
      else if (kind === 'special') found(name, () => ({ special: 'device' }), hidden);
      else if (kind === 'file') found(name, () => readDataFile(file), hidden);
      else {
        if (/\.(?:geo)?jsonl?$/i.test(name)) found(name, () => ({ special: 'folder' }), hidden);
        try {
          const inner = readdirSync(file, { withFileTypes: true });
          if (inner.length === 0) found(`${name}/`, () => ({ special: 'folder' }), true);
          read(`${name}/`, inner, hidden);
        } catch (error) {
          found(name, () => ({ unreadable: (error as NodeJS.ErrnoException).code ?? String(error) }), hidden);
        }
      }
    }
  };
  read('', readdirSync(folder, { withFileTypes: true }), false);
}

function readEntries(folder: string, ofHidden: boolean): Files {
  const files: (readonly [string, FileContent])[] = [];
  eachEntry(folder, (name, content, isHidden) => {
    if (isHidden === ofHidden) files.push([name, content()]);
  });
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Reads a data folder. Waits for each file, as whoever reads a data folder has nothing else to do meanwhile: for thousands of small files that
 * is several times quicker than to ask for all at once. Only files are opened: links are not followed, and from a pipe nobody waits for words.
 *
 * @param folder a data folder
 * @returns its files by path below it, with forward slashes; hidden ones are left out
 * @throws the file system's error where the folder itself cannot be read
 * @example
 * ```ts
 * readFolder('data').has('indicators.json'); // true
 * ```
 */
export const readFolder = (folder: string): Files => readEntries(folder, false);

/**
 * Reads what lies in a data folder and is no data: hidden files and those of hidden folders, and empty folders. They are never published, yet whoever
 * copies the folder copies them.
 *
 * @param folder a data folder
 * @returns files by path below it; the name of an empty folder ends in a slash. What git keeps is left out
 * @throws the file system's error where the folder itself cannot be read
 */
export const readHidden = (folder: string): Files => readEntries(folder, true);

/**
 * Reads the settings of a site, without the rest of its data.
 *
 * @param folder the data folder
 * @returns what `site.json` says; nothing where there is no such file
 * @throws DataError where it is not as it should be
 * @example
 * ```ts
 * readSettings('data').languages; // ['zh-Hans', 'zh-Hant', 'en']
 * readSettings('docs'); // {}
 * ```
 */
export function readSettings(folder: string): SiteSettings {
  const [name, file] = ['site.json', path.join(folder, 'site.json')];
  if (!existsSync(file)) return {};
  const json = parseJson(name, readDataFile(file));
  if ('problem' in json) throw new DataError([json.problem]);
  const result = parseSchema(site, json.raw, name, [], likelyKey);
  if ('problems' in result) throw new DataError(result.problems);
  return result.value;
}

/**
 * Reads and checks a data folder. @see check
 *
 * @example
 * ```ts
 * checkFolder('data').problems; // []
 * ```
 */
export function checkFolder(folder: string): Checked & { readonly files: Files } {
  const files = readFolder(folder);
  return { ...check(files, readHidden(folder), sha256), files };
}
