import { inFront } from '../match.ts';
import type { Judgement, NumberContext } from './judgement.ts';

const opening = '“‘';
const closing = '”’';
const rankBefore =
  /(?:第|列|居|排名|跻身|荣获前|获得前|进入前|排)(?:全国|全省|全市|全县|全区|全州)?(?:第|前)?$/;
const ordinalBefore = /第(?:[\d一二三四五六七八九十百、,—和至到-]*)$/;
const unitList = '档名位家处场个件起户台套辆人座所间册份支批次期天条项种类';

// A number, or a page number, in the next line.
const goesOn = /^\n(?:\d|- ?\d+ ?-|第\d+页)/;
const halfBehind =
  /^半(?!导体|自[动主]|成品|决赛|封闭|开放|脱产|军事|职业|专业|机械|永久|固定|透明|公[开益]|[挂年天月日夜价票数径岛程山潜截球场马小个])/;

const restOfNumber = /\d'\d+$|\d[.,]{2,}\d\D*$|[\d一二两三四五六七八九十百千万](?:又\S+|好几|或\S+)$/;

/** 1'200元, 12..5万元, 二十又三分之一, 三十好几人, 3或5户; 1,2345人, whose commas group nothing: the part of a number that no rule of ours reads. */
function isRest(text: string, start: number, end: number, counts: boolean): boolean {
  const before = inFront(text, start, 5);
  return (
    restOfNumber.test(before + text.slice(start, end)) ||
    // But of 9:30,35人 the comma ends a time of day.
    /(?:^|[^\d:])\d{1,3},$/.test(before) ||
    (counts && /^,\d/.test(text.slice(end, end + 2)))
  );
}

/** Digits next to letters, plus signs, colons, dots: 1+3+N, 4G, 13:46, 7×24, 3·15. */
export function notation({
  text,
  numberStart,
  numberEnd,
  unitEnd,
  unit,
  end,
  vague,
  viaNoun,
  signed,
  numeral,
  previous,
}: NumberContext): Judgement | null {
  const before = signed ? '' : (text[numberStart - 1] ?? '');
  const twoBefore = inFront(text, numberStart, 2);
  const behindNumber = text.slice(numberEnd, numberEnd + 2);
  const behind = text.slice(unitEnd, unitEnd + 2);
  const name = /[A-Za-z]{2,}$/.test(inFront(text, numberStart, 6)) && unit !== null;
  if (
    /[A-Za-z_.]/.test(before) &&
    !name &&
    !/(?:RMB|CNY|USD|Y) ?$/.test(inFront(text, numberStart, 4)) &&
    !(before === '.' && /[^\d]\.$/.test(twoBefore))
  )
    return 'none';
  // ▲3.1%, △5: up in one table, a minus in the next. (-)3.2%: a sign in brackets.
  if (!signed && /(?:[+×*#@\\^_№±▲△▽]|(?:^|[^<>])=|\([-+]\))$/.test(inFront(text, numberStart, 3)))
    return 'none';
  // 300≤X＜1000: two bounds around what they are of.
  const chained = /\d[^\d,。;]?[<≤][^\d,。;]{1,8}[<≤]$/;
  if (/^[±▲△<>≤≥]/.test(behind) || chained.test(inFront(text, numberStart, 12))) return 'none';
  if (/^[×*=#@\\^_]/.test(behindNumber) || /^[×*=]/.test(behind)) return 'none';
  // 1个+8个 is a formula; 12个+流动车3辆 adds up things.
  const formula = /^\+[\dA-Za-z\u4e00-\u9fff“]/.test(text.slice(end, end + 2)) && text[end - 1] !== '+';
  if (
    formula &&
    !(unit !== null && numeral.arabic && (/[辆台套件册本张]/.test(unit) || numeral.low.digits >= 10n))
  )
    return 'none';
  // 5000…8000元: the end of a range.
  if (/\d…$/.test(twoBefore) || /^…\d/.test(behindNumber)) return 'none';
  if (isRest(text, numberStart, numberEnd, unit !== null)) return 'none';
  // 满30减5元, 满30元送1瓶: a condition.
  if (/满$/.test(twoBefore) && /^(?:元)?[立直]?[减送返赠]/.test(text.slice(numberEnd, numberEnd + 3)))
    return 'none';
  // 三个月至半年: a range in two units.
  if (/^[至到—~-]半(?:[年天月]|个月|小时)/.test(text.slice(end, end + 4))) return 'none';
  // 一百五、六十人: one number, which no rule of ours reads.
  if (/[五六七八二三四]、$/.test(twoBefore) && /[百千].、$/.test(inFront(text, numberStart, 3)))
    return 'none';
  // PM2.5年均浓度.
  if (/PM$/i.test(inFront(text, numberStart, 2))) return 'none';
  // 补贴-300元: a dash or a minus. Only beside a word of accounts is it read as one.
  // Between two figures (100元/人-300元/户) it is a dash.
  const dash = previous?.verdict === 'figure' && previous.end === numberStart - 1;
  if (before === '-' && unit === '元' && !dash && /[\u4e00-\u9fff]-$/.test(twoBefore)) return 'soft';
  // 300⏎-400人: a range or two cells.
  if (signed && /\d\n-$/.test(inFront(text, numberStart, 3))) return 'soft';
  // 1200⏎300人: either of two cells or of a broken number, so neither part is read alone.
  if (before === '\n' && /\d\n$/.test(twoBefore)) return 'soft';
  if (unitEnd === numberEnd && numeral.arabic && goesOn.test(text.slice(numberEnd, numberEnd + 10)))
    return 'soft';
  // 3点5万元: no rule of ours for such a point.
  if (/\d点$/.test(twoBefore) && /[万亿]/.test(text.slice(numberStart, numberEnd))) return 'none';
  // 零分之三, 1正2副, 负-3%.
  if (/分之$|[\d一]正$/.test(twoBefore) || (signed && /负[-+]$/.test(twoBefore))) return 'none';
  // 东经120度.
  if (/[东西]经$|[南北]纬$/.test(twoBefore)) return 'none';
  // 三个半 of something we have no name for, 三车半砂石: not three of it. 几个世纪 are none of our units.
  if (unit !== null && unitEnd > numberEnd && halfBehind.test(text.slice(unitEnd, unitEnd + 3)))
    return 'none';
  if (unit === '个' && /^世纪/.test(behind)) return 'none';
  // -⏎3.2%, ⇥—0.4, 3000元⏎—5000元: a minus or the dash of a range, and the number is a part of either.
  if (/[-—+~]\n$|[\t\n]—$|^—$/.test(twoBefore) || /^\n—\d/.test(text.slice(end, end + 3))) return 'none';
  if (unit === null && /^[A-Za-z]/.test(behindNumber)) return 'none';
  // 12351职工热线: a public telephone number.
  if (viaNoun && /^(?:12[03]\d\d|9[56]\d{3,4})$/.test(text.slice(numberStart, numberEnd))) return 'none';
  const row = vague === null && inSlashRow(text, numberStart, numberEnd);
  if (!row && /\d[:.·/-]$/.test(twoBefore) && !(unit === '%' && /\d-$/.test(twoBefore))) return 'none';
  const behindDigits = vague === 'range' ? behind : behindNumber;
  if (!row && /^[:·/-]\d/.test(behindDigits)) return 'none';
  if (unit === null && (/^·/.test(behindNumber) || before === '·')) return 'none';
  // 8 500余人: thousands grouped by spaces, or two cells of a table. No part of it is a figure by itself.
  if (
    (/^\d{3}(?!\d)/.test(text.slice(numberStart, numberEnd)) &&
      /(?:^|[^\d.,])\d{1,3}(?: \d{3})* $/.test(inFront(text, numberStart, 14))) ||
    (/^(?:.*\D)?\d{1,3}$/.test(text.slice(numberStart, numberEnd)) &&
      /^ \d{3}(?!\d)/.test(text.slice(numberEnd, numberEnd + 5)))
  )
    return 'soft';
  return null;
}

// Three or more: no fraction (2/3), ratio (24/7) or date (2024/10/25).
const slashRow = /(?:^|[^\d./:·-])[1-9][\d.]*(?:\/[1-9][\d.]*){2,}[万亿]?(?:元(?!旦)|[人户次个家件份场名台])/;

/** 1000/800/500元: numbers of one unit. */
function inSlashRow(text: string, from: number, to: number): boolean {
  const beside = text[from - 1] === '/' || text[to] === '/';
  return beside && slashRow.test(text.slice(Math.max(0, from - 30), to + 30));
}

/** 第三期, 前十名, 全省第2位, 首批; the denominator of a rate (每3个月, 每万人). */
export function ordinal({
  text,
  start,
  numberStart,
  numeral,
  unit,
  unitEnd,
  numberEnd,
  senses,
}: NumberContext): Judgement | null {
  const before = inFront(text, numberStart, 8);
  if (ordinalBefore.test(before)) return 'none';
  // 三届五次职代会, 十届二次全会: the fifth meeting of the third term.
  if (unit === '次' && /[\d一二三四五六七八九十]届$/.test(before) && senses.length === 0) return 'none';
  if ((unit === '位' || unit === '名') && (rankBefore.test(before) || /[前后]$/.test(before))) return 'none';
  // 二档200元、三档100元.
  if (unit === '档' && !numeral.arabic && /\d/.test(text[unitEnd] ?? '')) return 'none';
  if (unit === '%' && /前$/.test(before)) return 'none';
  // 每增加1人补助100元: a condition.
  if (
    /每多[\u4e00-\u9fff]{0,3}$|每(?:增加|减少|提高|降低|新增|发展|吸纳|招用|培训|安置|介绍|超过|延长|缩短|推荐|完成)$/.test(
      before,
    )
  )
    return 'none';
  if (/每[隔满]?$/.test(before) && start >= numberStart - 2) return 'none';
  // 二次报销, 二期工程: 二 in front of a measure word orders; 两 counts.
  if (
    !numeral.arabic &&
    text.slice(numberStart, unitEnd).startsWith('二') &&
    numberEnd === numberStart + 1 &&
    unit !== null &&
    unit !== '%' &&
    !senses.length
  ) {
    return unitList.includes(text[numberEnd] ?? ' ') ? 'none' : null;
  }
  if (
    /^(?:等奖|星级|级|届|号|版|楼|层|路|街|环|栋|室|中全会|大(?!型|量|约|概|幅|力|中|关))/.test(
      text.slice(numberEnd, numberEnd + 3),
    ) &&
    unit === null
  )
    return 'none';
  // 一期、二期、三期: numbers, and no three.
  if (numberEnd === numberStart + 1 && senses.length === 0) {
    const [last = '', measure = ''] = /[一二三四五六七八九].、$/.exec(before)?.[0] ?? '';
    const digits = '一二三四五六七八九';
    if (measure === text[numberEnd] && digits.indexOf(text[numberStart] ?? '') === digits.indexOf(last) + 1)
      return 'none';
  }
  if (/[一-十\d]、$/.test(before.slice(-2)) && unit === '期')
    return ordinalBefore.test(before.replace(/、$/, '')) ? 'none' : null;
  return null;
}

/** Inside a short pair of quotation marks, or a book title, is a name: “百优驿站”, “10件实事”, 《十项措施》. */
export function quoted({
  text,
  start,
  end,
  unit,
  numeral,
  senses,
  quotes,
  titles,
}: NumberContext): Judgement | null {
  let depth = 0;
  for (let at = start - 1; titles && at >= Math.max(0, start - 40); at -= 1) {
    const character = text[at] ?? '';
    if (character === '》') depth += 1;
    else if (character === '《') {
      if (depth === 0) return 'none';
      depth -= 1;
    }
  }
  if (!quotes) return null;
  let open = -1;
  for (let at = start - 1; at >= Math.max(0, start - 14); at -= 1) {
    const character = text[at] ?? '';
    if (closing.includes(character)) break;
    if (opening.includes(character)) {
      open = at;
      break;
    }
  }
  if (open < 0) return null;
  for (let at = end; at < Math.min(text.length, open + 18); at += 1) {
    const character = text[at] ?? '';
    if (opening.includes(character)) return null;
    if (closing.includes(character)) {
      if (
        open + 1 === start &&
        at === end &&
        unit !== null &&
        (numeral.arabic || numeral.low.digits > 10n || senses.length > 0)
      )
        return null;
      if (unit === '%' && at === end) return null;
      return 'none';
    }
  }
  return null;
}
