import type { Candidate } from './digit-run.ts';
import { isUsualCard, isUsualOldId, isUsualPhone } from './grouping.ts';
import * as around from './surroundings.ts';

/** Whether a number is cut as most people cut one, so that a word of a list beside it makes no list of it. */
const hasUsualGroups = (candidate: Candidate): boolean =>
  isUsualPhone(candidate) || isUsualCard(candidate) || isUsualOldId(candidate);

/** Whether a number of more than one group, or one that needs no check digit, is better explained by what stands around it. */
export function isElse(text: string, candidate: Candidate, surroundings: around.Surroundings): boolean {
  const address = around.overlapping(surroundings.addresses, candidate);
  if (address && !(candidate.sizes.length === 3 && candidate.sizes.join() === '3,4,4')) {
    if (candidate.sizes.length > 1 || !around.isPersonalParameter(text, candidate)) return true;
  }
  if (isInMoment(candidate, surroundings)) return true;
  if (isCreditCode(text, candidate)) return true;
  if (around.isAmount(text, candidate) || around.isSerial(text, candidate)) return true;
  return isCounted(text, candidate) || (!hasUsualGroups(candidate) && around.isAmongFigures(text, candidate));
}

/** A unified social credit code (GB 32100-2015: 18 characters) that ends in a letter. Those of trade unions begin with 81, as some cards do; X may also end an ID. */
const isCreditCode = (text: string, { digits, sizes, end }: Candidate): boolean =>
  digits.length === 17 &&
  sizes.length === 1 &&
  /^[A-HJ-NPQRTUWY](?![A-Za-z0-9])/.test(text.slice(end, end + 2));

/** Whether some of a number's groups are a date or a time. A time has three groups at most: 13:91:23:46:67:8 is none. */
export function isInMoment(candidate: Candidate, { moments }: around.Surroundings): boolean {
  const { sizes, separators } = candidate;
  if (sizes.length === 1 || (sizes.length > 3 && separators.every((mark) => mark === ':'))) return false;
  return around.overlapping(moments, candidate) !== null;
}

/** No sum, however large, has sixteen digits; no union has ten thousand million members. */
function isCounted(text: string, candidate: Candidate): boolean {
  const { digits, sizes } = candidate;
  if (sizes.length === 1 && digits.length >= 16) return false;
  return around.isCounted(text, candidate) && !(sizes.length === 1 && around.isOfPeople(text, candidate));
}

/** 0.61092119…, 108.10747032031475: what computers print of a fraction. An ID behind the number of a list has 18 digits. */
export function isDecimalPlaces(text: string, { start, end, digits, sizes, separators }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  if (/(?<!\d)0\.$/.test(before)) return true;
  // 131.12345678, 45.6: longitude and latitude.
  const isLongitude = sizes.length === 2 && sizes[0] === 3 && separators[0] === '.';
  if (isLongitude && /^\s?[,/; ]\s?-?\d{1,2}\.\d/.test(text.slice(end, end + 8))) return true;
  if (sizes.length > 1 || digits.length < 13 || digits.length > 17) return false;
  return /(?<!\d)\d{3}\.$|[-,:[(=]\s?\d{1,2}\.$/.test(before);
}
