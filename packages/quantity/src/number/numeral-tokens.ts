import { inFront, matchAt } from '../match.ts';
import { type Decimal, decimal } from './decimal.ts';

/** Digits that are no number: 04, 2023.04.21, an endless row of digits, 五一, 百千万. */
export interface Label {
  readonly end: number;
  readonly label: 'digits' | 'too-long';
}

/** Longer rows of digits and number characters are no numeral of a report: they are passed over whole. */
export const longestNumeral = 40;

const digitOf: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from('一二三四五六七八九', (character, index): [string, number] => [character, index + 1]).concat([
    ['两', 2],
  ]),
);
const smallPower: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const bigPower: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };
const tensDigit: Readonly<Record<string, number>> = { 廿: 2, 卅: 3, 卌: 4 };

export type Token =
  | { readonly type: 'arabic'; readonly value: Decimal }
  | { readonly type: 'digit'; readonly value: number }
  | { readonly type: 'zero' | 'point' | 'some' | 'more' | 'about' }
  | { readonly type: 'small' | 'big'; readonly power: number };

const arabicShape = /\d{1,40}(?:,\d{3}(?!\d))*(?:\.\d{1,20})?/y;
const arabicRest = /[\d.,]*\d/y;
const numberCharacters = /[\d.,〇零一二两三四五六七八九十百千万亿廿卅卌几]*/y;
// 2.8万一线职工: the 一 belongs to the word behind it.
const wordOfOne = /一(?:线|般|次性|季度|站式|体化|流|些|同|批|级|对一|样)/y;

const numeralStart = /[\d〇零一二两三四五六七八九十百千万亿廿卅卌几]/;

/** Whether a character can begin a numeral. 数 needs a look at its neighbours: see `startsSome`. */
export function beginsNumeral(character: string): boolean {
  return numeralStart.test(character);
}

/** 数十, 数百 but not 人数百余: 数 is a number only where it does not end a noun. */
export function startsSome(text: string, index: number): boolean {
  if (text[index] !== '数') return false;
  if (/[人户件次总个场家倍参指基分字多少半无系级岁点度计算函奇偶负整代复读]/.test(text[index - 1] ?? ''))
    return false;
  return /[十百千万亿名位家次场个项起件户种条份处所支批倍]/.test(text[index + 1] ?? '');
}

// What an approximation counts: 三、五个, 六、七所. Ordinals (三、四季度, 一、二等奖, 第七、八条, 五、六组) count nothing.
const countable = /^[十百千万亿个名位人家户天次件处场年岁斤亩元块公分小倍成里所吨头只座台辆株间米份起例]/;

/** 三、五个, 七、八十人: two neighbours are one number, also with a pause between. A chapter number at the head of a sentence is none. */
function spokenPair(text: string, pause: number, tokens: readonly Token[]): boolean {
  const [first = 0, second = 0] = [digitOf[text[pause - 1] ?? ''], digitOf[text[pause + 1] ?? '']];
  // 一、两个, 一、二百人, but 一、二等奖.
  const two = /[两百千]/.test(text.slice(pause - 1, pause + 3));
  if ((first < 2 && !two) || !(second === first + 1 || (first === 3 && second === 5))) return false;
  // 十五、六家, but 二十一、二十二.
  const teen = tokens.length > 1;
  const next = text[pause + 2] ?? '';
  if (teen && (tokens[tokens.length - 2]?.type !== 'small' || /[十百千]/.test(next))) return false;
  const start = pause - (teen ? tokens.length : 1);
  if (/[第\d、一二三四五六七八九十月]/.test(text[start - 1] ?? '')) return false;
  if (text[start - 2] === '第') return false;
  // No paragraph is numbered 两.
  const heading = (start === 0 || text[start - 1] === '\n') && text.length > 12 && text[start] !== '两';
  return !heading && countable.test(next) && text[pause + 3] !== '、';
}

// 3个亿元项目 are three projects.
const countedPower = /^个亿(?![元吨级千人户亩斤立平美])/;

function isCount(token: Token | undefined): boolean {
  return token !== undefined && /^(?:arabic|digit|small|some)$/.test(token.type);
}

// 分别为120,500元, 各奖励500,300元, 一、二等奖500,300元: what is shared out may be a list.
const sharedOut =
  /(?:(?:分别|依次|先后|[一二三四甲乙丙][、和][二三四五乙丙丁])[^,;。\d]{0,10}|各[奖发补给予得获为有励放助贴金]{0,3})$/;
// 分别为120,500元和130,200元: in such a list, a comma parts nothing.
const anotherBehind = /^[^,;。\d]{0,6}[、和与及]\d/;
// 热线110,300人参加: the digits in front of the comma are a name.
const numbered = /(?:热线|电话|拨打|编号|附件|附表|附图|代码|第)$/;

/**
 * Whether commas group the digits of one number: 120,500人次, 356,780元, 12,500元. 1000,800元 is no grouping. Two groups are one number,
 * since a list of two has 和 or 、, unless words in front share something out. 500,300,200元 may be one number or three: where every group
 * is a round number of its own, neither is read, except behind ¥.
 */
function groups(text: string, start: number, shape: string): boolean {
  const [first = '', ...rest] = shape.split(',');
  if (first.length > 3) return false;
  const before = inFront(text, start, 16);
  if (/[¥$€£]$/.test(before)) return true;
  if (numbered.test(before)) return false;
  // What begins with a zero is no number of its own.
  const grouped = first.length < 3 || rest.some((group) => group.startsWith('0'));
  if (grouped && rest.length === 1) return true;
  if (sharedOut.test(before) && !anotherBehind.test(text.slice(start + shape.length))) return false;
  return grouped || rest.length === 1 || !/0$/.test(first) || !rest.every((group) => /0$/.test(group));
}

/** The characters of a numeral from `start` on, one token each, or a label for digits that are no number. */
export function tokensAt(text: string, start: number): { tokens: Token[]; end: number } | Label {
  const tokens: Token[] = [];
  let at = start;
  while (at < text.length && at - start <= longestNumeral) {
    const character = text[at] ?? '';
    const next = text[at + 1] ?? '';
    const last = tokens[tokens.length - 1];
    const arabic = tokens[0]?.type === 'arabic';
    if (character >= '0' && character <= '9') {
      if (last && last.type !== 'small' && last.type !== 'big' && last.type !== 'zero') break;
      if (last?.type === 'zero' && tokens.length === 1) break;
      const shape = matchAt(arabicShape, text, at)?.[0] ?? character;
      const behind = at + shape.length;
      if (/,/.test(shape) && !groups(text, at, shape)) return { end: behind, label: 'digits' };
      const runsOn = /[.\d]/.test(text[behind] ?? '') && /\d/.test(text[behind + 1] ?? text[behind] ?? '');
      if (runsOn || /^0\d/.test(shape)) {
        const rest = matchAt(arabicRest, text, at)?.[0] ?? shape;
        return { end: at + rest.length, label: rest.length > longestNumeral ? 'too-long' : 'digits' };
      }
      tokens.push({ type: 'arabic', value: decimal(shape.replaceAll(',', '')) });
      at = behind;
      continue;
    }
    if (character === '、' && last?.type === 'digit' && spokenPair(text, at, tokens)) {
      at += 1;
      continue;
    }
    if (character in digitOf) {
      if (last?.type === 'arabic') break;
      const afterPower = last?.type === 'small' || last?.type === 'big';
      if (afterPower && matchAt(wordOfOne, text, at)) break;
      // 4.9万三新组织: behind Arabic digits a Chinese digit goes on only with a power of its own (1万二千).
      if (afterPower && arabic && !(next in smallPower)) break;
      tokens.push({ type: 'digit', value: digitOf[character] ?? 0 });
    } else if (character === '零' || character === '〇') {
      if (last?.type === 'arabic') break;
      tokens.push({ type: 'zero' });
    } else if (character in tensDigit) {
      if (last?.type === 'arabic') break;
      tokens.push({ type: 'digit', value: tensDigit[character] ?? 0 }, { type: 'small', power: 1 });
    } else if (character in smallPower) {
      if (character === '百' && next === '分' && tokens.length > 0) break;
      // 5千米, 3千克: 千 belongs to the unit; 10十佳: to the name.
      if (
        arabic &&
        last?.type !== 'small' &&
        /^(?:千[米克瓦伏卡焦]|[十百][佳优强])/.test(text.slice(at, at + 2))
      )
        break;
      tokens.push({ type: 'small', power: smallPower[character] ?? 0 });
    } else if (character in bigPower) {
      tokens.push({ type: 'big', power: bigPower[character] ?? 0 });
    } else if (character === '几' || (character === '数' && at === start)) {
      // 十几, 20几, 一万几千, 一百零几.
      if (last && (character === '数' || !/^(?:small|big|zero|arabic)$/.test(last.type))) break;
      tokens.push({ type: 'some' });
    } else if (character === '点') {
      if (!last || last.type === 'arabic' || !(next in digitOf || next === '零' || next === '〇')) break;
      tokens.push({ type: 'point' });
    } else if (character === '个' && countedPower.test(text.slice(at, at + 3)) && isCount(last)) {
      // 1.5个亿.
    } else if (/[余多来]/.test(character) && /[万亿]/.test(next) && last) {
      tokens.push({ type: character === '来' ? 'about' : 'more' });
    } else {
      break;
    }
    at += 1;
  }
  if (at - start > longestNumeral) {
    const rest = matchAt(numberCharacters, text, start)?.[0] ?? '';
    return { end: Math.max(at, start + rest.length), label: 'too-long' };
  }
  return { tokens, end: at };
}
