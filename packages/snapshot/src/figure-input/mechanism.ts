import { mechanismForms } from '../codes/figures.ts';
import { isRecord } from '../json-value.ts';
import type { FigureView } from '../select/figure-view.ts';
import type { MechanismNode } from '../types.ts';
import type { DataFields } from './fields/data-fields.ts';
import { examples } from './fields/examples.ts';
import { figureOf, type Head, sourcesOf } from './view.ts';

/** Deeper than any mechanism; what is deeper may be a circle. */
const maxDepth = 8;
/** More parts than a page lists. */
const maxParts = 400;

/** Parts within parts as a list in which each knows in which it stands. */
function nodesOf(
  raw: unknown,
  at: readonly PropertyKey[],
  parent: string | null,
  depth: number,
  nodes: MechanismNode[],
  fields: DataFields,
): void {
  if (!Array.isArray(raw) || depth > maxDepth) {
    fields.complain(
      at,
      [`列表，最多${maxDepth}层`, `a list, at most ${maxDepth} deep`],
      raw,
      examples.mechanism,
    );
    return;
  }
  for (const [index, entry] of raw.entries()) {
    if (nodes.length >= maxParts) return;
    const place = [...at, index];
    const part: Record<string, unknown> = isRecord(entry) ? entry : { label: entry };
    if (isRecord(entry)) fields.known(entry, ['label', 'note', 'parts'], place);
    const label = fields.text(part.label, isRecord(entry) ? [...place, 'label'] : place, examples.mechanism);
    if (label === null) {
      fields.complain(place, ['一个部分的名称', 'the name of a part'], entry, '"镇工会"');
      continue;
    }
    const id = `p${nodes.length + 1}`;
    const note = fields.text(part.note, [...place, 'note'], examples.mechanism);
    nodes.push({
      id,
      label,
      certainty: 'stated',
      ...(parent === null ? {} : { parent }),
      ...(note === null ? {} : { note }),
    });
    if (part.parts !== undefined) nodesOf(part.parts, [...place, 'parts'], id, depth + 1, nodes, fields);
  }
}

/** @returns the view of a mechanism that is written as an outline; null where it has no parts, which is said. */
export function viewOfParts(raw: Record<string, unknown>, head: Head, fields: DataFields): FigureView | null {
  const form = fields.code(raw.form, mechanismForms, ['form']) ?? 'set';
  const nodes: MechanismNode[] = [];
  nodesOf(raw.parts, ['parts'], null, 1, nodes, fields);
  if (nodes.length === 0)
    return fields.complain(['parts'], ['至少一个部分', 'at least one part'], raw.parts, examples.mechanism);
  const { id, title, area } = head;
  return {
    figure: { ...figureOf(head), kind: 'mechanism', select: { mechanism: `${id}.mechanism` } },
    union: null,
    rows: [],
    mechanism: {
      id: `${id}.mechanism`,
      name: title,
      form,
      domain: area,
      certainty: 'stated',
      source: { ref: 's1', locator: '' },
      nodes,
      edges: [],
    },
    sources: sourcesOf(head),
    snapshots: [],
  };
}
