import { hasCardForm } from './bank-card.ts';
import { citizenId } from './citizen-id.ts';
import type { DigitGroup } from './digit-group.ts';

/** How many numbers of the same row, held apart by the same mark, end and begin at each group of digits. */
export interface Row {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Groups of digits in which most people write a number, and how to tell it. */
const forms: readonly (readonly [sizes: readonly number[], test: (digits: string) => boolean])[] = [
  [[3, 4, 4], (digits) => /^1[3-9]/.test(digits)],
  [[6, 8, 4], (digits) => citizenId(digits) !== null],
  [[4, 4, 4, 4, 3], hasCardForm],
  [[4, 4, 4, 4], hasCardForm],
];

function hasForm(
  groups: readonly DigitGroup[],
  first: number,
  [sizes, test]: (typeof forms)[number],
): boolean {
  if (sizes.some((size, index) => groups[first + index]?.digits.length !== size)) return false;
  const parts = groups.slice(first, first + sizes.length);
  return (
    parts.every(({ separator }, index) => index === 0 || separator !== null) &&
    test(parts.map(({ digits }) => digits).join(''))
  );
}

/** The groups that are no part of another number of a person in its usual form. */
function strangersOf(groups: readonly DigitGroup[]): boolean[] {
  const stranger = groups.map(({ digits }) => digits.length <= 6);
  for (let first = 0; first < groups.length; first += 1) {
    const form = forms.find((one) => hasForm(groups, first, one));
    if (form) stranger.fill(false, first, first + form[0].length);
  }
  return stranger;
}

/** Counts the rows of numbers in a text's groups. Takes time in proportion to their number. */
export function rowOf(groups: readonly DigitGroup[]): Row {
  const stranger = strangersOf(groups);
  const mark = (at: number) => groups[at]?.separator?.trim() ?? null;
  const goesOn = (at: number) => mark(at) !== null && mark(at) === mark(at + 1);
  const before: number[] = [];
  const after: number[] = new Array(groups.length).fill(0);
  for (let at = 0; at < groups.length; at += 1)
    before.push((stranger[at] ? 1 : 0) + (goesOn(at) ? (before[at - 1] ?? 0) : 0));
  for (let at = groups.length - 1; at >= 0; at -= 1)
    after[at] = (stranger[at] ? 1 : 0) + (goesOn(at) ? (after[at + 1] ?? 0) : 0);
  return { before, after };
}
