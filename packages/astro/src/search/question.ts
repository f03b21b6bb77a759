import { numbersIn } from './number.ts';
import { type Folding, simplified, wordsOf } from './text.ts';

const countedBy = '人次 场次 个 家 处 件 起 人 名 位 户 次 场 期 项 条 元 钱'.split(' ');

/**
 * Words by which one asks, and which therefore are in no answer: who types 汉阴有几个司机之家 looks for 汉阴 and 司机之家. They are taken out of what was typed, never out
 * of what is found, and only when nothing is found with them: 有 is a question's in 有几个 and a name's in 国有企业, and what is left of a name without one still finds it.
 * Longer ones come first.
 */
export const askingWords = {
  chinese: [
    ...[
      '是不是',
      '有没有',
      '能不能',
      '可不可以',
      '为什么',
      '怎么样',
      '怎么',
      '怎样',
      '如何',
      '什么时候',
      '什么',
      '谁',
    ],
    ...['有多少', '是多少', '多少', '有几', '几', '第几'].flatMap((word) =>
      [...countedBy, ''].map((unit) => `${word}${unit}`),
    ),
    ...[
      '印在哪里',
      '写在哪里',
      '在哪里',
      '去哪里',
      '哪里能',
      '哪里有',
      '哪里',
      '在哪儿',
      '哪儿',
      '哪些',
      '哪个',
      '哪家',
      '哪一个',
      '哪',
      '的地方',
    ],
    ...['请问', '告诉我', '查一下', '我想知道', '一共', '总共', '最多', '最少', '可以'],
    ...['吗', '呢', '吧', '的', '了', '是', '有', '在', '比'],
  ],
  english: [
    ...[
      'how',
      'many',
      'much',
      'what',
      'which',
      'where',
      'when',
      'who',
      'why',
      'is',
      'are',
      'was',
      'were',
      'do',
      'does',
      'did',
    ],
    ...[
      'has',
      'have',
      'had',
      'can',
      'could',
      'there',
      'the',
      'a',
      'an',
      'of',
      'in',
      'at',
      'for',
      'to',
      'by',
      'from',
      'and',
      'or',
    ],
    ...[
      'than',
      'more',
      'less',
      'most',
      'number',
      'total',
      'me',
      'tell',
      'show',
      'find',
      'please',
      'i',
      'it',
      'its',
    ],
  ],
} as const;

const counting = /多少|几|how (?:many|much)/u;
const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const chinese = new RegExp(longestFirst(askingWords.chinese), 'gu');
/** With the sign before a word: what looks behind itself stops Safari before 16.4 from reading the whole script. */
const english = new RegExp(
  `(^|[^\\p{L}\\p{N}])(?:${longestFirst(askingWords.english)})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** What a union is called: what its own name is, that without what every union is called, and the short name by which its entries are found. */
export interface UnionName {
  readonly id: string;
  readonly forms: readonly string[];
  readonly short: string;
}

/** What a question asks for. */
export interface Asked {
  /** The short names of the unions in it. */
  readonly unions: readonly string[];
  readonly words: readonly string[];
  /** Whether it asks how many: a number answers it. */
  readonly isCount: boolean;
  /** Numbers, and the words that each was typed in. */
  readonly numbers: readonly { readonly value: number; readonly typed: string }[];
}

/** @returns a text without a word of letters, which is no part of a longer one. */
const withoutWord = (text: string, word: string): string =>
  text.includes(word)
    ? text.replace(new RegExp(`(^|[^\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}-])`, 'gu'), '$1 ')
    : text;

/**
 * Reads what somebody typed as a question.
 *
 * @param query as it was typed
 * @param folding the characters by which things are found
 * @param names the unions, each by a name or by its id: a union is a word of its own, wherever in a sentence it stands
 * @returns what is asked for, without the words by which it is asked
 */
export function askedFor(query: string, folding: Folding, names: readonly UnionName[]): Asked {
  const unions: string[] = [];
  const plain = simplified(query, folding);
  let text = plain.replace(english, '$1 ').replace(chinese, ' ');
  for (const { id, forms, short } of names) {
    const form = forms.find((one) => text.includes(one));
    const left = form === undefined ? withoutWord(text, id) : text.replaceAll(form, ' ');
    if (left === text) continue;
    text = left;
    unions.push(short);
  }
  const { numbers, rest } = numbersIn(text);
  return {
    unions,
    isCount: counting.test(plain),
    words: wordsOf(rest, folding),
    numbers: numbers.map(({ value, printed }) => ({ value, typed: wordsOf(printed, folding).join('') })),
  };
}
