/** What a plain run of the tests leaves to the full one: it sees each kind of fault once, in a part of what there is. */
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether this is a full run, which tries what takes minutes. */
    isFull: boolean;
  }
}

/** How often a property is tried: as often as is said in a full run, a fifth of that in a plain one. */
export const runs = (whole: number): number => (inject('isFull') ? whole : Math.ceil(whole / 5));

/** All of a list in a full run; in a plain one one of every few, beginning with the one at `first`. */
export const someOf = <T>(all: readonly T[], few: number, first = 0): readonly T[] =>
  inject('isFull') ? all : all.filter((_, index) => index % few === first % few);
