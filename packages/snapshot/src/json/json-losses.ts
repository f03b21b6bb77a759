import { bilingual, jsonPath, type Problem, show } from '../problem/problem.ts';

/** Something that `JSON.parse` drops, overwrites or changes without a word. */
export type Loss = Pick<Problem, 'code' | 'severity' | 'path' | 'expected' | 'found'>;

const token = /[{}[\],]|"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?|[-\d][-+.\deE]*|true|false|null/gs;

/** Sign, significant digits and power of ten of a decimal numeral: `1.50e3` and `1500` are the same. */
function normalForm(numeral: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(numeral) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return `${sign}0`;
  return `${sign}${significant}e${Number(power) - fraction.length + (digits.length - significant.length)}`;
}

/** A numeral of at most 15 digits without an exponent is kept by a double; only `-0` loses its sign. */
const surelyKept = /^-?(?!0(?:\.0+)?$)(?=[\d.]{1,15}$)\d+(?:\.\d+)?$|^0(?:\.0{0,12})?$/;

/** What a numeral becomes when it is read; null where nothing is lost. */
function changedNumber(numeral: string): string | null {
  if (surelyKept.test(numeral)) return null;
  const value = Number(numeral);
  const written = Object.is(value, -0) ? '0' : String(value);
  return Number.isFinite(value) && normalForm(numeral) === normalForm(written) ? null : written;
}

// Text that was read in a wrong encoding once and saved has these where characters were; 锟斤拷 are two of them, read as GBK.
const replaced = /\uFFFD|锟斤拷/;
const surrogate = /\p{Surrogate}/u;

/** Positions that were computed have more digits than a double keeps; what is cut off is less than a millionth of a millimetre. */
const isPosition = (path: readonly PropertyKey[]) =>
  path.some((key) => key === 'coordinates' || key === 'bbox');

/** So many losses of one file are told: noise would bury those of other files. */
const most = 50;

interface Level {
  /** The names of an object so far; null for a list. */
  readonly names: Set<string> | null;
  key: PropertyKey;
}

/**
 * Finds what is lost when a JSON text is read: a name that occurs twice in an object, of which only the last counts; numbers
 * that a double does not hold; halves of characters; places where characters were lost before.
 *
 * @param text text that `JSON.parse` accepts
 * @returns the first losses, with their JSON paths; of positions with too many digits, one for the whole file
 */
export function jsonLosses(text: string): Loss[] {
  const losses: Loss[] = [];
  const levels: Level[] = [];
  const cut: { path: string; numeral: string; count: number } = { path: '', numeral: '', count: 0 };
  const path = () => levels.map(({ key }) => key);

  const look = (string: string, at: () => string) => {
    if (surrogate.test(string))
      losses.push({
        code: 'json-surrogate',
        path: at(),
        expected: bilingual('完整的字符', 'whole characters'),
        found: show(string),
      });
    if (replaced.test(string))
      losses.push({
        code: 'text-replaced',
        path: at(),
        expected: bilingual('原来的字', 'the characters that were there'),
        found: show(string),
      });
  };
  const lookAtName = (name: string, names: Set<string>, level: Level) => {
    level.key = name;
    const at = () => jsonPath(path());
    if (names.has(name))
      losses.push({
        code: 'json-duplicate-key',
        path: at(),
        expected: bilingual('出现一次的字段', 'a field that occurs once'),
        found: name,
      });
    names.add(name);
    look(name, at);
  };
  const lookAtNumber = (numeral: string) => {
    const becomes = changedNumber(numeral);
    if (becomes === null) return;
    const at = path();
    if (isPosition(at) && Number.isFinite(Number(numeral))) {
      if (cut.count === 0) Object.assign(cut, { path: jsonPath(at), numeral });
      cut.count += 1;
      return;
    }
    losses.push({
      code: 'json-number',
      path: jsonPath(at),
      expected: bilingual(
        '计算机能原样保存的数（至多 15 位有效数字）',
        'a number that a double holds (at most 15 digits)',
      ),
      found: `${show(numeral).slice(1, -1)} → ${becomes}`,
    });
  };

  for (const [whole, inner, colon] of text.matchAll(token)) {
    if (losses.length >= most) break;
    const level = levels.at(-1);
    if (whole === '{') levels.push({ names: new Set(), key: '' });
    else if (whole === '[') levels.push({ names: null, key: 0 });
    else if (whole === '}' || whole === ']') levels.pop();
    else if (whole === ',') {
      if (level && !level.names) level.key = Number(level.key) + 1;
    } else if (inner !== undefined) {
      const string = inner.includes('\\') ? (JSON.parse(`"${inner}"`) as string) : inner;
      if (colon !== undefined && level?.names) lookAtName(string, level.names, level);
      else look(string, () => jsonPath(path()));
    } else if (/^[-\d]/.test(whole)) lookAtNumber(whole);
  }
  if (cut.count > 0)
    losses.push({
      code: 'json-number',
      severity: 'warning',
      path: cut.path,
      expected: bilingual('至多 15 位有效数字', 'at most 15 digits'),
      found: bilingual(
        `${cut.numeral}（这样的数共 ${cut.count} 个）`,
        `${cut.numeral} (${cut.count} such numbers)`,
      ),
    });
  return losses;
}
