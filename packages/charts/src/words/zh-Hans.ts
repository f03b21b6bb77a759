import { zhHansAmounts } from './languages/zh-Hans/amounts.ts';
import { zhHansKinds } from './languages/zh-Hans/kinds.ts';
import { zhHansRows } from './languages/zh-Hans/rows.ts';
import type { Words } from './words.ts';

/** What figures say in simplified Chinese. It lies in three parts, as most pages need but the first two. */
export const zhHans: Words = { ...zhHansAmounts, ...zhHansRows, ...zhHansKinds };
