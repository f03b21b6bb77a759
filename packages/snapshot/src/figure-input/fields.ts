import { domains, levels } from '../codes.ts';
import { isRecord, show } from '../json-value.ts';
import type { Period, Source } from '../types.ts';
import { examples } from './examples.ts';
import { meantName } from './meant-names.ts';
import { periodOf } from './period.ts';
import { type InputProblem, inputProblem } from './problem.ts';

type Keys = readonly PropertyKey[];

/** Takes fields of what somebody wrote, and says of each what cannot be taken. */
export class Fields {
  readonly problems: InputProblem[] = [];

  complain(at: Keys, expected: readonly [zh: string, en: string], found: unknown, example: string): null {
    // One fault in a thousand rows is said once.
    const kind = (path: string) => path.replace(/\[\d+\]/g, '[]');
    const problem = inputProblem(at, expected, found, example);
    const isSame = (other: InputProblem) =>
      kind(other.path) === kind(problem.path) && other.example === problem.example;
    if (!this.problems.some(isSame)) this.problems.push(problem);
    return null;
  }

  /** Words in one line; null where there are none. */
  text(value: unknown, at: Keys, example: string): string | null {
    if (value === undefined || value === null) return null;
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    if (typeof value !== 'string') return this.complain(at, ['文字', 'text'], value, example);
    const line = value.replace(/\s+/g, ' ').trim();
    return line === '' ? null : line;
  }

  texts(value: unknown, at: Keys, example: string): readonly string[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.complain(at, ['列表', 'a list'], value, example);
      return [];
    }
    return value.flatMap((entry: unknown, index) => this.text(entry, [...at, index], example) ?? []);
  }

  /** One of a list of codes; null for anything else, which is said. */
  code<const T extends string>(value: unknown, codes: readonly T[], at: Keys): T | null {
    if (value === undefined || value === null || value === '') return null;
    const found = codes.find((code) => code === value);
    if (found !== undefined) return found;
    const list = codes.map((code) => JSON.stringify(code)).join(' | ');
    return this.complain(at, [list, list], value, JSON.stringify(codes[0]));
  }

  number(value: unknown, at: Keys, example: string): number | null {
    if (value === undefined || value === null) return null;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    return this.complain(at, ['数', 'a number'], value, example);
  }

  period(value: unknown, at: Keys): Period | null {
    const words = this.text(value, at, '"2023年"');
    if (words === null) return null;
    const expected = [
      '时间，例如 2023年、2023-05、2023年以来、截至2023年底、2019年至2023年、累计',
      'a time such as 2023, 2023-05, 2023年以来 (since), 截至2023年底 (as of), 2019年至2023年 (a span), 累计 (in all)',
    ] as const;
    return periodOf(words) ?? this.complain(at, expected, words, '"2023年"');
  }

  level(value: unknown, at: Keys) {
    return this.code(value, levels, at);
  }

  area(value: unknown, at: Keys) {
    return this.code(value, domains, at);
  }

  source(value: unknown, at: Keys): Source | null {
    if (!isRecord(value)) {
      const words = this.text(value, at, '"某县总工会2023年年报"');
      return words === null ? null : sourceOf(words);
    }
    this.known(value, ['description', 'publisher', 'date', 'url'], at);
    const of = (key: string, example: string) => this.text(value[key], [...at, key], example);
    const description = of('description', '"某县总工会2023年年报"');
    if (description === null)
      return this.complain(
        [...at, 'description'],
        ['来源是什么，文字', 'what it is, in words'],
        value.description,
        examples.figure,
      );
    const url = of('url', '"https://www.example.gov.cn/report"');
    const isAddress = url === null || /^https?:\/\//i.test(url);
    if (!isAddress)
      this.complain(
        [...at, 'url'],
        ['http 或 https 地址', 'an http or https address'],
        url,
        '"https://www.example.gov.cn/report"',
      );
    const date = this.period(value.date, [...at, 'date'])?.start ?? '';
    return {
      ...sourceOf(description),
      publisher: of('publisher', '"某报"'),
      date: { value: date, basis: 'stated' },
      ...(url !== null && isAddress ? { url } : {}),
    };
  }

  /** Says names that nothing is known by: a slip of the pen would be lost without a word. */
  known(value: Readonly<Record<string, unknown>>, names: readonly string[], at: Keys): void {
    for (const key of Object.keys(value)) {
      if (names.includes(key) || key === '$schema') continue;
      const meant = meantName(key, names);
      if (meant === null) {
        const expected = [`认识的字段：${names.join('、')}`, `a known field: ${names.join(', ')}`] as const;
        this.complain([...at, key], expected, value[key], names[0] ?? '');
      } else {
        const expected = [`字段 ${meant}`, `the field ${meant}`] as const;
        this.complain([...at, key], expected, value[key], `"${meant}": ${show(value[key])}`);
      }
    }
  }
}

const sourceOf = (description: string): Source => ({
  id: 's1',
  title: null,
  description,
  publisher: null,
  date: { value: '', basis: 'stated' },
});
