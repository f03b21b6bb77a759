import type { ErrorCode } from '../../shared/report.ts';
import type { Reading } from './read-json.ts';

/** Of an input that names no unions. */
export const noUnions: ReadonlyMap<string, string> = new Map();

/** @returns that nothing can be drawn, and why. */
export const refused = (code: ErrorCode, message: string, problems: readonly string[] = []): Reading => ({
  view: null,
  unionNames: noUnions,
  faults: [{ code, message, problems }],
});
