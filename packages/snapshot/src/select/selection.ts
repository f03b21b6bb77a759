import type { StoryPart } from '../codes.ts';
import type { Figure } from '../types.ts';

/** An observation that a figure selects, with the part it plays where the figure tells a story. */
export interface Selected {
  readonly id: string;
  readonly part?: StoryPart;
  /** Path of the id below the figure's `select`. */
  readonly path: string;
}

/**
 * Reads which observations a figure selects.
 *
 * @returns the observations that a figure names, in its order; none where it follows one id, one indicator or a mechanism.
 */
export function selectedOf({ select }: Pick<Figure, 'select'>): readonly Selected[] {
  if ('observations' in select)
    return select.observations.map((id, index) => ({ id, path: `observations[${index}]` }));
  const [name, story] =
    'cases' in select
      ? (['cases', select.cases] as const)
      : (['money', 'money' in select ? select.money : {}] as const);
  return (Object.entries(story) as [StoryPart, readonly string[]][]).flatMap(([part, ids]) =>
    ids.map((id, index) => ({ id, part, path: `${name}.${part}[${index}]` })),
  );
}
