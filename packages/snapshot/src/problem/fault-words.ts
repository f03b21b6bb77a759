/** What is wrong, and what to do. */
export interface FaultWords {
  readonly what: string;
  readonly fix: string;
}
