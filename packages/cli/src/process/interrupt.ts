import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

/** The exit code of a command that was ended by Ctrl-C, as shells have it: 128 and the number of the signal. */
const interruptedCode = 130;

/**
 * Ends the process with words on Ctrl-C, after what is being written was taken away: writers listen for the same signal, clean up, stop
 * listening, and raise it again, so that the one who hears it alone is the last.
 *
 * @param io where it is said
 * @param exit ends the process
 * @returns stops listening
 */
export function endOnInterrupt(io: Terminal, exit: (code: number) => void = process.exit): () => void {
  const stop = () => {
    if (process.listenerCount('SIGINT') > 1) return;
    io.err(words(io.env).interrupted);
    exit(interruptedCode);
  };
  process.on('SIGINT', stop);
  return () => process.removeListener('SIGINT', stop);
}
