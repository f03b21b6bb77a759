/**
 * Letters that are drawn as a digit is, for each digit: those that Unicode lists as confusable with it (UTS #39, confusables.txt) and that are no
 * digits of another value themselves.
 */
const drawnAlike = [
  'Oo\u039f\u03bf\u041e\u043e\u0555\u0585\u05e1\u0647\u0d20\u101d\u2c9e\u2c9f\u2d54\ua4f3',
  'lI\u0131\u0196\u01c0\u0269\u0399\u03b9\u0406\u0456\u04c0\u04cf\u05c0\u05d5\u05df\u0627\u16c1\u2c92\u2d4f\ua4f2',
  '\u01a7\u01a8\u03e8\u14bf\ua644\ua6ef',
  '\u01b7\u021c\u021d\u0292\u0417\u0437\u04e0\u04e1\u042d\u044d\u10d3\u2ccc\u2ccd\ua76a\ua76b\ua7ab',
  '\u0427\u0447\u13ce',
  '\u01bc\u01bd',
  '\u0431\u13ee\u2cd2\u2cd3',
  '\u13f3\u2c7d',
  '\u0222\u0223\u0b03',
  '\u2cca\u2ccb\ua76e\ua76f',
];
/** Letters that stand for a digit only among many digits: `5S` and `2B` are words, `139l2345B7S` is a telephone. */
const alikeAmongMany = ['DQ', '', 'Zz', 'E', 'A', 'Ss', 'bG', 'T', 'B', 'gq'];

const byLetter = (letters: readonly string[]) =>
  new Map(letters.flatMap((all, value) => [...all].map((letter) => [letter, String(value)] as const)));
const alike = byLetter(drawnAlike);
const amongMany = byLetter(alikeAmongMany);

const strong = drawnAlike.join('');
const weak = alikeAmongMany.join('');
/** What a token neither follows nor goes on with. */
const word = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}_\\d]';

/** Digits and such letters that stand together and are no part of a word of other letters. */
const token = new RegExp(`(?<!${word})[\\d${strong}][\\d${strong}${weak}]*(?!${word})`, 'gu');
/** 139-1234-OOOO: parts of a number, of which one may have no digit at all. */
const parts = new RegExp(
  `(?<!${word})[\\d${strong}]{3,8}(?:[ .·-][\\d${strong}]{3,8}){1,4}(?!${word})`,
  'gu',
);
/** Between two digits a letter of the first kind needs nothing else. */
const between = new RegExp(`(?<=\\d)[${strong}](?=\\d)`, 'gu');
/** 5OO元: before a unit of money one digit is enough. */
const rounded = new RegExp(`(?<!${word})\\d[\\dOo\u041e\u043e]*[Oo\u041e\u043e](?=\\s?[元圆块万])`, 'gu');
const hasLetter = new RegExp(`[${strong}${weak}]`, 'u');

/** The shortest and the longest number of a person. */
const [shortestNumber, longestNumber] = [11, 20];

/** A letter that stands for a digit. */
export interface LookalikeDigit {
  readonly at: number;
  readonly value: string;
}

/** At most so many letters of the second kind pass for digits in one number. */
const maxWeak = 4;

/** Letters behind a mobile number are none of its digits: 139I2345678O. */
const behindMobile = /^([^ .·-]{11})\D{1,2}$/u;

/** A mobile number or a citizen ID of digits alone needs no letter beside it. */
const isWhole = (all: string): boolean => /^\D?(?:\d{11}|\d{18})\D*$/.test(all);

/** Whether the letters of a token are digits: there are no more of them than of digits, and in `2B` one digit is not enough. */
function isNumber(all: string): boolean {
  const characters = [...all.replace(/[ .·-]/g, '')];
  const digits = characters.filter((one) => one >= '0' && one <= '9').length;
  const drawn = characters.filter((one) => alike.has(one)).length;
  const others = characters.length - digits - drawn;
  if (drawn + others === 0 || isWhole(all)) return false;
  const mayBeWeak = characters.length >= shortestNumber && characters.length <= longestNumber;
  return digits >= 2 && drawn + others <= digits && (others === 0 || (mayBeWeak && others <= maxWeak));
}

/**
 * Finds letters that pass for digits: `1З9`, `5OO`, `l391234567O`.
 *
 * @param text a text of unified forms, whose digits are ASCII
 * @returns the letters with the digits that they look like, in order of place. Takes time in proportion to the text's length
 */
export function lookalikeDigits(text: string): LookalikeDigit[] {
  if (!/\d/.test(text) || !hasLetter.test(text)) return [];
  const found = new Map<number, string>();
  const add = (all: string, first: number) => {
    for (const [offset, letter] of [...all].entries()) {
      const value = alike.get(letter) ?? amongMany.get(letter);
      if (value !== undefined) found.set(first + offset, value);
    }
  };
  for (const pattern of [between, rounded])
    for (const { 0: all, index } of text.matchAll(pattern)) add(all, index);
  for (const pattern of [token, parts]) {
    for (const { 0: whole, index } of text.matchAll(pattern)) {
      const all = whole.replace(behindMobile, '$1');
      if (isNumber(all)) add(all, index);
    }
  }
  return Array.from(found, ([at, value]) => ({ at, value })).sort((a, b) => a.at - b.at);
}
