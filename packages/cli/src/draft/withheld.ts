import { findPersonalData, type PersonalCode } from '@gongkai/snapshot';
import type { Paragraph } from '../report/report.ts';
import type { Place } from './phrase.ts';

/** A stretch of a report whose numbers are about somebody, or about one enterprise's money; none of them is written anywhere. */
export interface Withheld extends Place {
  /** The number of the paragraph. */
  readonly paragraph: number;
  readonly why: 'person' | 'enterprise';
  /** What was found, masked: never the words themselves. */
  readonly masked: string;
  /** Only its sums of money are about somebody. */
  readonly only?: 'money';
}

/** What a sentence goes on to tell of somebody named before: 他家, 该职工, 其. */
const goesOn =
  /^(?:[^，。]{0,12}(?:其(?!中|他|余|次)|该(?:户|职工|同志|村民|患者|家庭)|一家)|[^。]{0,24}[他她](?!们))/u;

/** One enterprise's credit is its business, told in a report as an example. */
const credit = /贷款|放贷|授信|融资(?!难)|融到/u;
const enterprise = /\p{Script=Han}{2,}(?:公司|合作社|加工厂|木业|制衣厂|经营部)(?!等|们)/u;

/** Illness and money are told of somebody, even where the name stands in another sentence or is none that can be told. */
const patient =
  /(?:患|确诊|身患)(?:病|癌|上|了|有)|患\p{Script=Han}{0,8}(?:病|癌|症|瘤|炎|血栓)|尘肺|瘫痪|重伤|车祸|骨折|医疗费|医药费|治疗费|报销后|重病|大病救助|(?:二次)?报销理赔/u;
/** Somebody by half a name, 赵某 or 孙××, or one person: 那位女工, 一名司机. */
const someone =
  /\p{Script=Han}(?:某{1,2}|[×Xx*＊○]{1,2})(?![\p{Script=Han}a-z]{0,2}(?:公司|厂|集团))|(?:[那这某]|(?<![\d十百千])[一1])[位名个](?!的)|小[\p{Script=Han}](?:家|因|患|的)/u;
const oneOf =
  /(?:村|镇|社区|单位|公司|厂)的?(?:职工|村民|党支部|员工|会员|副?书记|主任|女工)|职工\p{Script=Han}{2,3}(?:因|患)/u;

/** A row of a list of persons. */
const listed = /(?:姓名|身份证号码?|联系电话|手机号?)[:：]/u;

/** What tells that the numbers of a sentence are somebody's. */
const told: Partial<Record<PersonalCode, true>> = {
  'personal-named-illness': true,
  'personal-named-money': true,
};

function* sentences(text: string): Generator<Place> {
  let start = 0;
  for (const { index } of text.matchAll(/[。！？!?]|$/gu)) {
    if (index >= start && index > 0) yield { start, end: Math.min(index + 1, text.length) };
    start = index + 1;
  }
}

/** Where a sentence tells of somebody who is half named: from there to the end of what is told of them. What stands before, and behind a semicolon, is of others. */
function toldOfHalfNamed(sentence: string): Place | null {
  let start = 0;
  for (const part of sentence.split(/(?<=[；;])/u)) {
    const half = findPersonalData(part).find(({ code }) => code === 'personal-half-named');
    if (half) {
      const clause = Math.max(...['，', ','].map((comma) => part.lastIndexOf(comma, half.start))) + 1;
      return { start: start + clause, end: start + part.length };
    }
    start += part.length;
  }
  return null;
}

/**
 * Finds what of a report may not be published: sentences with personal data, those that go on to tell of the same person, an enterprise's credit.
 *
 * @param paragraph of a report
 * @returns stretches of its text, in order
 */
export function withheldOf({ text, number }: Paragraph): Withheld[] {
  const withheld: Withheld[] = [];
  let person: string | null = null;
  for (const place of sentences(text)) {
    const sentence = text.slice(place.start, place.end);
    // Who leads a place is named beside what it does; its numbers are its own. A telephone or an ID number is no quantity.
    const found = findPersonalData(sentence).filter(({ code }) => code in told);
    const isTold =
      listed.test(sentence) || (patient.test(sentence) && (oneOf.test(sentence) || someone.test(sentence)));
    if (found.length > 0 || isTold || (person !== null && goesOn.test(sentence))) {
      const onlyMoney =
        !isTold && found.length > 0 && found.every(({ code }) => code === 'personal-named-money');
      person = found.map(({ masked }) => masked).join('、') || person || '某人的病情和费用';
      withheld.push({
        ...place,
        paragraph: number,
        why: 'person',
        masked: person,
        ...(onlyMoney ? { only: 'money' as const } : {}),
      });
      continue;
    }
    person = null;
    const half = toldOfHalfNamed(sentence);
    if (half) {
      person = '某人的钱款';
      withheld.push({
        start: place.start + half.start,
        end: place.start + half.end,
        paragraph: number,
        why: 'person',
        masked: person,
      });
    }
    // A quotation is often closed behind its full stop, and says only then who speaks.
    const around = text.slice(Math.max(0, place.start - 60), place.end + 60);
    if (credit.test(sentence) && enterprise.test(around))
      withheld.push({ ...place, paragraph: number, why: 'enterprise', masked: '某企业的贷款' });
  }
  return withheld;
}
