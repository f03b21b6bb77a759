import type { Candidate } from './digit-run.ts';
import { isUnusualGrouping } from './unusual-grouping.ts';

const listed = /[,、;:!?…=+*×<>→，]|\.{2}/u;

/** Whether a separator parts a list: 15、30、17. */
export const isListMark = (separator: string): boolean => listed.test(separator);

const same = (a: readonly number[], ...forms: readonly string[]) => forms.includes(a.join(' '));

const isUniform = (separators: readonly string[]) =>
  new Set(separators.map((separator) => separator.trim() || ' ')).size <= 1;

/** 1,3,8,9: digit by digit, marks of a list make one. */
const isSpelledList = (separators: readonly string[]) =>
  separators.length > 2 && separators.some(isListMark) && !separators.every((one) => one.trim() === '、');

/** The groups of a candidate. */
function groupsOf({ digits, sizes }: Pick<Candidate, 'digits' | 'sizes'>): string[] {
  let end = 0;
  return sizes.map((size) => {
    end += size;
    return digits.slice(end - size, end);
  });
}

/** 13.912345678 is a decimal number, 139.123.145.67 an address of a computer. */
function isDotted({ digits, sizes, separators }: Candidate): boolean {
  if (separators.some((separator) => separator !== '.')) return false;
  if (sizes.length === 2) return (sizes[0] ?? 0) <= 2;
  if (sizes.length !== 4) return false;
  return groupsOf({ digits, sizes }).every((group) => Number(group) <= 255);
}

/** Groups in which most people write a mobile number. */
export const isUsualPhone = ({ sizes }: Candidate): boolean =>
  sizes.length === 1 || sizes.length === 11 || same(sizes, '3 4 4', '3 8', '7 4');

/** Groups in which some people write a mobile number, and which hardly any row of counts has. */
export const isKnownPhone = ({ sizes }: Candidate): boolean =>
  same(sizes, '4 4 3', '4 3 4', '3 3 5', '3 5 3', '5 6', '2 3 3 3', '1 3 3 4');

/** Groups in which most people write a card. */
export const isUsualCard = ({ sizes }: Candidate): boolean =>
  sizes.length === 1 || /^4 4 4 [4-7](?: [1-4])?$/.test(sizes.join(' '));

/** Groups in which some people write a card: issuer and account, halves, fives, digit by digit. */
export const isKnownCard = ({ sizes }: Candidate): boolean =>
  /^(?:6 1[0-3]|8 (?:8|11)|10 [6-9]|1[26] [3-7]|5 5 5 [1-4]|6 6 [4-7]|3 3 3 3 3 [1-4](?: [13])?|(?:1 ){14,18}1)$/.test(
    sizes.join(' '),
  );

/** Groups in which people write a citizen ID of before 1999. */
export const isUsualOldId = ({ sizes }: Candidate): boolean =>
  sizes.length === 1 || same(sizes, '6 6 3', '6 9', '12 3');

/**
 * Whether people write a mobile number in these groups. The usual ones may be held apart by anything; others by one kind of mark, and not by
 * what parts a list. `1-3-9-1-2…` is a list of steps.
 */
export function isPhoneGrouping(candidate: Candidate): boolean {
  const { sizes, separators } = candidate;
  if (sizes.length === 1) return true;
  if (isDotted(candidate)) return false;
  if (sizes.length < 11 && isUsualPhone(candidate)) return true;
  if (isUnusualGrouping(candidate)) return true;
  if (separators.some(isListMark)) return false;
  if (
    same(sizes, '4 4 3', '4 3 4', '3 3 5', '3 5 3', '3 4 2 2', '3 2 2 2 2', '3 2 2 4', '3 3 3 2', '1 3 3 4')
  )
    return true;
  if (sizes.length === 11) return !separators.every((separator) => /\p{Pd}/u.test(separator));
  if (!isUniform(separators)) return false;
  if (sizes.length <= 3) return true;
  return (sizes.length <= 4 && sizes.every((size) => size >= 2)) || same(sizes, '2 2 2 2 2 1', '1 2 2 2 2 2');
}

/**
 * Whether people write a card in these groups: in fours, or in at most six parts held apart by one mark. Where one part is a mobile number, the others
 * are numbers beside it.
 */
export function isCardGrouping(candidate: Candidate): boolean {
  const { sizes, separators } = candidate;
  if (isUsualCard(candidate) || isUnusualGrouping(candidate)) return true;
  if (isKnownCard(candidate) && isUniform(separators) && !isSpelledList(separators)) return true;
  if (separators.some(isListMark) || !isUniform(separators)) return false;
  if (groupsOf(candidate).some((group) => /^1[3-9]\d{9}$/.test(group))) return false;
  return sizes.length <= 6 && (sizes[0] ?? 0) >= 3;
}

/** Whether people write a citizen ID in these groups: region, date, sequence, or evenly. */
export function isIdGrouping(candidate: Candidate): boolean {
  const { sizes } = candidate;
  return (
    isUnusualGrouping(candidate) ||
    sizes.length === 1 ||
    /^(?:6 (?:8|6|4 4|4 2 2|2 2 2)|6|3 3 (?:8|4 4)|14|10)( [34]| 3 1| 12| 9| 8| 5| 6)?$/.test(
      sizes.join(' '),
    ) ||
    /^(?:4 4 4 4 2|3 3 3 3 3(?: 3)?|6 6 6|5 5 5|6 12|6 9|9 9|3 3 4 2 2 4|9 9 2|10 10|(?:1 ){14}(?:1 1 1 )?1)$/.test(
      sizes.join(' '),
    )
  );
}
