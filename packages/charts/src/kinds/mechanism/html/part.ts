import { attributes, type Html, html } from '../../../page/html.ts';
import type { Words } from '../../../words/words.ts';
import type { Group, Part } from '../model.ts';
import type { Told } from '../relations.ts';
import { headAndRest } from '../text.ts';
import { attributionWord, toldText, wholeWord } from '../told.ts';
import { type FigureSetting, figureList } from './figures.ts';

/** What everything that is written shares. */
export interface Setting extends FigureSetting {
  readonly words: Words;
  readonly isTiers: boolean;
  readonly isHub: boolean;
  readonly hub: Part | null;
  /** Writes what a part holds; `cramped` where it shares the width with others. */
  readonly group: (group: Group, cramped: boolean) => Html;
}

/** Where a part stands. */
export interface Place {
  /** It shares the width with others: what it holds stands in one column. */
  readonly cramped?: boolean;
  /** It takes the whole width, between others that stand in columns. */
  readonly isFull?: boolean;
  /** The line by which it is reached. */
  readonly link?: Html | null;
  /** Relations between its neighbours and it that no line shows. */
  readonly told?: readonly Told[];
}

/** More characters than this before a colon are a name, not a sign. */
const longestSign = 2;

/** Its name, at once with how certain it is and that it is only concluded to belong here. */
function labelHtml(part: Part, isTier: boolean, { words }: Setting): Html {
  const { node, inside, placed } = part;
  const parts = inside.parts.map((child) => child.node);
  const said = [wholeWord(node, parts, words), placed].filter((word) => word !== null);
  const remark =
    said.length === 0
      ? null
      : html`<span class="gk-certainty">${words.outline.certain('', said.join(words.summary.between))}</span>`;
  const [head, rest] = headAndRest(node.label);
  const split = rest !== '' && (isTier || parts.length === 0);
  return html`<p class="gk-node-label">${
    split ? html`<strong>${isTier ? html`${head.slice(0, -1)}<i>：</i>` : head}</strong>${rest}` : node.label
  }${remark}</p>`;
}

const isSign = (label: string) => {
  const [head, rest] = headAndRest(label);
  return rest !== '' && [...head].length - 1 <= longestSign;
};

/** What stands below its name: whom it reaches, what is noted, relations in words. */
function remarks(
  { node, figures, told }: Part,
  further: readonly Told[],
  { words }: Setting,
): readonly Html[] {
  const notes = [
    node.reach === undefined ? null : words.mechanism.reach(node.reach),
    node.note,
    figures.length === 0 ? null : attributionWord(node.attribution, words),
  ].filter((note) => note != null);
  const relations = [...told, ...further].map((entry) => html`<li>${toldText(entry, words)}</li>`);
  return [
    ...notes.map((note) => html` <p class="gk-node-note">${note}</p>`),
    ...(relations.length > 0 ? [html` <ul class="gk-edges" role="list">${relations}</ul>`] : []),
  ];
}

/**
 * @param part a part
 * @param place where it stands
 * @returns an item of a list: its name, remarks, figures, and the parts within it
 */
export function partHtml(
  part: Part,
  { cramped = false, isFull = false, link = null, told = [] }: Place,
  setting: Setting,
): Html {
  const { node, inside, figures } = part;
  const isWhole = inside.parts.length > 0;
  const isTier = setting.isTiers && part.depth === 0 && isSign(node.label);
  const isHub = part === setting.hub;
  const kind = isHub ? 'gk-hub' : isTier ? 'gk-tier' : isWhole ? 'gk-nest' : 'gk-box';
  const said = [labelHtml(part, isTier, setting), ...remarks(part, told, setting)];
  const isRow = kind === 'gk-box' && !cramped && figures.length > 0;
  const content = html`${isRow ? html`<div class="gk-head">${said}</div>` : said}${figureList(figures, cramped ? 1 : 3, setting)}${
    isWhole ? setting.group(inside, cramped) : null
  }`;
  const name = isRow ? `${kind} gk-row` : kind;
  const full = isFull ? ' gk-full' : '';
  const id = { 'data-part': node.id };
  const certainty = { 'data-certainty': node.certainty === 'stated' ? null : node.certainty };
  return link === null
    ? html` <li${attributes({ class: name + full, ...id, ...certainty })}>${content}</li>`
    : html` <li${attributes({ class: `gk-linked${full}`, ...id })}>${link}<div${attributes({ class: name, ...certainty })}>${content}</div></li>`;
}
