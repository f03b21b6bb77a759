import { alternatives, matchAt } from '../match.ts';
import { type Mark, mark } from '../text/marks.ts';
import { denominators } from '../unit/unit-forms.ts';
import { nounAfter } from './nouns.ts';

// 每个2000元, 每间8000元, 每生补助500元, 每村一次性奖励5万元: a place is a denominator only where nothing but words of giving stand between it
// and its number. They are put together in so many ways that their characters are listed; 每生产, 每区域, 每车次 have others. What
// is counted by 个, 家 and 所 may be named (每个驿站补助2万元, 每家企业5万元).
const adjacentNames =
  '个 家 处 间 座 所 站 组 队 厂 岗 企 门 条 项 部 讲 车 生 立方 街 区 市 店 栋 桌 床 孩 童 课 时 方'.split(
    ' ',
  );
// 每个驿站配备冰箱1台, 每处安装路灯2盏: what a place is fitted with may be named.
const fitted = '(?:[配备安装设立置有添摆放排投入]{2}了?(?!.*(?:服务|惠及|[共总为]))[^\\d]{1,8})?';
const giving = `(?=(?:一次性|[配备给予发放补助贴资奖励救慰问拨付投入安排支持收费按标准学金为达了最高均])*${fitted}$)`;
const eachAdjacent = new RegExp(`每一?(${adjacentNames.join('|')})${giving}`, 'g');
const eachNamed = new RegExp(`每一?([个家所间座处条])[^日月年期]{1,4}?${giving}`, 'g');
// 每村配备村医2名, 每班学生不超过50人: of an area or a class, whatever is counted in it. 每村民小组, 每校园, 每班次 are others.
const eachArea = /每[个一]?(乡镇|[村校班镇乡县])(?![民庄组委园区长外次级子车亲镇村市域])/g;
/** Per person, household, day, month, hour: the words that make a rate. Per year alone is a period: see `rateBefore`. */
const each = new RegExp(
  `每[个一]?(${alternatives([...denominators.keys()].filter((name) => !/^[村校班]$|元$/.test(name) && !adjacentNames.includes(name)))})`,
  'g',
);
// 每生每年, 每校每年: in front of another 每 stands a denominator, whatever it counts.
const eachBeside = /每(?![个一])([\u4e00-\u9fff]{1,2})(?=每)/g;
// 每半年1次, 每两年500元: a period of its own.
const eachPeriod =
  /每(半年|半个?月|(?:[二两三四五六七八九十]|[2-9]|\d\d)(?:年|个月|天|周|小时|个季度))(?!以|内|后|前|来)/g;
// 每万元GDP能耗.
const eachMoney = /每([万亿]元(?:GDP|产值)?)/g;
const average = /([年月日周人户季]?)(?:平均)?([月日周人户季天场次件亩年])均/g;
// 日平均服务300人次, 月平均工资.
// 亩产512公斤, 百亩产业园.
const wage =
  /(小时|[月日周]|时(?!平均))(?:平均|(?:最低|基本|人均)?(?:工资|薪酬|薪|收入|租金|补贴|津贴))|(亩)产(?!业)/g;
// 工人均, 近日均, 市场均, 节日补贴: the character belongs to the word in front.
// 人均月增收: behind the mean over persons stands the one over time.
const within = /平?均([月日年])/g;
const withinWord = /^(?![常期程报历龄级])[\u4e00-\u9fff]/;
// 驿站日接待120人次: only behind a place or at the head of a clause, since 节假日, 开放日 and dates end so, too.
const daily =
  /(?:^|[站心点室馆园店量])([日月])(?:接待|服务|处理|产|供|消纳|发电|供应|办理|配送|发放|受理|客流|人流|访问)/g;
const notAverage = /[近今昨明次节假工农困贫个本他军众老主责文条案邮市现会商广机层]/;
// 5月工资, 当月工资: the wage of one month.
const notWage = /[节假生今近昨次当本该上\d一二三四五六七八九十百千万]/;
// 每万人: the number of the denominator belongs to the unit.
const eachMany = /每((?:\d{1,4}|[一二三五十])?[百千万])(人|名|位|户)/g;
const slashMany = /\/((?:\d{1,4}|[一二三五十])?[百千万])(人|名|位|户)/y;
// 村均集体收入18.6万元, but 城南村均已建会.
const ofVillages = /^([村校班站])均(?![已有建])/g;
// 按日万分之五, 按日加收千分之二, 每天3‰, 按月发放300元: what is charged or paid by time. A share is of a time only so.
const dues = /(?:[按逐]|每(?!月))([日天月])[加收计征取付按的应支给缴发放补助]*$/g;
const clauseEnd = /[,、;:!?()“”‘’\n|>。]/;

export interface Rate {
  readonly start: number;
  readonly per: readonly string[];
  /** Where its words stand. */
  readonly marks: readonly Mark[];
}

/** A rate word in the window in front of a number. */
interface Hit {
  readonly index: number;
  readonly end: number;
  readonly per: string;
}

/** One kind of rate words, found in a window that begins at `from` of the text. */
type Finder = (window: string, text: string, from: number) => Hit[];

/** A hit of a name that is a denominator, else none. */
function hit(index: number, length: number, name = '', other?: string): Hit[] {
  const per = denominators.get(name) ?? other;
  return per ? [{ index, end: index + length, per }] : [];
}

const whole = (match: RegExpExecArray, per: string): Hit => ({
  index: match.index,
  end: match.index + match[0].length,
  per,
});

/** 月人均, 日均: of 全年人均, 年 is a period, and belongs to the word in front. */
function averages(window: string): Hit[] {
  return [...window.matchAll(average)].flatMap((match) => {
    const [words, first = '', second = ''] = match;
    const end = match.index + words.length;
    if (/[职员民]工人均$/.test(window.slice(0, end))) return hit(end - 2, 2, second);
    const previous = window[match.index - 1] ?? '';
    // The name stands right in front of 均, so the word in front of it ends two characters before the end.
    if (first === '')
      return notAverage.test(window[end - 3] ?? '') ? [] : hit(match.index, words.length, second);
    if (first === '年') {
      const headed = !/[\u4e00-\u9fff\d]/.test(previous);
      return [
        ...(headed ? hit(match.index, 1, first) : []),
        ...hit(match.index + 1, words.length - 1, second),
      ];
    }
    if (notAverage.test(previous)) return [];
    return [...hit(match.index, words.length, first), ...hit(match.index, words.length, second)];
  });
}

/** Behind the mean over persons, the one over time: 人均月增收. */
function overTime(window: string, text: string, from: number): Hit[] {
  return [...window.matchAll(within)].flatMap((match) => {
    const behind = from + match.index + match[0].length;
    const inWord = withinWord.test(text.slice(behind, behind + 1));
    return inWord ? hit(match.index, match[0].length, match[1]) : [];
  });
}

/** 月工资, 日平均. */
const wages: Finder = (window) =>
  [...window.matchAll(wage)].flatMap((match) =>
    notWage.test(window[match.index - 1] ?? '')
      ? []
      : hit(match.index, match[1]?.length ?? 1, match[1] ?? match[2]),
  );

const named =
  (pattern: RegExp): Finder =>
  (window) =>
    Array.from(window.matchAll(pattern), (match) => {
      const name = match[1] ?? '';
      return whole(match, denominators.get(name) ?? name);
    });

/** 每个困难职工, 每个低保家庭. */
const eachNoun: Finder = (window) =>
  [...window.matchAll(/每个/g)].flatMap(({ index }) => {
    const noun = nounAfter(window, index + 2);
    return noun ? hit(index, noun.end - index, noun.unit) : [];
  });

/** 按日, 每天, where it is charged or paid. */
const timely: Finder = (window) =>
  [...window.matchAll(dues)].flatMap(({ index, 1: name }) => hit(index, 2, name));

const finders: readonly Finder[] = [
  named(eachArea),
  named(each),
  averages,
  overTime,
  (window) => [...window.matchAll(daily)].flatMap((m) => hit(m.index + m[0].search(/[日月]/), 1, m[1])),
  wages,
  (window) =>
    Array.from(window.matchAll(eachMany), (m) => whole(m, `${m[1]}${denominators.get(m[2] ?? '') ?? ''}`)),
  named(eachMoney),
  named(eachPeriod),
  eachNoun,
  timely,
  named(ofVillages),
];
// 每个低保家庭, 每个小时: a household and an hour, whatever 个 counts.
const lesserFinders: readonly Finder[] = [named(eachAdjacent), named(eachNamed), named(eachBeside)];

// 覆盖每个乡镇的25个站点: what reaches all of them is counted once.
const reaching = /(?:覆盖|遍[布及]|走[进遍]|延伸[到至])[了到]?$/;

/** Where the clause in front of a number begins, at most 20 characters away and never in front of `floor`. */
function clauseStart(text: string, start: number, floor: number): number {
  const from = Math.max(floor, start - 20);
  for (let at = start - 1; at >= from; at -= 1) if (clauseEnd.test(text[at] ?? '')) return at + 1;
  return from;
}

/**
 * The rate words of the clause in front of a number, at most 18 characters away: 日均服务(超30人次), 每人每月(100元). `beside` says that
 * another denominator stands behind the number (每年1500元/人), so that a year is one, too; `share`, that it is a percentage.
 */
export function rateBefore(
  text: string,
  start: number,
  floor: number,
  beside = false,
  share = false,
): Rate | null {
  const from = clauseStart(text, start, floor);
  const window = text.slice(from, start);
  if (!/[每均薪月日时周按逐亩]/.test(window)) return null;
  const find = (finder: Finder) => finder(window, text, from);
  const known = share ? timely(window, text, from) : finders.flatMap(find);
  const others = (share ? [] : lesserFinders)
    .flatMap(find)
    .filter((other) => !known.some(({ index }) => index === other.index));
  const hits = [...known, ...others];
  // 年均3.5万人次 is the number of a year, a period; 每人每年1500元 is paid by person and year.
  const yearly = ({ per, index }: Hit) => per === '年' && !(beside && window[index] === '每');
  if (hits.every(yearly)) return null;
  const [first] = hits.sort((a, b) => a.index - b.index);
  if (!first || (window.includes('的') && reaching.test(window.slice(0, first.index)))) return null;
  return {
    start: from + first.index,
    per: hits.map(({ per }) => per),
    marks: hits.map(({ index, end }) => mark('unit', from + index, from + end)),
  };
}

const names = alternatives([...denominators.keys()]);
const slash = new RegExp(`[/／]每?\\(?(${names})(?:[·.*](${names}))?\\)?`, 'y');
// What we have no name for stays as printed: 8条/里.
const slashAny = /[/／]([\u4e00-\u9fff]{1,2})(?![\u4e00-\u9fffA-Za-z\d])/y;
const dot = new RegExp(`·(${names})`, 'y');
const eachBehind = new RegExp(
  `每(${names})(?=每|$|[^\\u4e00-\\u9fff\\d]|以上|以下|的|标准|左右|计|补|起)`,
  'y',
);

/** The rate words behind a unit: 元(/人·月), 人次(每日), 元(/天/人). */
export function rateAfter(text: string, at: number): { end: number; per: string[] } {
  const per: string[] = [];
  let end = at;
  const many = matchAt(slashMany, text, at);
  if (many) return { end: at + many[0].length, per: [`${many[1]}${denominators.get(many[2] ?? '') ?? ''}`] };
  for (let steps = 0; steps < 3 && /[/每·]/.test(text[end] ?? ''); steps += 1) {
    const found = [slash, eachBehind, slashAny, ...(per.length > 0 ? [dot] : [])]
      .map((pattern) => matchAt(pattern, text, end))
      .find(Boolean);
    if (!found) break;
    for (const name of found.slice(1)) if (name !== undefined) per.push(denominators.get(name) ?? name);
    end += found[0].length;
  }
  return { end, per };
}
