/** Formats that every workbook knows and that tell dates; 27 to 36 and 50 to 58 are those of East Asia. */
const builtInDates = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Text in quotes, escapes, colours and locales of a format say nothing about what a number is. */
const bare = (format: string) => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '');

/** Whether a number format shows a date or a time of day; `code` is that of the workbook, where it has one of its own. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  return code === undefined ? builtInDates(id) : /[yd]|h.*m/iu.test(bare(code)) && !/general/iu.test(code);
}

/** Whether a number format shows a share of a hundred. */
export const isPercentFormat = (id: number, code: string | undefined): boolean =>
  code === undefined ? id === 9 || id === 10 : bare(code).includes('%');

const dayMilliseconds = 86_400_000;

/**
 * The day that a serial number means. Excel counts from 1900 and takes that for a leap year; old files of a Mac count from 1904.
 *
 * @returns `2024-05-01`, with hours and minutes behind where it has some; `08:00` where it is only a time
 */
export function dateOfSerial(serial: number, from1904: boolean): string {
  const leap = !from1904 && serial < 60 ? 1 : 0;
  const days = serial + (from1904 ? 1462 : leap);
  const date = new Date(Math.round((days - 25569) * dayMilliseconds));
  if (Number.isNaN(date.getTime())) return String(serial);
  const text = date.toISOString();
  // 8:00 in a cell is a third of a day, and of no day.
  if (serial > 0 && serial < 1) return text.slice(11, 16);
  return Number.isInteger(serial) ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)}`;
}
