/** Columns of articles, in pixels: from a small phone to a wide page, and below, so that nothing is cut there either. */
const narrowest = 280;
const widest = 960;
const stride = 4;
/** What a frame may be too high, in pixels, before another width is named. */
const maxSlack = 52;
/** Fonts are narrower than we measure by so much at most: what they set is as high as ours in a column that is wider by it. */
const narrowerFonts = 1.1;

/** Heights of a frame by the width of its column. */
export interface FrameHeights {
  /** Its height where its column is wider than every width that is named. */
  readonly wide: number;
  /** Columns narrower than `below` pixels take `height`; from the narrowest to the widest. */
  readonly steps: readonly { readonly below: number; readonly height: number }[];
}

/** Widths from one on that take one height. */
interface Run {
  readonly from: number;
  height: number;
  lowest: number;
}

/**
 * Finds few heights that are enough at every width.
 *
 * @param height of a figure at a width of its frame, see `frameHeight`
 * @returns its heights by named widths; the fewer, the less its text wraps anew
 */
export function frameHeights(height: (width: number) => number): FrameHeights {
  const widths = Array.from(
    { length: (widest - narrowest) / stride + 1 },
    (_, index) => narrowest + index * stride,
  );
  const needs = widths.map((width) => {
    const needed = height(width);
    // What no number of widths can mend is let be.
    return {
      width,
      needed,
      lowest: Math.max(Math.min(needed, height(width * narrowerFonts)), needed - maxSlack),
    };
  });
  const runs: Run[] = [];
  for (const { width, needed, lowest } of needs) {
    const last = runs[runs.length - 1];
    const height = Math.max(needed, last?.height ?? 0);
    const lowestOfRun = Math.min(lowest, last?.lowest ?? lowest);
    if (last && height - lowestOfRun <= maxSlack) Object.assign(last, { height, lowest: lowestOfRun });
    // Between two widths that were measured the higher one counts.
    else
      runs.push({ from: last && needed > last.height ? width - stride + 1 : width, height: needed, lowest });
  }
  const wide = runs[runs.length - 1]?.height ?? 0;
  return {
    wide,
    steps: runs
      .slice(0, -1)
      .map((run, index) => ({ below: runs[index + 1]?.from ?? widest, height: run.height })),
  };
}

/** @returns the height that a frame of these heights has in a column. */
export const heightAt = ({ wide, steps }: FrameHeights, width: number): number =>
  steps.find(({ below }) => width < below)?.height ?? wide;
