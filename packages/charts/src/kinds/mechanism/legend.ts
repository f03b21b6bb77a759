import type { FigureView, Mechanism } from '@gongkai/snapshot';
import type { WordOptions } from '../../options.ts';
import { wordsOf } from '../../words/dictionary.ts';
import type { Words } from '../../words/words.ts';

/** What the lines of a mechanism mean, of those that occur; null where everything is stated and needs no explaining. */
function legend({ nodes, edges }: Mechanism, { mechanism: words, sentence }: Words): string | null {
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
  return `${sentence.begin([...stated, ...signs].join(sentence.between))}${sentence.end}`.trim();
}

/** @returns what its lines mean where no words say it: beside lines that are inferred, and in boxes whose place is, 推断 is written. */
export function unsaidSigns({ mechanism }: FigureView, { locale }: WordOptions): readonly string[] {
  if (mechanism === null) return [];
  const { mechanism: words, sentence } = wordsOf(locale);
  const { nodes, edges } = mechanism;
  const signs = [
    nodes.some(({ certainty }) => certainty === 'inferred') ? words.folded : null,
    nodes.some(({ certainty }) => certainty === 'named') ? words.brokenBox : null,
    edges.some(({ certainty }) => certainty === 'named') ? words.namedLine : null,
  ].filter((sign) => sign !== null);
  return signs.length === 0 ? [] : [`${sentence.begin(signs.join(sentence.between))}${sentence.end}`.trim()];
}

/** @returns what must be said below a mechanism: what its lines mean, of those that occur. */
export function mechanismNotes({ mechanism }: FigureView, { locale }: WordOptions): readonly string[] {
  const signs = mechanism === null ? null : legend(mechanism, wordsOf(locale));
  return signs === null ? [] : [signs];
}
