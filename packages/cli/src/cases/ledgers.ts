import path from 'node:path';
import type { BlockHead, BlockRow } from '../ledger/blocks.ts';
import type { CaseMapping } from './mapping.ts';
import type { CaseRow } from './rows/case-row.ts';
import { type CellFault, caseRowReader } from './rows/rows.ts';
import { CaseWordsInUse } from './rows/words-in-use.ts';

/** What is read of ledgers of cases: tables with the same id are one ledger. */
export class ReadCases {
  readonly ledgers = new Map<string, { readonly mapping: CaseMapping; readonly rows: CaseRow[] }>();
  readonly faults: { readonly sheet: string; readonly fault: CellFault }[] = [];
  /** Of each ledger, by heading: how many rows have a word of a category, as the ledger has it. */
  readonly wordCounts = new Map<string, CaseWordsInUse['counts']>();
  readonly #inUse = new Map<string, CaseWordsInUse>();
  readonly #lastYear: number;
  readonly #file: string;

  /**
   * @param date of the snapshot: what is later than its year is a mistake
   * @param file name of the ledger, which may say of which year it is
   */
  constructor(date: string, file: string) {
    this.#lastYear = Number(date.slice(0, 4));
    this.#file = path.basename(file);
  }

  /** @returns takes the rows of one table, one after the other */
  table(mapping: CaseMapping, head: BlockHead, from1904: boolean): (row: BlockRow) => void {
    const { id, sheet } = mapping;
    const ledger = this.ledgers.get(id) ?? { mapping, rows: [] };
    this.ledgers.set(id, ledger);
    const inUse = this.#inUse.get(id) ?? new CaseWordsInUse();
    this.#inUse.set(id, inUse);
    this.wordCounts.set(id, inUse.counts);
    const named = { mapping: mapping.year, title: head.year, sheet, file: this.#file };
    const read = caseRowReader(head, mapping, from1904, this.#lastYear, named, inUse, (fault) =>
      this.faults.push({ sheet, fault }),
    );
    return (row) => {
      const one = read(row);
      if (one) ledger.rows.push(one);
    };
  }

  /** Forgets by whom rows were told apart; after the last row nobody asks for it. */
  done(): void {
    this.#inUse.clear();
  }
}
