import { checkCommand } from './check/command.ts';
import { convertCommand } from './convert/command.ts';
import { draftCommand } from './draft/command.ts';
import { importCommand } from './import/command.ts';
import { indicatorsCommand } from './indicators/command.ts';
import type { Terminal } from './terminal.ts';
import { tilesCommand } from './tiles/command.ts';
import { words } from './words.ts';

const terminal: Terminal = { out: console.log, err: console.error, env: process.env };

const commands = {
  check: checkCommand,
  tiles: tilesCommand,
  convert: convertCommand,
  draft: draftCommand,
  import: importCommand,
  indicators: indicatorsCommand,
} as const;

/**
 * Runs the `gongkai` command.
 *
 * @param args what stands after `gongkai` on the command line
 * @returns the exit code: 0 when all is well, 1 when the data has problems, 2 when the command was called wrongly
 */
export async function main(args: readonly string[], io: Terminal = terminal): Promise<number> {
  const [name, ...rest] = args;
  const help = words(io.env).help;
  if (name === undefined || name === '--help' || name === '-h') {
    io.out(help);
    return name === undefined ? 2 : 0;
  }
  if (!Object.hasOwn(commands, name)) {
    io.err(`gongkai: ${words(io.env).unknownCommand(name)}\n\n${help}`);
    return 2;
  }
  return commands[name as keyof typeof commands](rest, io);
}
