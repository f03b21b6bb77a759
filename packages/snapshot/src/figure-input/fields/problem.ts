import { jsonPath, show } from '../../json-value.ts';
import { bilingual, type LocalizedText } from '../../problem/localized-text.ts';

/** One thing that is wrong with what a figure was to be made of, said with an example of what is right. */
export interface InputProblem {
  /** JSON path of the value, `$` for the whole input. */
  readonly path: string;
  readonly expected: LocalizedText;
  readonly found: string;
  /** What would be right there, as JSON or as text. */
  readonly example: string;
}

/**
 * @param keys of the place
 * @param expected what should be there
 * @param found what is there
 * @param example of what is right
 */
export const inputProblem = (
  keys: readonly PropertyKey[],
  expected: readonly [zh: string, en: string],
  found: unknown,
  example: string,
): InputProblem => ({ path: jsonPath(keys), expected: bilingual(...expected), found: show(found), example });
