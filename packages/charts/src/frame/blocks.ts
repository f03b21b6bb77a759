/** A block with its margins, of which neighbours share the larger one. */
export interface Block {
  readonly above: number;
  readonly height: number;
  readonly below: number;
}

/** @returns blocks under each other as one. */
export function stack(blocks: readonly Block[]): Block {
  const [first] = blocks;
  const last = blocks[blocks.length - 1];
  if (!first || !last) return { above: 0, height: 0, below: 0 };
  const height = blocks.reduce((sum, block, index) => {
    const before = blocks[index - 1];
    return sum + block.height + (before ? Math.max(before.below, block.above) : 0);
  }, 0);
  return { above: first.above, height, below: last.below };
}

export const block = (height: number, above = 0, below = 0): Block => ({ above, height, below });
