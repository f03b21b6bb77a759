import type * as z from 'zod';
import { parseSchema } from '../files/parse-schema.ts';
import { bilingual, jsonPath, type LocalizedText, type Problem, show } from '../problem/problem.ts';
import { isOfForm } from './plain.ts';

/** The keys that lead to a value. */
export type Keys = readonly PropertyKey[];

/** Collects what is wrong while what is sound is taken. */
export class Reader {
  readonly problems: Problem[] = [];
  readonly #file: string;
  /** No snapshot stands behind the figure: it was made of plain rows, which say what they like and leave out the rest. */
  readonly isPlain: boolean;

  constructor(file: string, isPlain: boolean) {
    this.#file = file;
    this.isPlain = isPlain;
  }

  complain(code: Problem['code'], at: Keys, expected: LocalizedText, found: unknown): null {
    this.problems.push({ code, file: this.#file, path: jsonPath(at), expected, found: show(found) });
    return null;
  }

  one<T>(schema: z.ZodType<T>, raw: unknown, at: Keys): T | null {
    // Schemas change nothing of what they take, so that what has the right shape but for its texts is a value, too.
    if (this.isPlain && isOfForm(schema, raw)) return raw as T;
    const result = parseSchema(schema, raw, this.#file, at);
    if ('value' in result) return result.value;
    this.problems.push(...result.problems);
    return null;
  }

  /** The entries of a list that have the right shape, each with its place. */
  list<T>(schema: z.ZodType<T>, raw: unknown, at: Keys): { value: T; at: Keys }[] {
    if (!Array.isArray(raw)) {
      this.complain('schema', at, bilingual('列表', 'array'), raw);
      return [];
    }
    return raw.flatMap((entry: unknown, index) => {
      const value = this.one(schema, entry, [...at, index]);
      return value === null ? [] : [{ value, at: [...at, index] }];
    });
  }
}
