import type { IncomingMessage } from 'node:http';

/** Thrown where a request holds more than is taken. */
export class TooLargeError extends Error {
  readonly most: number;

  constructor(most: number) {
    super(`more than ${most} bytes`);
    this.name = 'TooLargeError';
    this.most = most;
  }
}

/**
 * Reads the body of a request into memory.
 *
 * @param most bytes that are taken
 * @throws TooLargeError as soon as it is known to be larger
 */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new TooLargeError(most);
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += (piece as Buffer).length;
    if (size > most) throw new TooLargeError(most);
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces);
}
