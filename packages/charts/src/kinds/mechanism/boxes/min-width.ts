import { textWidth } from '../../../text/measure.ts';
import type { Part } from '../model/model.ts';
import { clausesOf } from '../pieces/clauses.ts';
import { printedWidth } from '../pieces/figures.ts';
import { framePadding } from '../pieces/metrics.ts';
import { headAndRest } from '../pieces/text.ts';
import { isPlain } from './contents.ts';
import type { Setting } from './setting.ts';

/** A part that holds more than labels needs this much to be more than a narrow strip. */
const minWhole = 220;
const minSet = 130;
/** A tier never has another beside it. */
const minTier = 10_000;

/** A label of so many characters is never broken, a longer one anywhere. */
const shortLabel = 6.2;
const shortLine = 4.7;
const easyLine = 9.2;

/** How wide a part must be, to be read at all and to be read with ease. */
export interface LeastWidths {
  readonly narrow: (part: Part) => number;
  readonly easy: (part: Part) => number;
}

/** @returns functions that tell the widths from what stands in a part. */
export function minWidths(settingOf: () => Setting): LeastWidths {
  const known = new Map<Part, number>();
  const padding = ({ inside, depth }: Part) =>
    2 * (inside.parts.length > 0 ? framePadding(depth) : settingOf().metrics.padX) + 1;
  const narrow = (part: Part): number => {
    const found = known.get(part) ?? measure(part);
    known.set(part, found);
    return found;
  };
  const measure = (part: Part): number => {
    const { metrics, form } = settingOf();
    const { node, figures, inside, depth } = part;
    if (form === 'tiers' && depth === 0) return minTier;
    const [head, rest] = headAndRest(node.label);
    const size = metrics.label + 1;
    const line = textWidth(head, size);
    const own = [
      line <= shortLabel * size ? line : shortLine * size,
      Math.min(textWidth(rest, metrics.detail), metrics.detail * shortLabel),
      ...figures.map((figure) =>
        Math.max(
          printedWidth(figure, metrics),
          Math.min(textWidth(figure.label, metrics.detail), metrics.detail * 5),
        ),
      ),
    ];
    if (inside.parts.length === 0) return Math.max(...own) + padding(part);
    const simple = figures.length === 0 && inside.links.length === 0 && inside.parts.every(isPlain);
    return Math.max(...own, ...inside.parts.map(narrow), simple ? minSet : minWhole) + padding(part);
  };
  const easy = (part: Part): number => {
    const { metrics } = settingOf();
    const size = metrics.label + 1;
    const longest = Math.max(...clausesOf(part.node.label).map((clause) => textWidth(clause, size)));
    return Math.max(narrow(part), Math.min(longest, easyLine * size) + padding(part));
  };
  return { narrow, easy };
}
