import type { ProblemLocale } from '@gongkai/snapshot';
import type { DataFolder } from '../../data-folder.ts';
import type { StudioWords } from '../words.ts';

/** What a request works with: the data folder as it is now, and the language of whoever asks. */
export interface StudioContext {
  /** The folder of the project. */
  readonly project: string;
  readonly folder: DataFolder;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly locale: ProblemLocale;
  readonly say: StudioWords;
}
