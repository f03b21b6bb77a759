import { unitAt } from '../unit/unit-at.ts';
import { loneUnits, unitFamilies } from '../unit/unit-families.ts';
import { unitForms } from '../unit/unit-forms.ts';

/**
 * Where a line of a PDF ends inside a figure (1200⏎余人, 12⏎00人, 3⏎万人次, 人⏎次, 不少⏎于30人), its two parts are one. Between any
 * other lines the break stays: the figures of two headings or cells never run together.
 */
export function joinsLines(before: string, after: string): boolean {
  const last = before.slice(-1);
  const next = after.slice(0, 1);
  // The number of a page: - 3 -.
  if (last === '' || next === '' || /(?:^|\n)[-—] ?\d+ ?[-—]$/.test(before)) return false;
  if (digit.test(last) && digit.test(next)) return brokenDigits(before, after);
  if ((/[.,]/.test(last) && digit.test(next)) || (digit.test(last) && /^[.,]\d/.test(after)))
    return brokenPoint.test(before);
  if (splits(wholeWords, before, after)) return true;
  for (const [end, start, joins] of breaks)
    if (end.test(before) && start.test(after)) return joins?.(before) ?? true;
  if (digit.test(next) || (numeral.test(next) && !(number.test(before) && /[万亿百千十]/.test(next)))) {
    // 约⏎300人, 增长⏎8%, 三百⏎五十人.
    return leading.test(before) || (numeral.test(last) && numeral.test(next) && !digit.test(next));
  }
  if (number.test(before)) return followsNumber(before, after);
  if (/^(?:以上|以下|以内|左右|不等|之间|余|多)/.test(after) && counted.test(before)) return true;
  return brokenUnit(before, after);
}

/** What stands on both sides of a line end inside a figure, and where that does not settle it, what does. */
const breaks: readonly (readonly [before: RegExp, after: RegExp, joins?: (before: string) => boolean])[] = [
  // 300元/人⏎·月, 三⏎、五个, 零⏎事故.
  [/\/[人户月日天年]$/, /^·[人户月日天年]/],
  [/[一二三四五六七八九]$/, /^、[一二三四五六七八九]/],
  [/零$/, /^[\u4e00-\u9fff]/],
  // 20⏎—35平方米; a hyphen there, or a dash behind a unit or a cell that is a number alone, may be a minus.
  [/[\d%万亿元人]$/, /^[至到]\n?\d/],
  // 每人⏎每月200元.
  [/每[人户家生天次名]$/, /^每[年月日天次]/],
  [/[\d万亿]$/, /^[—~]\d/, (before) => !/(?:^|[\n\t])[\d.,]+[万亿]?$/.test(before)],
  // 300元/人·⏎月.
  [/\/[人户]·$/, /^[月日天年]/],
  // 25人以上⏎100人以下.
  [/以上$/, /^\d[\d.]*[万亿]?[\u4e00-\u9fff%]{1,3}以[下内]/],
  // 200元/⏎人, 四成⏎半, 1万⏎2千.
  [/[元人次]\/$/, /^/],
  [/[元人次]$/, /^\/[\u4e00-\u9fff]/],
  [/[\d一二两三四五六七八九][成倍]$/, /^半(?![年天月])/],
  [/[万亿]$/, /^\d[百千]/],
];

/** Whether a line that begins with `after` goes on with a number at the end of the last one. */
function followsNumber(before: string, after: string): boolean {
  // 1200⏎余额: the heading of another cell.
  if (/^(?:余[额热]|多[功媒元样层]|来[自访电信]|年[度龄级]|日[常均期]|月[度均])/.test(after)) return false;
  // 2023⏎年3⏎月: a broken date is no count either.
  if (/^[万亿余多来%‰+十百千年月日号]/.test(after)) return true;
  if (/^(?:以上|以下|以内|左右|上下|不等|有余)/.test(after)) return true;
  // A cell that is a number alone is joined only to a unit that is a cell alone.
  const unit = unitAt(after, 0);
  if (!unit || otherNoun.test(after)) return false;
  const alone = /(?:^|[\n\t])[\d.,]+$/.test(before);
  return !alone || !/[\u4e00-\u9fff]/.test(after.slice(unit.end, unit.end + 1));
}

const digit = /\d/;
const numeral = /[零〇一二两三四五六七八九十百千万亿几数]/;
const number = /[\d零〇一二两三四五六七八九十百千万亿几][余多来+]?$/;
const counted = /[\d零〇一二两三四五六七八九十百千万亿几][余多来+]?[\u4e00-\u9fff%‰]{1,3}$/;
const brokenPoint = /[\u4e00-\u9fff(（:：]\d[\d,]*[.,]?$|^\d[\d,]*[.,]?$/;
// 人员, 家庭住址: another word than the unit it begins with.
const otherNoun = /^(?:人员|家庭|项目|名称|名单|户籍|次数|个别|期间|场所|位置)/;
const leading =
  /(?:超过?|近|约|逾|达|至少|于|不足|不到|增长|增加|提高|提升|上升|下降|减少|降低|回落|每人|每月|每天|每年|每户|[人日月户年]均|分之|[\d%万亿元人][—~至到-]|负|共|计|了|翻|满|第|人民币|¥)$/;
const wholeWords = [
  '分之 超过 不超过 不少于 不低于 不高于 不多于 不足 不到 不满 至少 至多 最多 最高 最低 大约 将近 接近 突破 百分之 千分之 个百分点 百分点',
  '没有发生一起 未发生一起 没有发生 未发生 不得超过 不得低于',
  '增长 增加 提高 提升 上升 下降 减少 降低 回落 以上 以下 以内 左右 不等 之间 每人 每月 每天 每年 每户 人均 日均 月均 户均 年均',
].flatMap((words) => words.split(' '));

/** Whether one of the words begins before the break and ends behind it. */
function splits(words: readonly string[], before: string, after: string): boolean {
  return words.some((word) => {
    for (let cut = 1; cut < word.length; cut += 1)
      if (before.endsWith(word.slice(0, cut)) && after.startsWith(word.slice(cut))) return true;
    return false;
  });
}

/**
 * 12⏎00余人, 1,2⏎34人: no number begins with a zero, or ends so. 11⏎2人 is one number only in running text, which goes on to its next
 * pause; elsewhere (会员1200⏎35个分会, 合计12⏎3家) it may be two cells, and neither is read.
 */
function brokenDigits(before: string, after: string): boolean {
  const head = /[\d.,]+$/.exec(before)?.[0] ?? '';
  const tail = /^[\d.,]*\d/.exec(after)?.[0] ?? '';
  const behind = after.slice(tail.length);
  if (head.length + tail.length > 12) return false;
  // What begins with a zero is no number of its own, nor is what ends in half a group of three.
  if (/^0(?:\d|[万亿千百])/.test(after) || /,\d{1,2}$/.test(head)) return true;
  if (/\d[—~至到]\d{1,2}$/.test(before) && tail === '0') return true;
  if (/^[、.)）年月:-]/.test(behind) || /^(?:19|20)\d\d$/.test(head)) return false;
  if (head.length > 2 || tail.length + head.length > 5 + (tail.split('.')[1]?.length ?? -1) + 1) return false;
  const inSentence = /[\u4e00-\u9fff]/.test(before.charAt(before.length - head.length - 1));
  return inSentence && !total.test(before) && /^[^\n]*?[,。;、]/.test(behind);
}

const total = /(?:[合共总小]计|表|附件|图|第)\d+$/;

const unitsOfSeveral = [...Object.values(unitFamilies).flat(), ...loneUnits, ...unitForms.keys()].filter(
  (name) => /^[\u4e00-\u9fff(]{2,}/.test(name),
);

/** 人⏎次, 平方⏎米, 工作⏎日, behind a number. */
function brokenUnit(before: string, after: string): boolean {
  return unitsOfSeveral.some((name) => {
    for (let cut = 1; cut < name.length; cut += 1) {
      if (!before.endsWith(name.slice(0, cut)) || !after.startsWith(name.slice(cut))) continue;
      if (number.test(before.slice(0, -cut))) return true;
    }
    return false;
  });
}
