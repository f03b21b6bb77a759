import { domains, unionLevels } from '../../codes/figures.ts';
import type { Period, Source } from '../../types.ts';
import { periodOf } from './period.ts';
import { type InputProblem, inputProblem } from './problem.ts';

/** Where a value stands. */
export type Keys = readonly PropertyKey[];

/** How a source is said in words. */
export const sourceExample = '"某县总工会2023年年报"';

/** Takes fields of what somebody wrote in words, as beside a table, and says of each what cannot be taken. */
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

  period(value: unknown, at: Keys): Period | null {
    const words = this.text(value, at, '"2023年"');
    if (words === null) return null;
    const expected = [
      '时间，例如 2023年、2023-05、2023年以来、截至2023年底、2019年至2023年、2023年上半年、2023年1—6月、累计',
      'a time such as 2023年, 2023-05, 2023年以来 (since), 截至2023年底 (as of), 2019年至2023年, 2023年上半年, 2023年1—6月, 累计 (in all)',
    ] as const;
    return periodOf(words) ?? this.complain(at, expected, words, '"2023年"');
  }

  level(value: unknown, at: Keys) {
    return this.code(value, unionLevels, at);
  }

  area(value: unknown, at: Keys) {
    return this.code(value, domains, at);
  }

  /** Where numbers were printed, in words. */
  source(value: unknown, at: Keys): Source | null {
    const words = this.text(value, at, sourceExample);
    return words === null ? null : sourceOf(words);
  }
}

/** @returns a source of which no more is known than what it is. */
export const sourceOf = (description: string): Source => ({
  id: 's1',
  title: null,
  description,
  publisher: null,
  date: { value: '', basis: 'stated' },
});
