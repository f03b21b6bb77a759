import type { ProblemLocale } from '@gongkai/snapshot';

const reasons: Readonly<Record<string, Readonly<Record<ProblemLocale, string>>>> = {
  ENOENT: { 'zh-Hans': '没有这个文件或文件夹。', en: 'there is no such file or folder' },
  ENOTDIR: { 'zh-Hans': '这是一个文件，不是文件夹。', en: 'this is a file, not a folder' },
  EISDIR: { 'zh-Hans': '这是一个文件夹，不是文件。', en: 'this is a folder, not a file' },
  EACCES: { 'zh-Hans': '没有权限。', en: 'there is no permission' },
  EPERM: { 'zh-Hans': '没有权限。', en: 'there is no permission' },
  EROFS: { 'zh-Hans': '磁盘是只读的。', en: 'the disk is read-only' },
  ENOSPC: { 'zh-Hans': '磁盘已满。', en: 'the disk is full' },
  EDQUOT: { 'zh-Hans': '磁盘配额已满。', en: 'the disk quota is used up' },
  EBUSY: { 'zh-Hans': '别的程序正占用着它。', en: 'another program holds it' },
  ELOOP: { 'zh-Hans': '链接绕成了圈。', en: 'its links go in a circle' },
  ENAMETOOLONG: { 'zh-Hans': '名称太长。', en: 'its name is too long' },
  EIO: { 'zh-Hans': '磁盘出错。', en: 'the disk has a fault' },
  EINVAL: { 'zh-Hans': '名称不能用。', en: 'its name cannot be used' },
};

/**
 * Says why the file system refused, in words.
 *
 * @param error what was thrown
 * @param locale the language
 * @returns the reason; for one that nobody has foreseen, the system's own words
 */
export function fileReason(error: unknown, locale: ProblemLocale): string {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  return Object.hasOwn(reasons, code) ? (reasons[code]?.[locale] ?? message) : message;
}
