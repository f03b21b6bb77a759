import type { FigureView } from '@gongkai/snapshot';
import { compareRemarks } from '../kinds/compare/remarks.ts';
import { trendRemarks } from '../kinds/trend/remarks.ts';
import type { WordOptions } from '../options.ts';

/** What a trend or a comparison says beside its numbers: gaps, breaks, revisions; why it declines to compare. */
export function remarks(view: FigureView, options: WordOptions): readonly string[] {
  if (view.figure.kind === 'compare') return compareRemarks(view, options);
  return view.figure.kind === 'trend' ? trendRemarks(view, options) : [];
}
