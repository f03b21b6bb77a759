import type { ProblemLocale } from '@gongkai/snapshot';
import { wasWriting } from './write-beside.ts';

const reasons: Readonly<Record<string, Readonly<Record<ProblemLocale, string>>>> = {
  ENOENT: { 'zh-Hans': '没有这个文件或文件夹。', en: 'there is no such file or folder' },
  ENOTDIR: { 'zh-Hans': '这是一个文件，不是文件夹。', en: 'this is a file, not a folder' },
  EISDIR: { 'zh-Hans': '这是一个文件夹，不是文件。', en: 'this is a folder, not a file' },
  EACCES: { 'zh-Hans': '没有权限。', en: 'there is no permission' },
  EPERM: { 'zh-Hans': '没有权限。', en: 'there is no permission' },
  EROFS: { 'zh-Hans': '磁盘是只读的。', en: 'the disk is read-only' },
  ENOSPC: { 'zh-Hans': '磁盘已满。', en: 'the disk is full' },
  EDQUOT: { 'zh-Hans': '磁盘配额已满。', en: 'the disk quota is used up' },
  EBUSY: {
    'zh-Hans': '别的程序（例如 WPS、Excel）正占用着它：关掉那个文件再试。',
    en: 'another program (such as WPS or Excel) holds it: close the file there and try again',
  },
  ENOTREG: {
    'zh-Hans': '这不是普通文件（是管道或设备）：先存成文件。',
    en: 'this is no ordinary file (a pipe or a device): save it as a file first',
  },
  ENOROW: {
    'zh-Hans': '16 MB 里没有换行：不是表格，或者有一个引号没有合上。',
    en: '16 MB without the end of a row: this is no table, or a quote was never closed',
  },
  ENOQUOTE: {
    'zh-Hans':
      '有一个英文引号 " 没有合上，它后面的都成了一格：删去它，或者在格子末尾也写上；也可以用 Excel、WPS 打开，“另存为”.xlsx。',
    en: 'a quote " is never closed, and all behind it is one cell: delete it, or close it at the end of the cell; or save the table as .xlsx',
  },
  ELOOP: { 'zh-Hans': '链接绕成了圈。', en: 'its links go in a circle' },
  ENAMETOOLONG: { 'zh-Hans': '名称太长。', en: 'its name is too long' },
  EIO: { 'zh-Hans': '磁盘出错。', en: 'the disk has a fault' },
  EINVAL: { 'zh-Hans': '名称不能用。', en: 'its name cannot be used' },
};

/** What Windows says of a file that WPS or Excel has open is what it says of one without permission. */
const heldOnWindows: Readonly<Record<ProblemLocale, string>> = {
  'zh-Hans': '没有权限，或者 WPS、Excel 正开着它：关掉那个文件再试。',
  en: 'there is no permission, or WPS or Excel has it open: close the file there and try again',
};

/**
 * Says why the file system refused, in words.
 *
 * @param error what was thrown
 * @param locale the language
 * @param platform the system that said it
 * @returns the reason; for one that nobody has foreseen, the system's own words
 */
export function fileReason(
  error: unknown,
  locale: ProblemLocale,
  platform: NodeJS.Platform = process.platform,
): string {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  if (platform === 'win32' && (code === 'EPERM' || code === 'EACCES')) return heldOnWindows[locale];
  return Object.hasOwn(reasons, code) ? (reasons[code]?.[locale] ?? message) : message;
}

/** What is said of a file that cannot be read, and of one that cannot be written. */
interface FileWords {
  readonly noFile: (file: string, reason: string) => string;
  readonly unwritten: (file: string, reason: string) => string;
}

/**
 * Says of what the file system refused whether it was reading or writing, which file, and why.
 *
 * @param error what was thrown
 * @param file the one that was asked for, where the system names none
 * @throws the error itself where it is none of the file system
 */
export function fileFault(error: unknown, file: string, say: FileWords, locale: ProblemLocale): string {
  const { code, path = file } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return (wasWriting(error) ? say.unwritten : say.noFile)(path, fileReason(error, locale));
}
