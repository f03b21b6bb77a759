import type { StoryPart } from '@gongkai/snapshot';
import type { PhraseRefusal } from '../draft/add-row.ts';
import type { Refusal } from './server/guard.ts';

/** Why a change of a figure is not made. */
export type EditRefusal = 'request' | 'cell' | 'personal';

/** Why a change of a station is not made. */
export type StationRefusal = EditRefusal | 'position';

/** What the studio's server and its command say; the words of its page are in `page/words.ts`. */
export interface StudioWords {
  readonly noProject: (folder: string) => string;
  readonly noUnion: string;
  readonly opened: (address: string) => readonly string[];
  readonly already: (port: number, pid: number) => string;
  readonly elsewhere: (host: string, file: string) => string;
  readonly badPort: (port: string) => string;
  readonly portTaken: (port: number) => string;
  readonly ended: string;
  readonly refused: Readonly<Record<Refusal, string>>;
  readonly tooLarge: (most: number) => string;
  readonly noSuch: string;
  readonly badRequest: string;
  /** What was typed for the day of a snapshot, which is none. */
  readonly badDate: (found: string) => string;
  /** The same for the year, month or day of a report. */
  readonly badPublished: (found: string) => string;
  readonly unknownKind: (kind: string) => string;
  readonly nothingFound: (stops: number) => string;
  readonly badMapping: string;
  readonly badCases: string;
  readonly noReport: string;
  readonly badPhrase: Readonly<Record<PhraseRefusal, string>>;
  readonly cell: { readonly what: string; readonly fix: string };
  /** Of a field that must not be empty. */
  readonly emptyField: { readonly what: string; readonly fix: string };
  readonly nobody: string;
  readonly exists: (file: string) => string;
  readonly published: (file: string) => string;
  readonly changedMeanwhile: string;
  readonly noDraft: string;
  readonly personal: string;
  readonly badCell: string;
  readonly faults: (count: number) => string;
  /** Why a file has no form: the list is missing of which it is made. */
  readonly noList: (file: string, list: string) => string;
  readonly noObject: (file: string) => string;
  readonly editRefused: Readonly<Record<StationRefusal, string>>;
  readonly editedElsewhere: (file: string) => string;
  readonly fieldFaults: (count: number) => string;
  /** The parts that a number plays in the story of cases or of money. */
  readonly parts: Readonly<Record<StoryPart, string>>;
  readonly busy: string;
  readonly building: string;
  readonly packing: (done: number, total: number) => string;
  readonly replacing: string;
  readonly unsealed: (files: string) => string;
  /** Name of the zip, without its ending. */
  readonly zipName: (union: string, date: string) => string;
  readonly zipFolder: string;
  readonly zipNote: string;
  /** Lines of the note in the zip. */
  readonly zipText: (site: string, date: string, files: number, chain: string) => readonly string[];
}
