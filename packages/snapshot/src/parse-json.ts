import type { FileContent } from './data.ts';
import { jsonFault } from './json-fault.ts';
import { type Problem, type Said, say, show } from './problem.ts';

/** A file above this size is not read: the largest snapshot we know of is below 100 kB. */
export const maxFileBytes = 5 * 1024 * 1024;

function place(text: string, offset: number, around: string): Said {
  const before = text.slice(0, offset).split('\n');
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  return say(`第 ${line} 行第 ${column} 列：${around}`, `line ${line}, column ${column}: ${around}`);
}

/**
 * @param file path below the data folder
 * @param content the file, or undefined where it is missing
 * @returns the parsed JSON, or the one problem that kept it from being parsed
 */
export function parseJson(
  file: string,
  content: FileContent | undefined,
): { raw: unknown } | { problem: Problem } {
  const fail = (code: Problem['code'], expected: Said, found: Said) => ({
    problem: { code, file, path: '$', expected, found } as const,
  });
  if (!content) return fail('file-missing', file, say('没有这个文件', 'no such file'));
  if ('tooLarge' in content) {
    return fail(
      'file-too-large',
      say(`不超过 ${maxFileBytes} 字节`, `at most ${maxFileBytes} bytes`),
      say(`${content.tooLarge} 字节`, `${content.tooLarge} bytes`),
    );
  }
  if ('link' in content) return fail('file-link', say('文件', 'a file'), say('链接', 'a link'));
  if ('notUtf8' in content)
    return fail(
      'json-syntax',
      say('UTF-8 文字', 'UTF-8 text'),
      say('不是 UTF-8 的字节', 'bytes that are not UTF-8'),
    );
  const whole = content.text;
  if (whole.trim() === '')
    return fail(
      'file-empty',
      say('一个 JSON 对象', 'a JSON object'),
      say(`${whole.length} 个空白字符`, `${whole.length} blank characters`),
    );
  // A byte order mark, which some editors put first, is no fault.
  const text = whole.replace(/^\uFEFF/, '');
  try {
    return { raw: JSON.parse(text) as unknown };
  } catch {
    const offset = jsonFault(text);
    const around = text.slice(Math.max(0, offset - 20), offset + 20);
    return fail('json-syntax', 'JSON', place(text, offset, show(around)));
  }
}
