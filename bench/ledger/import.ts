/**
 * `node bench/ledger/import.ts <ledger> <data folder>`, as a child process that tells its parent what it took: `gongkai import` by itself,
 * from the start of Node on, with nothing else in its memory.
 */
import { main } from '../../packages/cli/src/main.ts';

/** What a child process tells when it has imported a ledger, or proposed its mapping. */
export interface Imported {
  readonly code: number;
  readonly seconds: number;
  /** Seconds of the processor, which do not count what others do on it. */
  readonly processor: number;
  /** The most memory that the process ever had, in bytes. */
  readonly memory: number;
  readonly said: string;
}

if (import.meta.main) {
  const [file = '', data = ''] = process.argv.slice(2);
  const lines: string[] = [];
  const say = (line: string) => lines.push(line);
  const where = ['--union', 'town', '--date', '2026-06-30', '--data', data];
  const code = await main(['import', file, ...where], { out: say, err: say, env: { LANG: 'en' } });
  const { user, system } = process.cpuUsage();
  const imported: Imported = {
    code,
    seconds: performance.now() / 1000,
    processor: (user + system) / 1e6,
    memory: process.resourceUsage().maxRSS * 1024,
    said: lines.join('\n'),
  };
  process.send?.(imported);
}
