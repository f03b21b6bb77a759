import type { FileContent } from './data.ts';
import { jsonFault } from './json-fault.ts';
import { type Problem, show } from './problem.ts';

/** A file above this size is not read: the largest snapshot we know of is below 100 kB. */
export const maxFileBytes = 5 * 1024 * 1024;

const place = (text: string, offset: number) => {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
};

/**
 * @param file path below the data folder
 * @param content the file, or undefined where it is missing
 * @returns the parsed JSON, or the one problem that kept it from being parsed
 */
export function parseJson(
  file: string,
  content: FileContent | undefined,
): { raw: unknown } | { problem: Problem } {
  const fail = (code: Problem['code'], expected: string, found: string) => ({
    problem: { code, file, path: '$', expected, found } as const,
  });
  if (!content) return fail('file-missing', file, 'no such file');
  if ('tooLarge' in content) {
    return fail('file-too-large', `at most ${maxFileBytes} bytes`, `${content.tooLarge} bytes`);
  }
  if ('notUtf8' in content) return fail('json-syntax', 'UTF-8 text', 'bytes that are not UTF-8');
  if (content.text.trim() === '')
    return fail('file-empty', 'a JSON object', `${content.text.length} characters`);
  // A byte order mark, which some editors put first, is no fault.
  const text = content.text.replace(/^\uFEFF/, '');
  try {
    return { raw: JSON.parse(text) as unknown };
  } catch {
    const offset = jsonFault(text);
    const around = text.slice(Math.max(0, offset - 20), offset + 20);
    return fail('json-syntax', 'JSON', `${place(text, offset)}: ${show(around)}`);
  }
}
