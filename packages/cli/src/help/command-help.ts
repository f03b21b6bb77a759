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

/** Lines of help, by command. */
export type CommandHelp = Readonly<Record<CommandName, readonly string[]>>;
