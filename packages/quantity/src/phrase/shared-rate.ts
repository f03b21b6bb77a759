import { rateUnit } from '../unit/rate-unit.ts';
import { unitFamilies } from '../unit/unit-families.ts';
import { denominators } from '../unit/unit-forms.ts';
import type { Candidate } from './candidate.ts';

// What a rate goes on over: the noun that was counted, a pause, and the label of the next number.
const item = /^(?=[^、]|.{3})[^、，,;。:：\d]{0,8}(?:、|[和及与]|以及)([\u4e00-\u9fff]{0,8})$/;
// Numbers of the whole, of others, and of whom a thing was done to; what is paid by an office is paid for no head.
const another =
  /共|总|合计|累计|全[部年市县区镇村]|其中|最[高低多少]|惠及|覆盖|受益|服务|已|目前|另|分[为成]|每|均|企业|单位|集体|财政/;
// 人均纯收入1.8万元、村级收入12万元: beside a mean stands another thing, unless the label is of those whose mean it is.
const people = /(?:职工|居民|会员|员工|[^收投]入?者|学?生|人员|农民|村民|户|[男女]性?|老人|儿童)$/;
// 一线职工每人补贴300元,管理人员200元; 室外每人每天12元,室内8元: behind a comma, those it is paid to, or where.
const otherKind = /^[,，;]((?:室[内外]|[省市县]外|城镇|农村|其他|其余)?[\u4e00-\u9fff]{0,6})$/;
const acts = /[帮救慰问奖资助访发给补领为向对由从收筹募捐交缴]/;
const kindOf = (between: string): string | undefined => {
  const label = otherKind.exec(between)?.[1];
  const named = label && (people.test(label) || /^(?:室[内外]|[省市县]外|城镇|农村)$/.test(label));
  return named && !acts.test(label) ? label : undefined;
};
const rateless = /^(?:%|‰|‱|百分点|倍|番|折|成|岁|℃|度|分)$/;
const times: ReadonlySet<string> = new Set([...unitFamilies.duration, '月', '夜', '晚']);
const isTime = (unit: string): boolean => times.has(unit);
const isMoney = (unit: string): boolean => unit.startsWith('元');

/** What is more than so many times the number in front is of the whole: 每户补助5000元、改造资金200万元. */
const mostTimes = 50;

/**
 * 每村配备村医1至2名、护士1名: what is said for each holds for all that is listed behind it; of a mean (人均体检费300元、女职工500元), for the same unit
 * under a label of people.
 */
export function rateOverItems(text: string, shared: Candidate[]): void {
  let each = false;
  let fitted = false;
  for (let index = 1; index < shared.length; index += 1) {
    const [before, own] = [shared[index - 1], shared[index]];
    if (!before || !own) continue;
    if (!before.inherited) {
      const words = text.slice(before.start, before.end);
      each = words.includes('每');
      fitted = /配[备置有]/.test(words);
    }
    const unit = sharedRate(text, before, own, { each, fitted });
    if (unit && own.core) shared[index] = { ...own, core: { ...own.core, unit }, inherited: true };
  }
}

/** What the words of a rate in front say: that it is no mean, and that things are fitted with what is listed. */
interface Words {
  readonly each: boolean;
  readonly fitted: boolean;
}

function sharedRate(text: string, before: Candidate, own: Candidate, { each, fitted }: Words): string | null {
  const [counted, per] = before.core?.unit?.split('/') ?? [];
  const unit = own.core?.unit;
  if (!counted || per === undefined || !unit || counted === '1') return null;
  if (before.verdict === 'none' || own.verdict === 'none' || unit.includes('/') || rateless.test(unit))
    return null;
  const between = text.slice(before.end, own.start);
  const label = item.exec(between)?.[1] ?? (each && unit === counted ? kindOf(between) : undefined);
  if (label === undefined || another.test(label) || sizeOf(own) > mostTimes * sizeOf(before)) return null;
  const shares = unit === counted ? each || people.test(label) : each && isAlike(unit, counted, per, fitted);
  return shares ? rateUnit(unit, per.split('·')) : null;
}

const sizeOf = ({ core }: Candidate): number => core?.value ?? core?.high ?? core?.low ?? 0;

/** Two things of one list: 岗位320个、求职者450人 of a fair. Neither an amount and those who get it, nor how long, nor what comes of it in the end. */
function isAlike(unit: string, counted: string, per: string, fitted: boolean): boolean {
  const names = per.split('·');
  // 每个驿站配备冰箱1台、药箱2个.
  if (fitted && !isMoney(unit) && !isTime(unit)) return true;
  if (isMoney(unit) !== isMoney(counted) || isTime(unit) || isTime(counted)) return false;
  return !names.includes(denominators.get(unit) ?? unit) && !names.every(isTime);
}
