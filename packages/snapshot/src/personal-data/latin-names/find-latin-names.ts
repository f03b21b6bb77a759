import type { PersonName } from '../names/find-names.ts';
import {
  giving as givingInChinese,
  ill,
  label as labelInChinese,
  leading,
  official as officialInChinese,
  patient,
  personal as personalInChinese,
  pseudonym,
} from '../names/name-surroundings.ts';
import { type LatinWord, latinWords } from './latin-words.ts';
import { endsPlace, isElsewhere, isEnglish } from './other-words.ts';
import { isSurname, surnameLength, syllableCount } from './spellings.ts';
import * as around from './surroundings.ts';

/** A name in Pinyin before anything around it was looked at. */
interface Candidate extends PersonName {
  readonly family: string;
  readonly given: string;
  /** Syllables of the given name, at most three. */
  readonly syllables: number;
  /** Whether only what stands around can tell it from other words. */
  readonly needsEvidence: boolean;
}

/** A given name has one or two syllables; a third comes from a letter that may belong to either. */
const maxSyllables = 3;

const isCapital = ({ form }: LatinWord): boolean => form === 'title' || form === 'upper';

function candidate(start: number, end: number, shown: number, family: string, given: string, doubt: boolean) {
  const syllables = syllableCount(given, family);
  if (syllables === 0 || syllables > maxSyllables) return null;
  const needsEvidence =
    doubt ||
    syllables === 1 ||
    isElsewhere(family + given) ||
    (isEnglish(family) && (isEnglish(given) || isElsewhere(given)));
  return { start, end, surname: shown, family, given, syllables, needsEvidence };
}

/** Zhang Sanfeng, ZHANG Sanfeng, Zhang San Feng, Zhang, Sanfeng. */
function familyFirst(words: readonly LatinWord[], at: number, text: string): Candidate | null {
  const [family, given, more] = words.slice(at, at + 3);
  if (!family || !given || !isSurname(family.letters)) return null;
  const gap = text.slice(family.end, given.start);
  if (!/^(?:\s{1,2}|\s?[·,]\s?)$/.test(gap) || (gap.includes(',') && family.form !== given.form)) return null;
  const capital =
    isCapital(family) && isCapital(given) && (given.form !== 'upper' || family.form === 'upper');
  const small = family.form === 'lower' && given.form === 'lower';
  if (!capital && !small) return null;
  const isPart = ({ letters }: LatinWord) => syllableCount(letters, family.letters) === 1;
  const third =
    more &&
    isPart(given) &&
    isPart(more) &&
    more.form === given.form &&
    text.slice(given.end, more.start) === ' '
      ? more
      : null;
  const letters = given.letters + (third?.letters ?? '');
  const doubt =
    small ||
    (gap.includes(',') &&
      !/[\n;:(|]\s{0,2}$/.test(text.slice(Math.max(0, family.start - 4), family.start) || '\n')) ||
    (third !== null && isFourth(words[at + 3], third, text)) ||
    (third !== null && (endsPlace(third.letters) || isElsewhere(family.letters + given.letters)));
  const end = third?.end ?? given.end;
  return candidate(family.start, end, family.end - family.start, family.letters, letters, doubt);
}

/** Yu Gong Yi Shan: four words of one syllable are a saying or a firm rather than a name. */
const isFourth = (word: LatinWord | undefined, third: LatinWord, text: string): boolean =>
  word !== undefined &&
  isCapital(word) &&
  text.slice(third.end, word.start) === ' ' &&
  syllableCount(word.letters) === 1;

/** Sanfeng Zhang. */
function familyLast(words: readonly LatinWord[], at: number, text: string): Candidate | null {
  const [given, family] = words.slice(at, at + 2);
  if (!given || !family || !isSurname(family.letters) || !isCapital(given) || !isCapital(family)) return null;
  if (!/^\s{1,2}$/.test(text.slice(given.end, family.start)) || isElsewhere(given.letters)) return null;
  if (syllableCount(given.letters, family.letters) < 2) return null;
  // Yuen Long is a place, read from either end.
  if (isElsewhere(given.letters + family.letters)) return null;
  return candidate(given.start, family.end, 0, family.letters, given.letters, false);
}

/** ZhangSanfeng; zhangsanfeng, where nothing shows where the surname ends, only among characters: machine is English. */
function joined({ letters, parts, form, start, end }: LatinWord, text: string): Candidate | null {
  const [first = ''] = parts;
  if (parts.length > 1 && form !== 'lower' && isSurname(first))
    return candidate(start, end, first.length, first, letters.slice(first.length), false);
  const length = parts.length === 1 ? surnameLength(letters) : 0;
  if (length === 0 || syllableCount(letters.slice(length), letters.slice(0, length)) < 2) return null;
  if (!/\p{Script=Han}/u.test(text.slice(Math.max(0, start - 1), end + 1))) return null;
  return candidate(start, end, length, letters.slice(0, length), letters.slice(length), true);
}

/** Whether a word for a person stands directly before. */
const isCalled = (text: string, { start }: PersonName): boolean => {
  const before = text.slice(Math.max(0, start - 24), start);
  return [around.label, around.helped, labelInChinese].some((pattern) => pattern.test(before));
};

/** How many characters before and behind a name are looked at. */
const reach = 80;

/** Whether what stands around tells that a candidate is a person, and one who may not be named. */
function isPerson(text: string, found: Candidate): boolean {
  const { start, end, needsEvidence, family, given } = found;
  const before = text.slice(Math.max(0, start - 24), start);
  const rest = text.slice(end, end + reach);
  if (around.namedAfter.test(rest) || pseudonym.test(rest) || /\bthe $/iu.test(before)) return false;
  const isOfficial = around.official.test(before) || officialInChinese.test(before.trimEnd());
  if (isOfficial && (around.giving.test(rest) || givingInChinese.test(rest.trimStart()))) return false;
  if (around.inOffice.test(rest)) return false;
  const said = rest.replace(around.furtherNames, '');
  const directly = said.trimStart();
  const told =
    around.personal.test(said) ||
    around.illnessBehind.test(rest) ||
    [personalInChinese, ill, patient].some((pattern) => pattern.test(directly)) ||
    /^[的患因被欠领]/u.test(directly);
  if (isCalled(text, found)) return true;
  if (isElsewhere(family + given)) return false;
  const isPhrase = isEnglish(family) && (isEnglish(given) || /\p{Script=Latin}\s$/u.test(before));
  if (told) return !isPhrase;
  if (!needsEvidence) return true;
  const alone = /(?:^|[^\p{L}\p{N}\s]\s*|\p{Script=Han}\s?)$/u.test(before) || leading.test(before);
  return alone && isCell(rest);
}

/** What follows a name in a list or a table: a colon, a bar, an amount. */
const isCell = (rest: string): boolean => /^\s?(?:[:|\t]|[,(—-]\s?[¥$\d]|[¥$]|RMB|CNY|\d)/u.test(rest);

/** Whether other Pinyin runs on into a word: Ding Dong Mai Cai is a firm. */
function goesOn(words: readonly LatinWord[], at: number, text: string): boolean {
  const [previous, word] = [words[at - 1], words[at]];
  // Of Xi'an the name begins behind it.
  if (!previous || !word || !isCapital(previous) || isElsewhere(previous.letters)) return false;
  return text.slice(previous.end, word.start) === ' ' && syllableCount(previous.letters) > 0;
}

/**
 * Finds names of Chinese persons in Pinyin: by the surname, by whether the rest can be cut into syllables, and by what stands around. Places, firms
 * and English words that can be read as Pinyin need a word for a person beside them.
 */
export function findLatinNames(text: string): PersonName[] {
  if (!/[A-Za-z]{2}/.test(text)) return [];
  const words = latinWords(text);
  const names: PersonName[] = [];
  let done = 0;
  for (const [at, word] of words.entries()) {
    if (word.start < done) continue;
    const found = [familyFirst(words, at, text), familyLast(words, at, text), joined(word, text)].find(
      (one) => one !== null && isPerson(text, one) && (isCalled(text, one) || !goesOn(words, at, text)),
    );
    if (!found) continue;
    names.push({ start: found.start, end: found.end, surname: found.surname });
    done = found.end;
  }
  return names;
}

/** @returns the name that begins at a place where one is expected, as behind `manager:`; null where it is a place, a firm or no Pinyin. */
export function latinNameAt(text: string, at: number): PersonName | null {
  const rest = text.slice(at, at + reach);
  if (!/^[A-Za-z]/.test(rest)) return null;
  const words = latinWords(rest);
  const [first] = words;
  if (first?.start !== 0) return null;
  const found = familyFirst(words, 0, rest) ?? familyLast(words, 0, rest) ?? joined(first, rest);
  if (!found || isElsewhere(found.family + found.given)) return null;
  if (isEnglish(found.family) && isEnglish(found.given)) return null;
  if (around.namedAfter.test(rest.slice(found.end))) return null;
  return { start: at, end: at + found.end, surname: found.surname };
}

/** @returns whether a text is a name in Pinyin and nothing else. */
export const isLatinFullName = (text: string): boolean =>
  text.length <= 30 && /^[A-Z]/.test(text) && latinNameAt(text, 0)?.end === text.length;
