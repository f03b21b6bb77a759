import { inFront } from '../match.ts';
import { unitFamilies } from '../unit/unit-families.ts';
import type { Judgement, NumberContext } from './judgement.ts';

export const timeUnits: ReadonlySet<string> = new Set(unitFamilies.duration);
const positionBefore =
  /(?:过去|未来|前|后|头|首|近|这|那|(?:^|[^以])[上下]|隔|接下来|再过|当|又)(?:的)?(?:这|整整)?$/;
export const spanBefore =
  /(?:逾期|连续|历时|长达|为期|持续|坚持|工作了?|从事|从业|任期|工龄|用时|耗时|累计|缩短|延长|提前|服务|时长|时间|期限|有效期|周期|任职|扎根|坚守|培训|共|已|超过?|约|至少|满|不少于|周期为|仅|仅用|只用|历经|经过|间隔|假期?|离岗|脱产|实习|陪伴|驻村|蹲点)$/;
const positionBehind =
  /^(?:来(?![自访电信])|间|以[来前后]|前(?!沿)|后|之[前后际]|初|底|末|中|度|级|代(?!表)|版|里|为期|为一|一届|一次|一个|再|多来|余来|多以来|的?今天)/;
const planBehind =
  /^(?:[“‘]?(?:行动|计划|规划|攻坚|会战|冲刺|大战|倒计时|方案|战略|禁渔|滚动|改革|过渡期|一遇|禁|任务|期|制))/;

/** Years, months, days, clock times. */
export function calendar({
  text,
  numberStart,
  numberEnd,
  unitEnd,
  end,
  numeral,
  unit,
  vague,
  senses,
}: NumberContext): Judgement | null {
  const digits = text.slice(numberStart, numberEnd);
  const behind = text.slice(unit === null ? end : numberEnd, end + 4);
  const plainDigits = numeral.factor?.power === 0 && numeral.arabic;
  if (unit === '年') {
    // 1.2024年新建: the number of a paragraph stands in front of the year.
    if (/^\d{1,2}\.(?:19|20)\d\d$/.test(digits)) return 'none';
    if (numeral.positional || (plainDigits && /^(?:1[89]|20|21)\d\d$/.test(digits))) return 'none';
    if (vague === 'range' && /(?:19|20)\d\d年?$/.test(text.slice(numberStart, end))) return 'none';
    if (/^[代级届版]/.test(text.slice(end, end + 1))) return 'none';
  }
  // 2025—2026学年.
  if (unit === '学年' && /(?:19|20)\d\d$/.test(digits)) return 'none';
  if (numeral.positional && !senses.length) return 'none';
  if (
    /^(?:月|号|时(?!间)|点(?!位|击|赞|多个)|世纪|年代|年度|周年)/.test(behind) &&
    (unit === null || unit === '年')
  )
    return 'none';
  if (unit === '日') {
    const span =
      /(?:为期|历时|持续|连续|提前|延长|缩短|逾期|超期|每|共)$/.test(inFront(text, numberStart, 2)) ||
      senses.some((sense) => sense !== 'about' && sense !== 'nearly');
    if (!span || /[月\d][一-九十\d]*$/.test(inFront(text, numberStart, 2))) return 'none';
  }
  if (unit === '分' && /[时点:]$/.test(inFront(text, numberStart, 1))) return 'none';
  if (/^周年/.test(text.slice(numberEnd, numberEnd + 2))) return 'none';
  // 2023年1、2季度; 前三季度.
  if (unit === '季度' && text.slice(unitEnd - 3, unitEnd) !== '个季度') return 'none';
  return null;
}

const smaller = '(?:个多?月|天|日|个?小时|分钟?|秒)';
const compoundBehind = new RegExp(
  `^(?:零|又)?(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})${smaller}(?!${smaller})`,
);
const compoundBefore =
  /(?:^|[^\d])(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:年|个月|天|个?小时|分钟?)(?:零|又)?$/;
// 身高1米75.
const tallBehind = /^\d{1,2}(?=$|[^\d.\u4e00-\u9fff]|的|以上|以下)/;

/** 3小时20分, 1年零3个月, 1米75: one amount in two units. Neither part of it is the amount. */
export function compound({
  text,
  start,
  end,
  numberStart,
  unitEnd,
  unit,
  vague,
}: NumberContext): Judgement | null {
  if (unit === null && /\d米$/.test(inFront(text, start, 2))) return 'none';
  if (unit === null || vague !== null) return null;
  if (unit === '米' && end === unitEnd && tallBehind.test(text.slice(end, end + 4))) return 'none';
  if (!timeUnits.has(unit) && unit !== '分') return null;
  if (unit !== '分' && end === unitEnd && unit !== '秒' && compoundBehind.test(text.slice(end, end + 8)))
    return 'none';
  const finer = /^(?:个月|天|日|小时|分钟|分|秒)$/.test(unit);
  return finer && start === numberStart && compoundBefore.test(inFront(text, start, 8)) ? 'none' : null;
}

/** A duration is a figure; a place in time (近三年来), a plan (三年行动) and opening hours (24小时) are none. */
export function duration({
  text,
  start,
  end,
  numberStart,
  unitEnd,
  numeral,
  vague,
  unit,
  senses,
  previous,
}: NumberContext): Judgement | null {
  if (unit === null || !timeUnits.has(unit)) return null;
  const digits = text.slice(numberStart, unitEnd);
  const before = inFront(text, start, 6);
  const beforeNumber = inFront(text, numberStart, 4);
  const behind = text.slice(end, end + 6);
  const alone = start === 0 && end === text.length;
  const aloneOrNone = alone ? 'soft' : 'none';
  if (/^(?:24|二十四)小时/.test(digits)) {
    const span =
      senses.length > 0 || /(?:累计|时长|达|缩短[至到为]|缩短|服务时间|满|志愿服务|培训|共)$/.test(before);
    return span ? null : aloneOrNone;
  }
  if (/^365天/.test(digits)) return aloneOrNone;
  if (positionBehind.test(behind)) return 'none';
  if (/^[^\u4e00-\u9fff]?(?:[\u4e00-\u9fff]{0,6})圈/.test(behind)) return 'none';
  if (planBehind.test(behind) || /^[接办响]\S{0,2}率/.test(behind)) return 'none';
  const inYears = /年|个?月|季度/.test(unit);
  // 三、五年内: as a phrase of its own, the range that is printed.
  if (inYears && text[end - 1] === '内') return vague === 'pair' || vague === 'range' ? 'soft' : 'none';
  // 任期三年或者五年.
  const joined =
    previous !== undefined &&
    previous.verdict !== 'none' &&
    /^(?:或者?|、|和|及|以及)$/.test(text.slice(previous.end, start));
  const lasting =
    joined ||
    spanBefore.test(before) ||
    // 干了二十年; 等了半天 is as often a manner of speaking.
    (text[numberStart] !== '半' && /[^除为]了$/.test(before)) ||
    spanBefore.test(inFront(text, numberStart, 6)) ||
    /^的?(?:工龄|时间|经验|历史|从业)/.test(behind);
  // 近半小时 is a length, 近三年 a place in time.
  const nearlyHours = /小时|分钟|秒/.test(unit) && text[start] === '近';
  const placed = (positionBefore.test(beforeNumber) && !nearlyHours) || (inYears && text[start] === '近');
  // 半天, 半年: as often a manner of speaking.
  if (text[numberStart] === '半' && /[天年]/.test(unit) && !lasting && senses.length === 0)
    return aloneOrNone;
  if (placed && !lasting) return aloneOrNone;
  if (vague === 'some' && inYears && !spanBefore.test(before) && senses.length === 0) return 'none';
  if (!numeral.arabic && inYears && unit === '年' && !lasting && !senses.length && !/^的?之久/.test(behind))
    return 'soft';
  return null;
}
