import type { Setting } from '../boxes/setting.ts';
import { graph } from '../graph/graph.ts';
import { components, pathOf } from '../model/connected.ts';
import { centreOf } from '../model/hub.ts';
import type { Group, Link, Part } from '../model/model.ts';
import type { Told } from '../model/relations.ts';
import type { Sized } from '../pieces/piece.ts';
import { stack } from '../pieces/stack.ts';
import { chain } from './chain.ts';
import { grid } from './grid.ts';
import { radialLayout } from './radial-layout.ts';
import { treeLayout } from './tree-layout.ts';

/** @returns a link told in words. */
function toldOf({ edge: { relation, certainty, mutual }, to }: Link): Told {
  return { relation, target: to.node.label, certainty, mutual: mutual === true };
}

/** The told relations of links for which no line is drawn. */
function toldBy(links: readonly Link[]): ReadonlyMap<Part, readonly Told[]> {
  const told = new Map<Part, Told[]>();
  for (const link of links) told.set(link.from, [...(told.get(link.from) ?? []), toldOf(link)]);
  return told;
}

/** A hub with its partners: one line for each, further relations in words. */
function star(hub: Part, links: readonly Link[], width: number, setting: Setting): Sized {
  const partnerOf = ({ from, to }: Link) => (from === hub ? to : from);
  const drawn = links.filter(
    (link, index) => links.findIndex((other) => partnerOf(other) === partnerOf(link)) === index,
  );
  const further = links.filter((link) => !drawn.includes(link));
  const sized = (silent: readonly Link[]) => {
    const told = toldBy(silent);
    return (part: Part, own: number) =>
      setting.part(part, own, { centred: true, strong: true, told: told.get(part) ?? [] });
  };
  const round = radialLayout(hub, drawn, width, sized(further), setting);
  if (round !== null) return round;
  // On one stem, lines to the hub could be taken for lines between its partners.
  const outward = drawn.filter(({ from }) => from === hub);
  const lined = outward.length > 0 ? outward : drawn;
  const silent = drawn.filter((link) => !lined.includes(link));
  return treeLayout(hub, { drawn, lined }, width, sized([...further, ...silent]), setting);
}

/** Parts that links hold together: a row, a hub with partners, a net; where none of these can be drawn, boxes that tell their relations. */
function linked({ parts, links }: Group, width: number, setting: Setting): Sized {
  const centre = setting.form === 'hub' && parts.length > 2 ? centreOf(links) : null;
  if (centre !== null) return star(centre, links, width, setting);
  const path = pathOf({ parts, links });
  if (path !== null) return chain(path, links, width, setting);
  return graph(parts, links, width, setting) ?? grid(parts, width, setting, toldBy(links));
}

/** Lays out the parts of one group: those that links hold together by their links, runs of others side by side. */
export function arrange(group: Group, width: number, setting: Setting): Sized {
  const { gap } = setting.metrics;
  const blocks: Sized[] = [];
  let run: Part[] = [];
  const flush = () => {
    const tiers = setting.form === 'tiers' && run.some(({ depth }) => depth === 0);
    if (tiers) blocks.push(...run.map((part) => setting.part(part, width)));
    else if (run.length > 0) blocks.push(grid(run, width, setting));
    run = [];
  };
  for (const component of components(group)) {
    const [first] = component.parts;
    if (component.parts.length === 1 && first) run.push(first);
    else {
      flush();
      blocks.push(linked(component, width, setting));
    }
  }
  flush();
  // What lines hold together stands apart from what no line touches.
  return stack(blocks, width, blocks.length > 1 && group.links.length > 0 ? gap * 2 : gap);
}
