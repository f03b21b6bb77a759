import { localeOf, type ProblemLocale } from '@gongkai/snapshot';
import { checkCommand } from './check/command.ts';
import { consoleText } from './console-text.ts';
import { convertCommand } from './convert/command.ts';
import { diffCommand } from './diff/command.ts';
import { diffWords } from './diff/words.ts';
import { draftCommand } from './draft/command.ts';
import { importCommand } from './import/command.ts';
import { indicatorsCommand } from './indicators/command.ts';
import { studioCommand } from './local-studio/command.ts';
import { studioWords } from './local-studio/words.ts';
import { newCommand } from './new/command.ts';
import { newWords } from './new/words.ts';
import { sealCommand } from './seal/command.ts';
import { sealWords } from './seal/words.ts';
import { takedownCommand } from './takedown/command.ts';
import { takedownWords } from './takedown/words.ts';
import type { Terminal } from './terminal.ts';
import { tilesCommand } from './tiles/command.ts';
import { words } from './words.ts';

const terminal: Terminal = {
  out: (line) => console.log(consoleText(line)),
  err: (line) => console.error(consoleText(line)),
  env: process.env,
};

const commands = {
  new: newCommand,
  check: checkCommand,
  tiles: tilesCommand,
  convert: convertCommand,
  draft: draftCommand,
  import: importCommand,
  indicators: indicatorsCommand,
  seal: sealCommand,
  diff: diffCommand,
  takedown: takedownCommand,
  studio: studioCommand,
} as const;

type OwnHelp = Readonly<Record<ProblemLocale, { readonly help: string }>>;

/** Help of the commands that bring their own: printed after `gongkai <command> --help`, and below that of the others. */
const ownHelp: Readonly<Partial<Record<string, OwnHelp>>> = {
  new: newWords,
  seal: sealWords,
  diff: diffWords,
  takedown: takedownWords,
  studio: studioWords,
};

const isHelp = (arg: string | undefined): boolean => arg === '--help' || arg === '-h';

/**
 * Runs the `gongkai` command.
 *
 * @param args what stands after `gongkai` on the command line
 * @returns the exit code: 0 when all is well, 1 when the data has problems, 2 when the command was called wrongly
 */
export async function main(args: readonly string[], io: Terminal = terminal): Promise<number> {
  const [name, ...rest] = args;
  const locale = localeOf(io.env);
  const helps = Object.values(ownHelp).flatMap((own) => own?.[locale].help ?? []);
  const help = [words(io.env).help, ...helps].join('\n\n');
  if (name === undefined || isHelp(name)) {
    io.out(help);
    return name === undefined ? 2 : 0;
  }
  if (!Object.hasOwn(commands, name)) {
    io.err(`gongkai: ${words(io.env).unknownCommand(name)}\n\n${help}`);
    return 2;
  }
  if (rest.some(isHelp)) {
    io.out(ownHelp[name]?.[locale].help ?? help);
    return 0;
  }
  return commands[name as keyof typeof commands](rest, io);
}
