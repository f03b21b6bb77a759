import type { CheckContext } from './check/context.ts';
import { checkDerived } from './check/derived.ts';
import { checkFigures } from './check/figures.ts';
import { checkHeadlines } from './check/headlines.ts';
import { checkIds } from './check/ids.ts';
import { checkIncomplete } from './check/incomplete.ts';
import { checkMaps } from './check/maps.ts';
import { checkMechanisms } from './check/mechanisms.ts';
import { checkPalette } from './check/palette.ts';
import { checkPeriods } from './check/periods.ts';
import { checkPersonalData } from './check/personal-data.ts';
import { checkQuantities } from './check/quantities.ts';
import { checkRepetition } from './check/repetition.ts';
import { checkSchemaReferences } from './check/schema-reference.ts';
import { checkSources } from './check/sources.ts';
import { checkStations } from './check/stations.ts';
import { checkStrings } from './check/strings.ts';
import { checkTables } from './check/tables.ts';
import { checkUnions } from './check/unions.ts';
import { checkWording } from './check/wording.ts';
import type { Data, Files } from './data.ts';
import { parseData } from './parse.ts';
import { withoutPersonalData } from './personal-data/redact.ts';
import { DataError, type Problem } from './problem.ts';

const checks: readonly ((context: CheckContext) => void)[] = [
  checkIds,
  checkSchemaReferences,
  checkPalette,
  checkIncomplete,
  checkQuantities,
  checkSources,
  checkUnions,
  checkPeriods,
  checkDerived,
  checkTables,
  checkMechanisms,
  checkStations,
  checkMaps,
  checkFigures,
  checkHeadlines,
  checkStrings,
  checkPersonalData,
  checkWording,
  checkRepetition,
];

/** [2] before [10]. */
const inOrder = new Intl.Collator('en', { numeric: true }).compare;

/** The result of a check: the data as far as it could be parsed, and everything that is wrong with it. */
export interface Checked {
  readonly data: Data;
  /** What stops the build. */
  readonly problems: readonly Problem[];
  /** What a person should look at; the data may be published as it is. */
  readonly warnings: readonly Problem[];
}

/**
 * Checks a data folder as a whole. Never throws for bad data and never stops at the first problem.
 *
 * @param files every file of the folder by its path below it
 * @param hidden hidden files and empty folders, which are no data and are looked at for personal data only
 * @returns the data, all problems and all warnings, each in order of file and path; the data may be published only where there is no problem
 */
export function check(files: Files, hidden: Files = new Map()): Checked {
  const parsed = parseData(files);
  const all = [...parsed.problems];
  const context = { ...parsed, files, hidden, report: (problem: Problem) => all.push(problem) };
  for (const run of checks) run(context);
  const shown = all.map(withoutPersonalData);
  shown.sort((a, b) => inOrder(a.file, b.file) || inOrder(a.path, b.path) || inOrder(a.code, b.code));
  return {
    data: parsed.data,
    problems: shown.filter(({ severity }) => severity !== 'warning'),
    warnings: shown.filter(({ severity }) => severity === 'warning'),
  };
}

/**
 * @param files every file of a data folder by its path below it
 * @returns the data
 * @throws DataError with every problem, where there is one; warnings do not keep the data back
 */
export function load(files: Files): Data {
  const { data, problems } = check(files);
  if (problems.length > 0) throw new DataError(problems);
  return data;
}
