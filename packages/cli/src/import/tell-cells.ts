import type { Aside, BlockHead, Blocks } from '../ledger/blocks.ts';
import { unknownHeadings } from '../ledger/mapping.ts';
import type { LedgerContext } from './ledger-context.ts';

/** Says what was left out, each kind once with all its places. */
export function tellAsides(
  tables: readonly {
    readonly table: { readonly name: string };
    readonly found: { readonly asides: readonly Aside[] };
  }[],
  { file, say, words, io }: LedgerContext,
): void {
  for (const { table, found } of tables) {
    const kinds = new Map<string, string[]>();
    for (const { kind, ref } of found.asides) {
      const own = kinds.get(kind) ?? [];
      kinds.set(kind, own);
      own.push(ref);
    }
    for (const [kind, refs] of kinds) {
      const place = kind === 'hidden-sheet' ? '' : refs.slice(0, 20).join(', ');
      io.err(`${say.cell(file, table.name, place)}: ${words.aside[kind as keyof typeof words.aside]}`);
    }
  }
}

/** Says why sheets have no table that is known. */
export function tellNone(
  tables: readonly {
    readonly table: { readonly name: string };
    readonly found: Pick<Blocks<BlockHead>, 'blocks' | 'unheaded'>;
  }[],
  { file, say, words }: Pick<LedgerContext, 'file' | 'say' | 'words'>,
): string {
  const why = tables.flatMap(({ table, found: { blocks, unheaded } }) =>
    [...blocks.map(unknownHeadings), ...(unheaded && blocks.length === 0 ? [unheaded] : [])].map((one) =>
      words.unheaded(say.cell(file, table.name, String(one.row)), one),
    ),
  );
  return [words.none, ...why.slice(0, 5)].join('\n');
}

/** A cell about which something is told. */
interface CellNote {
  readonly note: string;
  readonly ref: string;
  /** What stands there, where that may be told. */
  readonly found: string;
  readonly stops: boolean;
  /** What may stand there instead. */
  readonly near?: readonly string[];
}

/** The cells of a kind of notes; those with one word for which others are proposed stand together. */
function placesOf(list: readonly CellNote[]): readonly string[] {
  const groups = new Map<string, CellNote[]>();
  for (const [index, note] of list.entries()) {
    const key = note.near ? note.found : String(index);
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return [...groups.values()].map((group) => {
    const { found = '', near = [] } = group[0] ?? {};
    const refs = group.slice(0, 20).map(({ ref }) => ref);
    const cells = `${refs.join(', ')}${group.length > refs.length ? ` … (${group.length})` : ''}`;
    const words = found === '' || found === '***' ? '' : ` “${found}”`;
    return `${cells}${words}${near.length > 0 ? ` → ${near.join('、')}` : ''}`;
  });
}

/** Says what is about cells, each kind once. @returns how many stop the import */
export function tellNotes(
  notes: readonly CellNote[],
  sheet: string,
  { file, say, words, io }: LedgerContext,
  cellWords: Readonly<Record<string, string>> = words.cell,
): number {
  const kinds = new Map<string, CellNote[]>();
  for (const note of notes) {
    const own = kinds.get(note.note) ?? [];
    kinds.set(note.note, own);
    own.push(note);
  }
  for (const [kind, list] of kinds) {
    const all = placesOf(list);
    const places = all.slice(0, 20);
    const more = all.length > places.length ? ` … (${list.length})` : '';
    const between = list.some(({ near }) => near) ? '; ' : ', ';
    io.err(`${say.cell(file, sheet, places.join(between))}${more}\n  ${cellWords[kind]}`);
  }
  return notes.filter(({ stops }) => stops).length;
}
