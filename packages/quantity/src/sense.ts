/**
 * The words around a number that say how it is meant.
 *
 * 以上, 以下, 以内 include the number; 超过, 不满, 以外 exclude it: Civil Code (民法典) art. 1259. 余 and 多 follow a number that
 * is reached and passed by an unnamed rest, 来 and 左右 name its neighbourhood (现代汉语词典, 现代汉语八百词).
 */
export type Sense = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'nearly' | 'about';

/**
 * What several words mean together. Words of one direction are redundant and the weaker counts (超8000余: at least 8000;
 * 不足10人以内: at most 10). Words of different directions contradict one another: null.
 */
export function combine(senses: readonly Sense[]): Sense | 'exact' | null {
  const all = new Set(senses);
  const [only] = all;
  if (!only) return 'exact';
  if (all.size === 1) return only;
  if (all.size === 2 && all.has('atLeast') && all.has('moreThan')) return 'atLeast';
  if (all.size === 2 && all.has('atMost') && all.has('lessThan')) return 'atMost';
  return null;
}
