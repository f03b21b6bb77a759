import type { EditedFile } from './edited-file.ts';

/** What stands in a file, of which nothing is known but that it is JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** @returns a value as a record; an empty one where it is none. */
export const recordOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

/** @returns a value as text; an empty one where it is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** @returns the texts of a list. */
export const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** @returns the entries of a list of a file. */
export function entriesOf({ value }: Pick<EditedFile, 'value'>, list: string): readonly Json[] {
  const entries = recordOf(value)[list];
  return Array.isArray(entries) ? entries.map(recordOf) : [];
}
