import { inFront } from '../match.ts';
import { unitFamilies } from '../unit/unit-families.ts';
import { personNounAt } from '../words/nouns.ts';
import { calendar, compound, duration, timeUnits } from './calendar.ts';
import { enumeration } from './enumeration.ts';
import type { Judgement, NumberContext } from './judgement.ts';
import { notation, ordinal, quoted } from './notation.ts';

const classBehind =
  /^的?(?:非公有制|非公|规模|大型|大中型|中小|小微|民营|建会|已建会|的|以上|及|工业|建筑|私营|外资|新建|用工|户外)*(?:企业|单位|公司|用人单位|基层工会|青年|职工|人群|女职工|男职工|老人|老年|工会组织|儿童|员工|医院|干部|党员|会员)/;

const counted: ReadonlySet<string> = new Set(
  (['persons', 'personTimes', 'households', 'cases', 'places', 'sessions'] as const).flatMap((family) => [
    ...unitFamilies[family],
  ]),
);

/** Whether a number with its unit is a quantity, given what stands around it. */
export function judge(at: NumberContext): Judgement {
  return (
    notation(at) ??
    calendar(at) ??
    ordinal(at) ??
    quoted(at) ??
    compound(at) ??
    duration(at) ??
    enumeration(at) ??
    bare(at) ??
    broken(at) ??
    frame(at) ??
    'figure'
  );
}

/** 百名劳模, 万人评议: a power without digit names a campaign, unless a word makes it a figure (上百名, 百余名). */
function bare({
  text,
  start,
  end,
  numberStart,
  numberEnd,
  unitEnd,
  numeral,
  vague,
  unit,
  senses,
  viaNoun,
}: NumberContext): Judgement | null {
  const exact = senses.length === 0 && vague === null;
  // 500,300,200余万人: the power of digits that are no number.
  const tail = numeral.bare && unit !== '%' && !text.startsWith('百分', numberStart);
  if (tail && /\d[余多来]?$/.test(inFront(text, numberStart, 2))) return 'none';
  // 五个统一, 万里挑一, 双十一.
  if (
    unit === null &&
    /[统唯单专同归合挑]一$|双十[一二]$/.test(text.slice(Math.max(0, numberStart - 1), numberEnd))
  )
    return 'none';
  // 几 of nothing.
  if (unit === null && vague === 'some' && numberEnd === numberStart + 1) return 'none';
  if (numeral.bare && exact) {
    // 万元户, 千万元企业12家: a class of size.
    if (unit === '元' && /^大?[户级村镇园企项]/.test(text.slice(end, end + 2))) return 'none';
    if (unit === '元' && /[十百千]万|百亿|千亿|万亿/.test(text.slice(numberStart, numberEnd))) return null;
    if (unit === '%') return null;
    return unit === null ? 'none' : 'soft';
  }
  if (/^十万|^百万|^千万/.test(text.slice(numberStart, numberEnd)) && exact && viaNoun) return 'none';
  if (unit === '页' && exact) return 'soft';
  // 阳光花园3栋, 2单元: an address.
  if (
    (unit === '栋' || unit === '幢') &&
    exact &&
    /[号苑园区城湾庭府]$|楼[,、]?$/.test(inFront(text, start, 2))
  )
    return 'none';
  if (/(?:阅读|浏览|点击|访问|人气|播放)(?:量|次数|数)?:$/.test(inFront(text, numberStart, 6))) return 'none';
  if (unit !== null) return null;
  if (!exact || vague !== null) {
    // A bare number with a word: 突破2.3万, 300余企业. A place in time or an age of one is none.
    if (/^(?:后|级|届|线|代|强|佳|岁|楼|号|层|室|单元)/.test(text.slice(end, end + 2))) return 'none';
    return numeral.low.digits < 10n && numeral.low.scale === 0 && vague === null ? 'soft' : null;
  }
  // 50、60后: those born then. 5、6月份; 双十一.
  if (/^(?:[、和]\d0)*后|^、\d{1,2}[月日号]/.test(text.slice(numberEnd, numberEnd + 8))) return 'none';
  const behind = text[unitEnd] ?? '';
  // 三、五月, 一、二等奖: numbers of things in a row.
  if (
    !numeral.arabic &&
    (/^、[一二三四五六七八九十]/.test(text.slice(numberEnd, numberEnd + 2)) ||
      /[一二三四五六七八九十]、$/.test(inFront(text, numberStart, 2)))
  )
    return 'none';
  if (/[万亿]/.test(text.slice(numberStart, numberEnd)) && numeral.arabic) return null;
  return /[\u4e00-\u9fffA-Za-z]/.test(behind) ? 'none' : 'soft';
}

/** 3.200名, 2.35家: things that are counted come whole; the number of a paragraph has run into theirs. A mean may be broken. */
function broken({ text, start, numeral, unit, rate }: NumberContext): Judgement | null {
  if (rate || unit === null || numeral.low.scale === 0 || numeral.factor?.power !== 0) return null;
  if (!counted.has(unit) || /均[^,;、。]{0,8}$/.test(inFront(text, start, 10))) return null;
  return 'soft';
}

/** A deadline, an age or the size of a class of firms only frames the figure beside it. */
function frame({ text, start, end, unit, senses, rate, numeral, vague }: NumberContext): Judgement | null {
  if (rate || unit === null) return null;
  if (timeUnits.has(unit) || unit === '岁') return 'weak';
  // 莲花五里: a quarter of a town, where nothing in front speaks of a way.
  if (
    unit === '里' &&
    !numeral.arabic &&
    senses.length === 0 &&
    vague === null &&
    numeral.low.digits < 10n &&
    !/[行走跑骑距隔长程路远]/.test(inFront(text, start, 4))
  )
    return 'soft';
  // 110千伏变电站: the class of a line or station.
  if (unit === '千伏' && /^(?:及?以[上下]|等级|的)?[\u4e00-\u9fff]/.test(text.slice(end))) return 'soft';
  if (
    senses.length > 0 &&
    (unit === '人' || unit === '名') &&
    classBehind.test(text.slice(end, end + 12)) &&
    personNounAt(text, end) === false
  )
    return 'weak';
  return null;
}
