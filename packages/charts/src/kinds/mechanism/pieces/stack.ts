import type { Sized } from './piece.ts';

/** Boxes that are given more height than they need take no more than this of it: what is left stays free below them. */
export const maxGrowth = 14;

/** What the room between two blocks may grow by. */
const maxSpread = 28;

/**
 * @param blocks under each other
 * @param gap between them
 * @returns them as one; of height that it does not need, a little goes between the blocks, the rest to the last of them
 */
export function stack(blocks: readonly Sized[], width: number, gap: number): Sized {
  const gaps = Math.max(0, blocks.length - 1);
  const own = blocks.reduce((sum, { height }) => sum + height, gap * gaps);
  return {
    width,
    height: own,
    at: (x, y, height = own) => {
      const spread = Math.min(maxSpread, Math.max(0, height - own) / (gaps + 1));
      let top = y;
      return blocks.flatMap((block, index) => {
        const given = index === gaps ? y + height - top : block.height;
        const pieces = block.at(x, top, Math.max(block.height, given));
        top += block.height + gap + spread;
        return pieces;
      });
    },
  };
}
