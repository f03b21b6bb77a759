import type * as z from 'zod';
import { bilingual, jsonPath, type LocalizedText, type Problem, show } from '../problem/problem.ts';
import { formatNames } from '../schema/values/text.ts';
import { knownKeys } from './known-keys.ts';

/** @returns what stands at a place, or nothing. */
export const valueAt = (raw: unknown, keys: readonly PropertyKey[]): unknown =>
  keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    raw,
  );

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  int: '整数',
  boolean: '真或假',
  array: '列表',
  object: '对象',
  null: '空',
};

function expectation(issue: z.core.$ZodIssue): LocalizedText {
  switch (issue.code) {
    case 'invalid_type':
      return bilingual(typeNames[issue.expected] ?? issue.expected, issue.expected);
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'too_big':
      return issue.origin === 'string'
        ? bilingual(`最多 ${issue.maximum} 个字符`, `at most ${issue.maximum} characters`)
        : bilingual(`最多 ${issue.maximum}`, `at most ${issue.maximum}`);
    case 'too_small':
      return issue.origin === 'string'
        ? bilingual(`至少 ${issue.minimum} 个字符`, `at least ${issue.minimum} characters`)
        : bilingual(
            // Of a list it counts entries, of a number it is the number.
            `至少 ${issue.minimum}${issue.origin === 'array' ? ' 项' : ''}`,
            `at least ${issue.minimum}`,
          );
    default:
      return bilingual(formatNames[issue.message] ?? issue.message, issue.message);
  }
}

/** Who wrote `colors` is told that `palette` is meant, before all that may stand there. */
function knownField(known: readonly string[], likely: string | null): LocalizedText {
  return bilingual(
    `${likely === null ? '' : `多半是 ${likely}；`}认识的字段：${known.join('、')}`,
    `${likely === null ? '' : `${likely}, most likely; `}a known field: ${known.join(', ')}`,
  );
}

/** The issue of the branch that fits best: of a union's branches, the one with the fewest complaints. */
function flatten(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const best = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
  return best.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }));
}

/**
 * @param schema the shape
 * @param raw parsed JSON
 * @param file path below the data folder
 * @param at keys of the place in the file where `raw` stands
 * @param guess which field is meant by one that nobody knows; browsers, whose figures a program wrote, carry no guesses
 * @returns the value in its type, or every problem of its shape
 */
export function parseSchema<T>(
  schema: z.ZodType<T>,
  raw: unknown,
  file: string,
  at: readonly PropertyKey[] = [],
  guess: (key: string, known: readonly string[]) => string | null = () => null,
): { value: T } | { problems: Problem[] } {
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data };
  const problems = result.error.issues.flatMap(flatten).flatMap((issue): Problem[] => {
    const path = (key?: PropertyKey) => jsonPath([...at, ...issue.path, ...(key === undefined ? [] : [key])]);
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, issue.path);
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        file,
        path: path(key),
        expected: knownField(known, guess(key, known)),
        found: key,
      }));
    }
    return [
      {
        code: 'schema',
        file,
        path: path(),
        expected: expectation(issue),
        found: show(valueAt(raw, issue.path)),
      },
    ];
  });
  return { problems };
}
