/**
 * Reads bytes as text: UTF-8, with or without its mark, UTF-16 with its mark, else GB18030, in which Windows in Chinese writes.
 *
 * @param bytes of a file
 * @returns its text, without a mark
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
