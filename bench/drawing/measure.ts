import { brotliCompressSync } from 'node:zlib';
import { median } from '../median.ts';

/** What a piece of code takes, in milliseconds of the processor, and gives. Time on the clock depends on what else the machine does. */
export interface Measured {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly brotli: number;
}

/** Whatever takes this long is not run again; milliseconds. */
const longest = 2_000;

/**
 * Several pieces of code are run in turn, so that all have the same share of what else the machine does. Each has run once before.
 *
 * @param rounds how often; seldomer where one round takes long
 */
export function measure(makers: readonly (() => string)[], rounds: number): readonly Measured[] {
  const texts = makers.map((make) => make());
  const times = makers.map((): number[] => []);
  const begin = performance.now();
  for (let round = 0; round < rounds && (round === 0 || performance.now() - begin < longest); round += 1)
    for (const [index, make] of makers.entries()) {
      const start = process.cpuUsage();
      make();
      const { user, system } = process.cpuUsage(start);
      times[index]?.push((user + system) / 1000);
    }
  return texts.map((text, index) => ({
    milliseconds: median(times[index] ?? []),
    bytes: Buffer.byteLength(text),
    brotli: brotliCompressSync(text).length,
  }));
}

/** How something grows: the power of the size with which it goes, between two sizes. */
export const growth = (from: number, to: number, sizes: readonly [number, number]): number =>
  Math.log(to / from) / Math.log(sizes[1] / sizes[0]);
