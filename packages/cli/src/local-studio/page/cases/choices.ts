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
export interface CaseChoices {
  /** By which another ledger is told from this one. */
  readonly ledger: string;
  readonly choices: readonly CaseChoice[];
  /** Of the choices as they are; null where they were not counted yet. */
  counted: CaseCount | null;
  /** What stands in the columns of categories, as the last count found it. */
  categories: readonly (readonly CategoryWords[])[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What is sent to be counted: of codes those of columns that are counted by category. */
  readonly sent: readonly object[];
  /** Changes what is chosen, so that it can be taken back: what was counted is of the choices as they were. */
  change(act: () => void): void;
  /** Takes the last change back, or makes it again. */
  step(isRedo: boolean): void;
}

/** @returns the choices with which a ledger is opened: those of the last time, or what is proposed */
export function makeChoices(ledger: string, { cases }: LedgerView): CaseChoices {
  let choices: CaseChoice[] = cases.map(({ columns, units, label, sensitive, codes }) => ({
    columns: Object.fromEntries(columns.map(({ heading, role }) => [heading, role])),
    units: { ...units },
    label,
    sensitive,
    codes: Object.fromEntries(Object.entries(codes).map(([heading, words]) => [heading, { ...words }])),
  }));
  const done: string[] = [];
  const undone: string[] = [];
  return {
    ledger,
    counted: null,
    categories: [],
    get choices() {
      return choices;
    },
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },
    get sent() {
      return choices.map((choice) => ({
        ...choice,
        codes: Object.fromEntries(
          Object.entries(choice.codes).filter(([heading]) => choice.columns[heading] === 'category'),
        ),
      }));
    },
    change(act) {
      const before = JSON.stringify(choices);
      act();
      if (JSON.stringify(choices) === before) return;
      done.push(before);
      undone.length = 0;
      this.counted = null;
    },
    step(isRedo) {
      const [from, to] = isRedo ? [undone, done] : [done, undone];
      const next = from.pop();
      if (next === undefined) return;
      to.push(JSON.stringify(choices));
      choices = JSON.parse(next) as CaseChoice[];
      this.counted = null;
    },
  };
}
