import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A screen in memory, for a browser that only opens windows. */
export interface Display {
  /** What DISPLAY must be. */
  readonly name: string;
  close(): void;
}

/** Starts Xvfb, which chooses a free display by itself and says which. */
export function startDisplay(xvfb: string): Promise<Display> {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    (child.stdio[3] as Readable).once('data', (said: Buffer) =>
      resolve({ name: `:${said.toString().trim()}`, close: () => child.kill() }),
    );
  });
}
