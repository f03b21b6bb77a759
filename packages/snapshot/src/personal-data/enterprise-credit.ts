import type { Match } from './text/match.ts';
import type { PlainText } from './text/plain-text.ts';

/** What ends the name of an enterprise. */
const kind =
  '(?:有限责任公司|有限公司|股份公司|公司|合作社|加工厂|制衣厂|木业|酒店|饭店|商行|经营部|养殖场|工厂|厂)';

/** Words after which a name begins. */
const verbs =
  '支持|帮助|协助|助力|扶持|联合|联手|会同|协同|依托|通过|委托|其中|[为向给对由让帮经将把与同和如]';
const lead = `(?:^|[\\s,，。、；;:：|/“”"（(0-9月日年号]|${verbs})`;

/** 贷款128万元 beside a name, and what it is called otherwise. 贷款难 and 融资难 are complaints, 贷款公司 is a lender. */
const credit = /(?:贷款|放贷|授信|信贷|融资|借款|贴息)(?![难公])|获贷|续贷|贷到|融到|贷[了得出]/u;

/** An enterprise by its name: 鑫源酒店有限公司. 3家公司等 are none. */
const enterprise = new RegExp(
  `${lead}(?<name>(?!${verbs})[\\p{Script=Han}\\w()（）]{2,20}?${kind})(?![\\p{Script=Han}]{0,2}[等们])`,
  'gu',
);

/** What stands in the place of a name: 3家小微企业, 辖区公司, 农民专业合作社, 各厂. */
const unnamed =
  /[家个些各多等的类该某我贵]|小微|民营|国有|私营|企业|职工|工会|[全本][省市县区乡镇村国]|辖区|当地|农民|专业合作|龙头|重点|骨干|困难|部分|所有|一[批名]|新型|大型|中型|小型|上市|物流公司$|快递公司$|劳务公司$/u;

/** Whoever lends, insures or vouches is no borrower. */
const lender = /银行|信用社|信用合作|农信|担保|小额|信贷|贷款|金融|保险|基金|投资|租赁|资产管理|邮政/u;

/** Who does it together with somebody: 与…公司签约. */
const partner = /(?:[与同和]|联合|联手|会同|协同|依托|通过|委托)$/u;

const sentence = /[^。;；!?！？]+/gu;

/**
 * Finds a named enterprise beside its credit: what it borrowed, and that it had to, is its business, told in a report as an example
 * (政府信息公开条例 art. 15 on business secrets; 商业银行法 art. 6). Sums over many enterprises name none.
 *
 * Knows no register: an enterprise whose name has none of the usual endings is missed.
 */
export function findEnterpriseCredit({ text }: Pick<PlainText, 'text'>): Match[] {
  if (text.search(credit) < 0) return [];
  return Array.from(text.matchAll(sentence)).flatMap(({ 0: part, index }) => {
    const beside = credit.exec(part)?.[0];
    if (beside === undefined) return [];
    return Array.from(part.matchAll(enterprise)).flatMap((found): Match[] => {
      const name = found.groups?.name ?? '';
      const at = found.index + found[0].length - name.length;
      if (unnamed.test(name) || lender.test(name) || partner.test(part.slice(0, at))) return [];
      const start = index + at;
      const end = start + name.length;
      return [{ kind: 'enterprise-credit', start, end, name: { start, end, surname: 1 }, beside }];
    });
  });
}

const wholeName = new RegExp(`^[\\p{Script=Han}\\w()（）]{2,20}${kind}$`, 'u');

/** Whether a text is the name of an enterprise and nothing else. */
export const isEnterpriseName = (text: string): boolean =>
  wholeName.test(text) && !unnamed.test(text) && !lender.test(text);
