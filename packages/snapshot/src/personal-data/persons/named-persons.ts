import { findLatinNames } from '../latin-names/find-latin-names.ts';
import * as inEnglish from '../latin-names/surroundings.ts';
import { findNames, type PersonName } from '../names/find-names.ts';
import type { Match } from '../text/match.ts';
import type { PlainText } from '../text/plain-text.ts';
import { money } from './money.ts';
import { inHospitalBeside, mayTellOfNeedy, needyBeside } from './needy-persons.ts';
import { namedRows } from './table-rows.ts';

/** Programmes, offices and groups whose names hold a word of illness, and nobody's. */
const programme =
  /(?:职工|在职)?医疗互助|大病(?:救助|保险|互助)?(?:政策|制度|机制|体系|资金池)|重大疾病(?:互助)?保障(?:计划|活动)?|(?:两|“两|"两)癌["”]?(?:筛查|检查|普查|体检)|(?<![名位个])(?:患病|大病|重病|住院|困难|残疾|工伤)(?:困难)?(?:职工|会员|员工|家庭|群众|农民工)(?=\d|等|和|家庭\d|共|们|代表|$)|疾病(?:预防|防控|控制)|职业病防治|肿瘤医院|精神病医院|康复医院|癌症(?:中心|防治|康复协会)|手术室|病房|病假|病虫|残疾人?(?:联合会|证|就业|保障金)|残联|住院医师|健康(?:体检|讲座)/gu;

/** Illness and injury told of somebody (个人信息保护法, art. 28; GB/T 35273-2020, annex B). */
const illness =
  /[听视言]力?障碍|双目失明|双耳|耳聋|颈椎病|血压[过偏]?高|骨裂|聋哑|聋人|盲人|压断|轮椅|低血糖|晕倒|感冒|发烧|酒精依赖|酗酒|病号|病床|阳性|携带者?(?=$|[,。;])|[的点]病(?!房|虫|害|假|历)|工伤|丙肝|断[了掉]?[一二三四两]?[根只条]?(?:手指|手臂|腿)|患(?!者家属会)|确诊|癌|肿瘤|瘤|白血病|淋巴瘤|尿毒症|透析|化疗|放疗|移植|手术|住院|大病|重病|重症|重疾|病危|病重|病逝|病故|病情|病史|因病|生病|疾病|得了?病|抱病|卧病|卧床|尘肺|矽肺|职业病|中风|偏瘫|截瘫|瘫痪|脑梗|脑溢血|脑出血|脑瘫|心梗|心脏病|冠心病|糖尿病|高血压|肾病|肾炎|肾衰|肝炎|乙肝|肝硬化|肺炎|肺结核|结核|哮喘|癫痫|红斑狼疮|强直性|风湿|关节炎|腰椎|股骨头|骨折|截肢|断指|烧伤|烫伤|摔伤|受伤|伤残|工伤|残疾|失明|失聪|智障|智力障碍|自闭|抑郁|焦虑症|精神(?:病|障碍|分裂|疾病)|艾滋|HIV|梅毒|性病|流产|不孕|戒毒|吸毒|植物人|昏迷|抢救|ICU|怀孕|产后|工亡|新冠|感染|车祸|中暑|送医|坠落|触电|溺水|自杀|去世|身亡|死亡|遇难|遗体|症(?=[,。;、)]|$|的|，)|(?:胃|肠|肝|肺|肾|骨|心脏|血液|皮肤)病/iu;

/** A sentence, with the next one where that goes on about the same person. A line end in a table or a PDF file ends none. */
const sentence = /[^。!?]*(?:[。!?](?=\s*(?:[”"’」)]|他|她|其|该职工|该同志|目前|现))[^。!?]*)*[。!?]?/gu;

/** A name and the word that it stands beside are at most so many characters apart. */
const reach = 60;

/** What a pattern finds within reach of a name. */
function beside(text: string, pattern: RegExp, { start, end }: PersonName): string | null {
  const after = pattern.exec(text.slice(end, end + reach));
  if (after) return after[0];
  return pattern.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? null;
}

/** Names in a sentence, each with what is told beside it. */
function namedIn(part: string, figures: string, index: number): Match[] {
  const told = figures.replace(programme, (words) => '\u25a1'.repeat(words.length));
  const latin = latinNamedIn(told, part, index);
  const hasIllness = illness.test(told);
  const hasMoney = money.test(told);
  const mayBeNeedy = mayTellOfNeedy(part);
  if (!hasIllness && !hasMoney && !mayBeNeedy) return latin;
  const named = findNames(part).flatMap((name) => {
    const moved = { start: index + name.start, end: index + name.end, surname: name.surname };
    const match = (kind: 'named-illness' | 'named-money', term: string | null): Match[] =>
      term === null ? [] : [{ kind, start: moved.start, end: moved.end, name: moved, beside: term }];
    return [
      ...match(
        'named-illness',
        (hasIllness ? beside(told, illness, name) : null) ??
          (mayBeNeedy ? inHospitalBeside(part, name) : null),
      ),
      ...match(
        'named-money',
        (hasMoney ? beside(told, money, name) : null) ?? (mayBeNeedy ? needyBeside(part, name) : null),
      ),
    ];
  });
  return [...named, ...latin];
}

/** Names in Latin letters, beside what is told in Chinese or English. */
function latinNamedIn(told: string, part: string, index: number): Match[] {
  const masked = told.replace(inEnglish.programme, (words) => '\u25a1'.repeat(words.length));
  const has = (...patterns: readonly RegExp[]) => patterns.filter((pattern) => pattern.test(masked));
  const ofIllness = has(illness, inEnglish.illness);
  const ofMoney = has(money, inEnglish.money);
  const mayBeNeedy = mayTellOfNeedy(part);
  if (ofIllness.length === 0 && ofMoney.length === 0 && !mayBeNeedy) return [];
  return findLatinNames(part).flatMap((found): Match[] => {
    const name = { start: index + found.start, end: index + found.end, surname: found.surname };
    const match = (kind: 'named-illness' | 'named-money', patterns: readonly RegExp[]): Match[] => {
      const terms = patterns.flatMap((pattern) => beside(masked, pattern, found) ?? []);
      const term =
        terms[0] ?? (mayBeNeedy && kind === 'named-money' ? needyBeside(part, found) : null) ?? undefined;
      return term === undefined ? [] : [{ kind, start: name.start, end: name.end, name, beside: term }];
    };
    return [...match('named-illness', ofIllness), ...match('named-money', ofMoney)];
  });
}

/** Finds names of persons that stand beside illness or money in one sentence, or in one row of a table. */
export function findNamedPersons({ text, figures }: Pick<PlainText, 'text' | 'figures'>): Match[] {
  const rows = namedRows(text, figures).map(
    ({ name, sum }): Match => ({ kind: 'named-money', start: name.start, end: name.end, name, beside: sum }),
  );
  const mayTell = illness.test(text) || money.test(figures) || mayTellOfNeedy(text);
  if (!mayTell && !inEnglish.illness.test(text) && !inEnglish.money.test(text)) return rows;
  const matches = Array.from(text.matchAll(sentence)).flatMap(({ 0: part, index }) =>
    namedIn(part, figures.slice(index, index + part.length), index),
  );
  const known = new Set(matches.map(({ kind, start }) => `${kind} ${start}`));
  return [...matches, ...rows.filter(({ kind, start }) => !known.has(`${kind} ${start}`))];
}
