import { certaintyClass, partAttribute, partLabelClass } from '../../../html/contract.ts';
import { attributes, type Html, html } from '../../../html/html.ts';
import type { Words } from '../../../words/words.ts';
import type { Group, Part } from '../model/model.ts';
import { wholeWord } from '../model/relation-text.ts';
import type { Told } from '../model/relations.ts';
import { headAndRest } from '../pieces/text.ts';
import { type FigureSetting, figureList } from './figures.ts';
import { remarks, remarksHtml, type Shared } from './remarks.ts';

/** What everything that is written shares. */
export interface Setting extends FigureSetting {
  readonly words: Words;
  readonly isTiers: boolean;
  readonly isHub: boolean;
  readonly hub: Part | null;
  /** What the whole in which a part stands says of all of its parts. */
  readonly shared: ReadonlyMap<Part, Shared>;
  /** Writes what a part holds. */
  readonly group: (group: Group, room: Room) => Html;
}

/**
 * What a part or a list has of the width of a figure: all of it; about two thirds, a third or half of it beside another whole; all that the
 * whole around it has; or a column among several, so that what it holds stands in one column.
 */
export type Room = 'whole' | 'large' | 'narrow' | 'half' | 'share' | 'cramped';

/** Where a part stands. */
export interface Place {
  readonly room?: Room;
  /** It takes the whole width, between others that stand in columns. */
  readonly isFull?: boolean;
  /** The line by which it is reached. */
  readonly link?: Html | null;
  /** It begins a row of steps other than the first, or stands further on in one. */
  readonly row?: 'start' | 'low' | null;
  /** It hangs on a comb that stands before or after it. */
  readonly tooth?: 'before' | 'after' | null;
  /** The comb leads to it, and not only joins it. */
  readonly isLed?: boolean;
  /** Relations between its neighbours and it that no line shows. */
  readonly told?: readonly Told[];
}

/** More characters than this before a colon are a name, not a sign. */
const longestSign = 2;

/** Its name, at once with how certain it is and that it is only concluded to belong here. */
function labelHtml(part: Part, isTier: boolean, { words, shared }: Setting): Html {
  const { node, inside } = part;
  const placed = shared.get(part)?.isPlaced ? null : part.placed;
  const parts = inside.parts.map((child) => child.node);
  const said = [wholeWord(node, parts, words), placed].filter((word) => word !== null);
  const remark =
    said.length === 0
      ? null
      : html`<span class="${certaintyClass}">${words.outline.certain('', said.join(words.sentence.between))}</span>`;
  const [head, rest] = headAndRest(node.label);
  const split = rest !== '' && (isTier || parts.length === 0);
  return html`<p class="${partLabelClass}">${
    split ? html`<strong>${isTier ? html`${head.slice(0, -1)}<i>：</i>` : head}</strong>${rest}` : node.label
  }${remark}</p>`;
}

function boxClass(part: { readonly isHub: boolean; readonly isTier: boolean; readonly isWhole: boolean }) {
  if (part.isHub) return 'gk-hub';
  if (part.isTier) return 'gk-tier';
  return part.isWhole ? 'gk-nest' : 'gk-box';
}

const isSign = (label: string) => {
  const [head, rest] = headAndRest(label);
  return rest !== '' && [...head].length - 1 <= longestSign;
};

/**
 * @param part a part
 * @param place where it stands
 * @returns an item of a list: its name, remarks, figures, and the parts within it
 */
export function partHtml(
  part: Part,
  { room = 'share', isFull = false, link = null, row = null, tooth = null, isLed = false, told = [] }: Place,
  setting: Setting,
): Html {
  const { node, inside, figures } = part;
  const cramped = room === 'cramped';
  const isWhole = inside.parts.length > 0;
  const isTier = setting.isTiers && part.depth === 0 && isSign(node.label);
  const isHub = part === setting.hub;
  const kind = boxClass({ isHub, isTier, isWhole });
  const [child] = inside.parts;
  const ofChildren = child ? (setting.shared.get(child)?.said ?? []) : [];
  const said = [
    labelHtml(part, isTier, setting),
    ...remarks(part, told, setting.shared.get(part), setting.words),
    remarksHtml(ofChildren),
  ];
  const isRow = kind === 'gk-box' && !cramped && figures.length > 0;
  // What a hub or the only whole of a figure holds has all of the width.
  const inner = isHub && !cramped ? 'whole' : room;
  const content = html`${isRow ? html`<div class="gk-head">${said}</div>` : said}${figureList(figures, cramped ? 1 : 3, setting)}${
    isWhole ? setting.group(inside, inner) : null
  }`;
  const name = isRow ? `${kind} gk-row` : kind;
  const full = isFull ? ' gk-full' : '';
  const id = { [partAttribute]: node.id };
  const certainty = { 'data-certainty': node.certainty === 'stated' ? null : node.certainty };
  if (link === null && tooth === null) {
    const share = inPair.has(room) ? ` gk-${room}` : '';
    return html` <li${attributes({ class: name + full + share, ...id, ...certainty })}>${content}</li>`;
  }
  const line = link ?? (isLed ? html`<i><i></i></i>` : html`<i></i>`);
  const place = row === null ? '' : ` gk-${row}`;
  const box = html`<div${attributes({ class: name, ...certainty })}>${content}</div>`;
  return html` <li${attributes({ class: `gk-linked${full}${place}`, ...id })}>${tooth === 'after' ? html`${box}${line}` : html`${line}${box}`}</li>`;
}

/** Rooms that a class tells. */
const inPair = new Set<Room>(['large', 'narrow', 'half']);
