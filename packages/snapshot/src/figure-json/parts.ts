import * as z from 'zod';
import { source } from '../schema/snapshot.ts';
import { date, slug, text } from '../schema/values/text.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256');

/** A source with its number where it is shown. */
export const numberedSchema = z.strictObject({ source, number: z.int().positive() });
/** A snapshot that a figure draws on. */
export const snapshotSchema = z.strictObject({ union: slug, date, sha256: sha256.nullable() });
/** The name of a union that is only referred to. */
export const nameSchema = z.strictObject({ id: slug, name: text(30) });
