/** What became of every way in one channel, in one word each, and what it lost. */
import {
  type Diagnosis,
  diagnose,
  type PasteOutcome,
  pasteOutcomes,
  type SnippetPart,
} from '@gongkai/charts/doctor';
import type { FigureView } from '@gongkai/snapshot';
import type { Given } from './ways.ts';

/** Of all figures the worst. */
export interface Outcome {
  readonly arrives: PasteOutcome;
  readonly stripped: readonly SnippetPart[];
}

/** What each way must keep to be whole. */
const needed: Readonly<Record<string, readonly string[]>> = {
  drawn: ['styles'],
  table: ['table'],
  number: ['styles'],
  picture: ['picture'],
  frame: ['frame'],
  words: [],
};

const addressIn = (pasted: string, url: string) =>
  pasted.includes(url) || pasted.includes(url.replaceAll('/', '&#x2F;'));

function arrivalOf(isDamaged: boolean, hasWords: boolean, isWhole: boolean): PasteOutcome {
  if (isDamaged) return 'damaged';
  if (!hasWords) return 'nothing';
  return isWhole ? 'whole' : 'words';
}

/** @returns what became of one figure in one way. */
export function judged(
  way: string,
  view: FigureView,
  given: Given,
  pasted: string,
): { outcome: Outcome; diagnosis: Diagnosis } {
  const diagnosis = diagnose(pasted, { view, given: given.html ?? given.text });
  const { numbers, foreign, source, stripped, kept, hasTitle, hasOrigin } = diagnosis;
  const title = view.figure.title;
  // One number alone stands without the title of its figure.
  const isTitled = hasTitle || !(given.html ?? given.text).includes(title);
  const isDamaged = source !== null || foreign.length > 0 || numbers.some(({ state }) => state === 'broken');
  const hasWords =
    isTitled && hasOrigin && addressIn(pasted, given.url) && numbers.every(({ state }) => state === 'whole');
  // A frame that was kept may be cut off, or lead nowhere.
  const isFit = way !== 'frame' || diagnosis.verdicts.frame === 'works';
  const isWhole = isFit && (needed[way] ?? []).every((part) => kept.some((one) => one === part));
  const arrives = arrivalOf(isDamaged, hasWords, isWhole);
  return { outcome: { arrives, stripped }, diagnosis };
}

/** @returns the worst of several outcomes, with all that any of them lost. */
export function worst(outcomes: readonly Outcome[]): Outcome {
  const ranks = outcomes.map(({ arrives }) => pasteOutcomes.indexOf(arrives));
  const stripped = [...new Set(outcomes.flatMap((one) => one.stripped))].sort();
  return { arrives: pasteOutcomes[Math.max(...ranks)] ?? 'nothing', stripped };
}
