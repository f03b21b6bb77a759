import { isFullName } from '../names/find-names.ts';
import type { Match, NumberKind } from '../text/match.ts';
import type { PlainText } from '../text/plain-text.ts';
import { hasCardForm, isBankCard } from './bank-card.ts';
import { beginsAsCitizenId, citizenId, disabilityNumber, isOldCitizenId } from './citizen-id.ts';
import type { DigitGroup } from './digit-group.ts';
import { type Candidate, digitGroups, eachCandidate } from './digit-run.ts';
import { gluedNumbers } from './glued.ts';
import {
  isCardGrouping,
  isIdGrouping,
  isKnownCard,
  isKnownPhone,
  isListMark,
  isPhoneGrouping,
  isUsualCard,
  isUsualOldId,
  isUsualPhone,
} from './grouping.ts';
import { otherPhones } from './other-phones.ts';
import { isDecimalPlaces, isElse, isInMoment } from './something-else.ts';
import { spelledNumbers } from './spelled-numbers.ts';
import * as around from './surroundings.ts';
import { trimmedNumber } from './trimmed.ts';
import { isRowOfCounts } from './unusual-grouping.ts';

type NumberMatch = Match & { readonly kind: NumberKind };

/** Where two rules want the same digits, the number that says more wins. */
const rank: Readonly<Record<NumberKind, number>> = {
  'disability-number': 0,
  'id-number': 1,
  'bank-card': 2,
  phone: 3,
};

const checkX = /^[^\p{L}\p{N}]{0,2}([Xx×ХхΧχ✕✖])(?![A-Za-z])/u;

/** The candidate with the X that an ID may end in. */
function withX(candidate: Candidate, text: string): Candidate | null {
  const [all, x] = checkX.exec(text.slice(candidate.end, candidate.end + 5)) ?? [];
  if (all === undefined || x === undefined) return null;
  const end = candidate.end + all.length;
  const sizes = [...candidate.sizes.slice(0, -1), (candidate.sizes.at(-1) ?? 0) + 1];
  return { ...candidate, digits: `${candidate.digits}X`, end, sizes };
}

/** The kind and degree of a disability behind an ID that ends in X. */
const kindAndDegree = /^[^\p{L}\p{N}]{0,2}([1-7])[^\p{L}\p{N}]{0,2}([1-4])(?!\d)/u;

/**
 * Whether a candidate is a part of a list of numbers: 157 38 81 5755. A number or two beside it, as of a row or an amount, make no list of what
 * people write in such groups; dates and times are no part of one.
 */
function isInList(text: string, candidate: Candidate, { moments }: around.Surroundings, beside = 0): boolean {
  const [mark] = candidate.separators;
  if (mark === undefined) return false;
  const { previous, next, start, end } = candidate;
  // 49.16/41/96590: a decimal number is the first of the list; 1.139 1234 5678 has a list's mark before it.
  if (previous?.end === start - 1 && text[start - 1] === '.' && mark !== '.' && (candidate.sizes[0] ?? 0) < 3)
    return !isUsualPhone(candidate);
  const goesOn = (group: DigitGroup | null, from: number, to: number) =>
    group !== null && !around.overlapping(moments, group) && text.slice(from, to).trim() === mark.trim();
  const strangers =
    (goesOn(previous, previous?.end ?? 0, start) && !isCountry(previous) ? candidate.before : 0) +
    (goesOn(next, end, next?.start ?? 0) ? candidate.after : 0);
  return strangers > beside;
}

/** 86-139-123-456-78: the country code of China (ITU-T E.164) belongs to the number. */
const isCountry = (group: DigitGroup | null): boolean => /^0{0,2}86$/.test(group?.digits ?? '');

/** Numbers of the same row that hide none which is grouped as people do. */
const besideUsual = 4;
const besideKnown = 2;

function idKind(text: string, candidate: Candidate, surroundings: around.Surroundings): NumberKind | null {
  const { digits } = candidate;
  const called = () => around.isCalledId(text, candidate);
  if (digits.length === 18 || digits.length === 20) {
    const likeness = digits.length === 18 ? citizenId(digits) : disabilityNumber(digits);
    const kind = digits.length === 18 ? 'id-number' : 'disability-number';
    const beside = isIdGrouping(candidate) ? besideUsual : 0;
    if (likeness === 'valid' && !isInList(text, candidate, surroundings, beside)) return kind;
    const told =
      likeness === 'likely' &&
      (called() || (isIdGrouping(candidate) && !isElse(text, candidate, surroundings)));
    if (told) return kind;
    return candidate.sizes.length === 1 && called() ? kind : null;
  }
  if ([16, 17, 19].includes(digits.length))
    return candidate.sizes.length === 1 && called() && beginsAsCitizenId(digits) ? 'id-number' : null;
  if (digits.length !== 15 || !isOldCitizenId(digits)) return null;
  if (called()) return 'id-number';
  const inList = isInList(text, candidate, surroundings, isUsualOldId(candidate) ? besideKnown : 0);
  return isIdGrouping(candidate) && !inList && !isElse(text, candidate, surroundings) ? 'id-number' : null;
}

/** How much the way in which a number is grouped says by itself. */
function besideOf(isUsual: boolean, isKnown: boolean): number {
  if (isUsual) return besideUsual;
  return isKnown ? besideKnown : 0;
}

function cardKind(text: string, candidate: Candidate, surroundings: around.Surroundings): NumberKind | null {
  if (!hasCardForm(candidate.digits) || !isCardGrouping(candidate)) return null;
  const beside = besideOf(isUsualCard(candidate), isKnownCard(candidate));
  if (isInList(text, candidate, surroundings, beside)) return null;
  if (around.isCalledCard(text, candidate)) return 'bank-card';
  return isBankCard(candidate.digits) && !isElse(text, candidate, surroundings) ? 'bank-card' : null;
}

const mobile = /^0?1[3-9]\d{9}$/;

/** 王小明 139,123,456,78. */
const isBesideName = (text: string, { start }: Candidate): boolean =>
  isFullName(
    /(\p{Script=Han}{2,4})[\s:,，]{0,2}$/u.exec(text.slice(Math.max(0, start - 6), start))?.[1] ?? '',
  );

function phoneKind(text: string, candidate: Candidate, surroundings: around.Surroundings): NumberKind | null {
  if (!mobile.test(candidate.digits)) return null;
  const isCounted = candidate.sizes.length === 1 && around.isCountedThough(text, candidate);
  const called = around.isCalledPhone(text, candidate) && !around.isSerial(text, candidate) && !isCounted;
  if (called && !isInMoment(candidate, surroundings)) return 'phone';
  if (isRowOfCounts(candidate) && !isBesideName(text, candidate)) return null;
  const mayBeList = candidate.separators.some((mark) => isListMark(mark));
  const beside = mayBeList ? 0 : besideOf(isUsualPhone(candidate), isKnownPhone(candidate));
  if (candidate.sizes.length !== 11 && isInList(text, candidate, surroundings, beside)) return null;
  return isPhoneGrouping(candidate) && !isElse(text, candidate, surroundings) ? 'phone' : null;
}

function candidateMatches(
  text: string,
  candidate: Candidate,
  surroundings: around.Surroundings,
): NumberMatch[] {
  if (around.overlapping(surroundings.digests, candidate) || isDecimalPlaces(text, candidate)) return [];
  const match = (kind: NumberKind | null, { start, end }: Candidate = candidate): NumberMatch[] =>
    kind === null ? [] : [{ kind, start, end }];
  const { length } = candidate.digits;
  if (length === 17) {
    const id = withX(candidate, text);
    const kind = id && idKind(text, id, surroundings);
    if (id && kind) {
      const [all, ...signs] = kindAndDegree.exec(text.slice(id.end, id.end + 7)) ?? [];
      return all && disabilityNumber(id.digits + signs.join(''))
        ? match('disability-number', { ...id, end: id.end + all.length })
        : match(kind, id);
    }
  }
  if (length === 11 || length === 12) return match(phoneKind(text, candidate, surroundings));
  const found = match(idKind(text, candidate, surroundings));
  return found.length > 0 || length < 15 ? found : match(cardKind(text, candidate, surroundings));
}

function gluedMatches(text: string, group: DigitGroup, surroundings: around.Surroundings): NumberMatch[] {
  const { digits, start } = group;
  if (digits.length < 12 || around.overlapping(surroundings.digests, group)) return [];
  const candidate = {
    ...group,
    sizes: [digits.length],
    separators: [],
    previous: null,
    next: null,
    before: 0,
    after: 0,
  };
  const isOther = isElse(text, candidate, surroundings) || isDecimalPlaces(text, candidate);
  const trimmed = isDecimalPlaces(text, candidate) ? null : trimmedNumber(text, group);
  if (trimmed) return [trimmed];
  return gluedNumbers(digits)
    .filter(({ kind }) => !isOther || kind === 'id-number' || kind === 'disability-number')
    .map(({ kind, from, to }) => ({ kind, start: start + from, end: start + to }));
}

/** Drops what shares digits with a match that says more. */
function withoutOverlaps(matches: readonly NumberMatch[]): NumberMatch[] {
  const inOrder = [...matches].sort(
    (a, b) => rank[a.kind] - rank[b.kind] || a.start - b.start || b.end - a.end,
  );
  const taken = new Set<number>();
  return inOrder.filter(({ start, end }) => {
    for (let at = start; at < end; at += 1) if (taken.has(at)) return false;
    for (let at = start; at < end; at += 1) taken.add(at);
    return true;
  });
}

/**
 * Finds citizen IDs, disability certificates, bank cards and telephones of persons. The text is cut into groups of digits first and every sequence
 * of neighbouring groups is tried, so that a number beside it hides none.
 */
export function findNumbers(plain: PlainText): NumberMatch[] {
  if (plain.digits.size < 7) return [];
  const { text } = plain;
  const groups = digitGroups(plain);
  const surroundings = around.surroundingsOf(text);
  const matches: NumberMatch[] = [...otherPhones(text), ...spelledNumbers(text)];
  eachCandidate(groups, (candidate) => matches.push(...candidateMatches(text, candidate, surroundings)));
  for (const group of groups) matches.push(...gluedMatches(text, group, surroundings));
  return withoutOverlaps(matches);
}
