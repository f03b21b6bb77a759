import type * as z from 'zod';
import { isRecord } from '../../json-value.ts';
import type { PersonalDataMatch } from '../../personal-data/find-personal-data.ts';
import { notPersonal } from '../../schema/values/not-personal.ts';

interface Override {
  readonly entry: z.infer<typeof notPersonal.element>;
  /** Where it stands. */
  readonly file: string;
  readonly path: string;
  /** The beginning of the paths of the files that it is for. */
  readonly folder: string;
  used: boolean;
}

/** A union's overrides are for its folder, those of the catalogue for the files of no union. */
function folderOf(file: string): string | null {
  if (file === 'indicators.json') return '';
  return /^((?:unions|demo)\/[^/]+\/)union\.json$/.exec(file)?.[1] ?? null;
}

const isOfUnion = (file: string) => /^(?:unions|demo)\/[^/]+\//.test(file);

/** The `notPersonal` of all files, and which of them were needed. */
export class Overrides {
  readonly #list: Override[] = [];

  constructor(raw: ReadonlyMap<string, unknown>) {
    for (const [file, root] of raw) {
      const folder = folderOf(file);
      if (folder === null || !isRecord(root) || !Array.isArray(root.notPersonal)) continue;
      for (const [index, entry] of root.notPersonal.entries()) {
        const parsed = notPersonal.element.safeParse(entry);
        // Of one that has the wrong shape, the schema speaks.
        if (parsed.success)
          this.#list.push({ entry: parsed.data, file, path: `$.notPersonal[${index}]`, folder, used: false });
      }
    }
  }

  /** Whether an override excuses what was found in a text; remembers that it did. */
  excuse(found: PersonalDataMatch, text: string, file: string, path: () => string): boolean {
    return this.#list.some((override) => {
      const { entry, folder } = override;
      if (entry.code !== found.code) return false;
      // The words of the override itself.
      if (file === override.file && path() === `${override.path}.text`) return true;
      if (folder === '' ? isOfUnion(file) : !file.startsWith(folder)) return false;
      if (entry.file !== undefined && entry.file !== file) return false;
      if (!covers(entry.text, found, text)) return false;
      override.used = true;
      return true;
    });
  }

  unused(): readonly Override[] {
    return this.#list.filter(({ used }) => !used);
  }
}

/** Whether the words stand in the text so that what was found is a part of them. */
function covers(words: string, { start, end }: PersonalDataMatch, text: string): boolean {
  const first = Math.max(0, end - words.length);
  const at = text.indexOf(words, first);
  return at !== -1 && at <= start && at + words.length >= end;
}
