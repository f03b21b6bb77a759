import { inFront, matchAt } from '../match.ts';
import { mark } from '../text/marks.ts';
import type { Amount } from './amount-type.ts';
import { type Decimal, decimal } from './decimal.ts';
import { plainNumeral } from './numeral.ts';

// Those of whom a half is told.
const group =
  '[职员]工|农民|会员|女|男|企业|单位|劳动者|骑手|司机|成员|学[员校生]|代表|农?户|[居村]民|教师|群众|乡镇|村';
// What may follow a bare 半 (过半, 近半): it begins too many words (近半年, 超半径, 年过半百) to be a half before any noun.
const half = new RegExp(
  `(一?[大小])?半(?:数|(?=[是为由来的均都属系已以左]|${group}|[^\\u4e00-\\u9fff\\w]|$))`,
  'y',
);
// 多半职工: most of them; as an adverb (多半是因为) it counts nothing.
const most = new RegExp(`多半(?=${group})|对半(?=$|[开分,、。;!?])`, 'y');
const whole = /[大小]?一[大小]?半(?![天夜晌截路会辈球])/y;
// 双过半, 时间过半: a slogan and a place in time, no share.
const noShare = /(?:[双年间务程夜“个上下前后多]|另一)$/;
const qualified = /(?:超过?|过|逾|近|不足|不到|未到|约|占|达|减)$/;

const halfDuration = /半个?多?(小时|钟头|月(?![谈刊])|工作日|学期|学时|课时)|半(天|年(?!报))|半个(百分点)/y;
const durations: ReadonlyMap<string, string> = new Map([
  ['钟头', '小时'],
  ['月', '个月'],
]);

/** 半小时, 半个月, 半年: half a unit of time. 上半年 and 大半天 are none. */
function halfDurationAt(text: string, start: number): Amount | null {
  const found = matchAt(halfDuration, text, start);
  if (!found || /[上下大小多前后每中个]/.test(text[start - 1] ?? '')) return null;
  const name = found[1] ?? found[2] ?? found[3] ?? '';
  const end = start + found[0].length;
  const amount = halfOf(start, end, decimal('0.5'), durations.get(name) ?? name);
  const marks = [mark('number', start, start + 1), mark('unit', start + 1, end)];
  // 半个多月.
  const more = text.slice(0, end).indexOf('多', start);
  if (more < 0) return { ...amount, marks };
  return { ...amount, senses: ['atLeast'], marks: [...marks, mark('bound', more, more + 1)] };
}

function halfOf(start: number, end: number, value: Decimal, unit: string): Amount {
  return {
    end,
    low: value,
    high: value,
    vague: null,
    senses: [],
    unit,
    unitEnd: end,
    place: null,
    marks: [mark('number', start, end)],
    numeral: { ...plainNumeral(end, value), arabic: unit === '%', bare: unit === '%' },
  };
}

/** 一半, 半数, 大半, and 半 behind a word that bounds it: 50 %. */
export function halfAt(text: string, start: number): Amount | null {
  const duration = halfDurationAt(text, start);
  if (duration) return duration;
  const before = inFront(text, start, 4);
  const found = matchAt(whole, text, start) ?? matchAt(most, text, start) ?? matchAt(half, text, start);
  if (!found) return null;
  const [words] = found;
  if (words === '半') {
    const bound = qualified.exec(before);
    if (!bound || noShare.test(before.slice(0, bound.index))) return null;
  } else if (noShare.test(before) && !/数/.test(words)) return null;
  const end = start + words.length;
  if (words === '一半' && text[start - 1] === '另') return null;
  const small = words.includes('小') ? 'lessThan' : null;
  const size = /[大多]/.test(words) ? 'moreThan' : small;
  const digits = start + words.search(/[大小多]/);
  const amount = halfOf(start, end, decimal('50'), '%');
  if (!size) return amount;
  return { ...amount, senses: [size], marks: [...amount.marks, mark('bound', digits, digits + 1)] };
}
