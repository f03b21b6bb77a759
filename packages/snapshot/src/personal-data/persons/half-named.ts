import { compoundSurnames, singleSurnames } from '../names/surnames.ts';
import type { Match } from '../text/match.ts';
import type { PlainText } from '../text/plain-text.ts';
import { money } from './money.ts';
import { illness, programme, sentence } from './tells.ts';

/** Surnames of most people: before 师傅 and 先生, and behind 老, other characters are words. */
const frequent =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔崔康邱秦史顾侯邵孟龙段雷钱汤尹黎易武乔贺赖龚';

/** The names of firms are kept back in the same way: 张某装饰公司. What stands behind 某 may be what it is about: 于某日, 余某项. */
const noFirm = '(?![\\p{Script=Han}a-z]{0,4}(?:公司|厂|集团|企业|店|项目|工地|单位|部))';
const noThing = '(?![日月年天时地处种项次些个市县镇村])';

const halfName = new RegExp(
  [
    `(?:${compoundSurnames.join('|')}|[${singleSurnames}])(?:某某?[甲乙丙丁]?|[×*＊○]{1,2}|[Xx]{1,2}(?![a-z0-9]))${noThing}${noFirm}`,
    `[${frequent}](?:师傅|女士|先生|大姐|大哥|阿姨)(?!们)`,
    `(?:司机|骑手|职工|工人|农民工|女工|保安|保洁员)[老小][${frequent}](?![\\p{Script=Han}]{0,2}(?:公司|厂))`,
  ].join('|'),
  'gu',
);

/** A half name and what it stands beside are at most so many characters apart. */
const reach = 60;

/**
 * Finds somebody who is half named (王某, 李××, 杨师傅, 司机老周) beside an illness or a sum: in a county the rest of the name is known to many. Where nothing of the kind is told, half a name is
 * how one should write (GB/T 37964-2019).
 */
export function findHalfNamed({ text, figures }: Pick<PlainText, 'text' | 'figures'>): Match[] {
  if (text.search(halfName) < 0) return [];
  return Array.from(text.matchAll(sentence)).flatMap(({ 0: part, index }) => {
    const told = figures
      .slice(index, index + part.length)
      .replace(programme, (words) => '\u25a1'.repeat(words.length));
    return Array.from(part.matchAll(halfName)).flatMap(({ 0: words, index: at }): Match[] => {
      const around = [
        told.slice(at + words.length, at + words.length + reach),
        told.slice(Math.max(0, at - reach), at),
      ];
      const beside = around
        .flatMap((side) => [money.exec(side)?.[0], illness.exec(side)?.[0]])
        .find((found) => found !== undefined);
      if (beside === undefined) return [];
      const start = index + at;
      const end = start + words.length;
      // Of 司机老周 the surname stands at the end.
      const surnameAt = /[老小].$/u.test(words) ? end - 1 : start;
      return [{ kind: 'half-named', start, end, name: { start: surnameAt, end, surname: 1 }, beside }];
    });
  });
}
