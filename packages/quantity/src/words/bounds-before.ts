import { inFront } from '../match.ts';
import type { Sense } from '../sense.ts';
import { type Mark, mark } from '../text/marks.ts';

interface Qualifier {
  readonly word: string;
  readonly sense: Sense;
  /** What must not stand in front (two characters are looked at): in 节约 and 附近 it is part of another word. */
  readonly notAfter?: RegExp;
  /** Only in front of a bare power (上百, 过万), or behind a noun that names an amount (人次过5000). */
  readonly powerOnly?: true;
  /** What the number and the words behind it must be: 站上300亿元, but 站上300米高台. */
  readonly onlyBefore?: RegExp;
}

const aspectOfVerb = /[办展得加走通经不受去做有到用接取与参组织施获评见看来上打侦攻冲爆揭告识说讲干]/;

const listed: readonly Qualifier[] = [
  ...words(
    'moreThan',
    '超过了 超过 超出 超越 突破了 突破 冲破了 冲破 首破 大于 高于 多于 不止 不只 何止 岂止 远不止 已逾 逾 远超 已超 均超 >',
  ),
  // 反超 and the leagues (村超, 苏超), but 其中超八成, 四川超300万.
  {
    word: '超',
    sense: 'moreThan',
    notAfter: /(?:[赶反湘浙鄂赣]|(?:^|[^政个])村|(?:^|[^江])苏|(?:^|[^四])川)$/,
  },
  { word: '过', sense: 'moreThan', powerOnly: true },
  { word: '破', sense: 'moreThan', powerOnly: true },
  // 小一万人: not quite.
  {
    word: '小',
    sense: 'nearly',
    notAfter: /[大中微从家短细最较极幼缩减]$/,
    onlyBefore: /^[一两二三四五六七八九][百千万]/,
  },
  ...words('atLeast', '跨过 迈过 越过 跨越 站上 迈上 跃上 登上 踏上 冲上').map((qualifier) => ({
    ...qualifier,
    onlyBefore: /^[\d.,一二两三四五六七八九十百千]+[万亿]?元?(?:[万亿]元|.{0,3}(?:大关|关口|门槛|台阶))/,
  })),
  { word: '未过', sense: 'lessThan', powerOnly: true },
  ...words('nearly', '接近 将近 几近 近乎 逼近 直逼 趋近 趋近于 接近于 几乎'),
  {
    word: '近',
    sense: 'nearly',
    notAfter:
      /(?:[附最邻靠远相浅]|(?:^|[^成])就|(?:^|[^父母])亲|(?:^|[^补津])贴|(?:^|[^面])临|(?:^|[^创革全更])新)$/,
  },
  ...words(
    'atLeast',
    '>= => 超过(含) 不少于 不低于 不小于 不下于 不亚于 多于或等于 大于等于 大于或等于 等于或大于 达到或超过 ≥ ≧',
  ),
  ...words('atLeast', '至少 起码 最少 最低 少则 少说也有 少说 足足有 足有 届满 期满 年满'),
  // 满3年: Civil Code art. 1259 counts 届满 in. 圆满, 充满, 每满 are other words.
  { word: '满', sense: 'atLeast', notAfter: /[圆充挤坐爆美自丰饱布装写铺站住贴每人客不未]$/ },
  {
    word: '上',
    sense: 'atLeast',
    powerOnly: true,
    notAfter:
      /(?:[百千线网以早晚马路身桌车世街船台微之向]|(?:^|[^工协])会|(?:^|[^选能高])手|(?:^|[^当各驻])地)$/,
  },
  ...words(
    'atMost',
    '<= =< 低于(含) 不超过 未超过 没有超过 不超 未超 不多于 不高于 不大于 不逾 不突破 小于等于 小于或等于 等于或小于 ≤ ≦ 上限 至多 最多 最高 多则 顶多 充其量',
  ),
  { word: '封顶', sense: 'atMost', notAfter: /[体楼栋程构目房厂]$/ },
  { word: '不下', sense: 'atLeast', notAfter: /[高持争]$/ },
  {
    word: '不足',
    sense: 'lessThan',
    notAfter: /(?:[找补准]|[问难课主议标习专话命]题|存在|[找指查摆]出|[出到现]了)$/,
  },
  { word: '不到', sense: 'lessThan', notAfter: /(?:[得做看想遇找见感受享碰等拿]|(?:^|[^征回])收)$/ },
  ...words(
    'lessThan',
    '不满 低于 少于 小于 没到 没有到 未达到 未达 未满 未到 不及 没有达到 没达到 不够 未足 <',
  ),
  ...words('about', '大约 大概 大致 差不多 近似 约摸 约莫 约略 约计 大体 约合 接近或达到 ≈'),
  {
    word: '约',
    sense: 'about',
    notAfter:
      /(?:[节签预公履契邀违条特毁誓相赴失守盟制婚租]|(?:^|[^折])合|(?:^|[^化调和排缓])解|(?:^|[^连持陆继])续)$/,
  },
];
// 不得超过三年, 不应低于80%, 没有超过: what is denied turns into the bound on the other side.
const denials =
  '不得 不应当 不应 不能够 不能 不可以 不可 不宜 不准 不许 不会 不再 从不 均不 都不 并不 没有 没 未曾 未'.split(
    ' ',
  );
const denied: readonly (readonly [string, Sense])[] = [
  ...'超过 超出 突破 高于 多于 大于 逾 超 长于'.split(' ').map((word) => [word, 'atMost'] as const),
  ...'低于 少于 小于 短于 不足'.split(' ').map((word) => [word, 'atLeast'] as const),
];
const prohibitions: readonly Qualifier[] = denials.flatMap((denial) =>
  denied.map(([word, sense]) => ({ word: `${denial}${word}`, sense })),
);
// 不超过 must be seen before 超过.
const qualifiers = [...listed, ...prohibitions].sort((a, b) => b.word.length - a.word.length);
const byLast: ReadonlyMap<string, readonly Qualifier[]> = (() => {
  const map = new Map<string, Qualifier[]>();
  for (const qualifier of qualifiers) {
    const last = qualifier.word.slice(-1);
    map.set(last, [...(map.get(last) ?? []), qualifier]);
  }
  return map;
})();

function words(sense: Sense, list: string): Qualifier[] {
  return list.split(' ').map((word) => ({ word, sense }));
}

// What may stand between such a word and its number without changing anything.
const fillers = [
  '人民币',
  '合',
  '总',
  '达',
  '了',
  '有',
  '为',
  '共',
  '计',
  '到',
  '至',
  '可',
  '¥',
  '是',
  '占',
  '需',
  '—',
];
const fillerEnds: ReadonlySet<string> = new Set(fillers.map((word) => word.slice(-1)));
// 超过企业总数的80%, 不低于最低工资标准80%: with a share, the whole may stand between.
const shareGap =
  /((?:不得?|不应|未)?(?:低于|少于|高于|超过)|不足|不到|接近|至少)[\u4e00-\u9fff]{1,12}(?:的|总[额数量]|标准|人数|工资|收入)$/;
const looseGap = /(最少|最低|最多|最高|至多|至少|起码|顶多)([\u4e00-\u9fff]{1,8})$/;
// 至少 goes with any words; 最高 and 最多 are often attributes (最高气温, 最多的), so they need a verb of giving.
const givingVerbs =
  /^(?:可|能|可以|能够|达|获|享|享受|给予|予以|补贴|补助|奖励|资助|报销|救助|发放|贷|贷款|授信|申请|领取|领|补|得|有|支持|不得|只能|一次|赔付|理赔|赔|给付|支付|限额|额度|限|省|节省|减|减免|立减|抵扣|优惠|返还)+$/;
const numberWords = /[〇零一二两三四五六七八九十百千万亿几的]/;

export interface Before {
  /** Where the words begin; the number's own start when there are none. */
  readonly start: number;
  readonly senses: readonly Sense[];
  /** The words themselves. */
  readonly marks: readonly Mark[];
}

function qualifierBefore(
  text: string,
  end: number,
  floor: number,
  bare: boolean,
): (Qualifier & { start: number }) | null {
  for (const qualifier of byLast.get(text[end - 1] ?? '') ?? []) {
    const start = end - qualifier.word.length;
    if (start >= floor && text.startsWith(qualifier.word, start) && stands(qualifier, text, start, end, bare))
      return { ...qualifier, start };
  }
  return null;
}

/** Whether what is written here is the word, and no part of another one (节约, 附近, 通过). */
function stands(
  { word, notAfter, onlyBefore, powerOnly }: Qualifier,
  text: string,
  start: number,
  end: number,
  bare: boolean,
): boolean {
  if (notAfter?.test(inFront(text, start, 2))) return false;
  if (onlyBefore && !onlyBefore.test(text.slice(end, end + 16))) return false;
  const previous = text[start - 1] ?? '';
  if (bare) return !(word === '过' && /[通不]/.test(previous));
  if (!powerOnly) return true;
  const amount =
    /(?:[量数额次金元款率值费者员工户重人]|占比|比例|意度|[盖与]面)$/.test(inFront(text, start, 2)) ||
    start === 0;
  return word !== '上' && amount && !aspectOfVerb.test(previous);
}

/**
 * Reads the words in front of a number, from right to left, down to `floor`.
 * `bare` says that the number is a power without digit (百, 万), in front of which 上, 过 and 破 count; `part`, that it is
 * a percentage or a fraction.
 */
export function wordsBefore(
  text: string,
  numberStart: number,
  floor: number,
  { bare, part }: { bare: boolean; part: boolean },
): Before {
  const senses: Sense[] = [];
  const marks: Mark[] = [];
  let start = numberStart;
  let at = numberStart;
  for (let steps = 0; steps < 8; steps += 1) {
    const qualifier = qualifierBefore(text, at, floor, bare);
    if (qualifier) {
      senses.push(qualifier.sense);
      marks.push(mark('bound', qualifier.start, qualifier.start + qualifier.word.length));
      start = at = qualifier.start;
      continue;
    }
    if (!fillerEnds.has(text[at - 1] ?? '')) break;
    const filler = fillers.find((word) => at - word.length >= floor && text.endsWith(word, at));
    if (!filler) break;
    at -= filler.length;
  }
  const window = text.slice(Math.max(floor, start - 18), start);
  const apart = (part ? boundOfShare(window) : null) ?? boundOfGiving(window);
  if (apart) {
    senses.push(apart.sense);
    start -= apart.length;
    marks.push(mark('bound', start, start + apart.word.length));
  }
  return { start, senses, marks };
}

/** A bound that does not touch its number: with how many characters it stands in front. */
interface Apart extends Qualifier {
  readonly length: number;
}

function apart(word: string, between: string, length: number): Apart | null {
  if (word === '') return null;
  const found = qualifiers.find((qualifier) => qualifier.word === word);
  return found && !numberWords.test(between) ? { ...found, length } : null;
}

/** 超过企业总数的80%. */
function boundOfShare(window: string): Apart | null {
  const [all = '', bound = ''] = /[的额数量准资入]$/.test(window) ? (shareGap.exec(window) ?? []) : [];
  return apart(bound, all.slice(bound.length, -1), all.length);
}

/** 最高可补贴3000元, 至少有300人. */
function boundOfGiving(window: string): Apart | null {
  const [whole = '', word = '', between = ''] = looseGap.exec(window) ?? [];
  return !/最[高多低]/.test(word) || givingVerbs.test(between) ? apart(word, between, whole.length) : null;
}
