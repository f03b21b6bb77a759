/** Lines of help, by command. */
export type CommandHelp = Readonly<
  Record<'check' | 'tiles' | 'convert' | 'draft' | 'import' | 'indicators', readonly string[]>
>;
