import { type Match, withoutOverlaps } from './text/match.ts';
import type { PlainText } from './text/plain-text.ts';

/** Numbers that tell themselves: ordinary passports (E12345678, EA1234567, G12345678) and official ones (DE, SE, PE), GA/T 1180; after a document's name, any. */
const passport =
  /(?<![A-Za-z0-9])(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7}|[DSP]E\d{7})(?![A-Za-z0-9])(?!\s?[次号件条])/g;

/** Permits for Hong Kong, Macao and Taiwan, passports, military and police cards, driving licences, social security and medical cards, hospital records. */
const documentName =
  '(?:护照|通行证|回乡证|返乡证|台胞证|旅行证|海员证|居留证|居留身份证|居留许可|军官证|士兵证|士官证|文职干部证|军人证|退役军人优待证|优待证|残疾军人证|警官证|警察证|驾驶证|驾照|行驶证|社保卡|医保卡|社会保障卡|社会保障|社保|医保|学籍|学生证|工作证|工会会员证|会员证|出生(?:医学)?证明?|病历|病案|住院|就诊卡?|门诊|诊疗卡|health ?card|passport|permit)';

/** 香港身份证A123456(3): one or two letters, six digits, a check character. */
const hongKongId =
  /(?:香港|港澳|HKID)[^\d\n,。;]{0,12}?(?<number>(?<![A-Za-z])[A-Z]{1,2}\d{6}\s?\(?[\dA]\)?)(?![A-Za-z0-9])/giu;

const called = new RegExp(
  `${documentName}[\\p{L}]{0,4}?(?:编?号码?|证号|No\\.?)?[\\s:：是为#(（.号]{0,4}(?<number>[A-Za-z]{0,3}(?:[- ]?\\d){6,18}(?:\\(\\d{1,2}\\))?)(?![A-Za-z0-9])(?!\\s?(?:元|人|万|%|年|月|次|份|张|本|件|例|户))`,
  'giu',
);

/** 军官证: a word of the issuing body, 字第, a number, 号. Documents of courts and offices have more characters before 字. */
const military =
  /(?:(?:军官证|士兵证|士官证|警官证|警察证)(?:编?号码?)?[:为是\s(]{0,3}\p{Script=Han}{1,4}|(?<!\p{Script=Han})(?:军|兵|士|文|政|后|装|参|空|海|陆|火|南|北|东|西|中|沈|兰|济|广|成|武|警|公|武警|解放军))字? ?第? ?\d{5,9} ?号/gu;

const militaryBare = /字 ?第|^(?:军官证|士兵证|士官证|警官证|警察证)/u;

/** Passports and permits that stand without their name are short: a highway, a model and a standard have fewer digits. */
export function findDocuments({ text, numeric, digits }: PlainText): Match[] {
  if (digits.size < 5) return [];
  const match = (start: number, length: number): Match => ({ kind: 'passport', start, end: start + length });
  return withoutOverlaps([
    ...Array.from(text.matchAll(passport), ({ 0: all, index }) => match(index, all.length)),
    ...[...numeric.matchAll(called), ...numeric.matchAll(hongKongId)].map(({ 0: all, index, groups }) => {
      const { length } = groups?.number ?? '';
      return match(index + all.length - length, length);
    }),
    ...Array.from(text.matchAll(military))
      .filter(({ 0: all }) => militaryBare.test(all))
      .map(({ 0: all, index }) => match(index, all.length)),
  ]);
}
