import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where property tests begin: the same inputs in every run, or others in every full run. */
    seed: number;
  }
}

// fast-check prints the seed of a property that fails; `GONGKAI_SEED` repeats a full run.
fc.configureGlobal({ seed: inject('seed') });
