import { valueAt } from '../files/parse-schema.ts';
import { textForms } from '../schema/values/text.ts';
import type * as z from '../zod.ts';

/** Of these plain stations say what they know: a year is enough for the day, and a phone is written as it is. */
const asSaid: readonly unknown[] = ['phone', 'verified'];

/**
 * Whether a value has the right shape but for what its texts look like. A figure that was made of plain rows leaves texts and days empty where nobody said
 * them, and has longer ones than a data folder takes; ids, addresses and codes are looked at as everywhere.
 */
export function isOfForm(schema: z.ZodType, raw: unknown): boolean {
  const { error } = schema.safeParse(raw);
  const isForm = (issue: z.core.$ZodIssue) =>
    textForms.has(issue.message) ||
    (issue.code === 'invalid_format'
      ? asSaid.includes(issue.path[issue.path.length - 1]) || valueAt(raw, issue.path) === ''
      : issue.code.startsWith('too_') && 'origin' in issue && issue.origin === 'string');
  return error?.issues.every(isForm) ?? false;
}
