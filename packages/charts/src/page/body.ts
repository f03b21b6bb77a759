import type { FigureView } from '@gongkai/snapshot';
import type { Html } from '../html/html.ts';
import type { FigureOptions, WordOptions } from '../options.ts';

/** What a kind says of itself below its body, where it knows more than what the words of its rows mean. */
export interface OwnWords {
  readonly notes: (view: FigureView, options: WordOptions) => readonly string[];
  /** That not all of it stands in the page, and where the rest is; only of kinds that choose themselves what does. */
  readonly limits?: (view: FigureView, options: FigureOptions) => readonly string[];
}

/**
 * The fluid HTML of one kind: what stands in the middle of a figure; null where there is nothing to be shown. Its own words come with it, so
 * that a page with bars alone does not load those of every kind.
 */
export interface Body {
  (view: FigureView, options: FigureOptions): Html | null;
  readonly own?: OwnWords;
}
