import type { Block } from '../ledger/blocks.ts';
import type { Mapping } from '../ledger/mapping.ts';
import type { LedgerWords } from '../ledger/words.ts';
import type { ImportContext } from './sheet.ts';

/** What a ledger is imported with, beside what every table is. */
export interface LedgerContext extends ImportContext {
  readonly union: string;
  readonly date: string;
  /** Path of a mapping that the clerk has confirmed; null where none was named. */
  readonly mapping: string | null;
  readonly words: LedgerWords;
}

/** A table of a ledger with what its columns are. */
export interface Placed {
  readonly mapping: Mapping;
  readonly block: Block;
}
