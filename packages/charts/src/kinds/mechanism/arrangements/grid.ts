import { textWidth } from '../../../text/measure.ts';
import { isPlain } from '../boxes/contents.ts';
import type { Setting } from '../boxes/setting.ts';
import type { Part } from '../model/model.ts';
import type { Told } from '../model/relations.ts';
import type { Sized } from '../pieces/piece.ts';
import { maxGrowth } from '../pieces/stack.ts';
import { type Candidate, freeRoom } from './candidate.ts';
import { columns } from './columns.ts';

/** A box alone on a wide page need not fill it, unless it holds much. */
const widestAlone = 400;
const widePage = 520;

/** Labels longer than this do not fit a pill. */
const longestPill = 9;

/** Parts without lines between them, in rows of equal boxes; in columns where their heights differ much. */
export function grid(
  parts: readonly Part[],
  width: number,
  setting: Setting,
  toldBy: ReadonlyMap<Part, readonly Told[]> = new Map(),
): Sized {
  const { metrics, part, least } = setting;
  const bare = (one: Part) => isPlain(one) && !toldBy.has(one);
  const plain = parts.every(bare);
  const lengths = parts.map(({ node }) => textWidth(node.label, 1));
  const pill =
    plain &&
    parts.every(({ node, depth }) => depth > 1 && node.certainty !== 'inferred') &&
    Math.max(...lengths) <= longestPill;
  const narrowest = pill
    ? Math.max(...lengths) * metrics.label + 2 * metrics.padX + 1
    : Math.max(...parts.map(least));
  const sized = (one: Part, own: number) =>
    part(one, own, { centred: bare(one), pill, told: toldBy.get(one) ?? [] });
  const candidates = parts.flatMap((_, index) => {
    const perRow = Math.ceil(parts.length / (index + 1));
    const each = (width - (perRow - 1) * metrics.gap) / perRow;
    // On a phone what holds more than a label takes the whole width.
    const fits = perRow === 1 || (each >= narrowest && (plain || !metrics.narrow));
    return fits ? [rowsOf(parts, index + 1, width, sized, pill, metrics.gap)] : [];
  });
  const beside = plain || metrics.narrow || parts.length < 2 ? [] : columns(parts, width, sized, setting);
  const [first, ...others] =
    beside.length > 0 && areWings(parts, setting) ? beside : [...candidates, ...beside];
  if (first === undefined) return { width, height: 0, at: () => [] };
  return others.reduce((best, other) => (other.cost < best.cost ? other : best), first);
}

/** @returns whether parts are the two wings of a hub, which stand side by side wherever there is room. */
function areWings(parts: readonly Part[], { hub }: Setting): boolean {
  return (
    parts.length === 2 &&
    hub?.inside.parts.length === 2 &&
    parts.every((part) => hub.inside.parts.includes(part) && part.inside.parts.length > 0)
  );
}

/** Parts in so many rows, each of them filled from edge to edge, except by pills. */
function rowsOf(
  parts: readonly Part[],
  count: number,
  width: number,
  sized: (part: Part, width: number) => Sized,
  pill: boolean,
  gap: number,
): Candidate {
  const [few, more] = [Math.floor(parts.length / count), parts.length % count];
  let start = 0;
  const rows = Array.from({ length: count }, (_, row) => {
    const own = parts.slice(start, start + few + (row < more ? 1 : 0));
    start += own.length;
    const perRow = pill ? few + (more > 0 ? 1 : 0) : own.length;
    const fill = (width - (perRow - 1) * gap) / perRow;
    const [only] = own;
    const alone = parts.length === 1 && only?.inside.parts.length === 0 && only.figures.length < 2;
    const each = alone && width > widePage ? widestAlone : fill;
    const boxes = own.map((part) => sized(part, each));
    const height = Math.max(...boxes.map((box) => box.height));
    const free = boxes.reduce((sum, box, index) => {
      const part = own[index];
      return sum + (part ? freeRoom(part, (height - box.height) * each) : 0);
    }, 0);
    return { boxes, each, height, free };
  });
  const own = rows.reduce((sum, { height }) => sum + height, gap * (count - 1));
  const free = rows.reduce((sum, row) => sum + row.free, 0);
  return {
    width,
    height: own,
    cost: own + free / width,
    at: (x, y, height = own) => {
      const spare = Math.max(0, height - own);
      const extra = pill ? 0 : Math.min(maxGrowth, spare / count);
      const spread = pill ? 0 : Math.min(maxGrowth, (spare - extra * count) / count);
      let top = y;
      return rows.flatMap(({ boxes, each, height: least }) => {
        const pieces = boxes.flatMap((box, index) => box.at(x + index * (each + gap), top, least + extra));
        top += least + extra + gap + spread;
        return pieces;
      });
    },
  };
}
