import { createInterface } from 'node:readline';
import type { Terminal } from '../terminal.ts';

/** Asks a question on the terminal; null where nobody can be asked. */
export type Ask = ((question: string) => Promise<string>) | null;

/** Whoever sits at the terminal, to be asked and let go. */
export interface Asker {
  readonly ask: Ask;
  readonly close: () => void;
}

/** What stands between the command and whoever sits at it. */
export interface AskerStreams {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
  /** Ends the command as Ctrl-C does. */
  readonly interrupt: () => void;
}

/**
 * Asks on the terminal of the process, where somebody sits at it. Lines that are typed or pasted ahead answer the questions to come; Ctrl-C and Ctrl-D at a
 * question end the command as Ctrl-C does anywhere else.
 *
 * @param io asks by itself where it can
 * @param streams those of the process, unless told
 */
export function terminalAsker(
  io: Terminal,
  { input, output, interrupt }: AskerStreams = {
    input: process.stdin,
    output: process.stdout,
    interrupt: () => process.kill(process.pid, 'SIGINT'),
  },
): Asker {
  if (io.ask) return { ask: io.ask, close: () => {} };
  if (!input.isTTY) return { ask: null, close: () => {} };
  const lines = createInterface({ input, output });
  const typed: string[] = [];
  let answer: ((line: string) => void) | null = null;
  lines.on('line', (line) => {
    if (!answer) typed.push(line);
    answer?.(line);
    answer = null;
  });
  lines.on('SIGINT', interrupt);
  lines.on('close', interrupt);
  return {
    ask(question) {
      lines.setPrompt(question);
      lines.prompt();
      const line = typed.shift();
      if (line !== undefined) return Promise.resolve(line);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    close() {
      lines.off('close', interrupt);
      lines.close();
    },
  };
}
