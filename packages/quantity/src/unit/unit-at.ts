import { lengthAt, matchAt } from '../match.ts';
import type { Sense } from '../sense.ts';
import { measureAt } from './measure.ts';

const splitUnit = /个([多来])(月|小时|钟头|星期|学期|世纪|百分点)/y;
const halfUnit =
  /个半(小时|月|钟头|星期|百分点|工作日|学时|课时|学期|学年|季度)(?![程额途])|(个月|年|天|倍|小时|平方公里|公里|平方米|立方米|公顷|亩|公斤|千克|斤|块|吨|米|岁|升|元)半(?!导体|自[动主]|成品|封闭|开放|脱产|潜|挂|[程额途数天年载月日夜价票径截个小])/y;
// 三车半, 两碗半: of what is counted, a half ends the phrase, since 半 begins many words.
const halfAtEnd = /半(?=$|[^\u4e00-\u9fff\d]|以上|以下|以内|左右)/y;
const sharedUnit =
  /[、,和与及至到—~-](?:近|约|超)?(?:\d{1,4}(?:\.\d{1,2})?|[一二三四五六七八九十两]{1,3})(个(?:百分点|小时|钟头|月|星期|工作日|学时|课时|季度))/y;
const spokenUnits: ReadonlyMap<string, string> = new Map([
  ['月', '个月'],
  ['钟头', '小时'],
  ['星期', '周'],
  ['块', '元'],
]);

const littleMore = /多(?:一点儿?|一些|点儿|些)/y;

export interface FoundUnit {
  readonly end: number;
  readonly unit: string;
}

/** 余, 多, 来 and + behind the digits. 来 needs a measure word behind it: 十来个, but 12351来电. */
export function markerAt(text: string, at: number): { end: number; sense: Sense } | null {
  const found = text[at] ?? '';
  if (found === '' || !'余多来+把'.includes(found)) return null;
  // 1万多一点: the whole of it.
  const end = at + (lengthAt(littleMore, text, at) || 1);
  const rest = text.slice(end, end + 3);
  // 百把人: about a hundred.
  if (found === '把' && !(/[百千万]/.test(text[at - 1] ?? '') && measureAt(text, end))) return null;
  if (found === '来' && (!measureAt(text, end) || /^[电自访源宾安信华]/.test(rest))) return null;
  if (found === '多' && /^(?:媒体|功能|元化|样化|层次|渠道|形式|方位|维度|年来)/.test(rest)) return null;
  if (found === '余' && /^[额热姚杭]/.test(rest)) return null;
  if (found === '+' && !(measureAt(text, end) && !/^\d/.test(rest)) && !/^(?:$|[,、。;!?)”的])/.test(rest))
    return null;
  return { end, sense: /[来把]/.test(found) ? 'about' : 'atLeast' };
}

/** 个半小时, 年半: half a unit more. */
export function halfAt(text: string, at: number): FoundUnit | null {
  const found = matchAt(halfUnit, text, at);
  if (!found) {
    const measured = measureAt(text, at);
    const end = measured && matchAt(halfAtEnd, text, measured.end);
    return measured && end ? { end: measured.end + 1, unit: measured.unit } : null;
  }
  const name = found[1] ?? found[2] ?? '';
  const unit = spokenUnits.get(name) ?? name;
  return { end: at + found[0].length, unit };
}

/** 个多月, 个来小时: the marker stands within the unit. */
export function splitUnitAt(text: string, at: number): (FoundUnit & { readonly sense: Sense }) | null {
  const found = text[at] === '个' ? matchAt(splitUnit, text, at) : null;
  if (!found) return null;
  const name = found[2] ?? '';
  const unit = spokenUnits.get(name) ?? name;
  return { end: at + found[0].length, unit, sense: found[1] === '来' ? 'about' : 'atLeast' };
}

/** 3.5个和4.2个百分点, 3个至5个工作日: 个 is short for the unit of the number behind. */
export function sharedUnitAt(text: string, at: number): FoundUnit | null {
  const found = matchAt(sharedUnit, text, at);
  const unit = found && measureAt(text, at + found[0].length - (found[1]?.length ?? 0));
  return unit ? { end: at, unit: unit.unit } : null;
}

/** The unit that begins at `at`: a sign, tenths (成), a measure word. */
export function unitAt(text: string, at: number): FoundUnit | null {
  const first = text[at] ?? '';
  if (/[%‰‱]/.test(first) && text[at + 1] !== '点') return { end: at + 1, unit: first };
  const tenths = tenthsAt(text, at);
  if (tenths) return tenths;
  return measureAt(text, at);
}

// 成立, 成员, 成就; but 八成员工, 七成就业, 六成本地职工.
const otherWord =
  /^(?:[立功绩果效型熟交品分套语]|不(?![到足])|员(?!工)|本(?![地市县省科])|长(?!期)|就(?!业)|都(?![是有为在已])|人(?![员士])|群(?!众))/;

/** 八成: tenths. */
function tenthsAt(text: string, at: number): FoundUnit | null {
  if (text[at] !== '成' || otherWord.test(text.slice(at + 1, at + 3))) return null;
  // 八成为女性 is a share, 之一成为 and 统一成为 are not.
  if (text[at + 1] === '为' && text[at - 1] === '一') return null;
  return { end: at + 1, unit: '成' };
}
