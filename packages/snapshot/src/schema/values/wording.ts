import * as z from '../../zod.ts';
import { text } from './text.ts';

/** Words that go beyond the source's, each meant; see the check `wording-beyond-source`. */
export const wording = z
  .strictObject({
    words: z.array(text(20)).min(1).describe('the words that the check would warn of'),
    reason: text(120).describe('why they say no more than the source does'),
  })
  .describe(
    'words of a title, summary, lede or label that stand in no phrase of the source, and why they are used',
  );
