import { isLuhnValid } from './checksums.ts';

/**
 * Issuer identification numbers (ISO/IEC 7812-1) of the cards in use in China with their lengths: China UnionPay (62, 60, 81; JR/T 0008) and the
 * older cards of Chinese banks (6 and 9), Visa (4), Mastercard (5, 22 to 27), JCB (35), American Express (34, 37).
 */
const issuers: readonly (readonly [prefix: RegExp, shortest: number, longest: number])[] = [
  [/^(?:4|5|6|9[04-9])/, 16, 19],
  [/^81/, 16, 19],
  [/^(?:2[2-7]|35)/, 16, 16],
  [/^3[47]/, 15, 15],
];

/** Whether digits have the length and the beginning of a bank card. */
export const hasCardForm = (digits: string): boolean =>
  issuers.some(
    ([prefix, shortest, longest]) =>
      digits.length >= shortest && digits.length <= longest && prefix.test(digits),
  );

/** Whether digits are a bank card number: length, issuer, Luhn check digit. */
export const isBankCard = (digits: string): boolean =>
  hasCardForm(digits) && !/^(\d)\1+$/.test(digits) && isLuhnValid(digits);
