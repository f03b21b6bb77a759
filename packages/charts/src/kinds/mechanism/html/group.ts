import { type Html, html } from '../../../html/html.ts';
import { textWidth } from '../../../text/measure.ts';
import { components, isSteps, linksBetween, pathOf } from '../model/connected.ts';
import { centreOf } from '../model/hub.ts';
import type { Group, Link, Part } from '../model/model.ts';
import { edgeText } from '../model/relation-text.ts';
import type { Told } from '../model/relations.ts';
import { areShort, arrangementOf, stepsOf } from './columns.ts';
import { linkHtml, linksBySort } from './links.ts';
import { type Place, partHtml, type Room, type Setting } from './part.ts';
import { sharesOf, stacksOf } from './shares.ts';
import { turnsOf } from './turns.ts';

/** @returns a link told in words. */
const toldOf = ({ edge: { relation, certainty, mutual }, to }: Link): Told => ({
  relation,
  target: to.node.label,
  certainty,
  mutual: mutual === true,
});

const inOneColumn = { columns: 1, full: new Set<Part>() } as const;

/** Where a list stands, and the teeth of the comb that joins its parts to one line. */
interface ListPlace {
  readonly room: Room;
  readonly tooth?: Place['tooth'];
  /** Whether the line leads to each of the parts. */
  readonly isLed?: boolean;
  /** Whether the source does not state the relation. */
  readonly isBroken?: boolean;
}

/** Boxes of unlike heights in two stacks of about the same height. */
function stacked(stacks: readonly (readonly Part[])[], setting: Setting): Html {
  const lists = stacks.map(
    (parts) =>
      html` <ul class="gk-parts gk-c1" role="list">${parts.map((part) => partHtml(part, { room: 'cramped' }, setting))}</ul>`,
  );
  return html` <div class="gk-stacks">${lists}</div>`;
}

/** A comb that stands before its boxes, or behind them. */
const combClasses = { before: ' gk-braced', after: ' gk-ended' } as const;

/** Parts side by side, no line between them; what links there are is told in words. */
function boxes(
  parts: readonly Part[],
  links: readonly Link[],
  setting: Setting,
  { room, tooth = null, isLed = false, isBroken = false }: ListPlace,
): Html {
  const tiers = setting.isTiers && parts.some(({ depth }) => depth === 0);
  const told = (part: Part) => links.filter(({ from }) => from === part).map(toldOf);
  const shares = room === 'whole' && !tiers && tooth === null ? sharesOf(parts.map((part) => [part])) : null;
  if (shares !== null)
    return html` <ul class="gk-parts gk-pair" role="list">${parts.map((part, index) =>
      partHtml(part, { room: shares[index] ?? 'half', told: told(part) }, setting),
    )}</ul>`;
  const isCramped = room === 'cramped';
  const found = isCramped || tiers ? inOneColumn : arrangementOf(parts);
  const isUneven = found.columns === 1 || found.full.size > 0;
  const stacks = room === 'large' && tooth === null && isUneven ? stacksOf(parts) : null;
  if (stacks !== null && links.length === 0) return stacked(stacks, setting);
  // A comb reaches the boxes of one row, or those of one column.
  const { columns, full } = tooth === null || found.columns === parts.length ? found : inOneColumn;
  const short = tooth === null && columns % 2 === 0 && areShort(parts) ? ' gk-short' : '';
  const comb = tooth === null ? '' : combClasses[tooth];
  const broken = isBroken && tooth !== null ? ' gk-broken' : '';
  const items = parts.map((part) =>
    partHtml(
      part,
      {
        room: isCramped || (columns > 1 && !full.has(part)) ? 'cramped' : 'share',
        isFull: columns > 1 && full.has(part),
        told: told(part),
        tooth,
        isLed,
      },
      setting,
    ),
  );
  return html` <ul class="gk-parts gk-c${columns}${short}${comb}${broken}" role="list">${items}</ul>`;
}

/** Whether a part begins a row, or stands lower than the one before it. */
function placeInRow(isStart: boolean, isLow: boolean): 'start' | 'low' | null {
  if (isStart) return 'start';
  return isLow ? 'low' : null;
}

/** The width of the gap between two boxes that holds words of a length in em. */
const wordGap = (length: number): 1 | 2 => (length <= 2 ? 1 : 2);

/** Words longer than this do not stand between two boxes side by side, in em. */
const longestWord = 4;

/** Parts in a row, each reached from the one before. */
function chain(path: readonly Part[], links: readonly Link[], setting: Setting, room: Room): Html {
  const steps = isSteps(path, links);
  const longest = Math.max(...links.map(({ edge }) => textWidth(edgeText(edge, setting.words), 1)));
  const isDouble = links.length >= path.length;
  const single = room === 'cramped' || isDouble || longest > longestWord;
  const found = single ? inOneColumn : stepsOf(path);
  const goesBack = links.some(({ from, to }) => path.indexOf(to) < path.indexOf(from));
  // A line from the end of a row to the beginning of the next has its arrow there.
  const { columns, full } = goesBack && found.columns < path.length ? inOneColumn : found;
  const turns = turnsOf(path, columns, full);
  const items = path.map((part, index) => {
    const before = path[index - 1];
    const isFull = columns > 1 && full.has(part);
    const { isStart, isLow, above } = turns[index] ?? { isStart: true, isLow: false, above: 1 };
    const place = { isStep: steps, isSide: columns > 1 && !isStart, above: isStart ? above : 1 };
    const link = before ? linkHtml(linksBetween(links, before, part), part, place, setting.words) : html``;
    return partHtml(
      part,
      {
        room: room === 'cramped' || (columns > 1 && !isFull) ? 'cramped' : 'share',
        isFull,
        link,
        row: columns === 1 ? null : placeInRow(isStart, isLow),
      },
      setting,
    );
  });
  const gap = longest === 0 ? 0 : wordGap(longest);
  const name = `gk-chain gk-c${columns} gk-l${gap}`;
  return steps
    ? html` <ol class="${name}" role="list">${items}</ol>`
    : html` <ul class="${name}" role="list">${items}</ul>`;
}

/** A part that all others are linked to; what leads to it stands before it, all else behind it. */
function star(centre: Part, { parts, links }: Group, setting: Setting, room: Room): Html {
  const partnerOf = ({ from, to }: Link) => (from === centre ? to : from);
  const drawn = links.filter(
    (link, index) => links.findIndex((other) => partnerOf(other) === partnerOf(link)) === index,
  );
  const further = links.filter((link) => !drawn.includes(link));
  const sorts = linksBySort(centre, drawn);
  const spoke = (list: readonly Link[], inward: boolean) => {
    const partners = parts.filter((part) => list.some((link) => partnerOf(link) === part));
    const [first] = list;
    const isComb = partners.length > 1;
    const isLed = isComb && !inward && first?.edge.mutual !== true;
    const line = first
      ? linkHtml([first], inward ? centre : partnerOf(first), { isStem: isLed }, setting.words)
      : null;
    const side = inward ? 'after' : 'before';
    const tooth = isComb ? side : null;
    const isBroken = first !== undefined && first.edge.certainty !== 'stated';
    const own = room === 'cramped' ? room : 'share';
    const group = boxes(partners, further, setting, { room: own, tooth, isLed, isBroken });
    return html` <li class="gk-spoke">${inward ? html`${group}${line}` : html`${line}${group}`}</li>`;
  };
  const part = partHtml(
    centre,
    { room, told: further.filter(({ from }) => from === centre).map(toldOf) },
    setting,
  );
  return html` <ul class="gk-parts gk-star gk-c1" role="list">${sorts.filter(({ inward }) => inward).map((sort) => spoke(sort.links, true))}${part}${sorts
    .filter(({ inward }) => !inward)
    .map((sort) => spoke(sort.links, false))}</ul>`;
}

/** Parts that links hold together; of a net whose lines would cross, the relations are told in words. */
function linked(group: Group, setting: Setting, room: Room): Html {
  const { parts, links } = group;
  const centre = parts.length > 2 ? centreOf(links) : null;
  if (setting.isHub && centre !== null) return star(centre, group, setting, room);
  const path = pathOf(group);
  if (path !== null) return chain(path, links, setting, room);
  return centre === null
    ? boxes(parts, links, setting, { room: room === 'cramped' ? room : 'share' })
    : star(centre, group, setting, room);
}

/**
 * @param group parts that stand side by side in one whole
 * @param room what of the figure's width that whole has
 * @returns lists: those that links hold together by their links, runs of others side by side
 */
export function groupHtml(group: Group, setting: Setting, room: Room = 'whole'): Html {
  const found = components(group);
  // Two wholes stand side by side, each with what its lines lead to.
  const isPair = found.length === 2 && found.some(({ parts }) => parts.length > 1);
  const shares = room === 'whole' && isPair ? sharesOf(found.map(({ parts }) => parts)) : null;
  if (shares !== null)
    return html` <div class="gk-pair">${found.map((component, index) => {
      const share = shares[index] ?? 'half';
      return html`<div class="gk-${share}">${groupHtml(component, setting, share)}</div>`;
    })}</div>`;
  const blocks: Html[] = [];
  let run: Part[] = [];
  const flush = () => {
    if (run.length > 0) blocks.push(boxes(run, [], setting, { room }));
    run = [];
  };
  for (const component of found) {
    const [first] = component.parts;
    if (component.parts.length === 1 && first) run.push(first);
    else {
      flush();
      blocks.push(linked(component, setting, room));
    }
  }
  flush();
  return html`${blocks}`;
}
