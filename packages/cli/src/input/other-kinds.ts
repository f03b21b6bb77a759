import { CommandError } from '../command-error.ts';
import { markedAs } from './decode.ts';
import { firstBytes, type InputFile, nameOf } from './input-file.ts';

/** How files begin that are no text, whatever their names are. */
const beginnings: readonly (readonly [kind: string, bytes: string])[] = [
  ['ZIP', 'PK\u0003\u0004'],
  ['OLE 2', '\u00d0\u00cf\u0011\u00e0'],
  ['PDF', '%PDF'],
  ['JPEG', '\u00ff\u00d8\u00ff'],
  ['PNG', '\u0089PNG'],
  ['GIF', 'GIF8'],
  ['RAR', 'Rar!'],
  ['7z', '7z\u00bc\u00af'],
  ['RTF', '{\\rtf'],
  ['GZIP', '\u001f\u008b'],
];
const markup = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|table|\?xml)/i;
const looked = 65_536;

/** @returns what a file is by its first bytes; null where it may be text. */
export async function kindOf(file: InputFile): Promise<string | null> {
  const first = Buffer.from(await firstBytes(file, 256)).toString('latin1');
  return (
    beginnings.find(([, bytes]) => first.startsWith(bytes))?.[0] ?? (markup.test(first) ? 'HTML | XML' : null)
  );
}

/**
 * Refuses text in an encoding that cannot be told: read as another one, its words would be others.
 *
 * @throws CommandError
 */
export async function refuseUnreadable(file: InputFile): Promise<void> {
  const bytes = await firstBytes(file, looked);
  // UTF-16 without its mark has a byte of zero in each letter. Zeros at the end are what a disk that failed left, and no encoding.
  const hasZeros = bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1).includes(0);
  const isKnown = isText('utf-8', bytes) || isText('gb18030', bytes);
  if (markedAs(bytes) !== null || (isKnown && !hasZeros)) return;
  const found = isKnown
    ? { 'zh-Hans': '里面有看不见的空字符（NUL）', en: 'invisible characters (NUL)' }
    : { 'zh-Hans': '哪一种都不是的字节', en: 'bytes of none of these' };
  throw new CommandError('text-encoding', nameOf(file), 'UTF-8 | GB18030 | UTF-16', found);
}

/** Whether the beginning of a file, which may end within a character, is text in an encoding. */
function isText(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: bytes.length === looked });
    return true;
  } catch {
    return false;
  }
}
