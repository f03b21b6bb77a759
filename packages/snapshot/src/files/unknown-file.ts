import type { FileContent } from '../data.ts';
import { bilingual, type LocalizedText, type Problem } from '../problem/problem.ts';
import { knownNames } from './known-files.ts';

/** Whether somebody could look for personal data in a file. */
export const hasWords = (content: FileContent): boolean =>
  'text' in content || ('notUtf8' in content && (content.decoded ?? []).length > 0);

function foundOf(file: string, content: FileContent): LocalizedText {
  if (hasWords(content)) return file;
  if ('tooLarge' in content)
    return bilingual(
      `${file}：${content.tooLarge} 字节，太大，没有读，也没有查过个人信息`,
      `${file}: ${content.tooLarge} bytes, too large to be read or looked at for personal data`,
    );
  return bilingual(
    `${file}：不是文字（像是 Word、Excel、PDF、图片或压缩文件），读不了，没有查过个人信息`,
    `${file}: no text (as of Word, Excel, PDF, a picture or an archive), so it could not be looked at for personal data`,
  );
}

/** @returns the problem of a file that is no part of the data; says where it could not be looked at for personal data. */
export const unknownFile = (file: string, content: FileContent): Problem => ({
  code: 'file-unknown',
  file,
  path: '$',
  expected: knownNames,
  found: foundOf(file, content),
});
