import { alternatives } from './match.ts';
import { decimal, shift } from './number/decimal.ts';
import { coreOf } from './phrase/meaning.ts';
import type { Sense } from './sense.ts';
import { spansOf } from './text/marks.ts';
import type { Reading, Span, SpanRole } from './types.ts';

/** Words that leave no doubt where nothing else stands beside them. */
const senses: ReadonlyMap<string, Sense> = new Map([
  ['超过', 'moreThan'],
  ['超', 'moreThan'],
  ['逾', 'moreThan'],
  ['近', 'nearly'],
  ['约', 'about'],
  ['至少', 'atLeast'],
  ['不少于', 'atLeast'],
  ['不足', 'lessThan'],
  ['不超过', 'atMost'],
  ['余', 'atLeast'],
  ['多', 'atLeast'],
  ['以上', 'atLeast'],
  ['以下', 'atMost'],
  ['左右', 'about'],
]);
// Measure words that mean one thing behind any number. Years, days and hours may be dates: those are left to `read`.
const units =
  '人次 人 名 户 元 家 处 场次 场 件 起 次 期 批次 批 项 条 份 支 间 站 座 台 辆 套 本 册 张 公里 米 平方米 亩 吨 % 个百分点 个';
const names: ReadonlyMap<string, string> = new Map([['个百分点', '百分点']]);
const powers: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['亿', 8],
]);

const shape = new RegExp(
  `^(超过?|逾|近|约|至少|不少于|不足|不超过)?((?:[1-9]\\d{0,2},\\d{3}|[1-9]\\d?(?:,\\d{3}){2}|0|[1-9]\\d{0,8})(?:\\.\\d{1,3})?)(?:(余|多)?([万亿]))?(余|多)?(${alternatives(units.split(' '))})?(以上|以下|左右)?$`,
);
const roles: readonly SpanRole[] = ['bound', 'number', 'bound', 'number', 'bound', 'unit', 'bound'];

/**
 * Reads the plain phrases of which most tables consist (8处, 20余处, 近10万人, 90%以上, 1,200元), in a small part of the size of `read`. What it
 * returns is what `read` returns.
 *
 * @returns null for every other phrase, of which `read` may read many.
 *
 * @example
 * ```ts
 * readPlain('20余处')?.low; // 20
 * readPlain('三百来号人'); // null: ask `read`
 * ```
 */
export function readPlain(printed: string): Reading | null {
  const parts = shape
    .exec(printed)
    ?.slice(1)
    .map((part) => part ?? '');
  if (!parts) return null;
  const [lead = '', digits = '', inner = '', power = '', more = '', unit = '', tail = ''] = parts;
  // 20余万余人: what is said twice is left to `read`.
  if (inner !== '' && more !== '') return null;
  const size = shift(decimal(digits.replaceAll(',', '')), powers.get(power) ?? 0);
  const fraction = digits.split('.')[1] ?? '';
  const place = power === '' ? null : (powers.get(power) ?? 0) - fraction.length;
  const told = [lead, inner, more, tail].flatMap((word) => senses.get(word) ?? []);
  const amount = { low: size, high: size, vague: null, senses: [], place };
  const core = coreOf(amount, told, false, unit === '' ? null : (names.get(unit) ?? unit));
  if (core === null) return null;
  let at = 0;
  const marks: Span[] = [];
  for (const [index, part] of parts.entries()) {
    const [role = 'lead', last] = [roles[index], marks[marks.length - 1]];
    // 12万 is one number, 12余万 two parts of one.
    if (role === 'number' && last?.role === role) last.end += part.length;
    else if (part !== '') marks.push({ role, start: at, end: at + part.length });
    at += part.length;
  }
  const starts = Array.from(printed, (_, index) => index);
  return { printed, ...core, spans: spansOf(printed, starts, marks) };
}
