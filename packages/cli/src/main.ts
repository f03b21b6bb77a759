import { withLanguage } from './arguments.ts';
import { consoleText, visibleText } from './console-text.ts';
import { type CommandName, commandHelp, commandNames, isCommand } from './help/help.ts';
import { nearestWord } from './help/nearest-word.ts';
import { endOnInterrupt } from './process/interrupt.ts';
import { runForJson } from './process/json-document.ts';
import type { Terminal } from './terminal.ts';
import { localeOf, words } from './words.ts';

const terminal: Terminal = {
  out: (line) => console.log(consoleText(line)),
  err: (line) => console.error(consoleText(visibleText(line))),
  env: process.env,
};

/** Each loads what it needs when it is called: drawing, Excel and a solver take a second that `--help` and a slip of the keyboard need not wait. */
const commands = {
  new: async () => (await import('./new/command.ts')).newCommand,
  check: async () => (await import('./check/command.ts')).checkCommand,
  tiles: async () => (await import('./tiles/command.ts')).tilesCommand,
  convert: async () => (await import('./convert/command.ts')).convertCommand,
  draft: async () => (await import('./draft/command.ts')).draftCommand,
  import: async () => (await import('./import/command.ts')).importCommand,
  indicators: async () => (await import('./indicators/command.ts')).indicatorsCommand,
  seal: async () => (await import('./seal/command.ts')).sealCommand,
  diff: async () => (await import('./diff/command.ts')).diffCommand,
  takedown: async () => (await import('./takedown/command.ts')).takedownCommand,
  build: async () => (await import('./build/command.ts')).buildCommand,
  studio: async () => (await import('./local-studio/command.ts')).studioCommand,
} as const satisfies Record<
  CommandName,
  () => Promise<(args: readonly string[], io: Terminal) => Promise<number>>
>;

/** Whether a command writes files: it ends on Ctrl-C with words. The studio has its own way to end; what only reads ends at once. */
const isWriting = (name: CommandName, rest: readonly string[]): boolean =>
  ['new', 'draft', 'import', 'convert', 'seal', 'takedown', 'build'].includes(name) || rest.includes('--fix');

const isHelp = (arg: string | undefined): boolean => arg === '--help' || arg === '-h';

/** `help` and `help <command>`, as many programs take it, as options. */
const withHelp = ([name, command, ...rest]: readonly string[]): readonly string[] => {
  if (name !== 'help') return [name, command, ...rest].filter((arg) => arg !== undefined);
  return command !== undefined && isCommand(command) ? [command, '--help', ...rest] : ['--help'];
};

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
  const [name, ...rest] = withHelp(args[0] === '--lang' ? [...args.slice(2), ...args.slice(0, 2)] : args);
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
    const command = await commands[name]();
    if (!rest.includes('--json')) return await command(rest, io);
    const { code, document } = await runForJson((inner) => command(rest, inner), io);
    io.out(JSON.stringify(document, null, 2));
    return code;
  } finally {
    stopListening();
  }
}
