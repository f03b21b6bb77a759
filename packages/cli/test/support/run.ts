import { main } from '../../src/main.ts';

/** Runs the command in English and keeps what it prints. */
export async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    env: { LANG: 'en_GB' },
  };
  return { code: await main(args, io), out: out.join('\n'), err: err.join('\n') };
}
