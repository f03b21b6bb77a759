import type { ProblemCode } from '../problem-words.ts';

/** Something in a text that looks like personal data; `masked` shows the first and last two characters only. */
export interface PersonalData {
  readonly code: Extract<ProblemCode, `personal-${string}`>;
  readonly masked: string;
}

const chineseDigits = '〇一二三四五六七八九';

/** ASCII without a digit, as names of fields and codes are: most of what is looked at, and no notation of a number. */
const noDigits = /^[^0-9\u0080-\uffff]*$/;

/** Full-width and Chinese digits as ASCII, and single separators between digits taken out, so that no notation hides a number. */
const unified = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[〇零一二三四五六七八九]/g, (digit) => String(Math.max(0, chineseDigits.indexOf(digit))))
    .replace(/(?<=\d)[\s\-‐-―−.·_]{1,2}(?=[\dXx])/g, '');

const mask = (digits: string) => `${digits.slice(0, 2)}${'*'.repeat(digits.length - 4)}${digits.slice(-2)}`;

/** GB 11643-1999: region, date of birth, sequence, check character; and the 15-digit form before it. */
const idNumber =
  /(?<!\d)[1-9]\d{5}(?:(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]|\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3})(?!\d)/g;

/** Mobile numbers of mainland China: eleven digits that start with 13 to 19, also behind +86. */
const mobile = /(?<!\d)(?:0{0,2}86)?(1[3-9]\d{9})(?!\d)/g;

const cardLike = /(?<!\d)[2-69]\d{14,18}(?!\d)/g;

/** ISO/IEC 7812-1, annex B. */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/**
 * @param text any text
 * @returns what in it looks like a citizen ID number, a mobile phone or a bank card, masked
 */
export function personalData(text: string): PersonalData[] {
  if (noDigits.test(text)) return [];
  const digits = unified(text);
  if (!/\d{11}/.test(digits)) return [];
  const found: PersonalData[] = [];
  for (const [id] of digits.matchAll(idNumber)) found.push({ code: 'personal-id-number', masked: mask(id) });
  for (const [, phone = ''] of digits.matchAll(mobile))
    found.push({ code: 'personal-phone', masked: mask(phone) });
  for (const [card] of digits.matchAll(cardLike)) {
    const isId = found.some(({ code, masked }) => code === 'personal-id-number' && masked === mask(card));
    if (!isId && luhn(card)) found.push({ code: 'personal-bank-card', masked: mask(card) });
  }
  return found;
}
