/**
 * `node bench/stations/make-tiles.ts <data folder> <file.pmtiles>`, as a child process that tells its parent what it took: `gongkai tiles` by
 * itself, from the start of Node on, with nothing else in its memory.
 */
import { main } from '../../packages/cli/src/main.ts';

/** What a child process tells when it has made the tiles. */
export interface Made {
  readonly seconds: number;
  /** The most memory that the process ever had, in bytes. */
  readonly memory: number;
}

if (import.meta.main) {
  const [folder = '', file = ''] = process.argv.slice(2);
  const lines: string[] = [];
  const say = (line: string) => lines.push(line);
  const code = await main(['tiles', folder, '--out', file], { out: say, err: say, env: { LANG: 'en' } });
  if (code !== 0) throw new Error(lines.join('\n'));
  const made: Made = {
    seconds: performance.now() / 1000,
    memory: process.resourceUsage().maxRSS * 1024,
  };
  process.send?.(made);
}
