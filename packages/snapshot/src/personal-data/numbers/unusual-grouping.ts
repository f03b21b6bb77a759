import type { Candidate } from './digit-run.ts';

/** A blank, also one behind a comma, parts a list as a rule; plus and times signs, arrows and an equals sign a sum. */
const oftenList = /^(?:\s+|\s?[,;:|/]\s+|\s+[,;:|/]\s?)$/u;
const arithmetic = /[=+*×÷<>→]/u;

/** 13,912,345,678: the groups of a sum, which has no more than fifteen digits. */
const isSum = ({ digits, sizes, separators }: Candidate): boolean =>
  digits.length <= 15 &&
  separators.every((mark) => mark === ',') &&
  sizes.slice(1).every((size) => size === 3) &&
  (sizes[0] ?? 0) <= 3;

/** Whether all groups are of one size, the first and the last no larger, as of somebody who cuts a number: 13 91 23 45 67 8. */
function isEven(sizes: readonly number[]): boolean {
  const inner = sizes.length > 2 ? sizes.slice(1, -1) : sizes.slice(0, 1);
  const [size = 0] = inner;
  return inner.every((one) => one === size) && (sizes[0] ?? 0) <= size && (sizes.at(-1) ?? 0) <= size;
}

/** Nobody cuts a number into more groups than so many, each of another size. */
const maxUneven = 6;

/** No count is written 08. */
function hasLeadingZero({ digits, sizes }: Candidate): boolean {
  let at = 0;
  return sizes.some((size) => {
    const isZero = size > 1 && digits[at] === '0';
    at += size;
    return isZero;
  });
}

/**
 * Whether a number may be cut into groups as hardly anybody cuts one: 1,391,234,5678 or 13 91 23 45 67 8. One mark must stand between all of them;
 * where that mark parts a list as a rule, the groups must be even or one of them begin with a zero. Whether it is a list of figures all the same, what stands around it says.
 */
export function isUnusualGrouping(candidate: Candidate): boolean {
  const { sizes, separators } = candidate;
  const [mark = ''] = separators;
  if (sizes.length < 2 || separators.some((one) => one !== mark)) return false;
  // A group as long as a telephone is a number of its own.
  if (sizes.some((size) => size >= 11)) return false;
  if (arithmetic.test(mark) || isSum(candidate)) return false;
  // 1－3－9－1 are steps.
  if (sizes.every((size) => size === 1) && /\p{Pd}/u.test(mark)) return false;
  if (mark === '.' && sizes.length === 2) return false;
  if (hasLeadingZero(candidate)) return true;
  // 13、25、36、41、52、8
  if (mark === '、') return (sizes[0] ?? 0) > 2 && isEven(sizes);
  return oftenList.test(mark)
    ? isEven(sizes) && !/[,;:|/]/.test(mark)
    : isEven(sizes) || sizes.length <= maxUneven;
}

/** 139,123,456,78: a row of small counts as much as a telephone cut in threes, which has no check digit to tell. Nobody counts 08. */
export const isRowOfCounts = (candidate: Candidate): boolean =>
  candidate.sizes.length > 2 &&
  candidate.sizes.every((size) => size <= 3) &&
  candidate.sizes.some((size) => size > 1) &&
  candidate.separators.every((mark) => /^\s?[,，、;|/]\s?$/u.test(mark)) &&
  !hasLeadingZero(candidate);
