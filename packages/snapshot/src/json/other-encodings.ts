import { isUtf8 } from 'node:buffer';

/** Tells in which other encoding a text seems to be, where it is not UTF-8: a name, or an empty string where no encoding fits. */
export function otherEncoding(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // JSON begins with an ASCII character, which has an empty byte beside it in UTF-16.
  if (mark || ((first === 0) !== (second === 0) && bytes.length > 1)) return 'UTF-16';
  if (isUtf8(bytes)) return null;
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return 'GB18030';
  } catch {
    return '';
  }
}

const encodings = ['utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;

/** What texts of Chinese and English consist of. */
const readable = /[\t\n\r\x20-\x7e\p{Script=Han}\u2010-\u203f\u3000-\u303f\uff00-\uffef]/gu;

/** So much of a text must be readable: of bytes that are no text, hardly half is. */
const minReadable = 0.9;

/**
 * Decodes bytes that are not UTF-8. Without a mark nobody knows the encoding for certain, and what is right in one may be rare characters in another.
 *
 * @returns the text in every encoding in which it can be read; nothing for what is no text, as of Word, Excel, PDF and pictures
 */
export function decodings(bytes: Uint8Array): string[] {
  return encodings.flatMap((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    const count = text.match(readable)?.join('').length ?? 0;
    return text.length > 0 && count / text.length >= minReadable ? [text] : [];
  });
}
