import { bilingual, type LocalizedText, type Problem } from '../problem/problem.ts';
import type { Mechanism } from '../types.ts';
import type { CheckContext } from './context.ts';

/** Reports something in one mechanism, by its path below it. */
type Miss = (path: string, expected: LocalizedText, found: string, code?: Problem['code']) => void;

const aNode = bilingual('一个部分的编号', 'the id of a node');

/** Parts, layers, relations and figures that a mechanism names exist. */
export function checkMechanisms({ data, report, brokenIds }: CheckContext): void {
  for (const { snapshots, union } of data.unions.values()) {
    for (const { file, snapshot } of snapshots) {
      const observations = new Set([...snapshot.observations.map(({ id }) => id), ...brokenIds]);
      for (const [index, mechanism] of snapshot.mechanisms.entries()) {
        const miss: Miss = (path, expected, found, code = 'mechanism-part') =>
          report({ code, file, path: `$.mechanisms[${index}].${path}`, expected, found });
        if (!mechanism.id.startsWith(`${union.id}.`)) miss('id', `${union.id}.…`, mechanism.id, 'id-form');
        checkNodes(mechanism, observations, miss);
        checkEdges(mechanism, miss);
      }
    }
  }
}

function checkNodes({ nodes, layers = [] }: Mechanism, observations: ReadonlySet<string>, miss: Miss): void {
  const ids = new Set(nodes.map(({ id }) => id));
  const layerIds = new Set(layers.map(({ id }) => id));
  const seen = new Set<string>();
  for (const [index, { id, layer, parent, observations: own = [] }] of nodes.entries()) {
    const at = `nodes[${index}]`;
    if (seen.has(id)) miss(`${at}.id`, bilingual('没有用过的编号', 'an id used once'), id, 'id-duplicate');
    seen.add(id);
    if (layer && !layerIds.has(layer))
      miss(`${at}.layer`, bilingual('一个层次的编号', 'the id of a layer'), layer);
    if (parent && !ids.has(parent)) miss(`${at}.parent`, aNode, parent);
    if (circular(nodes, id)) miss(`${at}.parent`, bilingual('不绕成圈', 'no circle'), parent ?? '');
    for (const [place, observation] of own.entries()) {
      if (observations.has(observation)) continue;
      const expected = bilingual('这份快照里的观测', 'an observation of this snapshot');
      miss(`${at}.observations[${place}]`, expected, observation);
    }
  }
}

function checkEdges({ nodes, edges }: Mechanism, miss: Miss): void {
  const ids = new Set(nodes.map(({ id }) => id));
  for (const [index, edge] of edges.entries())
    for (const end of ['from', 'to'] as const)
      if (!ids.has(edge[end])) miss(`edges[${index}].${end}`, aNode, edge[end]);
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
