import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const small = path.join(import.meta.dirname, 'publish-small.ts');

/** A process that was started, what it has printed, and how it ended. */
export interface Run {
  readonly child: ChildProcess;
  readonly said: () => string;
  /** Resolves when it has printed some words; rejects where it ends without. */
  readonly prints: (words: string) => Promise<void>;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

/** Starts a command and keeps what it prints, in English. */
export function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GONGKAI_LANG: 'en', ...env },
  });
  let text = '';
  const waiting: (() => void)[] = [];
  const keep = (chunk: Buffer) => {
    text += chunk;
    for (const look of waiting) look();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal })),
  );
  const prints = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => text.includes(words) && resolve();
      waiting.push(look);
      look();
      ended.then(() => reject(new Error(`ended without “${words}”: ${text}`)));
    });
  return { child, said: () => text, prints, ended };
}

/** Publishes a small site in a process of its own, which takes some milliseconds to make it. */
export const publishSmall = (out: string, name: string, milliseconds = 0): Run =>
  start(process.execPath, [small, out, name, String(milliseconds)]);
