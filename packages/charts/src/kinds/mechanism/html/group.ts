import { type Html, html } from '../../../page/html.ts';
import { textWidth } from '../../../text/measure.ts';
import { components, isSteps, linksBetween, pathOf } from '../connected.ts';
import { centreOf } from '../hub.ts';
import type { Group, Link, Part } from '../model.ts';
import type { Told } from '../relations.ts';
import { edgeText } from '../told.ts';
import { areShort, arrangementOf, stepsOf } from './columns.ts';
import { linkHtml, linksBySort } from './links.ts';
import { partHtml, type Setting } from './part.ts';

/** @returns a link told in words. */
const toldOf = ({ edge: { relation, certainty, mutual }, to }: Link): Told => ({
  relation,
  target: to.node.label,
  certainty,
  mutual: mutual === true,
});

const inOneColumn = { columns: 1, full: new Set<Part>() } as const;

/** Parts side by side, no line between them; what links there are is told in words. */
function boxes(
  parts: readonly Part[],
  links: readonly Link[],
  setting: Setting,
  cramped: boolean,
  brace = '',
): Html {
  const tiers = setting.isTiers && parts.some(({ depth }) => depth === 0);
  const { columns, full } = cramped || tiers ? inOneColumn : arrangementOf(parts);
  const short = columns % 2 === 0 && areShort(parts) ? ' gk-short' : '';
  const items = parts.map((part) =>
    partHtml(
      part,
      {
        cramped: cramped || (columns > 1 && !full.has(part)),
        isFull: columns > 1 && full.has(part),
        told: links.filter(({ from }) => from === part).map(toldOf),
      },
      setting,
    ),
  );
  return html` <ul class="gk-parts gk-c${columns}${short}${brace}" role="list">${items}</ul>`;
}

/** Words longer than this do not stand between two boxes side by side, in em. */
const longestWord = 4;

/** Parts in a row, each reached from the one before. */
function chain(path: readonly Part[], links: readonly Link[], setting: Setting, cramped: boolean): Html {
  const steps = isSteps(path, links);
  const longest = Math.max(...links.map(({ edge }) => textWidth(edgeText(edge, setting.words), 1)));
  const isDouble = links.length >= path.length;
  const { columns, full } = cramped || isDouble || longest > longestWord ? inOneColumn : stepsOf(path);
  const items = path.map((part, index) => {
    const before = path[index - 1];
    const isFull = columns > 1 && full.has(part);
    const place = { isStep: steps, isSide: columns > 1 && !isFull };
    const link = before ? linkHtml(linksBetween(links, before, part), part, place, setting.words) : html``;
    return partHtml(part, { cramped: cramped || (columns > 1 && !isFull), isFull, link }, setting);
  });
  const room = longest === 0 ? 0 : longest <= 2 ? 1 : 2;
  const name = `gk-chain gk-c${columns} gk-l${room}`;
  return steps
    ? html` <ol class="${name}" role="list">${items}</ol>`
    : html` <ul class="${name}" role="list">${items}</ul>`;
}

/** A part that all others are linked to; what leads to it stands before it, all else behind it. */
function star(centre: Part, { parts, links }: Group, setting: Setting, cramped: boolean): Html {
  const partnerOf = ({ from, to }: Link) => (from === centre ? to : from);
  const drawn = links.filter(
    (link, index) => links.findIndex((other) => partnerOf(other) === partnerOf(link)) === index,
  );
  const further = links.filter((link) => !drawn.includes(link));
  const sorts = linksBySort(centre, drawn);
  const spoke = (list: readonly Link[], inward: boolean) => {
    const partners = parts.filter((part) => list.some((link) => partnerOf(link) === part));
    const brace = partners.length > 1 ? (inward ? ' gk-ended' : ' gk-braced') : '';
    const [first] = list;
    const line = first ? linkHtml([first], inward ? centre : partnerOf(first), {}, setting.words) : null;
    const group = boxes(partners, further, setting, cramped, brace);
    return html` <li class="gk-spoke">${inward ? html`${group}${line}` : html`${line}${group}`}</li>`;
  };
  const part = partHtml(
    centre,
    { cramped, told: further.filter(({ from }) => from === centre).map(toldOf) },
    setting,
  );
  return html` <ul class="gk-parts gk-star gk-c1" role="list">${sorts.filter(({ inward }) => inward).map((sort) => spoke(sort.links, true))}${part}${sorts
    .filter(({ inward }) => !inward)
    .map((sort) => spoke(sort.links, false))}</ul>`;
}

/** Parts that links hold together; of a net whose lines would cross, the relations are told in words. */
function linked(group: Group, setting: Setting, cramped: boolean): Html {
  const { parts, links } = group;
  const centre = parts.length > 2 ? centreOf(links) : null;
  if (setting.isHub && centre !== null) return star(centre, group, setting, cramped);
  const path = pathOf(group);
  if (path !== null) return chain(path, links, setting, cramped);
  return centre === null ? boxes(parts, links, setting, cramped) : star(centre, group, setting, cramped);
}

/**
 * @param group parts that stand side by side in one whole
 * @param cramped whether that whole shares the width with others
 * @returns lists: those that links hold together by their links, runs of others side by side
 */
export function groupHtml(group: Group, setting: Setting, cramped = false): Html {
  const blocks: Html[] = [];
  let run: Part[] = [];
  const flush = () => {
    if (run.length > 0) blocks.push(boxes(run, [], setting, cramped));
    run = [];
  };
  for (const component of components(group)) {
    const [first] = component.parts;
    if (component.parts.length === 1 && first) run.push(first);
    else {
      flush();
      blocks.push(linked(component, setting, cramped));
    }
  }
  flush();
  return html`${blocks}`;
}
