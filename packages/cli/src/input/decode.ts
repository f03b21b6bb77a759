/**
 * Reads bytes as text: UTF-8, with or without its mark, UTF-16 with its mark, else GB18030, in which Windows in Chinese writes.
 *
 * @param bytes of a file
 * @returns its text, without a mark
 */
export function decode(bytes: Uint8Array): string {
  const marked = markedAs(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** @returns the encoding of UTF-16 that a mark tells. */
export function markedAs([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/**
 * Says in which encoding `decode` would read what comes a piece at a time.
 *
 * @param pieces of a file; the first has its first two bytes
 * @returns its name for a `TextDecoder`
 */
export async function encodingIn(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  try {
    for await (const piece of pieces) {
      const marked = isFirst ? markedAs(piece) : null;
      if (marked !== null) return marked;
      isFirst = false;
      decoder.decode(piece, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    return 'gb18030';
  }
}
