/** What a command prints to and where it stands; given, so that tests need no process. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock; that of the computer where there is none. */
  readonly now?: () => Date;
  /** Asks whoever sits at the terminal; that of the process where there is none. */
  readonly ask?: (question: string) => Promise<string>;
}
