/** Hands over all that reads and says: for whoever imports `@gongkai/charts`, in a browser as in Node. */

import { find, read } from '@gongkai/quantity';
import { provideReader } from '#reader';
import { provideWords } from '#words';
import { en } from './words/en.ts';
import { zhHant } from './words/zh-Hant.ts';

provideReader({ find, read });
provideWords('en', en);
provideWords('zh-Hant', zhHant);
