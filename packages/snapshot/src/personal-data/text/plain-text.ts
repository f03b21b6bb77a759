import { digitValue, hanDigit } from './digit-forms.ts';
import { type Escape, escapeAt } from './escapes.ts';
import { lookalikeDigits } from './lookalikes.ts';
import { simplified } from './simplified.ts';

const isAsciiDigit = (character: string | undefined) =>
  character !== undefined && character >= '0' && character <= '9';

/** How a digit is written: a change of style ends a number (`①13912345678`), a loose one may stand for a number or for a word (`张三`). */
export interface PlainDigit {
  readonly value: string;
  readonly loose: boolean;
  readonly style: number;
}

/** A text as the rules read it, with the way back to the text that was given. */
export interface PlainText {
  /** Compatibility forms unified, invisible characters taken out, digits of all scripts as ASCII; Chinese numerals stay. */
  readonly text: string;
  /** `text` with letters that pass for digits as digits, `5OO元`; Chinese numerals stay, since they are words and names, too: the same length. */
  readonly figures: string;
  /** `figures` with Chinese numerals as ASCII digits, too: the same length. */
  readonly numeric: string;
  /** What each UTF-16 unit of `text` says as a digit; sparse. */
  readonly digits: ReadonlyMap<number, PlainDigit>;
  /** Where each UTF-16 unit of `text` begins and ends in the source. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Zero-width characters, soft hyphens, fillers, variation selectors, marks of direction, byte order marks; combining marks; controls but not line ends. */
const ignored = /^(?:\p{Default_Ignorable_Code_Point}|\p{M}|\p{Cf}|(?![\t\n\v\f\r\u0085])\p{Cc})$/u;

/** ASCII signs of a digit as they stand; NFKC of ㈠, ⑴ or ⒈ brings more than one character. */
const enclosingKeycap = 0x20e3;
const tagStart = 0xe0000;

/** How a digit is written: as in ASCII, in full width, or as another sign. */
function styleOf(point: number): 0 | 1 | 2 {
  if (point < 0x80) return 0;
  return point >= 0xff10 && point <= 0xff19 ? 1 : 2;
}

class Writer {
  text: string[] = [];
  digits = new Map<number, PlainDigit>();
  starts: number[] = [];
  ends: number[] = [];
  length = 0;

  add(written: string, start: number, end: number, digit?: PlainDigit): void {
    if (digit) this.digits.set(this.length, digit);
    this.text.push(written);
    this.length += written.length;
    for (let unit = 0; unit < written.length; unit += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }
}

/** Whether a keycap encloses the digit that ends here; a variation selector may stand between. */
function isKeycap(source: string, end: number): boolean {
  const at = source.charCodeAt(end) === 0xfe0f ? end + 1 : end;
  return source.charCodeAt(at) === enclosingKeycap;
}

function addCharacter(writer: Writer, source: string, character: string, start: number): void {
  const end = start + character.length;
  const point = character.codePointAt(0) ?? 0;
  const value = digitValue(character);
  if (value !== null) {
    const loose = isKeycap(source, end) || (point >= 0x2460 && point < 0x3030);
    const style = point >= tagStart ? 3 : styleOf(point);
    writer.add(String(value), start, end, { value: String(value), loose, style });
    return;
  }
  if (point >= 0x2488 && point <= 0x2490) {
    // ⒈ is a digit with a full stop, which parts no number.
    const digit = String(point - 0x2487);
    writer.add(digit, start, end, { value: digit, loose: true, style: 4 });
    return;
  }
  if (point < 0x80) {
    writer.add(character, start, end);
    return;
  }
  if (ignored.test(character)) return;
  for (const unified of character.normalize('NFKC')) {
    const plain = simplified(unified);
    // ⑩, ⑴ and ⒈ are numbering as often as digits.
    const number = isAsciiDigit(plain) ? plain : hanDigit(plain);
    const digit = number === null ? undefined : { value: String(number), loose: true, style: 4 };
    if (!ignored.test(plain)) writer.add(plain, start, end, digit);
  }
}

/** What an escape shows, as if it stood there alone. */
function addShown(writer: Writer, { shown, length }: Escape, start: number): void {
  const value = shown === '' ? null : digitValue(shown);
  const end = start + length;
  if (value !== null) writer.add(String(value), start, end, { value: String(value), loose: false, style: 0 });
  else if (!ignored.test(shown)) writer.add(shown, start, end);
}

function withDigits(text: string, digits: Iterable<readonly [number, PlainDigit]>): string {
  const parts: string[] = [];
  let done = 0;
  for (const [at, { value }] of digits) {
    parts.push(text.slice(done, at), value);
    done = at + 1;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** @returns the text as the rules read it. Takes time in proportion to its length. */
export function plainText(source: string): PlainText {
  const writer = new Writer();
  for (let start = 0; start < source.length; ) {
    const escaped = escapeAt(source, start);
    if (escaped) {
      addShown(writer, escaped, start);
      start += escaped.length;
      continue;
    }
    const character = String.fromCodePoint(source.codePointAt(start) ?? 0);
    addCharacter(writer, source, character, start);
    start += character.length;
  }
  const { starts, ends } = writer;
  const text = writer.text.join('');
  const alike = lookalikeDigits(text).map(
    ({ at, value }) => [at, { value, loose: false, style: 0 }] as const,
  );
  const figures = withDigits(text, alike);
  // In order of place, as the groups of digits are read.
  const digits =
    alike.length === 0 ? writer.digits : new Map([...writer.digits, ...alike].sort(([a], [b]) => a - b));
  return { text, figures, numeric: withDigits(figures, digits), digits, starts, ends };
}
