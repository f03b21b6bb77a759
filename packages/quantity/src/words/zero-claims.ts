import { type Mark, mark } from '../text/marks.ts';
import type { Quantity } from '../types.ts';

export interface ZeroClaim {
  readonly start: number;
  readonly end: number;
  readonly core: Omit<Quantity, 'printed'>;
  readonly marks: readonly Mark[];
}

// 没有发生一起, 未出现一例, 无一起. 不发生 is a goal, not a claim, and 无一例外 is an idiom.
const happened = '(?:发生|出现|产生|引发|接到?|收到|查出|发现|形成|存在|造成|受理|新增)';
const noneHappened = new RegExp(
  `(?:从未|均未|尚未|未曾|没有|未|没|无)(?:再|曾|有)?(?:(?:新)?${happened}(?:过|了)?(?:任何)?(?:一|1)(起|件|例|宗|桩|次|人次|人|名|位|户|家|处|项|个|单|笔)|(?:任何)?(?:一|1)(起|件|例|宗|桩|人|名|位|户|笔|家|处))(?!外|性|定|般|些|直|样|线|家人|个人)`,
  'g',
);
const events =
  '事故|投诉|上访|信访|发生|伤亡|违规|违纪|违法|差错|纠纷|欠薪|死亡|工伤|案件|举报|拖欠|感染|失误|遗漏|舆情|非访|越级访|争议|罢工|停工|事件|诉讼|差评|漏报|瞒报|失联|返贫|致贫|确诊|聚集|中毒|火灾|溺亡|重伤|轻伤|退费|复发';
const zeroEvents = new RegExp(
  `[“‘]?(?:零|0)[”’]?(?:重大|安全|生产|责任|有效|劳资|劳动|群体性|工伤|集体|涉稳|涉访){0,2}(?:${events})`,
  'g',
);
const nothingHappened =
  /^(?:[\u4e00-\u9fff、,]*)(?:没有|未|从未|无)(?:再)?(?:发生|出现)(?:过)?[\u4e00-\u9fff、“”]*$/;

const claim = (unit: string | null): ZeroClaim['core'] => ({
  kind: 'zeroClaim',
  value: null,
  low: null,
  high: null,
  unit,
});

/** Statements that something did not happen, in the order of the text. They are words, not the number 0. */
export function zeroClaims(text: string): ZeroClaim[] {
  const found: ZeroClaim[] = [];
  for (const match of text.matchAll(noneHappened)) {
    const unit = match[1] ?? match[2] ?? null;
    const end = match.index + match[0].length;
    const number = end - (unit?.length ?? 0) - 1;
    const marks = [
      mark('bound', match.index, number),
      mark('number', number, number + 1),
      mark('unit', number + 1, end),
    ];
    found.push({ start: match.index, end, core: claim(unit), marks });
  }
  for (const match of text.matchAll(zeroEvents)) {
    const previous = text[match.index - 1] ?? '';
    if (/[\d.,一二三四五六七八九十百千万亿两]/.test(previous)) continue;
    const inner = /^[“‘](?:零|0)(?![”’])/.test(match[0]) ? 1 : 0;
    const none = match.index + match[0].search(/[零0]/);
    found.push({
      start: match.index + inner,
      end: match.index + match[0].length,
      core: claim(null),
      marks: [mark('bound', none, none + 1)],
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

const negation = /(?:没有|从未|未|无)(?:再)?(?:发生|出现)(?:过)?/;

/** 没有发生, 未发生劳资纠纷: a whole phrase that claims none without counting. The words that say so, or null. */
export function nothingClaimed(text: string): Mark | null {
  const words = nothingHappened.test(text) ? negation.exec(text) : null;
  return words && mark('bound', words.index, words.index + words[0].length);
}

export const zeroClaimWithoutUnit = claim(null);
