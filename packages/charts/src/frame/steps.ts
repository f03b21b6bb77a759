/** Columns of articles, in pixels: from a small phone to a wide page, and below, so that nothing is cut there either. */
const narrowest = 280;
const widest = 960;
const stride = 4;
/** Where all rows of a figure, or of an overview, change at once: the sheets' own widths. */
const turns = [502, 514];
/** What a frame may be too high, in pixels, before another width is named. */
const maxSlack = 44;
/** Fonts are narrower than we measure by so much at most: what they set is as high as ours in a column that is wider by it. */
const narrowerFonts = 1.12;
/** The same of fonts whose widths are known. */
export const knownFonts = 1.08;

/** Heights of a frame by the width of its column. */
export interface FrameHeights {
  /** Its height where its column is wider than every width that is named. */
  readonly wide: number;
  /** Columns narrower than `below` pixels take `height`; from the narrowest to the widest. */
  readonly steps: readonly { readonly below: number; readonly height: number }[];
}

/** The height of a figure at a width of its frame, both in pixels. */
type Height = (width: number) => number;

/** Widths from one on that take one height. */
interface Run {
  readonly from: number;
  height: number;
  lowest: number;
}

/**
 * Finds few heights that are enough at every width.
 *
 * One named width would be too few for most figures, wherever it is put: of 65 figures from 320 to 960 pixels it leaves at most 60 pixels free in 28 in the
 * fonts that are reckoned with, in 15 in the narrowest, and up to 160 and 232 in the others, as each row folds at a width of its own.
 *
 * @param height of a figure at a width of its frame, see `frameHeight`
 * @param lowest the same with the narrowest signs that a font may have; as high unless given
 * @param narrower by how much its fonts may be narrower than measured
 * @returns its heights by named widths; the fewer, the less its text wraps anew
 */
export function frameHeights(
  height: Height,
  lowest: Height = height,
  narrower = narrowerFonts,
): FrameHeights {
  const strides = Array.from(
    { length: (widest - narrowest) / stride + 1 },
    (_, index) => narrowest + index * stride,
  );
  const widths = [...new Set([...strides, ...turns])].sort((a, b) => a - b);
  const needs = widths.map((width) => {
    const needed = height(width);
    // What no number of widths can mend is let be.
    const low = Math.max(Math.min(needed, lowest(width * narrower)), needed - maxSlack);
    return { width, needed, low };
  });
  const runs: Run[] = [];
  for (const [index, { width, needed, low }] of needs.entries()) {
    const last = runs[runs.length - 1];
    const [top, bottom] = [Math.max(needed, last?.height ?? 0), Math.min(low, last?.lowest ?? low)];
    if (last && top - bottom <= maxSlack) Object.assign(last, { height: top, lowest: bottom });
    else {
      // Between two widths that were measured the higher one counts.
      const isRise = last !== undefined && needed > last.height;
      runs.push({ from: isRise ? (widths[index - 1] ?? width) + 1 : width, height: needed, lowest: low });
    }
  }
  const wide = runs[runs.length - 1]?.height ?? 0;
  return {
    wide,
    steps: runs
      .slice(0, -1)
      .map((run, index) => ({ below: runs[index + 1]?.from ?? widest, height: run.height })),
  };
}

/**
 * Finds the height of a frame at a width.
 *
 * @returns the height that a frame of these heights has in a column.
 */
export const heightAt = ({ wide, steps }: FrameHeights, width: number): number =>
  steps.find(({ below }) => width < below)?.height ?? wide;
