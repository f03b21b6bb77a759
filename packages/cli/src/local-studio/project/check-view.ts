import { type FaultWords, type Problem, type ProblemLocale, problemWords, textIn } from '@gongkai/snapshot';
import {
  type PreparedSnapshot,
  prepareSnapshot,
  whyNotWritten,
} from '../../import/snapshot/sheet-snapshot.ts';
import { columns } from '../../sheet/columns.ts';
import type { CheckView, Fault } from '../page/contract.ts';
import type { StudioContext } from './context.ts';
import type { StoredDraft } from './draft-store.ts';

type Place = Fault['places'][number];

/** Gathers places by what is wrong there, so that a habit is told once. */
class FaultList {
  readonly #faults = new Map<string, { code: string; what: string; fix: string; places: Place[] }>();

  add(code: string, words: FaultWords, place: Place): void {
    const fault = this.#faults.get(code) ?? { code, ...words, places: [] };
    this.#faults.set(code, fault);
    fault.places.push(place);
  }

  get all(): readonly Fault[] {
    return [...this.#faults.values()];
  }
}

const headingOf = (key: string | null) => columns.find((column) => column.key === key)?.heading ?? '';

/** What is wrong elsewhere in the data folder keeps the site from being built, too. */
function addProblem(list: FaultList, problem: Problem, locale: ProblemLocale): void {
  const { code, file, path, expected, found } = problem;
  list.add(code, problemWords[code][locale], {
    row: null,
    column: null,
    place: path === '$' ? file : `${file} ${path}`,
    expected: textIn(expected, locale),
    found: textIn(found, locale),
  });
}

/** Checks the whole data folder, without a draft. */
export function checkData({ folder, locale }: StudioContext): Pick<CheckView, 'faults' | 'warnings'> {
  const [faults, warnings] = [new FaultList(), new FaultList()];
  for (const problem of folder.problems) addProblem(faults, problem, locale);
  for (const problem of folder.warnings) addProblem(warnings, problem, locale);
  return { faults: faults.all, warnings: warnings.all };
}

/** A draft that was checked: what the page shows, and the snapshot that it would become. */
export interface CheckedDraft {
  readonly view: CheckView;
  readonly snapshot: PreparedSnapshot | null;
}

/**
 * Checks a draft within its data folder.
 *
 * @param replace whether a snapshot of the same day, neither sealed nor committed, may be replaced
 */
export function checkDraft(draft: StoredDraft, replace: boolean, context: StudioContext): CheckedDraft {
  const { folder, locale, say } = context;
  const faults = new FaultList();
  const snapshot = prepareSnapshot(draft.rows, folder);
  if (!snapshot) {
    const view = { faults: [], warnings: [], refused: say.nobody, taken: 0, left: 0 };
    return { snapshot: null, view };
  }
  for (const { row, column, cause } of snapshot.problems) {
    if ('code' in cause) {
      const place = { row, column, place: headingOf(column) };
      const { code, expected, found } = cause;
      faults.add(code, problemWords[code][locale], {
        ...place,
        expected: textIn(expected, locale),
        found: textIn(found, locale),
      });
    } else {
      const { expected, found } = cause;
      const place = { row, column, place: headingOf(column) };
      faults.add(`cell ${column}`, say.cell, { ...place, expected: textIn(expected, locale), found });
    }
  }
  // The folder as it would be: what is wrong there already, and what this snapshot makes wrong elsewhere.
  const { checked } = snapshot;
  for (const problem of checked.problems)
    if (problem.file !== snapshot.name) addProblem(faults, problem, locale);
  const warnings = new FaultList();
  for (const problem of checked.warnings) addProblem(warnings, problem, locale);
  const why = whyNotWritten(snapshot, folder, replace);
  return {
    snapshot,
    view: {
      faults: faults.all,
      warnings: warnings.all,
      refused: why && say[why](snapshot.name),
      taken: snapshot.observations,
      left: snapshot.left,
    },
  };
}
