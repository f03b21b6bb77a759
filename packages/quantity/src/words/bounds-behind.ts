import { lengthAt, matchAt } from '../match.ts';
import type { Sense } from '../sense.ts';
import { type Mark, mark } from '../text/marks.ts';

export interface After {
  readonly end: number;
  readonly senses: readonly Sense[];
  /** 不等, 之间: the words go with a range. */
  readonly spread: boolean;
  readonly marks: readonly Mark[];
  /** Of a range: its end is excluded. */
  readonly endExcluded: boolean;
  /** What a bracket that repeats the number says of it: 30人（含30人）以上 includes it, 超过80%（不含80%） does not. */
  readonly includes: boolean | null;
}

// Most of these are words of their own only at the end of a clause: 300人不到 is a number, 300人不到场 is none.
const clauseEnd = '(?![\\u4e00-\\u9fff\\d])';
const beforeNoun = `(?:${clauseEnd}|(?=[的是为在均都]))`;
// 20家以上市公司为主, 30人以上门走访, 50人以内部培训为主: 以 and the next word.
const notAbove = '(?!市公司|市企业|门(?![店诊槛])|海市?[为市]|述|岗(?!位)|课)';
const notBelow = '(?!乡|基层|沉|岗(?!位)|午|半年|发)';
const inBrackets = '\\((?:不?含)[^()]{0,8}\\)';

const afterWords: readonly (readonly [RegExp, Sense | 'spread'])[] = [
  // (不含)以上 excludes the number that 以上 alone includes.
  [/\(不含(?:本数|本级)?\)以上|(?:及其|及|或)?以上\(不含[^()]{0,8}\)/y, 'moreThan'],
  [/\(不含(?:本数|本级)?\)以下|(?:及其|及|或)?以下\(不含[^()]{0,8}\)/y, 'lessThan'],
  [
    new RegExp(`(?:\\(含(?:本数)?\\)|及其|及|或)?以上${notAbove}(?:${inBrackets})?|\\(以上\\)`, 'y'),
    'atLeast',
  ],
  [new RegExp(`之上|往上|朝上|打底|保底|起步|起跳${clauseEnd}`, 'y'), 'atLeast'],
  [
    new RegExp(`(?:\\(含(?:本数)?\\)|及其|及|或)?以下${notBelow}(?:${inBrackets})?|\\(以下\\)`, 'y'),
    'atMost',
  ],
  [/(?:\(含\)|及)?(?:以内(?![部容蒙外地训销需科涵控河陆])|之内|以里|之里)|封顶|为限|为上限|往下/y, 'atMost'],
  [
    /(?:还|都)?多(?:一点儿?|一些|点儿?|些)|(?:还|都)(?:要|有)?多(?![次名家个种方样元媒功层维项])|只多不少|为下限|为底线/y,
    'atLeast',
  ],
  [/(?:还)?(?:差|欠|少)(?:一点儿?|一些|点儿?|些)|还[差欠]几[个人名户家元]|稍欠|略欠/y, 'lessThan'],
  [new RegExp(`(?:都|还)?(?:不到|不足|未到|未满|不满)${beforeNoun}`, 'y'), 'lessThan'],
  [new RegExp(`(?:都|还|远)?不止${beforeNoun}`, 'y'), 'moreThan'],
  [
    /左右(?![手两侧岸江邻逢开])|上下浮动|上下(?![班级联游午册衔一])|前后|的样子|光景|\((?:左右|约)\)/y,
    'about',
  ],
  [new RegExp(`(?:差不多|大概|上下差不多)${clauseEnd}`, 'y'), 'about'],
  [new RegExp(`几乎${clauseEnd}`, 'y'), 'nearly'],
  [new RegExp(`许(?=参[加与]|到场|出席|受益|报名)|(?:许|模样)${clauseEnd}`, 'y'), 'about'],
  [/出头|[挂有]零|开外|冒尖|冒头/y, 'moreThan'],
  [/以外|之外/y, 'moreThan'],
  [/之间|不等/y, 'spread'],
];
const inside = /(?:\(含\))?(?:范围)?内(?![容部心涵外蒙设建化科阁陆存])/y;
const moreBehind = /(?:还)?有余|余(?![额地热下姚杭])/y;
const muchBehind = /多(?![次名家个种方样元媒功层维年项人场一点些])/y;
// 300人多: behind what is counted, only at the end of a clause (300人多次参加).
const muchAtEnd = new RegExp(`多${clauseEnd}`, 'y');
const startingPrice = /起(?:(?![\u4e00-\u9fff])|(?=[送订售投租批]))/y;
// 80%强, 三成弱: a little more, a little less. Only behind a share, since 500强 are firms and 强化 is a verb.
const strong = new RegExp(`[略稍还]?强${beforeNoun}`, 'y');
const weak = new RegExp(`[略稍还]?弱${beforeNoun}`, 'y');
// 30%—50%（含50%）: whether the end of a range belongs to it.
// 30人(含30人)以上, 满10年(含10年).
const repeated = /\((不)?含(?:本[数级]|([\d.,〇零一二两三四五六七八九十百千万亿]+)[\u4e00-\u9fff%‰]{0,3})\)/y;
// 300人次+.
const plus = /\+(?![\dA-Za-z\u4e00-\u9fff“(])/y;
const endIncluded = /\(含[^()]{0,8}\)/y;
const endExcluded = /\(不含[^()]{0,8}\)/y;

/** What is known of a number and its unit, on which it depends which words may follow. */
export interface Measured {
  /** Time, length, weight or money. */
  readonly any: boolean;
  readonly time: boolean;
  readonly length: boolean;
  readonly share: boolean;
  readonly counted: boolean;
  readonly range?: boolean;
  /** The digits in front. */
  readonly digits?: string;
}

/** The words behind a number, read up to `end`. */
interface Reading {
  readonly text: string;
  readonly senses: Sense[];
  readonly marks: Mark[];
  end: number;
  spread: boolean;
  includes: boolean | null;
}

/** Takes the next characters as words of a bound. False where there are none. */
function take(at: Reading, length: number, sense?: Sense): boolean {
  if (length === 0) return false;
  if (sense) at.senses.push(sense);
  at.marks.push(mark('bound', at.end, at.end + length));
  at.end += length;
  return true;
}

/** 30人(含30人)以上: a bracket that repeats the number. */
function takeBracket(at: Reading, { range, digits }: Measured): void {
  const found = range || !digits ? null : matchAt(repeated, at.text, at.end);
  if (!found || (found[2] !== undefined && found[2] !== digits)) return;
  at.includes = found[1] === undefined;
  take(at, found[0].length);
}

function takeWords(at: Reading): void {
  for (let steps = 0; steps < 3; steps += 1) {
    const found = afterWords
      .map(([pattern, sense]) => ({ length: lengthAt(pattern, at.text, at.end), sense }))
      .find(({ length }) => length > 0);
    if (!found) return;
    if (found.sense === 'spread') at.spread = true;
    take(at, found.length, found.sense === 'spread' ? undefined : found.sense);
  }
}

/** 80%强, 三成弱. */
function takeStrength(at: Reading): void {
  const [above, below] = [lengthAt(strong, at.text, at.end), lengthAt(weak, at.text, at.end)];
  if (above) at.senses.push('atLeast');
  if (below) at.senses.push('atMost');
  take(at, above + below);
}

/** Reads the words behind a number and its unit: 以上, 左右, 多, 内. */
export function wordsAfter(text: string, numberEnd: number, measured: Measured): After {
  const at: Reading = { text, senses: [], marks: [], end: numberEnd, spread: false, includes: null };
  const lengthOf = (pattern: RegExp) => lengthAt(pattern, text, at.end);
  takeBracket(at, measured);
  take(at, lengthOf(plus), 'atLeast');
  take(at, lengthOf(moreBehind) || lengthOf(measured.any ? muchBehind : muchAtEnd), 'atLeast');
  takeWords(at);
  if ((measured.time || measured.length) && at.senses.length === 0) take(at, lengthOf(inside), 'atMost');
  if (measured.counted && at.senses.length === 0) take(at, lengthOf(startingPrice), 'atLeast');
  if (at.includes === null) takeBracket(at, measured);
  if (measured.share && at.senses.length === 0) takeStrength(at);
  const excluded = measured.range ? lengthOf(endExcluded) : 0;
  if (measured.range) take(at, lengthOf(endIncluded) || excluded);
  const { end, senses, spread, marks, includes } = at;
  return { end, senses, spread, marks, endExcluded: excluded > 0, includes };
}
