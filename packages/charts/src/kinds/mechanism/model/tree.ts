import type { Mechanism, MechanismNode } from '@gongkai/snapshot';

/** A node with what it contains. */
export interface Branch {
  readonly node: MechanismNode;
  readonly depth: number;
  readonly children: readonly Branch[];
}

/**
 * @param mechanism its nodes, of which each names its parent
 * @returns the nodes as they contain each other, every one of them once: a circle of parents is entered at its first node
 */
export function branches({ nodes }: Pick<Mechanism, 'nodes'>): readonly Branch[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const within = new Map<string, MechanismNode[]>();
  for (const node of nodes) {
    if (node.parent === undefined) continue;
    const siblings = within.get(node.parent);
    if (siblings) siblings.push(node);
    else within.set(node.parent, [node]);
  }
  const entered = new Set<MechanismNode>();
  const opened = new Set<string>();
  const enter = (list: readonly MechanismNode[], depth: number): Branch[] =>
    list.flatMap((node) => {
      if (entered.has(node)) return [];
      entered.add(node);
      // Of two nodes with one id, the first holds what names it as parent.
      const first = !opened.has(node.id);
      opened.add(node.id);
      return { node, depth, children: first ? enter(within.get(node.id) ?? [], depth + 1) : [] };
    });
  const roots = enter(
    nodes.filter(({ parent }) => parent === undefined || !ids.has(parent)),
    0,
  );
  return [...roots, ...enter(nodes, 0)];
}
