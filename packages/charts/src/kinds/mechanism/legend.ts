import type { Mechanism } from '@gongkai/snapshot';
import type { Words } from '../../words/words.ts';

/**
 * @param mechanism as it is drawn
 * @returns what its lines mean, of those that occur; null where everything is stated and needs no explaining
 */
export function legend({ nodes, edges }: Mechanism, { mechanism: words, summary }: Words): string | null {
  const node = (certainty: Mechanism['certainty']) => nodes.some((entry) => entry.certainty === certainty);
  const edge = (certainty: Mechanism['certainty']) => edges.some((entry) => entry.certainty === certainty);
  const signs = [
    node('inferred') ? words.folded : null,
    node('named') ? words.brokenBox : null,
    edge('inferred') ? words.inferredLine : null,
    edge('named') ? words.namedLine : null,
  ].filter((sign) => sign !== null);
  if (signs.length === 0) return null;
  const stated = node('stated') || edge('stated') ? [words.solid] : [];
  return `${[...stated, ...signs].join(summary.between)}${summary.end}`.trim();
}
