import type { FigureRow, FigureView, Mechanism, MechanismNode } from '@gongkai/snapshot';
import type { SourceOptions } from '../../options.ts';
import { attributes, type Html, html } from '../../page/html.ts';
import { printed } from '../../page/printed.ts';
import { sourceMark } from '../../page/source-mark.ts';
import { knownRemarks } from '../../row/remarks.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { rowLabel } from '../../words/labels.ts';
import { areSteps, isOnlyPartner, relationsOf } from './relations.ts';
import { attributionWord, placementWord, wholeWord } from './told.ts';

/** What the parts of one mechanism are looked up in while it is written. */
interface Outline {
  readonly mechanism: Mechanism;
  readonly rows: ReadonlyMap<string, FigureRow>;
  readonly options: SourceOptions;
  /** Parts already written: a circle of parents must not be followed for ever. */
  readonly written: Set<string>;
}

function remark(word: string | null): Html | null {
  return word === null ? null : html` <span class="gk-certainty">${word}</span>`;
}

function certainty(value: Mechanism['certainty'], { options }: Outline): Html | null {
  return remark(value === 'stated' ? null : wordsOf(options.locale).certainties[value]);
}

function figures(node: MechanismNode, { rows, options }: Outline): Html | null {
  const found = (node.observations ?? []).flatMap((id) => rows.get(id) ?? []);
  if (found.length === 0) return null;
  const items = found.map((row) => {
    const { observation } = row;
    return html`<li data-obs="${observation.id}"><span class="gk-label">${rowLabel(row, options.locale)}</span>
      ${' '}<span class="gk-amount">${printed(row, options.locale)}${sourceMark(row, options)}</span>
      ${knownRemarks(row, options.locale).map((remark) => html` <span class="gk-certainty">${remark}</span>`)}</li>`;
  });
  return html`<ul class="gk-node-figures" role="list">${items}</ul>`;
}

function relations(node: MechanismNode, next: string | undefined, outline: Outline): Html | null {
  const told = relationsOf(node, next, outline.mechanism);
  if (told.length === 0) return null;
  const words = wordsOf(outline.options.locale).outline;
  const items = told.map(({ relation, target, certainty: how, mutual }) => {
    const text =
      relation === undefined
        ? words.leadsTo(target)
        : html`<span class="gk-relation">${relation}</span> ${target}`;
    const own = attributes({ class: relation && 'gk-named', 'data-certainty': how, 'data-mutual': mutual });
    return html`<li${own}>${text}${certainty(how, outline)}</li>`;
  });
  return html`<ul class="gk-edges" role="list">${items}</ul>`;
}

/** So many steps stand side by side; more go down a line. */
const mostInRow = 5;

/** A part as written, with what its list must know of it. */
interface Written {
  readonly markup: Html;
  /** It holds more than its label. */
  readonly full: boolean;
  /** It holds a list that stands in columns, and so needs the whole width. */
  readonly wide: boolean;
}

function nodeItem(node: MechanismNode, next: string | undefined, outline: Outline): Written {
  outline.written.add(node.id);
  const children = outline.mechanism.nodes.filter(
    ({ id, parent }) => parent === node.id && !outline.written.has(id),
  );
  const inside = children.length > 0 ? nodeList(children, outline) : null;
  const numbers = figures(node, outline);
  const attributed =
    numbers === null ? null : attributionWord(node.attribution, wordsOf(outline.options.locale));
  const wide = inside?.wide ?? false;
  const full = inside !== null || numbers !== null;
  const words = wordsOf(outline.options.locale);
  const { nodes } = outline.mechanism;
  const siblings = nodes.filter(({ parent }) => parent === node.parent);
  const known = nodes.some(({ id }) => id === node.parent);
  const parts = nodes.filter(({ parent }) => parent === node.id);
  // One remark: who explains a part takes it off its label.
  const said = [wholeWord(node, parts, words), placementWord(node, known ? siblings : null, words)].filter(
    (word) => word !== null,
  );
  const own = ['gk-node', full ? 'gk-full' : '', wide ? 'gk-wide' : '']
    .filter((name) => name !== '')
    .join(' ');
  const markup = html`<li${attributes({ class: own, 'data-part': node.id, 'data-certainty': node.certainty })}>
    <p class="gk-node-label">${node.label}${remark(said.join(words.summary.between) || null)}</p>
    ${node.reach === undefined ? null : html`<p class="gk-node-note">${words.mechanism.reach(node.reach)}</p>`}
    ${node.note === undefined ? null : html`<p class="gk-node-note">${node.note}</p>`}
    ${attributed === null ? null : html`<p class="gk-node-note">${attributed}</p>`}
    ${relations(node, next, outline)}${numbers}${inside?.markup}</li>`;
  return { markup, full, wide };
}

/** Parts in the order of the data; as numbered steps where each leads to the next, else in columns where they hold much. */
function nodeList(nodes: readonly MechanismNode[], outline: Outline): Omit<Written, 'full'> | null {
  const steps = areSteps(nodes, outline.mechanism);
  const items = nodes.flatMap((node, index) => {
    // A part whose parents go round in a circle may have been written below an earlier one.
    if (outline.written.has(node.id)) return [];
    if (!isOnlyPartner(node, outline.mechanism))
      return nodeItem(node, steps ? nodes[index + 1]?.id : undefined, outline);
    outline.written.add(node.id);
    return [];
  });
  if (items.length === 0) return null;
  const columns =
    !steps && items.length > 2 && items.some(({ full }) => full) && !items.some(({ wide }) => wide);
  const inside = items.map(({ markup }) => markup);
  const list = steps
    ? html`<ol class="gk-steps" role="list"${attributes({ 'data-row': items.length <= mostInRow })}>${inside}</ol>`
    : html`<ul class="gk-nodes${columns ? ' gk-columns' : ''}" role="list">${inside}</ul>`;
  return { markup: list, wide: columns || items.some(({ wide }) => wide) };
}

function roots(mechanism: Mechanism): readonly MechanismNode[] {
  const ids = new Set(mechanism.nodes.map(({ id }) => id));
  return mechanism.nodes.filter(({ parent }) => parent === undefined || !ids.has(parent));
}

/** The outline as markup; see `outline`. Without the mechanism's summary where that stands elsewhere. */
export function outlineHtml(
  view: FigureView,
  { summary = true, ...options }: SourceOptions & { readonly summary?: boolean },
): Html | null {
  const { mechanism, rows } = view;
  if (mechanism === null) return null;
  const outline: Outline = {
    mechanism,
    rows: new Map(rows.map((row) => [row.observation.id, row])),
    options,
    written: new Set(),
  };
  const top = roots(mechanism);
  const layers = (mechanism.layers ?? []).flatMap((layer) => {
    const nodes = top.filter((node) => node.layer === layer.id);
    if (nodes.length === 0) return [];
    return html`<li class="gk-layer"><p class="gk-layer-label">${layer.label}</p>${nodeList(nodes, outline)?.markup}</li>`;
  });
  const free = top.filter(({ id }) => !outline.written.has(id));
  const rest = free.length > 0 ? nodeList(free, outline)?.markup : null;
  const lost = mechanism.nodes.filter(({ id }) => !outline.written.has(id));
  return html`<div class="gk-outline" data-form="${mechanism.form}">
    ${mechanism.summary === undefined || !summary ? null : html`<p class="gk-outline-summary">${mechanism.summary}</p>`}
    ${layers.length > 0 ? html`<ul class="gk-layers" role="list">${layers}</ul>` : null}
    ${rest}${lost.length > 0 ? nodeList(lost, outline)?.markup : null}</div>`;
}

/**
 * @param view a figure of a mechanism
 * @returns a nested list of layers, parts, relations and the figures of each part; empty where the view has no mechanism
 */
export function outline(view: FigureView, options: SourceOptions = {}): string {
  return outlineHtml(view, options)?.text ?? '';
}
