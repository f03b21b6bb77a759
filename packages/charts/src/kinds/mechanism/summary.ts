import type { FigureRow, FigureView, Mechanism, MechanismNode } from '@gongkai/snapshot';
import type { Words } from '../../words/words.ts';
import { attributionWord, certaintyWord, placementWord, wholeWord } from './model/relation-text.ts';
import { type Branch, branches } from './model/tree.ts';

type Sentence = readonly string[];

/** Parts of one whole (of the mechanism itself where there is none), each with whom it reaches and how certain it is where the source does not state it. */
function names(list: readonly MechanismNode[], words: Words, inWhole: boolean): readonly string[] {
  return list.map((node) => {
    const said = [
      node.reach === undefined ? null : words.mechanism.reach(node.reach),
      certaintyWord(node.certainty, words),
      placementWord(node, inWhole ? list : null, words),
    ].filter((word) => word !== null);
    return words.outline.certain(node.label, said.join(words.sentence.between) || null);
  });
}

const nodesOf = (list: readonly Branch[]) => list.map(({ node }) => node);

/** What holds what: layers, parts that stand alone unless they are said as steps, then parts within parts. */
function wholes(mechanism: Mechanism, steps: readonly MechanismNode[], words: Words): readonly Sentence[] {
  const { parts, holds } = words.summary;
  const roots = branches(mechanism);
  const layers = mechanism.layers ?? [];
  const free = nodesOf(roots).filter(({ layer }) => !layers.some(({ id }) => id === layer));
  const said = free.every((node) => steps.includes(node));
  const inside = (list: readonly Branch[]): Sentence[] =>
    list.flatMap(({ node, children }) =>
      children.length === 0
        ? []
        : [
            [
              holds(
                words.outline.certain(
                  node.label,
                  wholeWord({ ...node, certainty: 'stated' }, nodesOf(children), words),
                ),
                names(nodesOf(children), words, true),
              ),
            ],
            ...inside(children),
          ],
    );
  const layered = layers.flatMap((layer) => {
    const own = roots.filter(({ node }) => node.layer === layer.id);
    return own.length === 0 ? [] : [[holds(layer.label, names(nodesOf(own), words, false))]];
  });
  return [...layered, ...(said ? [] : [[parts(names(free, words, false))]]), ...inside(roots)];
}

/** @returns the parts in the order in which each plainly leads to the next, where the relations say that and no more. */
export function stepsOf({ nodes, edges }: Mechanism): readonly MechanismNode[] {
  const [first] = edges;
  const plain = edges.every(({ relation, certainty }) => relation === undefined && certainty === 'stated');
  const follows = edges.every(({ from }, index) => index === 0 || edges[index - 1]?.to === from);
  if (!first || edges.length < 2 || !plain || !follows) return [];
  return [first.from, ...edges.map(({ to }) => to)].flatMap(
    (id) => nodes.find((node) => node.id === id) ?? [],
  );
}

/** Relations in the order of the data. */
function relations({ nodes, edges }: Mechanism, words: Words): Sentence {
  const labelOf = (id: string) => nodes.find((node) => node.id === id)?.label ?? id;
  return edges.map(({ from, to, relation, certainty, mutual }) => {
    const certain = certaintyWord(certainty, words);
    const said = relation === undefined ? certain : words.outline.certain(relation, certain);
    const tell = mutual ? words.summary.joins : words.summary.leads;
    return tell(labelOf(from), labelOf(to), said);
  });
}

/**
 * What the picture of a mechanism shows, for who hears it.
 *
 * @param view a figure of a mechanism
 * @param rowWords one row in words
 * @returns sentences: its parts within each other, its relations, the figures of each part
 */
export function mechanismSentences(
  { rows, mechanism }: FigureView,
  rowWords: (row: FigureRow) => string,
  words: Words,
): readonly Sentence[] {
  if (mechanism === null) return [rows.map(rowWords)];
  const byId = new Map(rows.map((row) => [row.observation.id, row]));
  const figures = mechanism.nodes.flatMap(({ label, observations = [], attribution = 'stated' }) => {
    const own = observations.flatMap((id) => byId.get(id) ?? []);
    return own.length === 0
      ? []
      : [
          [
            words.summary.figures(
              words.outline.certain(label, attributionWord(attribution, words)),
              own.map(rowWords),
            ),
          ],
        ];
  });
  const owned = new Set(mechanism.nodes.flatMap(({ observations = [] }) => observations));
  const rest = rows.filter(({ observation }) => !owned.has(observation.id)).map(rowWords);
  const steps = stepsOf(mechanism);
  const related =
    steps.length > 0 ? [words.summary.steps(names(steps, words, false))] : relations(mechanism, words);
  return [...wholes(mechanism, steps, words), related, ...figures, rest];
}
