import type { Match, NumberKind } from '../text/match.ts';
import { isBankCard } from './bank-card.ts';
import { citizenId } from './citizen-id.ts';
import type { DigitGroup } from './digit-group.ts';

const alone = /^1[3-9]\d{9}$/;

/** How many digits at the beginning may be those of a time, a day, a landline, a hotline or a post code. */
function headsOf(text: string, { digits, start }: DigitGroup): number[] {
  const before = text.slice(Math.max(0, start - 8), start);
  const heads = [0];
  if (/\d:$|\d[-./]\d{1,2}[-./]$/.test(before)) heads.push(2);
  if (/(?<!\d)0\d{2,3}[-) ]$/.test(before)) heads.push(7, 8);
  if (/邮编[:：是为]?\s?$|邮政编码[:：是为]?\s?$/u.test(before)) heads.push(6);
  if (/^12(?:3(?:33|45|48|51|66)|388)/.test(digits)) heads.push(5);
  return heads;
}

/** How many digits at the end may be those of an hour, a year or a date. */
function tailsOf(text: string, { digits, end }: DigitGroup): number[] {
  const after = text.slice(end, end + 3);
  const tails = [0];
  if (/^:[0-5]\d/.test(after)) tails.push(1, 2);
  if (/^[-./年]\d?/.test(after)) tails.push(4);
  if (/20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits)) tails.push(8);
  return tails;
}

/** What digits are with nothing beside them; null where no number of a person. */
function kindAlone(digits: string): NumberKind | null {
  if (alone.test(digits)) return 'phone';
  if (citizenId(digits) === 'valid') return 'id-number';
  return isBankCard(digits) ? 'bank-card' : null;
}

/**
 * A mobile number, an ID or a card to which other numbers are joined without a gap: 17:3013912345678, 139123456788:00, 0915-521234513912345678.
 *
 * @returns the number of the person; null where the group is something else
 */
export function trimmedNumber(
  text: string,
  group: DigitGroup,
): (Match & { readonly kind: NumberKind }) | null {
  const { digits, start, end } = group;
  for (const first of headsOf(text, group)) {
    for (const last of tailsOf(text, group)) {
      if (first + last === 0) continue;
      const inner = digits.slice(first, digits.length - last);
      const kind = kindAlone(inner);
      if (kind) return { kind, start: start + first, end: end - last };
    }
  }
  return null;
}
