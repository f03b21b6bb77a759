/** Somebody who knows nothing but what the commands say: runs one, does what it says, and runs it again. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type County, words } from './county.ts';
import { type Cells, saveCsv } from './sheet.ts';

/** What was typed until it was done, and what the last command said. */
export interface Rounds {
  readonly typed: readonly string[];
  readonly said: string;
}

/** The command that a message tells to run, as it is printed. */
export const commandIn = (said: string): string | null =>
  /再运行 (npx gongkai .*)$/mu.exec(said)?.[1]?.trim() ?? null;

/** A sheet that messages speak of, as the clerk has it open. */
export interface OpenSheet {
  readonly file: string;
  readonly cells: Cells;
}

/** Writes into the cells that a message names what it says there should be. @returns whether it named some */
function mendCells(said: string, { file, cells }: OpenSheet): boolean {
  const faults = [...said.matchAll(/▸ ([A-Z]+\d+)\n\s*“(.+?)”一栏写的是“(.+?)”，应为：(.+)/gu)];
  const others = [...(/同样的还有 \d+ 处：(.+)/u.exec(said)?.[1] ?? '').matchAll(/[A-Z]+\d+/gu)].map(String);
  const [first] = faults;
  if (!first) return false;
  // Of what may be written somebody chooses what is meant: 不用 is 否.
  const [, , heading = '', , expected = ''] = first;
  const choices = expected.split('、');
  const right = choices.at(-1) ?? '';
  for (const ref of [...faults.map(([, ref = '']) => ref), ...others]) {
    const row = cells[Number(/\d+/.exec(ref)?.[0]) - 1];
    const column = cells[0]?.indexOf(heading) ?? -1;
    if (row) row[column] = right;
  }
  saveCsv(file, cells);
  return true;
}

/** Adds to the mapping of a ledger the system of positions that a message asks for. */
function nameSystem(said: string, county: County): boolean {
  const mapping = /在 (\S.*\.mapping\.json) 里加上 "coordinateSystem"/u.exec(said)?.[1];
  if (mapping === undefined) return false;
  const file = path.resolve(county.folder, mapping);
  const text = readFileSync(file, 'utf8');
  if (text.includes('coordinateSystem')) return false;
  writeFileSync(
    file,
    text.replace('"kind": "stations",', '"kind": "stations",\n      "coordinateSystem": "GCJ-02",'),
  );
  return true;
}

const most = 6;

/**
 * Runs a command, and does what it says, until there is nothing more to do.
 *
 * @param line as it is typed first
 * @param sheet which it is about, where it is about one
 */
export async function untilDone(county: County, line: string, sheet?: OpenSheet): Promise<Rounds> {
  const typed: string[] = [];
  let next = line;
  while (typed.length < most) {
    typed.push(next);
    const ended = await county.type(next);
    const said = words(ended);
    const asks = nameSystem(said, county);
    if (ended.code === 0 && !said.includes('把同一条命令再运行一次')) return { typed, said };
    if (ended.code === 0) continue;
    const option = /加 (--replace)。/u.exec(said)?.[1];
    if (option !== undefined && !next.includes(option)) next = `${next} ${option}`;
    else if (!(sheet && mendCells(said, sheet)) && !asks)
      throw new Error(`nothing to obey: ${next}\n${said}`);
  }
  throw new Error(`not done after ${most} rounds: ${typed.join('\n')}`);
}
