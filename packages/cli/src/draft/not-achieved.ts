import { type Found, find } from '@gongkai/quantity';
import { clauseOf, type Place, sentenceOf } from './phrase.ts';

/** 将 before a verb is the future; before a number or a noun it is 把: 将2600名司机吸纳入会. */
const will =
  '将(?=达|建|投|举办|开展|组织|新|发放|为|于|在|继续|再|进一步|会|有|安排|拨付|用于|培训|慰问|推出|实现|完成|陆续|启动|设立|打造|覆盖|服务|惠及|吸纳|发展|推进|争取|筹集|帮助|资助)|即将';
/** 计划生育, 按计划, 完成计划, 目标任务, 拟定 and 虚拟 tell of no plan. */
const planned =
  '预计|(?<![按照]|完成)计划(?!生育|单列)|(?<!完成)目标(?!任务|责任|考核|管理)|(?<![虚模])拟(?![定订态人声合])|力争|有望|规划|还要|明年|下一步';
/** Money that is meant, asked for or owed. */
const meant =
  '(?:争取|确保)(?=年内|年底|明年|今年|在|到)|预算(?=安排|资金|数)|申请(?=资金|经费|补助)|(?<![回对相适响供])应(?=发放?|拨付?|缴|返)|(?<![等接招对优])待(?=发放|拨付|落实|建|拨|发)';
const inClause = new RegExp(`${planned}|${meant}|${will}`, 'u');
/** The beginning of a sentence tells of all of it. */
const inSentence = new RegExp(
  `^(?:20\\d\\d年(?:度)?[，,])?[^，]{0,8}(?:预计|(?<![按照]|完成)计划(?!生育|单列)|(?<![虚模])拟(?![定订态人声合])|力争|下一步|明年|${will})`,
  'u',
);

/** A list of what is meant to be done: each number below or behind such a beginning is a plan. */
const planHeading = /打算|计划|安排|思路|展望|下一步/u;
const planDone = /总结|情况|完成|成效|回顾|计划生育/u;

/** Whether a number is one of a plan, and not of what was done. */
export function isPlanned(text: string, place: Place, heading: string): boolean {
  const clause = clauseOf(text, place);
  const sentence = sentenceOf(text, place);
  return (
    inClause.test(text.slice(clause.start, clause.end)) ||
    inSentence.test(text.slice(sentence.start, place.end)) ||
    (planHeading.test(heading) && !planDone.test(heading))
  );
}

const given = '(?:完成|发放|发|落实|拨付|到位|使用|支出|兑现|建成|开展|实现|给付|报销)';
/** What is taken back, ended or cut. What workers are helped to get back is given to them: 追回欠薪, 追缴社保. */
const takenBack =
  '停发|停办|停止|暂停|暂缓|缓发|关停|关闭|撤销|撤并|注销|取消|扣减|扣除|扣发|扣缴|核减|核销|压减|缩减|削减|清退(?=会员|人员|困难)|(?<!脱困)退出(?=帮扶|困难|建档)|退回|收回|追缴违规|欠拨|欠发|少发|漏发|违规|挪用|截留|不再';
/** The verb before a number says that it was not given; what it governs stands between, and no verb of help. */
const before = new RegExp(
  `(?:${takenBack})(?:(?!追回|追讨|追缴社|挽回|帮助|节约|减轻|新增|发展|新建)\\p{Script=Han}){0,10}$|(?:尚未|仍未|未能?|没有|没能|不)${given}的?(?:(?!追|挽|帮助)\\p{Script=Han}){0,6}$`,
  'u',
);
/** 9万元帮扶资金未发放, 2万元被收回. */
const behind = new RegExp(
  `^的?\\p{Script=Han}{0,8}(?:(?:尚未|仍未|未能?|没有)${given}|(?:被|已|予以)?(?:取消|停发|扣减|扣除|扣发|收回|退回|冻结|挪用))`,
  'u',
);

/** Whoever is freed of a burden has gained: 撤销行政处罚3件, 取消收费12项, 退回多收的会费2万元. */
const burden =
  '处罚|罚款|处分|限制|门槛|证明|审批|手续|环节|摊派|收费|多收|押金|保证金|不合理|(?:违[法规]|非法)(?:行为|收费|用工|招工|中介|机构|劳务|企业|决定)';
const freed = new RegExp(
  `^(?:停止|关停|关闭|撤销|撤并|注销|取消|压减|缩减|削减|退回)(?!.*(?:发放|补[助贴]|救助|慰问|帮扶))\\p{Script=Han}*(?:${burden})`,
  'u',
);
const lifted = new RegExp(`(?:${burden})\\p{Script=Han}{0,4}$`, 'u');
const nounBehind = /^的?\p{Script=Han}{0,8}/u;

/** Whether a number is of what was not given, or was taken back or ended: 停发补助12万元, 9万元尚未发放. */
export function isNotGiven(text: string, place: Place): boolean {
  const clause = clauseOf(text, place);
  const [front, rest] = [text.slice(clause.start, place.start), text.slice(place.end, clause.end)];
  const [taken] = before.exec(front) ?? [];
  // 撤销3件行政处罚: what is ended may stand behind its number.
  if (taken !== undefined) return !freed.test(taken + (nounBehind.exec(rest)?.[0] ?? ''));
  return behind.test(rest) && !(/取消/u.test(rest) && lifted.test(front));
}

/** A word that says that what follows was not given. */
const denial =
  /(?:不[再会用必]|没有?|从未|无需)(?=(?:再|给予)?(?:发放?|支付|领取?|补[助贴]|收取?|缴纳?|交纳?|奖励|资助|拨付|报销|享受))/gu;

/**
 * The numbers of a text. Those of what was denied are no quantities of it (不再发放补贴7万元), and are left out by `find`; whoever goes through a report sees them,
 * too, marked as what they are.
 */
export function findWithDenied(text: string): readonly (Found & { readonly isDenied?: true })[] {
  const told = find(text);
  // Marks of the same length: places stay what they are.
  const asserted = text.replace(denial, (word) => '，'.repeat(word.length));
  if (asserted === text) return told;
  const more = find(asserted)
    .filter(({ start, end }) => !told.some((one) => one.start < end && one.end > start))
    .map((one) => ({ ...one, isDenied: true as const }));
  return [...told, ...more].sort((a, b) => a.start - b.start);
}
