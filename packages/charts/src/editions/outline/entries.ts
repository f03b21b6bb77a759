import type { FigureView } from '@gongkai/snapshot';
import {
  type Band,
  bandsOf,
  figureOf,
  type Group,
  type Link,
  type Part,
  type PartFigure,
} from '../../kinds/mechanism/model/model.ts';
import {
  arePlacedByInference,
  attributionWord,
  certaintyWord,
  wholeWord,
} from '../../kinds/mechanism/model/relation-text.ts';
import type { Told } from '../../kinds/mechanism/model/relations.ts';
import { headAndRest } from '../../kinds/mechanism/pieces/text.ts';
import type { DrawOptions } from '../../options.ts';
import { wordsOf } from '../../words/dictionary.ts';
import type { Words } from '../../words/words.ts';
import { editionWordsOf } from '../model/words.ts';

/** One line of an outline: a part, or a whole with the names of its parts behind its own. */
export interface OutlineEntry {
  /** How deep it stands in others. */
  readonly depth: number;
  /** What stands before it: the number of a step, an arrow from the entry before; null for a square. */
  readonly mark: string | null;
  /** What is set off: its own name. Empty where only numbers stand in it. */
  readonly name: string;
  /** What stands behind its name: its parts, or what is said of them. */
  readonly inside: string;
  readonly numbers: readonly PartFigure[];
}

/** The parts of a mechanism in words, with what of it they tell. */
export interface Outline {
  readonly entries: readonly OutlineEntry[];
  /** How many parts are named; the mechanism itself among them, whose name stands over the outline. */
  readonly parts: number;
  /** Observations whose numbers are shown. */
  readonly shown: ReadonlySet<string>;
}

/** How much an outline tells. */
export interface OutlineDetail {
  /** Levels of parts behind or below those that stand in no other. */
  readonly depth: number;
  /** Numbers of each part. */
  readonly numbers: number;
  /** Relations that no order of the entries shows. */
  readonly relations: boolean;
  /** Of the parts of a whole only what stands before a colon in their names. */
  readonly heads?: true;
  /** More parts of a whole than this are counted. */
  readonly max?: number;
}

/** From all that there is to no more than the names of the parts that stand in no other. */
export const outlineDetails: readonly OutlineDetail[] = [
  { depth: 9, numbers: Number.POSITIVE_INFINITY, relations: true },
  { depth: 9, numbers: 2, relations: true },
  { depth: 9, numbers: 1, relations: true },
  { depth: 9, numbers: 0, relations: true },
  { depth: 9, numbers: 0, relations: false },
  { depth: 1, numbers: 0, relations: false },
  { depth: 1, numbers: 0, relations: false, heads: true },
  { depth: 1, numbers: 0, relations: false, heads: true, max: 3 },
  { depth: 0, numbers: 0, relations: false },
];

interface Setting {
  readonly words: Words;
  readonly detail: OutlineDetail;
  /** That numbers belong to their parts by inference is said once, of all. */
  readonly isAttributedOnce: boolean;
  readonly colon: string;
  readonly among: (names: string, count: number) => string;
  /** What the entries tell, noted as they are written. */
  readonly told: { readonly parts: Set<Part>; readonly links: Set<Link> };
}

const partsOf = ({ parts }: Group): readonly Part[] =>
  parts.flatMap((part) => [part, ...partsOf(part.inside)]);

/** A name with how certain it is, whom it reaches and what is only concluded of its parts or numbers. */
function nameOf(part: Part, isOpen: boolean, { words, detail, isAttributedOnce, told }: Setting): string {
  const { node, inside, placed, figures } = part;
  told.parts.add(part);
  const isNumbered = detail.numbers > 0 && figures.length > 0;
  const said = [
    node.reach === undefined ? null : words.mechanism.reach(node.reach),
    wholeWord(node, isOpen ? inside.parts.map((one) => one.node) : [], words),
    placed,
    isNumbered && !isAttributedOnce ? attributionWord(node.attribution, words) : null,
  ].filter((word) => word !== null);
  return words.outline.certain(node.label, said.join(words.sentence.between) || null);
}

/** A name before what is said of it: a colon that stands in it would be the first of two. */
const introduced = (name: string, { colon }: Setting) => `${name.replace(/：\s*|: /g, ' · ')}${colon}`;

/** The lines from each part to the next, where there are these and no others. */
function chainOf({ parts, links }: Group): readonly Link[] | null {
  if (parts.length < 2 || links.length !== parts.length - 1) return null;
  const isChain = links.every(({ from, to }, index) => from === parts[index] && to === parts[index + 1]);
  return isChain ? links : null;
}

/** Plainly one after the other, as steps are. */
const isPlain = ({ edge }: Link) =>
  edge.relation === undefined && edge.certainty === 'stated' && edge.mutual !== true;

/** Parts behind the name of their whole, with theirs for so many levels. */
function listed(group: Group, levels: number, setting: Setting): string {
  if (levels <= 0) return '';
  const { colon, told, detail } = setting;
  const chain = chainOf(group);
  const named = group.parts.slice(0, detail.max);
  const names = named.map((part) => {
    const isOpen = levels > 1 && part.inside.parts.length > 0;
    const whole = nameOf(part, isOpen, setting);
    const own = detail.heads ? headAndRest(whole)[0].replace(/：$/, '') : whole;
    return isOpen ? `${introduced(own, setting)}${listed(part.inside, levels - 1, setting)}` : own;
  });
  if (chain?.every(isPlain) && named.length === group.parts.length) {
    for (const link of chain) told.links.add(link);
    return names.join(' → ');
  }
  const isEnglish = colon.endsWith(' ');
  // A name that has such a mark itself would run into its neighbour.
  const [mark, space] = names.some((name) => /[、，：:,]/.test(name)) ? ['；', '; '] : ['、', ', '];
  const all = names.join(isEnglish ? space : mark);
  return named.length < group.parts.length ? setting.among(all, group.parts.length) : all;
}

const hasNumbers = ({ parts }: Group): boolean =>
  parts.some(({ figures, inside }) => figures.length > 0 || hasNumbers(inside));

const arrowOf = ({ edge }: Link) => (edge.mutual === true ? '—' : '→');

/** Numbered where there are so many. */
const minSteps = 3;

function entriesOf(group: Group, depth: number, levels: number, setting: Setting): readonly OutlineEntry[] {
  const { words, detail, told } = setting;
  const chain = chainOf(group);
  const isSteps = chain !== null && group.parts.length >= minSteps && chain.every(isPlain);
  for (const link of chain ?? []) told.links.add(link);
  return group.parts.flatMap((part, index): readonly OutlineEntry[] => {
    const { inside, figures } = part;
    const link = chain?.[index - 1];
    const isOpen = levels > 0 && inside.parts.length > 0;
    const isApart = isOpen && detail.numbers > 0 && hasNumbers(inside);
    const own = nameOf(part, isOpen, setting);
    const led = link?.edge.relation === undefined ? own : words.outline.relation(link.edge.relation, own);
    const name = words.outline.certain(led, link ? certaintyWord(link.edge.certainty, words) : null);
    const behind = isApart ? '' : listed(inside, levels, setting);
    const arrow = link ? arrowOf(link) : null;
    return [
      {
        depth,
        mark: isSteps ? String(index + 1) : arrow,
        name: behind === '' ? name : introduced(name, setting),
        inside: behind,
        numbers: figures.slice(0, detail.numbers),
      },
      ...(isApart ? entriesOf(inside, depth + 1, levels - 1, setting) : []),
    ];
  });
}

/** A layer with the parts that stand in it. */
function bandEntries({ label, group }: Band, setting: Setting): readonly OutlineEntry[] {
  const { detail } = setting;
  if (label === null) return entriesOf(group, 0, detail.depth, setting);
  const isApart = detail.numbers > 0 && hasNumbers(group);
  const inside = isApart ? '' : listed(group, detail.depth, setting);
  const head = {
    depth: 0,
    mark: null,
    name: inside === '' ? label : introduced(label, setting),
    inside,
    numbers: [],
  };
  return isApart ? [head, ...entriesOf(group, 1, detail.depth, setting)] : [head];
}

/** Relations between parts, where the order of the entries does not show them. */
function relationsOf(groups: readonly Group[], setting: Setting): readonly OutlineEntry[] {
  const { words, told, detail } = setting;
  if (!detail.relations) return [];
  const { leads, joins } = words.summary;
  const entry = (from: string, { relation, target, certainty, mutual }: Told): OutlineEntry => {
    const certain = certaintyWord(certainty, words);
    const said = relation === undefined ? certain : words.outline.certain(relation, certain);
    const inside = (mutual ? joins : leads)(from, target, said);
    return { depth: 0, mark: null, name: '', inside, numbers: [] };
  };
  return groups.flatMap(({ links, parts }): readonly OutlineEntry[] => [
    ...links
      .filter((link) => !told.links.has(link))
      .map(({ edge: { relation, certainty, mutual = false }, from, to }) =>
        entry(from.node.label, { relation, target: to.node.label, certainty, mutual }),
      ),
    ...parts.flatMap(({ node, told: leaving }) => leaving.map((one) => entry(node.label, one))),
    ...relationsOf(
      parts.map(({ inside }) => inside),
      setting,
    ),
  ]);
}

/** A group with the whole that gave way to its parts. */
interface Opened {
  readonly band: Band;
  readonly whole: Part | null;
}

/** A whole that is called as the mechanism is gives way to its parts: its name stands over them. */
function opened(band: Band, name: string): Opened {
  const { label, group } = band;
  const isWhole = ({ node, inside, figures }: Part) =>
    inside.parts.length > 0 &&
    figures.length === 0 &&
    node.certainty === 'stated' &&
    node.reach === undefined &&
    name.includes(node.label);
  const whole = label === null ? group.parts.find(isWhole) : undefined;
  if (whole === undefined) return { band, whole: null };
  const parts = group.parts.flatMap((part) => (part === whole ? part.inside.parts : [part]));
  return { band: { label, group: { parts, links: [...whole.inside.links, ...group.links] } }, whole };
}

/**
 * The parts of a mechanism in words: each whole with its parts, relations, numbers; steps with their numbers.
 *
 * @param view a figure of a mechanism
 * @param detail how much of it is told
 */
export function outlineOf(view: FigureView, options: DrawOptions, detail: OutlineDetail): Outline {
  const { mechanism } = view;
  if (mechanism === null) return { entries: [], parts: 0, shown: new Set() };
  const words = wordsOf(options.locale);
  const list = bandsOf(view, options).map((band) => opened(band, mechanism.name));
  const groups = list.map(({ band }) => band.group);
  const isInferred = ({ node }: Part) => attributionWord(node.attribution, words) !== null;
  const numbered = groups.flatMap(partsOf).filter(({ figures }) => figures.length > 0);
  const setting: Setting = {
    words,
    detail,
    isAttributedOnce: numbered.length > 1 && numbered.every(isInferred),
    colon: options.locale === 'en' ? ': ' : '：',
    among: editionWordsOf(options.locale).among,
    told: { parts: new Set(list.flatMap(({ whole }) => whole ?? [])), links: new Set() },
  };
  const owned = new Set(mechanism.nodes.flatMap(({ observations = [] }) => observations));
  const rest = view.rows
    .filter(({ observation }) => !owned.has(observation.id))
    .map((row) => figureOf(row, null, options))
    .slice(0, detail.numbers);
  const note = (inside: string, numbers: readonly PartFigure[] = []): OutlineEntry => ({
    depth: 0,
    mark: '',
    name: '',
    inside,
    numbers,
  });
  const isPlaced = list.some(
    ({ whole }) => whole !== null && arePlacedByInference(whole.inside.parts.map(({ node }) => node)),
  );
  const entries = [
    ...(isPlaced ? [note(words.mechanism.places)] : []),
    ...list.flatMap(({ band }) => bandEntries(band, setting)),
    ...relationsOf(groups, setting),
    ...(rest.length > 0 ? [note('', rest)] : []),
    ...(setting.isAttributedOnce && detail.numbers > 0 ? [note(words.mechanism.attributed)] : []),
  ];
  return {
    entries,
    parts: setting.told.parts.size,
    shown: new Set(entries.flatMap(({ numbers }) => numbers.map(({ id }) => id))),
  };
}
