import type { FigureRow, FigureView, Mechanism, MechanismEdge, MechanismNode } from '@gongkai/snapshot';
import type { SourceOptions } from '../options.ts';
import { wordsOf } from '../words/dictionary.ts';
import { rowLabel } from '../words/labels.ts';
import { attributes, type Html, html } from './html.ts';
import { printed } from './printed.ts';
import { sourceMark } from './source-mark.ts';

/** What the parts of one mechanism are looked up in while it is written. */
interface Outline {
  readonly mechanism: Mechanism;
  readonly rows: ReadonlyMap<string, FigureRow>;
  readonly labels: ReadonlyMap<string, string>;
  readonly options: SourceOptions;
  /** Parts already written: a circle of parents must not be followed for ever. */
  readonly written: Set<string>;
}

function certainty(value: Mechanism['certainty'], { options }: Outline): Html | null {
  if (value === 'stated') return null;
  return html` <span class="gk-certainty">${wordsOf(options.locale).certainties[value]}</span>`;
}

function figures(node: MechanismNode, { rows, options }: Outline): Html | null {
  const found = (node.observations ?? []).flatMap((id) => rows.get(id) ?? []);
  if (found.length === 0) return null;
  const items = found.map((row) => {
    const { observation } = row;
    return html`<li data-obs="${observation.id}"><span class="gk-label">${rowLabel(row, options.locale)}</span>
      ${' '}<span class="gk-amount">${printed(observation.quantity)}${sourceMark(row, options)}</span></li>`;
  });
  return html`<ul class="gk-node-figures" role="list">${items}</ul>`;
}

function relations(node: MechanismNode, next: string | undefined, outline: Outline): Html | null {
  const words = wordsOf(outline.options.locale).outline;
  // From step to step the order says it, unless there is more to say.
  const said = ({ to, relation, certainty }: MechanismEdge) =>
    to === next && !relation && certainty === 'stated';
  const edges = outline.mechanism.edges.filter((edge) => edge.from === node.id && !said(edge));
  if (edges.length === 0) return null;
  const items = edges.map((edge) => {
    const target = outline.labels.get(edge.to) ?? edge.to;
    const text = edge.relation === undefined ? words.leadsTo(target) : words.relation(edge.relation, target);
    return html`<li data-certainty="${edge.certainty}">${text}${certainty(edge.certainty, outline)}</li>`;
  });
  return html`<ul class="gk-edges" role="list">${items}</ul>`;
}

function nodeItem(node: MechanismNode, next: string | undefined, outline: Outline): Html {
  outline.written.add(node.id);
  const children = outline.mechanism.nodes.filter(
    ({ id, parent }) => parent === node.id && !outline.written.has(id),
  );
  const inside = [figures(node, outline), children.length > 0 ? nodeList(children, outline) : null];
  const full = inside.some((part) => part !== null);
  return html`<li${attributes({ class: full ? 'gk-node gk-full' : 'gk-node', 'data-certainty': node.certainty })}>
    <p class="gk-node-label">${node.label}${certainty(node.certainty, outline)}</p>
    ${node.note === undefined ? null : html`<p class="gk-node-note">${node.note}</p>`}
    ${relations(node, next, outline)}${inside}</li>`;
}

/** Parts in the order of the data; as numbered steps where each leads to the next. */
function nodeList(nodes: readonly MechanismNode[], outline: Outline): Html {
  const { form, edges } = outline.mechanism;
  const steps =
    nodes.length > 1 &&
    form === 'chain' &&
    nodes
      .slice(1)
      .every(({ id }, index) => edges.some(({ from, to }) => from === nodes[index]?.id && to === id));
  // A part whose parents go round in a circle may have been written below an earlier one.
  const items = nodes.map((node, index) =>
    outline.written.has(node.id) ? null : nodeItem(node, steps ? nodes[index + 1]?.id : undefined, outline),
  );
  return steps
    ? html`<ol class="gk-nodes gk-steps" role="list">${items}</ol>`
    : html`<ul class="gk-nodes" role="list">${items}</ul>`;
}

function roots(mechanism: Mechanism): readonly MechanismNode[] {
  const ids = new Set(mechanism.nodes.map(({ id }) => id));
  return mechanism.nodes.filter(({ parent }) => parent === undefined || !ids.has(parent));
}

/** The outline as markup; see `outline`. */
export function outlineHtml(view: FigureView, options: SourceOptions): Html | null {
  const { mechanism, rows } = view;
  if (mechanism === null) return null;
  const outline: Outline = {
    mechanism,
    rows: new Map(rows.map((row) => [row.observation.id, row])),
    labels: new Map(mechanism.nodes.map(({ id, label }) => [id, label])),
    options,
    written: new Set(),
  };
  const top = roots(mechanism);
  const layers = (mechanism.layers ?? []).flatMap((layer) => {
    const nodes = top.filter((node) => node.layer === layer.id);
    if (nodes.length === 0) return [];
    return html`<li class="gk-layer"><p class="gk-layer-label">${layer.label}</p>${nodeList(nodes, outline)}</li>`;
  });
  const free = top.filter(({ id }) => !outline.written.has(id));
  const rest = free.length > 0 ? nodeList(free, outline) : null;
  const lost = mechanism.nodes.filter(({ id }) => !outline.written.has(id));
  return html`<div class="gk-outline" data-form="${mechanism.form}">
    ${mechanism.summary === undefined ? null : html`<p class="gk-outline-summary">${mechanism.summary}</p>`}
    ${layers.length > 0 ? html`<ul class="gk-layers" role="list">${layers}</ul>` : null}
    ${rest}${lost.length > 0 ? nodeList(lost, outline) : null}</div>`;
}

/**
 * @param view a figure of a mechanism
 * @returns a nested list of layers, parts, relations and the figures of each part; empty where the view has no mechanism
 */
export function outline(view: FigureView, options: SourceOptions = {}): string {
  return outlineHtml(view, options)?.text ?? '';
}
