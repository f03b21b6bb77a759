/** Digits that stand together in one style; a loose digit is a group of its own, as it may belong to a word. */
export interface DigitGroup {
  readonly digits: string;
  /** Where it begins and ends in the plain text. */
  readonly start: number;
  readonly end: number;
  readonly loose: boolean;
  /** What stands between this group and the one before in the same run; null for the first group of a run. */
  readonly separator: string | null;
}
