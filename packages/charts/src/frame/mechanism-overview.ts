import type { FigureView } from '@gongkai/snapshot';
import { observationAttribute, partAttribute } from '../html/contract.ts';
import { type Html, html } from '../html/html.ts';
import { type Band, bandsOf, figureOf, type Part, type PartFigure } from '../kinds/mechanism/model/model.ts';
import { wholeWord } from '../kinds/mechanism/model/relation-text.ts';
import type { WordOptions } from '../options.ts';
import { rowNumber } from '../rows/printed.ts';
import { wordsOf } from '../words/dictionary.ts';
import type { Words } from '../words/words.ts';

/** Names and numbers of one item are cut after so many: the whole figure has the rest. */
const maxNames = 4;
const maxNumbers = 3;

interface OverviewItem {
  readonly label: string;
  readonly certainty: string | null;
  readonly names: readonly string[];
  readonly figures: readonly PartFigure[];
}

/** The numbers of a part and of all that it holds, in their order. */
const figuresOf = ({ figures, inside }: Part): readonly PartFigure[] => [
  ...figures,
  ...inside.parts.flatMap(figuresOf),
];

function itemOf(part: Part, words: Words): OverviewItem {
  const parts = part.inside.parts.map(({ node }) => node);
  return {
    label: part.node.label,
    certainty: wholeWord(part.node, parts, words),
    names: parts.map(({ label }) => label),
    figures: figuresOf(part),
  };
}

/** What one part holds all of: its parts are the items. */
const opened = (parts: readonly Part[]): readonly Part[] => {
  const [only, ...others] = parts;
  return only && others.length === 0 && only.inside.parts.length > 1 && only.figures.length === 0
    ? only.inside.parts
    : parts;
};

/** A layer is one item; parts that stand in none are items of their own. */
const drawnRows = ({ label, group }: Band, words: Words): readonly OverviewItem[] =>
  label === null
    ? opened(group.parts).map((part) => itemOf(part, words))
    : [
        {
          label,
          certainty: null,
          names: group.parts.map(({ node }) => node.label),
          figures: group.parts.flatMap(figuresOf),
        },
      ];

const number = ({ id, label, detail, quantity, shown }: PartFigure) =>
  html`<span class="gk-ov" ${observationAttribute}="${id}">${label === '' ? null : html`${label} `}${rowNumber({ quantity, shown })}${
    detail === '' ? null : html` <small>${detail}</small>`
  }</span> `;

/**
 * The parts of a mechanism by name, each with its numbers: what a frame has room for.
 *
 * @param view a figure of a mechanism
 * @param options language
 * @returns null where the view has no mechanism
 */
export function mechanismOverview(view: FigureView, options: WordOptions): Html | null {
  if (view.mechanism === null) return null;
  const words = wordsOf(options.locale);
  const join = options.locale === 'en' ? ', ' : '、';
  const items = bandsOf(view, options).flatMap((band) => drawnRows(band, words));
  const owned = new Set(view.mechanism.nodes.flatMap(({ observations }) => observations));
  const free = view.rows
    .filter(({ observation }) => !owned.has(observation.id))
    .map((row) => figureOf(row, null, options));
  if (free.length > 0) items.push({ label: '', certainty: null, names: [], figures: free });
  const written = items.map(({ label, certainty, names, figures }) => {
    const more = names.length > maxNames ? '……' : '';
    return html`<li ${partAttribute}="">${
      label === ''
        ? null
        : html`<p class="gk-ov-name">${label}${certainty === null ? null : html` <small>${words.outline.certain('', certainty)}</small>`}</p>`
    }${
      names.length === 0
        ? null
        : html`<p class="gk-ov-parts">${names.slice(0, maxNames).join(join)}${more}</p>`
    }${figures.length === 0 ? null : html`<p class="gk-ov-numbers">${figures.slice(0, maxNumbers).map(number)}</p>`}</li>`;
  });
  return html`<ul class="gk-overview" role="list">${written}</ul>`;
}
