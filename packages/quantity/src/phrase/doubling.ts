import { matchAt } from '../match.ts';
import { type Decimal, decimal, plus } from '../number/decimal.ts';
import { numeralAt } from '../number/numeral.ts';
import type { Sense } from '../sense.ts';
import { mark } from '../text/marks.ts';
import { wordsBefore } from '../words/bounds-before.ts';
import { wordsAfter } from '../words/bounds-behind.ts';
import type { Candidate } from './candidate.ts';
import { coreOf, directed } from './meaning.ts';

const doubling =
  /翻了?(?:(将近|接近|近|超过|超|逾|大约|约|至少|不止|不到|不足)?([一两二三四五六几]|\d(?:\.\d)?)个?([多余])?)?番(?![茄])(半(?![年月天个小日夜数])|)/y;
const senseOf: ReadonlyMap<string, Sense> = new Map([
  ...['将近', '接近', '近'].map((word) => [word, 'nearly'] as const),
  ...['超过', '超', '逾', '不止'].map((word) => [word, 'moreThan'] as const),
  ...['大约', '约'].map((word) => [word, 'about'] as const),
  ...['不到', '不足'].map((word) => [word, 'lessThan'] as const),
  ...['至少', '多', '余'].map((word) => [word, 'atLeast'] as const),
]);

/** 翻两番, 翻近一番, 翻番以上: doublings, which are an increase. */
export function doublingAt(text: string, at: number, floor: number): Candidate | null {
  const doubled = matchAt(doubling, text, at);
  if (!doubled) return null;
  const [all, bound = '', digits = '', rest = '', half = ''] = doubled;
  const words = all.slice(0, all.length - half.length);
  const unit = at + words.length - 1;
  const number =
    unit - rest.length - digits.length - (words.charAt(words.length - 2 - rest.length) === '个' ? 1 : 0);
  const numeral = digits === '' ? null : numeralAt(text, number);
  if (numeral && 'label' in numeral) return null;
  const one = decimal('1');
  const { vague, ...size } = numeral ?? { low: one, high: one, vague: null };
  // 三番半.
  const [low, high] = [size.low, size.high].map((each) =>
    half === '' ? each : plus(each, decimal('0.5')),
  ) as [Decimal, Decimal];
  const after = wordsAfter(text, unit + 1 + half.length, {
    any: true,
    time: false,
    length: false,
    share: true,
    counted: false,
  });
  const before = wordsBefore(text, at, floor, { bare: false, part: false });
  const senses = [bound, rest].flatMap((word) => senseOf.get(word) ?? []);
  const marks = [
    mark('direction', at, at + 1),
    mark('bound', number - bound.length, number),
    mark(vague ? 'bound' : 'number', number, number + digits.length),
    mark('bound', unit - rest.length, unit),
    mark('unit', unit, unit + 1),
    mark('number', unit + 1, unit + 1 + half.length),
  ];
  const core = coreOf(
    { low, high, vague, senses: [], place: null },
    [...before.senses, ...senses, ...after.senses],
    false,
    '番',
  );
  return {
    start: before.start,
    end: after.end,
    // “五个翻番”: the name of a goal.
    verdict: text[at - 1] === '个' ? 'none' : 'figure',
    core: directed(core, 'increase'),
    marks: [...before.marks, ...marks, ...after.marks],
  };
}
