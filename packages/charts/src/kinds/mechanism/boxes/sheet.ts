import { textWidth } from '../../../text/measure.ts';
import type { Part } from '../model/model.ts';
import { wholeWord } from '../model/relation-text.ts';
import { frame } from '../pieces/frame.ts';
import { framePadding } from '../pieces/metrics.ts';
import type { Sized } from '../pieces/piece.ts';
import { headAndRest, heightOf, line, lines, paragraph } from '../pieces/text.ts';
import { contents, partPiece } from './contents.ts';
import type { PartStyle, Setting } from './setting.ts';

/** Width of a step's number where it stands at the left of the label. */
const stepWidth = 30;

/** What it must be wide for a step's number to stand there. */
const wideEnough = 220;

const lowest = 44;
const lowestPill = 34;

/** A part as a sheet of paper: its label, and below it what it holds. */
export function sheet(part: Part, width: number, style: PartStyle, setting: Setting): Sized {
  const { metrics, words } = setting;
  const { certainty, label } = part.node;
  const whole = part.inside.parts.length > 0;
  const wanted = whole ? framePadding(part.depth) : metrics.padX;
  // Where frames leave no room for a word, they give up theirs.
  const readable = metrics.label * 4.5;
  const padX = width - 2 * wanted < readable ? Math.max(0, (width - readable) / 2) : wanted;
  const beside = style.step !== undefined && width > wideEnough ? stepWidth : 0;
  const centred = style.centred === true && beside === 0 && !whole;
  const inner = width - 2 * padX - beside;
  const body = contents(part, inner, { ...style, centred }, setting);
  const [head, rest] = whole ? [label, ''] : headAndRest(label);
  const strong = style.strong || rest !== '' || part.figures.length > 0;
  const title = [
    whole
      ? paragraph('head', head, inner, metrics.head)
      : paragraph(strong ? 'head' : 'label', head, inner, metrics.label + (strong ? 1 : 0)),
    paragraph('rest', rest, inner, metrics.detail),
  ];
  // How certain a whole is stands in words, too: it explains the sign on the boxes.
  const parts = part.inside.parts.map(({ node }) => node);
  const tag = whole
    ? paragraph('tag', wholeWord(part.node, parts, words) ?? '', inner, metrics.detail)
    : null;

  const lastLine = title[0]?.lines.slice(-1).join('') ?? '';
  const tagBeside = tag !== null && textWidth(lastLine, metrics.head) + tag.width + 12 <= inner;
  if (tag !== null && !tagBeside) title.push(tag);
  const stepSize = metrics.label + 6;
  const above = style.step !== undefined && beside === 0 ? stepSize * 1.2 : 0;
  const titleHeight = above + heightOf(title);
  const padY = style.pill ? 6 : Math.max(metrics.padY, Math.min(padX, 12));
  const foot = padY + (whole ? 2 : 0);
  const gap = body.height > 0 ? metrics.gap / 2 : 0;
  const own = Math.max(style.pill ? lowestPill : lowest, padY + titleHeight + gap + body.height + foot);
  const shaded = whole && part.depth % 2 === (setting.hub === null && setting.form !== 'tiers' ? 0 : 1);
  return {
    width,
    height: own,
    at: (x, y, height = own) => {
      const box = { x, y, width, height };
      const left = x + padX + beside;
      const place = centred ? ({ x: x + width / 2, anchor: 'middle' } as const) : { x: left };
      const used = titleHeight + gap + body.height;
      const top = whole
        ? y + padY
        : y + Math.max(padY, centred || body.height === 0 ? (height - used) / 2 : 0);
      const under = top + titleHeight + gap;
      const step = style.step === undefined ? [] : [String(style.step)];
      return partPiece(part, box, [
        ...frame(box, certainty, shaded ? 'shade' : 'sheet', style.pill ? 'pill' : 'box'),
        ...step.map((text) =>
          beside > 0
            ? line('mark', text, stepSize, { x: x + padX, top: top - stepSize * 0.2 })
            : line('mark', text, stepSize, { ...place, top }),
        ),
        ...lines(title, { ...place, top: top + above }),
        ...(tag !== null && tagBeside
          ? lines([tag], {
              x: x + width - padX,
              top: top + heightOf(title) - metrics.head * 1.35 + 2,
              anchor: 'end',
            })
          : []),
        ...body.at(left, under, Math.max(body.height, y + height - foot - under)),
      ]);
    },
  };
}
