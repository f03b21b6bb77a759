import { isCreditCode, isMod11Valid } from './checksums.ts';

/** Provinces of GB/T 2260, Taiwan, Hong Kong and Macao among them. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const dateAt = (id: string, yearDigits: 2 | 4): readonly [number, number, number] => {
  const month = 6 + yearDigits;
  const year = Number(id.slice(6, month)) + (yearDigits === 2 ? 1900 : 0);
  return [year, Number(id.slice(month, month + 2)), Number(id.slice(month + 2, month + 4))];
};

/** Hong Kong, Macao and Taiwan residents hold permits of one region each; 9 begins a foreigner's permanent residence card (2023). */
function isRegion(id: string): boolean {
  const province = id.slice(0, 2);
  if (id.startsWith('9')) return id.length === 18 && provinces.has(id.slice(1, 3));
  if (province >= '81') return /^8[123]0000/.test(id);
  return provinces.has(province) && id.slice(2, 6) !== '0000';
}

/** How sure it is that digits are a citizen ID: `valid` with a check character that fits, `likely` where one digit may be mistyped. */
export type IdLikeness = 'valid' | 'likely' | null;

/**
 * Tests 18 characters as a citizen ID number (GB 11643-1999): region, date of birth, sequence, check character.
 *
 * @param id seventeen digits and a digit or X
 * @returns `likely` where only the check character is wrong and the date is that of somebody of working age: a slip of the pen still tells who it is
 */
export function citizenId(id: string): IdLikeness {
  if (!/^[1-9]\d{16}[\dX]$/.test(id) || !isRegion(id)) return null;
  const [year, month, day] = dateAt(id, 4);
  if (year < 1880 || year > 2060 || !isDate(year, month, day)) return null;
  if (isMod11Valid(id)) return 'valid';
  return year >= 1910 && year <= 2012 && !isCreditCode(id) && !id.startsWith('9') ? 'likely' : null;
}

/** Whether digits begin as an ID does: what is called one and has a digit too few or too many is one mistyped. */
export const beginsAsCitizenId = (digits: string): boolean => {
  const [year, month, day] = dateAt(digits, 4);
  return isRegion(digits.padEnd(18, '0')) && year >= 1900 && year <= 2060 && isDate(year, month, day);
};

/** Whether 15 digits look like a citizen ID of before 1999: region, date of birth with two digits of the year, sequence. */
export const isOldCitizenId = (id: string): boolean =>
  /^[1-6]\d{14}$/.test(id) && isRegion(id) && isDate(...dateAt(id, 2));

/**
 * Tests 20 characters as the number of a disability certificate: the holder's ID, the kind of disability (1 to 7), its grade (1 to 4)
 * (残疾人证管理办法, China Disabled Persons' Federation, 2017, art. 9).
 */
export const disabilityNumber = (number: string): IdLikeness =>
  /[1-7][1-4]$/.test(number) ? citizenId(number.slice(0, 18)) : null;
