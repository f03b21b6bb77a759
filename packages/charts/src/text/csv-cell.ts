export type Cell = string | number | boolean | null | undefined;

/** What no reader sees before the first character: spaces, marks without width, byte order marks. */
const unseen = '[\\s\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*';

/** Signs that begin a formula, also in full width and in small forms (OWASP, CSV injection). */
const formula = new RegExp(`^${unseen}[=+\\-@＝＋－＠﹢﹣﹦﹫]|^[\\t\\r\\n]`, 'u');

/**
 * What Excel and WPS take for a date or a time when they open a file: a fraction or a range (1/3, 3-5), a year and month (2024-10, 2024年10月), a month and day
 * (10月16日), a time (8:30). A whole date (2024-10-16) stays one and is left alone.
 */
const mistaken = new RegExp(
  `^${unseen}(?:\\d{1,4}\\s*[/-]\\s*\\d{1,4}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{2,4}年\\d{1,2}月|\\d{1,2}月\\d{1,2}日|\\d{1,2}:\\d{2}(?::\\d{2})?|\\d+(?:\\.\\d+)?e[+-]?\\d+|0\\d+|\\d{16,})${unseen}$`,
  'iu',
);

/**
 * Writes a cell. A text that a spreadsheet would run as a formula, or turn into a date or another number, gets a leading apostrophe: spreadsheets take it for text then.
 * In R, `sub("^'", "", x)`, and in pandas, `x.str.removeprefix("'")` give the words as printed. Numbers are written as they are: a minus before digits is no formula.
 */
export function csvCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return Number.isNaN(value) ? '' : String(value);
  const safe = formula.test(value) || mistaken.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Writes a date of which only the year, or the year and month, may be known. A month is written as SDMX has it, 2024-M10: a spreadsheet would show 2024-10 as
 * the first of October.
 */
export const csvPeriod = (date: string | null | undefined): string | null =>
  date?.replace(/^(\d{4})-(\d{2})$/, '$1-M$2') ?? null;
