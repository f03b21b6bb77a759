import type { Terminal } from '../terminal.ts';

/** How a command that was asked for JSON ended. */
export interface JsonEnd {
  readonly code: number;
  /** What it printed; where it gave up before it had a result, why. */
  readonly document: unknown;
}

/** What a person reads on standard error is one message for a program. */
const messageOf = (lines: readonly string[]): string => lines.join('\n').trim();

/**
 * Runs a command that was asked for JSON: whatever way it ends, there is one document.
 *
 * @param run the command; it prints its document by `out`, at most once
 * @param io where the messages for people go meanwhile
 * @returns the exit code and the document: `{"error": {"exitCode", "message"}}` where there was none
 */
export async function runForJson(run: (io: Terminal) => Promise<number>, io: Terminal): Promise<JsonEnd> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run({
    ...io,
    out: (line) => out.push(line),
    err: (line) => {
      err.push(line);
      io.err(line);
    },
  });
  if (out.length > 0) return { code, document: JSON.parse(out.join('\n')) as unknown };
  return { code, document: { error: { exitCode: code, message: messageOf(err) } } };
}
