import { type PersonalCode, personalKinds } from '../../personal-data/text/match.ts';
import * as z from '../../zod.ts';
import { text } from './text.ts';

const codes = personalKinds.map((kind): PersonalCode => `personal-${kind}`);

/** Texts that the search for personal data is wrong about, each with the reason. One that is not needed is a fault. */
export const notPersonal = z.array(
  z.strictObject({
    code: z.enum(codes).describe('the code under which it was reported'),
    text: text(80).describe('the words that are no personal data, as they stand in the file'),
    file: z.string().max(200).optional().describe('the file it is reported in; without it, every file'),
    reason: text(160).describe('why it is none'),
  }),
);
