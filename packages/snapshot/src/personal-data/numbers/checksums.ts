/** Whether the last digit fits the others by the Luhn formula of ISO/IEC 7812-1, annex B. */
export function isLuhnValid(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Whether the last character of an 18-character citizen ID fits the others: ISO 7064 MOD 11-2, as GB 11643-1999 has it. */
export function isMod11Valid(id: string): boolean {
  let rest = 0;
  for (const character of id) rest = (rest * 2 + (character === 'X' ? 10 : Number(character))) % 11;
  return rest === 1;
}

const creditCodeCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether the last character of an organisation's unified social credit code fits the others: MOD 31 of GB 32100-2015. */
export function isCreditCode(code: string): boolean {
  if (!/^[1-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false;
  let weight = 1;
  let sum = 0;
  for (const character of code.slice(0, 17)) {
    sum += creditCodeCharacters.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return creditCodeCharacters[(31 - (sum % 31)) % 31] === code[17];
}
