import type { PlainText } from '../text/plain-text.ts';
import type { DigitGroup } from './digit-group.ts';
import { type Row, rowOf } from './row.ts';

/** At most so many characters stand between two groups of one number. */
const longestSeparator = 4;

/** Signs of quantities and money end a run: what follows is another number. */
const separator = /^(?:(?![%‰°℃¥$€£@])[\p{P}\p{S}\p{Z}\sー杠横空格])*$/u;

/**
 * Cuts a text into groups of digits and says which may belong together. Nothing is decided here: `13912345678 2024-10-16` is one run of four groups,
 * and each rule looks at every sequence of them.
 */
export function digitGroups({ text, digits }: PlainText): DigitGroup[] {
  const groups: DigitGroup[] = [];
  let open: { digits: string[]; start: number; end: number; loose: boolean; style: number } | null = null;
  let previousEnd = -1;
  const close = () => {
    if (!open) return;
    const { start, end, loose } = open;
    const gap = previousEnd < 0 ? null : start - previousEnd;
    const between = gap !== null && gap <= longestSeparator ? text.slice(previousEnd, start) : null;
    groups.push({
      digits: open.digits.join(''),
      start,
      end,
      loose,
      separator: between !== null && separator.test(between) ? between : null,
    });
    previousEnd = end;
    open = null;
  };
  for (const [at, { value, loose, style }] of digits) {
    if (open && (open.end !== at || loose || open.loose || open.style !== style)) close();
    if (open) {
      open.digits.push(value);
      open.end = at + 1;
    } else open = { digits: [value], start: at, end: at + 1, loose, style };
  }
  close();
  return groups;
}

/** A sequence of neighbouring groups, tried as one number. */
export interface Candidate {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** Digits between separators, in order: 3, 4, 4 for `139 1234 5678`. */
  readonly sizes: readonly number[];
  readonly separators: readonly string[];
  /** The groups beside it in the same run. */
  readonly previous: DigitGroup | null;
  readonly next: DigitGroup | null;
  /** How many other numbers of the same row stand before and behind it. */
  readonly before: number;
  readonly after: number;
}

/** The longest number that any rule knows has so many digits. */
const longestNumber = 20;

function neighbours(
  groups: readonly DigitGroup[],
  row: Row,
  first: number,
  last: number,
): Pick<Candidate, 'previous' | 'next' | 'before' | 'after'> {
  const before = (groups[first]?.separator ?? null) === null ? null : (groups[first - 1] ?? null);
  const after = groups[last + 1];
  return {
    previous: before,
    next: after && after.separator !== null ? after : null,
    before: row.before[first - 1] ?? 0,
    after: row.after[last + 1] ?? 0,
  };
}

/** Whether any rule could know digits by how many they are and by how they begin: a long row of digits has a million sequences. */
function mayBeNumber(digits: string): boolean {
  const [first = '', second = ''] = digits;
  switch (digits.length) {
    case 11:
      return first === '1' && second >= '3';
    case 12:
      return first === '0' && second === '1';
    case 15:
      // The month of birth, or American Express.
      return (digits[8] ?? '') <= '1' || first === '3';
    case 20:
      return first !== '0' && (digits[10] ?? '') <= '1';
    default:
      return digits.length > 15 && first !== '0';
  }
}

/** Calls `test` with every sequence of groups that has 11 to 20 digits. Each group begins at most 20 sequences. */
export function eachCandidate(groups: readonly DigitGroup[], test: (candidate: Candidate) => void): void {
  const row = rowOf(groups);
  for (let first = 0; first < groups.length; first += 1) {
    let digits = '';
    const sizes: number[] = [];
    const separators: string[] = [];
    for (let last = first; last < groups.length; last += 1) {
      const group = groups[last];
      if (!group || (last > first && group.separator === null)) break;
      digits += group.digits;
      if (digits.length > longestNumber) break;
      if (last > first && group.separator === '')
        sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + group.digits.length;
      else {
        if (last > first) separators.push(group.separator ?? '');
        sizes.push(group.digits.length);
      }
      if (mayBeNumber(digits)) {
        test({
          digits,
          start: groups[first]?.start ?? 0,
          end: group.end,
          sizes: [...sizes],
          separators: [...separators],
          ...neighbours(groups, row, first, last),
        });
      }
    }
  }
}
