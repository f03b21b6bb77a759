/** Disclosure control: which numbers of a ledger may leave it. No dependency; the solver is handed in. */
export { type AuditInput, audit, type Secret } from './disclosure/audit.ts';
export { type CategorySize, mergeCategories } from './disclosure/merge-categories.ts';
export { type DisclosureParameters, defaultParameters, isSensitive } from './disclosure/parameters.ts';
export { type Protected, type ProtectInput, protect } from './disclosure/protect.ts';
export type { Bounds, Equation, LinearSystem, Measure, Release, Row, Solver } from './disclosure/release.ts';
export type { Protection } from './disclosure/safety.ts';
export { isSensitiveSum } from './disclosure/sensitive-sums.ts';
