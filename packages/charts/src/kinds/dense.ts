import type { FigureKind, FigureView } from '@gongkai/snapshot';
import type { WordOptions } from '../options.ts';
import { distributionLimits, distributionNotes, distributionSentences } from './distribution/words.ts';
import { heatLimits, heatNotes, heatSentences } from './heat/words.ts';
import { seriesLimits, seriesNotes, seriesSentences } from './series/words.ts';

/** What a dense kind says besides its picture and its rows. Nothing here loads Plot. */
interface DenseWords {
  readonly sentences: (view: FigureView, options: WordOptions) => readonly (readonly string[])[];
  readonly notes: (view: FigureView, options: WordOptions) => readonly string[];
  readonly limits: (view: FigureView, options: WordOptions) => string | null;
}

/** The kinds that Plot draws. */
const denseKinds = ['series', 'distribution', 'heat'] as const satisfies readonly FigureKind[];

const dense: Readonly<Record<(typeof denseKinds)[number], DenseWords>> = {
  series: { sentences: seriesSentences, notes: seriesNotes, limits: seriesLimits },
  distribution: { sentences: distributionSentences, notes: distributionNotes, limits: distributionLimits },
  heat: { sentences: heatSentences, notes: heatNotes, limits: heatLimits },
};

/** @returns what a dense kind says of itself; null for any other kind. */
export function denseWords({ figure }: FigureView): DenseWords | null {
  const kind = denseKinds.find((one) => one === figure.kind);
  return kind === undefined ? null : dense[kind];
}
