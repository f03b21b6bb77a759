import type { FileContent } from '../data.ts';
import { bilingual, type LocalizedText, type Problem, show } from '../problem/problem.ts';
import { mostDepth, tooDeepAt } from './json-depth.ts';
import { fullWidthAt, jsonFault } from './json-fault.ts';
import { jsonLosses } from './json-losses.ts';

/** A file above this size is not read: the largest snapshot we know of is below 100 kB. */
export const maxFileBytes = 5 * 1024 * 1024;

/** What came of reading a file as JSON: a value and what was lost on the way, or the one problem that kept it from being read. */
export type ParsedJson =
  | { readonly raw: unknown; readonly losses: readonly Problem[] }
  | { readonly problem: Problem };

function place(text: string, offset: number, around: string): LocalizedText {
  const before = text.slice(0, offset).split('\n');
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  return bilingual(`第 ${line} 行第 ${column} 列：${around}`, `line ${line}, column ${column}: ${around}`);
}

function encodingWords(encoding: string | undefined): LocalizedText {
  if (encoding === undefined) return bilingual('不是 UTF-8 的字节', 'bytes that are not UTF-8');
  if (encoding === 'GB18030')
    return bilingual(
      '像是 GB18030（GBK，记事本里叫 ANSI）',
      'what looks like GB18030 (GBK, called ANSI in Notepad)',
    );
  return bilingual(
    `像是 ${encoding}（记事本里叫 Unicode）`,
    `what looks like ${encoding} (called Unicode in Notepad)`,
  );
}

const specialWords = {
  folder: bilingual('一个文件夹', 'a folder'),
  device: bilingual('管道、套接字或设备', 'a pipe, socket or device'),
} as const;

const noRights = /^(EACCES|EPERM)$/;

/** Takes the byte order mark away that some editors put first; a second one stays, and is no JSON. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

type Reason = readonly [code: Problem['code'], expected: LocalizedText, found: LocalizedText];

/** Why a file has no text. */
function unread(content: Exclude<FileContent, { readonly text: string }> | undefined, file: string): Reason {
  if (!content) return ['file-missing', file, bilingual('没有这个文件', 'no such file')];
  if ('tooLarge' in content)
    return [
      'file-too-large',
      bilingual(`不超过 ${maxFileBytes} 字节`, `at most ${maxFileBytes} bytes`),
      bilingual(`${content.tooLarge} 字节`, `${content.tooLarge} bytes`),
    ];
  if ('link' in content) return ['file-link', bilingual('文件', 'a file'), bilingual('链接', 'a link')];
  if ('special' in content) return ['file-kind', bilingual('文件', 'a file'), specialWords[content.special]];
  if ('unreadable' in content)
    return [
      'file-unreadable',
      bilingual('可以读取的文件', 'a file that can be read'),
      noRights.test(content.unreadable)
        ? bilingual('没有读取的权限', 'no permission to read it')
        : content.unreadable,
    ];
  return ['file-encoding', bilingual('UTF-8 文字', 'UTF-8 text'), encodingWords(content.encoding)];
}

/**
 * Parses a file of JSON without losing anything of it in silence.
 *
 * @param file path below the data folder
 * @param content the file, or undefined where it is missing
 * @returns the parsed JSON with what its reading lost, or the one problem that kept it from being parsed
 */
export function parseJson(file: string, content: FileContent | undefined): ParsedJson {
  const fail = (code: Problem['code'], expected: LocalizedText, found: LocalizedText) => ({
    problem: { code, file, path: '$', expected, found } as const,
  });
  if (!content || !('text' in content)) return fail(...unread(content, file));
  const whole = content.text;
  const text = withoutMark(whole);
  if (text.trim() === '')
    return fail(
      'file-empty',
      bilingual('一个 JSON 对象', 'a JSON object'),
      bilingual(`${whole.length} 个空白字符`, `${whole.length} blank characters`),
    );
  const deep = tooDeepAt(text);
  if (deep >= 0)
    return fail(
      'json-syntax',
      bilingual(`至多套 ${mostDepth} 层括号`, `brackets within each other ${mostDepth} times at most`),
      place(text, deep, show(text.slice(deep, deep + 20))),
    );
  try {
    const raw = JSON.parse(text) as unknown;
    const losses = jsonLosses(text).map((loss): Problem => ({ ...loss, file }));
    if (text !== whole) losses.push(markProblem(file));
    return { raw, losses };
  } catch {
    const offset = jsonFault(text);
    const around = text.slice(Math.max(0, offset - 20), offset + 20);
    const wrong = fullWidthAt(text, offset);
    const expected = wrong
      ? bilingual(
          `英文的 ${wrong.meant}，不是中文的 ${wrong.found}`,
          `${wrong.meant} in the place of ${wrong.found}`,
        )
      : 'JSON';
    return fail('json-syntax', expected, place(text, offset, show(around)));
  }
}

const markProblem = (file: string): Problem => ({
  code: 'file-mark',
  severity: 'warning',
  file,
  path: '$',
  expected: bilingual('没有标记的 UTF-8', 'UTF-8 without a mark'),
  found: bilingual('开头有字节顺序标记（BOM）', 'a byte order mark (BOM) at the beginning'),
});
