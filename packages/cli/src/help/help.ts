import type { ProblemLocale } from '@gongkai/snapshot';
import { buildWords } from '../build/words.ts';
import { diffWords } from '../diff/words.ts';
import { studioWords } from '../local-studio/words.ts';
import { newWords } from '../new/words.ts';
import { sealWords } from '../seal/words.ts';
import { takedownWords } from '../takedown/words.ts';
import type { CommandHelp } from './command-help.ts';
import { enHelp } from './en.ts';
import { zhHelp } from './zh.ts';

/** Names of the commands, in the order in which a county needs them. */
export const commandNames = [
  'new',
  'draft',
  'import',
  'check',
  'indicators',
  'seal',
  'diff',
  'takedown',
  'build',
  'studio',
  'convert',
  'tiles',
] as const;

/** Name of a command. */
export type CommandName = (typeof commandNames)[number];

const helpOf: Readonly<Record<ProblemLocale, CommandHelp>> = { 'zh-Hans': zhHelp, en: enHelp };

/** Help of the commands whose other words stand in a dictionary of their own. */
const ownHelp = {
  new: newWords,
  seal: sealWords,
  diff: diffWords,
  takedown: takedownWords,
  build: buildWords,
  studio: studioWords,
} as const;

const isOwn = (name: CommandName): name is keyof typeof ownHelp => Object.hasOwn(ownHelp, name);

/** @returns how a command is used, with examples and exit codes: what `gongkai <command> --help` prints. */
export const commandHelp = (name: CommandName, locale: ProblemLocale): string =>
  isOwn(name) ? ownHelp[name][locale].help : helpOf[locale][name].join('\n');

/** @returns the lines that show how a command is called: the first paragraph of its help. */
export const usageLines = (name: CommandName, locale: ProblemLocale): readonly string[] =>
  (commandHelp(name, locale).split('\n\n')[0] ?? '').split('\n');

/** @returns whether a word is the name of a command */
export const isCommand = (name: string): name is CommandName =>
  (commandNames as readonly string[]).includes(name);
