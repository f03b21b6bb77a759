import type { FigureRow, FigureView, Mechanism, MechanismEdge, MechanismNode } from '@gongkai/snapshot';
import type { WordOptions } from '../../../options.ts';
import { knownRemarks } from '../../../row/remarks.ts';
import { shownWords } from '../../../row/shown.ts';
import { wordsOf } from '../../../words/dictionary.ts';
import { rowLabel } from '../../../words/labels.ts';
import { scopeWords } from '../../../words/scope.ts';
import type { Quantity } from '../../../words/words.ts';
import { placementWord } from './relation-text.ts';
import type { Told } from './relations.ts';
import { type Branch, branches } from './tree.ts';

/** A figure that belongs to a part. */
export interface PartFigure {
  readonly id: string;
  /** Empty where the part itself is called so. */
  readonly label: string;
  /** Whose figure it is, where not the union's own; that it is derived, made up, a change. */
  readonly detail: string;
  readonly quantity: Quantity;
  /** Its words as printed; those of a derived number. */
  readonly shown: string;
}

/** A part of a mechanism with all that is said in it. */
export interface Part {
  readonly node: MechanismNode;
  readonly depth: number;
  readonly inside: Group;
  readonly figures: readonly PartFigure[];
  /** That the source does not say that it belongs here; null where it does, or where that is said of the whole. */
  readonly placed: string | null;
  /** Relations that no line can show, because they leave the group. */
  readonly told: readonly Told[];
}

/** A relation between two parts of one group, which a line can show. */
export interface Link {
  readonly edge: MechanismEdge;
  readonly from: Part;
  readonly to: Part;
}

/** Parts that stand side by side in one whole. */
export interface Group {
  readonly parts: readonly Part[];
  readonly links: readonly Link[];
}

/** What stands in one layer; without a label where the mechanism has no layers. */
export interface Band {
  readonly label: string | null;
  readonly group: Group;
}

/** @returns a figure as it is said in a part; null where it stands in none. */
export function figureOf(
  row: FigureRow,
  node: MechanismNode | null,
  { locale, unionName }: WordOptions,
): PartFigure {
  const { observation } = row;
  const label = rowLabel(row, locale);
  const details = [scopeWords(row, unionName, locale), ...knownRemarks(row, locale)].filter(
    (part) => part !== null,
  );
  return {
    id: observation.id,
    label: node?.label === label || node?.label.endsWith(`：${label}`) ? '' : label,
    detail: details.join(locale === 'en' ? '; ' : '；'),
    quantity: observation.quantity,
    shown: shownWords(row, locale),
  };
}

/** Reads parts from branches; lines can only be drawn within a group, all else is told in words. */
function reader(view: FigureView, mechanism: Mechanism, options: WordOptions) {
  const rows = new Map(view.rows.map((row) => [row.observation.id, row]));
  const labels = new Map<string, string>();
  for (const { id, label } of mechanism.nodes) if (!labels.has(id)) labels.set(id, label);
  const groupOf = (list: readonly Branch[]): Group => {
    const own = new Map<string, Part>();
    const parts = list.map((branch) => partOf(branch, list));
    for (const part of parts) if (!own.has(part.node.id)) own.set(part.node.id, part);
    const links = mechanism.edges.flatMap((edge): Link[] => {
      const [from, to] = [own.get(edge.from), own.get(edge.to)];
      return from && to && from !== to ? [{ edge, from, to }] : [];
    });
    return { parts, links };
  };
  const said = new Set<string>();
  const partOf = ({ node, depth, children }: Branch, siblings: readonly Branch[]): Part => {
    const beside = siblings.map((sibling) => sibling.node);
    const near = new Set(beside.map(({ id }) => id));
    const first = !said.has(node.id);
    said.add(node.id);
    const leaving = mechanism.edges.filter(
      ({ from, to }) => first && from === node.id && (to === from || !near.has(to)),
    );
    return {
      node,
      depth,
      inside: groupOf(children),
      placed: placementWord(node, depth > 0 ? beside : null, wordsOf(options.locale)),
      figures: [...new Set(node.observations)].flatMap((id) => {
        const row = rows.get(id);
        return row ? figureOf(row, node, options) : [];
      }),
      told: leaving.map(({ to, relation, certainty, mutual }) => ({
        relation,
        target: labels.get(to) ?? to,
        certainty,
        mutual: mutual === true,
      })),
    };
  };
  return groupOf;
}

/**
 * @param view a figure of a mechanism
 * @returns its layers, or one band without a label, with all of its parts
 */
export function bandsOf(view: FigureView, options: WordOptions): readonly Band[] {
  const { mechanism } = view;
  if (mechanism === null) return [];
  const groupOf = reader(view, mechanism, options);
  const roots = branches(mechanism);
  const layers = mechanism.layers ?? [];
  const layerOf = ({ node }: Branch) => layers.find(({ id }) => id === node.layer);
  const bands = layers.map((layer) => ({
    label: layer.label,
    list: roots.filter((root) => layerOf(root) === layer),
  }));
  const free = { label: null, list: roots.filter((root) => !layerOf(root)) };
  return [...bands, free]
    .filter(({ list }) => list.length > 0)
    .map(({ label, list }) => ({ label, group: groupOf(list) }));
}
