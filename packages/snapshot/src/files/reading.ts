import type * as z from 'zod';
import type { Files } from '../data.ts';
import { parseJson } from '../json/parse-json.ts';
import { isRecord } from '../json-value.ts';
import type { Problem } from '../problem/problem.ts';
import { likelyKey } from './likely-key.ts';
import { parseSchema } from './parse-schema.ts';

/** A data folder while it is read: what goes wrong on the way, and what each file says. */
export interface Reading {
  readonly files: Files;
  readonly problems: Problem[];
  readonly raw: Map<string, unknown>;
  readonly brokenIds: Set<string>;
  readonly unread: Set<string>;
}

/** Stands among broken ids for an entry that is so broken that it has none; no real id is empty. */
export const nameless = '';

/** The entries of a list that have the right shape; the ids of the others are remembered. */
export function sound<T>(schemaOfOne: z.ZodType<T>, raw: unknown, broken: Set<string>): T[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((entry: unknown) => {
    const result = schemaOfOne.safeParse(entry);
    if (result.success) return [result.data];
    broken.add(isRecord(entry) && typeof entry.id === 'string' ? entry.id : nameless);
    return [];
  });
}

/** The JSON of a file; undefined where it is none, which is said. */
export function json({ files, problems, raw }: Reading, file: string): unknown {
  const result = parseJson(file, files.get(file));
  if ('problem' in result) {
    problems.push(result.problem);
    return undefined;
  }
  raw.set(file, result.raw);
  problems.push(...result.losses);
  return result.raw;
}

/** The content of a file in the shape of its schema, else null. `complete` fills in what the file may leave out. */
export function shaped<T>(
  reading: Reading,
  schemaOfFile: z.ZodType<T>,
  file: string,
  complete: (content: unknown) => unknown = (content) => content,
): T | null {
  const content = complete(json(reading, file));
  if (content === undefined) return null;
  const result = parseSchema(schemaOfFile, content, file, [], likelyKey);
  if ('value' in result) return result.value;
  reading.problems.push(...result.problems);
  return null;
}

/** The same, of a file that may be missing. */
export function optional<T>(reading: Reading, schemaOfFile: z.ZodType<T>, file: string): T | null {
  return reading.files.has(file) ? shaped(reading, schemaOfFile, file) : null;
}

/** A catalogue, or what is left of it where some indicators are broken. */
export function indicatorsOf<T>(
  reading: Reading,
  file: string,
  schemaOfFile: z.ZodType<{ indicators: T[] }>,
  schemaOfOne: z.ZodType<T>,
): { readonly indicators: T[] } {
  const whole = shaped(reading, schemaOfFile, file);
  if (whole) return whole;
  const raw = reading.raw.get(file) as { indicators?: unknown } | undefined;
  return { indicators: sound(schemaOfOne, raw?.indicators, reading.brokenIds) };
}
