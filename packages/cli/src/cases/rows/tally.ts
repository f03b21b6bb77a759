import type { CaseRow } from './case-row.ts';

/** How many rows something has, and of how many persons: so far as it matters, for a set of all persons of a long ledger would be large. */
export class Tally {
  rows = 0;
  readonly #persons = new Set<number>();
  readonly #most: number;

  /** @param most of more persons it is not told how many they are */
  constructor(most: number) {
    this.#most = most;
  }

  /** Counts a row. */
  add({ person }: CaseRow): void {
    this.rows += 1;
    if (this.#persons.size < this.#most) this.#persons.add(person);
  }

  /** How many persons, or `most` of them. */
  get persons(): number {
    return this.#persons.size;
  }
}
