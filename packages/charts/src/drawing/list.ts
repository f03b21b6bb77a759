import type { FigureView, Mechanism, MechanismNode } from '@gongkai/snapshot';
import { areSteps, isOnlyPartner, relationsOf } from '../mechanism/relations.ts';
import type { DrawOptions } from '../options.ts';
import { wordsOf } from '../words/dictionary.ts';
import { assemble } from './assemble.ts';
import { itemsOf } from './item.ts';
import type { Picture } from './picture.ts';
import { block, heightOf, place, type TextLine, typeFor } from './text-block.ts';

const indent = 20;

/** A part of the mechanism, how deep it stands, and the step after it where each leads to the next. */
interface Part {
  readonly node: MechanismNode;
  readonly depth: number;
  readonly next: string | undefined;
}

/** Parts of the mechanism as the outline has them; a circle of parents is entered once. */
function parts({ mechanism }: FigureView): readonly Part[] {
  if (mechanism === null) return [];
  const nodes = mechanism.nodes.filter((node) => !isOnlyPartner(node, mechanism));
  const ids = new Set(nodes.map(({ id }) => id));
  const written = new Set<string>();
  const below = (list: readonly MechanismNode[], depth: number): Part[] => {
    const steps = areSteps(list, mechanism);
    return list.flatMap((node, index) => {
      if (written.has(node.id)) return [];
      written.add(node.id);
      return [
        { node, depth, next: steps ? list[index + 1]?.id : undefined },
        ...below(
          nodes.filter(({ parent }) => parent === node.id),
          depth + 1,
        ),
      ];
    });
  };
  const top = below(
    nodes.filter(({ parent }) => parent === undefined || !ids.has(parent)),
    0,
  );
  return [...top, ...below(nodes, 0)];
}

/**
 * What is no chart as a picture of words: tiles and tables as a list, a mechanism as an outline, each number as printed.
 *
 * @param view a figure
 * @returns one SVG element
 */
export function list(view: FigureView, options: DrawOptions): string {
  return assemble(listPicture(view, options));
}

/** The same, not yet drawn, so that it can stand with others in one picture. */
export function listPicture(view: FigureView, options: DrawOptions): Picture {
  const { document, width = 480, theme = 'light', locale } = options;
  const words = wordsOf(locale);
  const items = itemsOf(view, options).map((item) => ({ ...item, shape: null }));
  const type = typeFor(width);
  const texts: TextLine[] = [];
  const stems: string[] = [];
  let y = 2;
  const put = (row: number, x: number) => {
    const item = items[row];
    if (!item) return;
    const half = (width - x) / 2 - 6;
    const label = [block('label', item.label, half, type), block('detail', item.detail, half, type)];
    const value = [block('value', item.printed, half, type)];
    texts.push(...place(label, { row, x, top: y }));
    texts.push(...place(value, { row, x: width - 2, top: y - 2, anchor: 'end' }));
    y += Math.max(heightOf(label), heightOf(value)) + 8;
  };
  const shown = parts(view);
  const certainty = (value: Mechanism['certainty']) =>
    value === 'stated' ? '' : `（${words.certainties[value]}）`;
  for (const { node, depth, next } of shown) {
    const x = depth * indent + 12;
    const told = view.mechanism ? relationsOf(node, next, view.mechanism) : [];
    const lines = told.map(({ relation, target, certainty: how }) => {
      const text =
        relation === undefined ? words.outline.leadsTo(target) : words.outline.relation(relation, target);
      return `→ ${text}${certainty(how)}`;
    });
    const blocks = [
      block('label', node.label + certainty(node.certainty), width - x, type),
      ...[node.note ?? '', ...lines].map((text) => block('detail', text, width - x, type)),
    ];
    const top = y;
    // One mark stands for one number, so only what belongs to a row can be one.
    for (const line of place(blocks, { row: 0, x, top: y })) texts.push({ ...line, row: null });
    y += heightOf(blocks) + 4;
    for (const id of node.observations ?? []) {
      put(
        items.findIndex((item) => item.id === id),
        x + indent,
      );
    }
    const dash =
      node.certainty === 'stated' ? `M${x - 8},${top + 4}V${y - 4}` : `M${x - 8},${top + 4}v5m0,4v5`;
    stems.push(dash);
    y += 4;
  }
  if (shown.length === 0) for (const row of items.keys()) put(row, 0);
  return {
    document,
    width,
    height: Math.ceil(y + 2),
    name: view.figure.title,
    domain: view.figure.domain,
    theme,
    items,
    texts,
    axis: null,
    decoration: stems.join(''),
    paths: () => ({ fill: '', line: '' }),
  };
}
