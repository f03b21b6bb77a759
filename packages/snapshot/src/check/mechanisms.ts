import { bilingual, type LocalizedText } from '../problem/problem.ts';
import type { CheckContext } from './context.ts';

/** Parts, layers, relations and figures that a mechanism names exist. */
export function checkMechanisms({ data, report, brokenIds }: CheckContext): void {
  for (const { snapshots, union } of data.unions.values()) {
    for (const { file, snapshot } of snapshots) {
      const observations = new Set(snapshot.observations.map(({ id }) => id));
      for (const [m, mechanism] of snapshot.mechanisms.entries()) {
        const at = `$.mechanisms[${m}]`;
        if (!mechanism.id.startsWith(`${union.id}.`)) {
          report({ code: 'id-form', file, path: `${at}.id`, expected: `${union.id}.…`, found: mechanism.id });
        }
        const nodes = new Set(mechanism.nodes.map(({ id }) => id));
        const layers = new Set((mechanism.layers ?? []).map(({ id }) => id));
        const miss = (path: string, expected: LocalizedText, found: string) =>
          report({ code: 'mechanism-part', file, path: `${at}.${path}`, expected, found });
        const seen = new Set<string>();
        for (const [n, node] of mechanism.nodes.entries()) {
          if (seen.has(node.id)) {
            report({
              code: 'id-duplicate',
              file,
              path: `${at}.nodes[${n}].id`,
              expected: bilingual('没有用过的编号', 'an id used once'),
              found: node.id,
            });
          }
          seen.add(node.id);
          if (node.layer && !layers.has(node.layer))
            miss(`nodes[${n}].layer`, bilingual('一个层次的编号', 'the id of a layer'), node.layer);
          if (node.parent && !nodes.has(node.parent))
            miss(`nodes[${n}].parent`, bilingual('一个部分的编号', 'the id of a node'), node.parent);
          if (circular(mechanism.nodes, node.id))
            miss(`nodes[${n}].parent`, bilingual('不绕成圈', 'no circle'), node.parent ?? '');
          for (const [o, id] of (node.observations ?? []).entries()) {
            if (observations.has(id) || brokenIds.has(id)) continue;
            miss(
              `nodes[${n}].observations[${o}]`,
              bilingual('这份快照里的观测', 'an observation of this snapshot'),
              id,
            );
          }
        }
        for (const [e, { from, to }] of mechanism.edges.entries()) {
          if (!nodes.has(from))
            miss(`edges[${e}].from`, bilingual('一个部分的编号', 'the id of a node'), from);
          if (!nodes.has(to)) miss(`edges[${e}].to`, bilingual('一个部分的编号', 'the id of a node'), to);
        }
      }
    }
  }
}

function circular(nodes: readonly { id: string; parent?: string | undefined }[], id: string): boolean {
  const parents = new Map(nodes.map((node) => [node.id, node.parent]));
  let current = parents.get(id);
  for (let steps = 0; current !== undefined && steps <= nodes.length; steps += 1) {
    if (current === id) return true;
    current = parents.get(current);
  }
  return false;
}
