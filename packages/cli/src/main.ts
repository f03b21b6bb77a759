import { withLanguage } from './arguments.ts';
import { buildCommand } from './build/command.ts';
import { checkCommand } from './check/command.ts';
import { consoleText, visibleText } from './console-text.ts';
import { convertCommand } from './convert/command.ts';
import { diffCommand } from './diff/command.ts';
import { draftCommand } from './draft/command.ts';
import { type CommandName, commandHelp, commandNames, isCommand } from './help/help.ts';
import { nearestWord } from './help/nearest-word.ts';
import { importCommand } from './import/command.ts';
import { indicatorsCommand } from './indicators/command.ts';
import { studioCommand } from './local-studio/command.ts';
import { newCommand } from './new/command.ts';
import { endOnInterrupt } from './process/interrupt.ts';
import { runForJson } from './process/json-document.ts';
import { sealCommand } from './seal/command.ts';
import { takedownCommand } from './takedown/command.ts';
import type { Terminal } from './terminal.ts';
import { tilesCommand } from './tiles/command.ts';
import { localeOf, words } from './words.ts';

const terminal: Terminal = {
  out: (line) => console.log(consoleText(line)),
  err: (line) => console.error(consoleText(visibleText(line))),
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
  build: buildCommand,
  studio: studioCommand,
} as const satisfies Record<CommandName, (args: readonly string[], io: Terminal) => Promise<number>>;

/** Whether a command writes files: it ends on Ctrl-C with words. The studio has its own way to end; what only reads ends at once. */
const isWriting = (name: CommandName, rest: readonly string[]): boolean =>
  ['new', 'draft', 'import', 'convert', 'seal', 'takedown', 'build'].includes(name) || rest.includes('--fix');

const isHelp = (arg: string | undefined): boolean => arg === '--help' || arg === '-h';

/**
 * Runs the `gongkai` command. With `--json` standard output gets one JSON document, however the command ends.
 *
 * @param args what stands after `gongkai` on the command line
 * @returns the exit code: 0 when all is well, 1 when the data has problems, 2 when the command was called wrongly or a file cannot be read or written;
 *   ended by Ctrl-C, the process exits with 130
 * @example
 * ```ts
 * await main(['indicators', '调解成功率', '--lang', 'en']); // 0
 * await main(['chek', 'data']); // 2, there is no such command
 * ```
 */
export async function main(args: readonly string[], given: Terminal = terminal): Promise<number> {
  const io = { ...given, env: withLanguage(args, given.env) };
  const say = words(io.env);
  // Other programs take an option before the command.
  const [name, ...rest] = args[0] === '--lang' ? [...args.slice(2), ...args.slice(0, 2)] : args;
  if (name === undefined || name === '--lang' || isHelp(name)) {
    const isAsked = isHelp(name);
    (isAsked ? io.out : io.err)(say.help);
    return isAsked ? 0 : 2;
  }
  if (!isCommand(name)) {
    io.err(
      `gongkai: ${say.unknownCommand(name, nearestWord(name, commandNames))}\n${say.commands(commandNames.join(', '))}`,
    );
    return 2;
  }
  if (rest.some(isHelp)) {
    io.out(commandHelp(name, localeOf(io.env)));
    return 0;
  }
  const isProcess = given === terminal;
  const stopListening = isProcess && isWriting(name, rest) ? endOnInterrupt(io) : () => {};
  try {
    if (!rest.includes('--json')) return await commands[name](rest, io);
    const { code, document } = await runForJson((inner) => commands[name](rest, inner), io);
    io.out(JSON.stringify(document, null, 2));
    return code;
  } finally {
    stopListening();
  }
}
