import type { Part } from '../model/model.ts';
import { wholeWord } from '../model/relation-text.ts';
import { frame, leftBar, upright } from '../pieces/frame.ts';
import type { Sized } from '../pieces/piece.ts';
import { headAndRest, heightOf, line, lines, paragraph } from '../pieces/text.ts';
import { contents, partPiece } from './contents.ts';
import type { PartStyle, Setting } from './setting.ts';
import { sheet } from './sheet.ts';

/** More characters than this are a name, not a sign. */
const longestSign = 2;

/** A tier over the whole width: what it is called, as 家 or N, large at its left; beside it the rest. */
export function tierSheet(part: Part, width: number, style: PartStyle, setting: Setting): Sized {
  const { metrics } = setting;
  const { certainty, label } = part.node;
  const [head, rest] = headAndRest(label);
  const sign = [...head.slice(0, -1)];
  if (rest === '' || sign.length > longestSign) return sheet(part, width, style, setting);
  const side = metrics.mark * (sign.length > 1 ? 2.2 : 1) + (metrics.narrow ? 18 : 34);
  const padX = metrics.narrow ? 12 : 16;
  const inner = width - side - 2 * padX;
  const parts = part.inside.parts.map(({ node }) => node);
  const tag = paragraph('tag', wholeWord(part.node, parts, setting.words) ?? '', inner, metrics.detail);
  const title = [paragraph('head', rest, inner - tag.width - (tag.width > 0 ? 12 : 0), metrics.head)];
  const body = contents(part, inner, { ...style, centred: false }, setting);
  const gap = body.height > 0 ? metrics.gap / 2 : 0;
  const own = Math.max(metrics.mark * 2, heightOf(title) + gap + body.height + 2 * padX);
  const solid = certainty === 'stated';
  return {
    width,
    height: own,
    at: (x, y, height = own) => {
      const box = { x, y, width, height };
      const left = x + side + padX;
      const top = body.height > 0 ? y + padX : y + (height - heightOf(title)) / 2;
      const under = top + heightOf(title) + gap;
      const mark = line(solid ? 'on' : 'mark', sign.join(''), metrics.mark, {
        x: x + side / 2,
        top: y + (height - metrics.mark * 1.35) / 2,
        anchor: 'middle',
      });
      return partPiece(part, box, [
        ...frame(box, certainty, 'sheet'),
        solid ? leftBar(box, side) : upright(x + side, y, height, certainty),
        mark,
        ...lines(title, { x: left, top }),
        ...lines([tag], { x: x + width - padX, top: top + 2, anchor: 'end' }),
        ...body.at(left, under, Math.max(body.height, y + height - padX - under)),
      ]);
    },
  };
}
