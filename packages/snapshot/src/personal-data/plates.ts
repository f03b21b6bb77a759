import { type Match, withoutOverlaps } from './text/match.ts';
import type { PlainText } from './text/plain-text.ts';

const province = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
const gap = '[\\s·•・●.\\-—_/()]{0,2}';
const sign = '[A-HJ-NP-Z0-9]';

/**
 * Licence plates as GA 36-2018 has them: province, issuing office, five characters, of new-energy vehicles six with a letter of D, A, B, C, E or F, G, H, J, K
 * first or last; the last may be 学, 警, 挂, 港, 澳, 领, 试 or 超; 使 begins that of an embassy; WJ the armed police's; two letters the forces'.
 */
const plate = new RegExp(
  `(?:${province}${gap}[A-HJ-NP-Z]${gap}(?<serial>(?:${sign}${gap}){4}(?:${sign}(?:${gap}${sign})?|[学警挂港澳领试超]))` +
    `|(?<!\\p{Script=Han})使${gap}(?<embassy>\\d(?:${gap}\\d){5})|WJ${gap}${province}?${gap}\\d{4}[0-9XBTSHJDA-Z]|(?<![A-Z0-9])[VKHBSLJNGCE][A-Z]${gap}\\d{5}|(?<=(?:车牌|车号|牌照|牌号)[^A-Za-z0-9]{0,6})(?<bare>[A-HJ-NP-Z]${gap}(?:${sign}${gap}){4}${sign}))(?![A-Za-z0-9])(?!\\s?余?[条名个元人名件项户份吨万亿%次])`,
  'giu',
);

/** 云A1000元 is a price; a serial has at most two letters, and most have digits. */
const isSerial = (serial: string) =>
  serial.replace(/[^0-9]/g, '').length >= 2 && serial.replace(/[^A-Z]/gi, '').length <= 3;

const isMilitary = /^(?:[VKHBSLJNGCE][A-Z])/i;
const vehicle = /车|牌/u;

/** Finds licence plates. The forces' have no character of a province, so they need a vehicle beside them. */
export function findPlates({ text, numeric }: Pick<PlainText, 'text' | 'numeric'>): Match[] {
  // 陕G五K三七二
  const spelled = numeric === text ? [] : platesIn(numeric);
  return withoutOverlaps([...platesIn(text), ...spelled]);
}

function platesIn(text: string): Match[] {
  return Array.from(text.matchAll(plate)).flatMap((match): Match[] => {
    const { serial = match.groups?.bare, embassy } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (serial !== undefined && !isSerial(serial)) return [];
    const near = text.slice(Math.max(0, start - 8), end + 4);
    if (serial === undefined && embassy === undefined && isMilitary.test(match[0]) && !vehicle.test(near))
      return [];
    return [{ kind: 'plate', start, end }];
  });
}
