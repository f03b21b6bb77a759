import type { CaseCount, CategoryWords, LedgerView } from '../contract.ts';

/** What the clerk has chosen for one ledger. */
export interface CaseChoice {
  columns: Record<string, string>;
  units: Record<string, string>;
  label: string;
  sensitive: boolean;
  /** By heading and word of a category: under which word its rows are published. */
  codes: Record<string, Record<string, string>>;
}

/** What is chosen for the ledgers that are open, and what came of it. */
export class CaseChoices {
  /** By which another ledger is told from this one. */
  readonly ledger: string;
  choices: CaseChoice[];
  /** Of the choices as they are; null where they were not counted yet. */
  counted: CaseCount | null = null;
  /** What stands in the columns of categories, as the last count found it. */
  categories: readonly (readonly CategoryWords[])[] = [];
  readonly #done: string[] = [];
  readonly #undone: string[] = [];

  constructor(ledger: string, { cases }: LedgerView) {
    this.ledger = ledger;
    this.choices = cases.map(({ columns, units, label, sensitive, codes }) => ({
      columns: Object.fromEntries(columns.map(({ heading, role }) => [heading, role])),
      units: { ...units },
      label,
      sensitive,
      codes: Object.fromEntries(Object.entries(codes).map(([heading, words]) => [heading, { ...words }])),
    }));
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Changes what is chosen, so that it can be taken back: what was counted is of the choices as they were. */
  change(act: () => void): void {
    const before = JSON.stringify(this.choices);
    act();
    if (JSON.stringify(this.choices) === before) return;
    this.#done.push(before);
    this.#undone.length = 0;
    this.counted = null;
  }

  /** Takes the last change back, or makes it again. */
  step(isRedo: boolean): void {
    const [from, to] = isRedo ? [this.#undone, this.#done] : [this.#done, this.#undone];
    const next = from.pop();
    if (next === undefined) return;
    to.push(JSON.stringify(this.choices));
    this.choices = JSON.parse(next) as CaseChoice[];
    this.counted = null;
  }

  /** What is sent to be counted: of codes those of columns that are counted by category. */
  get sent(): readonly object[] {
    return this.choices.map((choice) => ({
      ...choice,
      codes: Object.fromEntries(
        Object.entries(choice.codes).filter(([heading]) => choice.columns[heading] === 'category'),
      ),
    }));
  }
}
