import { Converter } from 'opencc-js/cn2t';

/** The characters of Taiwan's standard, as the dictionaries have them; words stay those of the mainland. */
const convert = Converter({ from: 'cn', to: 'tw' });

/** Words that stay as they were printed, wherever they stand: those of numbers. */
interface Printed {
  readonly words: ReadonlySet<string>;
  readonly longest: number;
}
const nothingPrinted: Printed = { words: new Set(), longest: 0 };

/** @returns the printed words that begin at a place in a text, the longest there are; empty where none do. */
function printedAt(text: string, at: number, { words, longest }: Printed): string {
  for (let length = Math.min(longest, text.length - at); length > 1; length -= 1) {
    const part = text.slice(at, at + length);
    if (words.has(part)) return part;
  }
  return '';
}

function convertAround(text: string, printed: Printed): string {
  if (printed.longest === 0 || !/[\d一二三四五六七八九十百千万亿两]/.test(text)) return convert(text);
  let [result, done] = ['', 0];
  for (let at = 0; at < text.length; at += 1) {
    const found = printedAt(text, at, printed);
    if (found === '') continue;
    result += convert(text.slice(done, at)) + found;
    done = at + found.length;
    at = done - 1;
  }
  return result + convert(text.slice(done));
}

/** Adds what was printed of every number in a value. */
function addPrinted(value: unknown, words: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('printed' in value && typeof value.printed === 'string') words.add(value.printed);
  for (const one of value instanceof Map ? value.values() : Object.values(value)) addPrinted(one, words);
}

/** @returns text of the site's own in traditional characters. */
export const traditionalText = (text: string): string => convert(text);

/**
 * What stays in the characters in which it was printed or registered: the words of a number and its unit, the phrase and section in which it stands, the
 * title and publisher of a source, and the numbers under which a map or a site is registered. Words by which something is found or checked stay, too.
 */
const kept = new Set([
  'printed',
  'unit',
  'phrase',
  'phrases',
  'locator',
  'edition',
  'publisher',
  'reviewNumber',
  'attribution',
  'icp',
  'police',
  'synonyms',
  'wording',
  'notPersonal',
]);

/** A source has a title as printed; a figure has one of our own. */
const isSource = (value: object) => 'publisher' in value && 'title' in value;

function converted(value: unknown, printed: Printed): unknown {
  if (typeof value === 'string') return convertAround(value, printed);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => converted(one, printed));
  if (value instanceof Map)
    return new Map([...value].map(([key, one]: [unknown, unknown]) => [key, converted(one, printed)]));
  const quotes = isSource(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      kept.has(key) || (quotes && key === 'title') ? one : converted(one, printed),
    ]),
  );
}

/**
 * Converts what is not quoted in data to traditional characters, for display: hashes and files are of the data as it was published.
 *
 * @param value data
 * @returns a copy; ids and codes are not in Chinese, and stay, as do the words of numbers in titles and notes
 */
export function traditionalData<T>(value: T): T {
  const words = new Set<string>();
  addPrinted(value, words);
  const longest = Math.max(0, ...[...words].map(({ length }) => length));
  return converted(value, words.size > 0 ? { words, longest } : nothingPrinted) as T;
}

/**
 * Converts words of a site's own, and what its functions return, to traditional characters.
 *
 * @param words as `defineWords` returns them
 */
export function traditionalWords<T>(words: T): T;
export function traditionalWords(words: unknown): unknown {
  if (typeof words === 'string') return convert(words);
  if (typeof words === 'function')
    return (...given: unknown[]) => convert(String((words as (...given: unknown[]) => unknown)(...given)));
  if (Array.isArray(words)) return words.map((one: unknown) => traditionalWords(one));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, one]) => [key, traditionalWords(one)]));
}
