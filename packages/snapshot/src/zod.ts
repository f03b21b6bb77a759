/**
 * Zod as schemas here use it. In a page it is kept from trying whether it may evaluate text, which a strict policy, or Trusted Types, report as a breach: it
 * tries when the schema of an object is made, so whoever makes one imports Zod from here. In Node, where whole folders are checked, it
 * compiles as it does by default.
 */
import { config } from 'zod';

if (typeof document !== 'undefined') config({ jitless: true });

export * from 'zod';
