import type { Part } from '../model/model.ts';
import { bar, frame } from '../pieces/frame.ts';
import type { Sized } from '../pieces/piece.ts';
import { heightOf, lines, paragraph } from '../pieces/text.ts';
import { contents, partPiece } from './contents.ts';
import type { PartStyle, Setting } from './setting.ts';

/** The hub of a mechanism: its label on a bar in the area's colour, below it what it holds. */
export function hubSheet(part: Part, width: number, style: PartStyle, setting: Setting): Sized {
  const { metrics } = setting;
  const { certainty, label } = part.node;
  const padX = Math.min(metrics.padX, width / 8);
  const inner = width - 2 * padX;
  const body = contents(part, inner, { ...style, centred: true }, setting);
  // Only what the source states is painted in full.
  const solid = certainty === 'stated';
  const title = [paragraph(solid ? 'on' : 'head', label, inner, metrics.head + 1)];
  const barHeight = heightOf(title) + (body.height > 0 ? 16 : 28);
  const own = barHeight + (body.height > 0 ? body.height + 2 * metrics.gap : 0);
  return {
    width,
    height: own,
    at: (x, y, height = own) => {
      const box = { x, y, width, height };
      const head = body.height > 0 ? barHeight : height;
      const under = y + barHeight + metrics.gap;
      return partPiece(part, box, [
        ...frame(box, certainty, 'sheet'),
        ...(solid ? [bar({ ...box, height: head }, body.height === 0)] : []),
        ...lines(title, { x: x + width / 2, top: y + (head - heightOf(title)) / 2, anchor: 'middle' }),
        ...body.at(x + padX, under, Math.max(body.height, y + height - metrics.gap - under)),
      ]);
    },
  };
}
