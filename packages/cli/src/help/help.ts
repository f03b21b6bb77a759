import type { ProblemLocale } from '@gongkai/snapshot';
import { type CommandHelp, type CommandName, commandNames } from './command-help.ts';
import { enHelp } from './en.ts';
import { zhHelp } from './zh.ts';

export { type CommandName, commandNames } from './command-help.ts';

const helpOf: Readonly<Record<ProblemLocale, CommandHelp>> = { 'zh-Hans': zhHelp, en: enHelp };

/** @returns how a command is used, with examples and exit codes: what `gongkai <command> --help` prints. */
export const commandHelp = (name: CommandName, locale: ProblemLocale): string =>
  helpOf[locale][name].join('\n');

/** @returns the lines that show how a command is called: the first paragraph of its help. */
export const usageLines = (name: CommandName, locale: ProblemLocale): readonly string[] =>
  (commandHelp(name, locale).split('\n\n')[0] ?? '').split('\n');

/** @returns whether a word is the name of a command */
export const isCommand = (name: string): name is CommandName =>
  (commandNames as readonly string[]).includes(name);
