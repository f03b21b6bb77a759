import type { Mechanism, MechanismEdge, MechanismNode } from '@gongkai/snapshot';

/** A partner of a hub of which nothing is known but the relation: said there, it needs no place of its own. */
export function isOnlyPartner(node: MechanismNode, { form, nodes, edges }: Mechanism): boolean {
  return (
    form === 'hub' &&
    node.note === undefined &&
    node.reach === undefined &&
    (node.placement ?? 'stated') === 'stated' &&
    (node.observations ?? []).length === 0 &&
    edges.some(({ to, relation }) => to === node.id && relation !== undefined) &&
    !edges.some(({ from }) => from === node.id) &&
    !nodes.some(({ parent }) => parent === node.id)
  );
}

/** A relation as it is said at the part from which it goes. */
export interface Told {
  readonly relation: string | undefined;
  /** Label of the part to which it leads. */
  readonly target: string;
  readonly certainty: Mechanism['certainty'];
  /** It has no direction. */
  readonly mutual: boolean;
}

/** A relation of which there is no more to say than that it leads to the next step: their order says it. */
function isPlain({ relation, certainty }: MechanismEdge): boolean {
  return relation === undefined && certainty === 'stated';
}

/**
 * @param node a part of the mechanism
 * @param next id of the step that follows it, where steps follow each other
 * @returns the relations that go from it
 */
export function relationsOf(
  node: MechanismNode,
  next: string | undefined,
  mechanism: Mechanism,
): readonly Told[] {
  const { nodes, edges } = mechanism;
  return edges.flatMap((edge) => {
    const { from, to, relation } = edge;
    if (from !== node.id || (to === next && isPlain(edge))) return [];
    const target = nodes.find(({ id }) => id === to);
    // A part that has no place of its own must say here how certain it is.
    const own = edge.certainty === 'stated' && target && isOnlyPartner(target, mechanism);
    return {
      relation,
      target: target?.label ?? to,
      certainty: own ? target.certainty : edge.certainty,
      mutual: edge.mutual === true,
    };
  });
}

/** @returns whether each of some parts leads to the next. */
export function areSteps(nodes: readonly MechanismNode[], { form, edges }: Mechanism): boolean {
  return (
    form === 'chain' &&
    nodes.length > 1 &&
    nodes
      .slice(1)
      .every(({ id }, index) => edges.some(({ from, to }) => from === nodes[index]?.id && to === id))
  );
}
