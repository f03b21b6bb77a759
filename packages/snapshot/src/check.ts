import type { Sha256 } from './chain/lines.ts';
import { checkChain } from './check/chain.ts';
import type { CheckContext } from './check/context.ts';
import { checkCorrections } from './check/corrections.ts';
import { checkDerived } from './check/derived.ts';
import { checkDisclosure } from './check/disclosure.ts';
import { checkFigures } from './check/figures/figures.ts';
import { checkHeadlines } from './check/figures/headlines.ts';
import { checkDenominators } from './check/figures/outdated-denominators.ts';
import { checkTables } from './check/figures/tables.ts';
import { checkWrittenFor } from './check/figures/written-for.ts';
import { checkIds } from './check/ids.ts';
import { checkMechanisms } from './check/mechanisms.ts';
import { checkPalette } from './check/palette.ts';
import { checkPersonalData } from './check/people/personal-data.ts';
import { withoutPersonalData } from './check/people/redact.ts';
import { checkPeriods } from './check/periods.ts';
import { checkMaps } from './check/places/maps.ts';
import { checkStations } from './check/places/stations.ts';
import { checkQuantities } from './check/quantities.ts';
import { checkSalts } from './check/salts.ts';
import { checkSchemaReferences } from './check/schema-reference.ts';
import { checkSources } from './check/sources.ts';
import { checkRepetition } from './check/text/repetition.ts';
import { checkStrings } from './check/text/strings.ts';
import { checkUnions } from './check/unions.ts';
import { checkWording } from './check/wording/wording.ts';
import type { Data, Files } from './data.ts';
import { parseData } from './files/parse.ts';
import { DataError, type Problem } from './problem/problem.ts';

const checks: readonly ((context: CheckContext) => void)[] = [
  checkIds,
  checkSchemaReferences,
  checkPalette,
  checkQuantities,
  checkSources,
  checkUnions,
  checkPeriods,
  checkDerived,
  checkCorrections,
  checkSalts,
  checkTables,
  checkDisclosure,
  checkMechanisms,
  checkStations,
  checkMaps,
  checkFigures,
  checkHeadlines,
  checkWrittenFor,
  checkDenominators,
  checkStrings,
  checkPersonalData,
  checkWording,
  checkRepetition,
  checkChain,
];

/** [2] before [10]. */
const inOrder = new Intl.Collator('en', { numeric: true }).compare;

/** A sealed snapshot that is gone takes what stands on it along: figures without their numbers are told behind it, and mended by putting it back. */
const rank = ({ code }: Problem): number => (code === 'seal-missing' ? 0 : 1);

const inOrderOfMending = (a: Problem, b: Problem): number =>
  rank(a) - rank(b) || inOrder(a.file, b.file) || inOrder(a.path, b.path) || inOrder(a.code, b.code);

/** The result of a check: the data as far as it could be parsed, and everything that is wrong with it. */
export interface Checked {
  readonly data: Data;
  /** What stops the build. */
  readonly problems: readonly Problem[];
  /** What a person should look at; the data may be published as it is. */
  readonly warnings: readonly Problem[];
}

function refuseOther(file: string, content: unknown): void {
  if (typeof content === 'object' && content !== null) return;
  throw new TypeError(
    `${file}: expected { text: '…' }, found ${typeof content}; readFolder of @gongkai/snapshot/node reads a folder in this form`,
  );
}

/**
 * Checks a data folder as a whole. Never throws for bad data and never stops at the first problem.
 *
 * @param files every file of the folder by its path below it, as `{ text }`
 * @param hidden hidden files and empty folders, which are no data and are looked at for personal data only
 * @param sha256 what hashes: `sha256` of `@gongkai/snapshot/node`. Without it, the seals of snapshots are not proved
 * @throws TypeError for a file that is not `{ text }`, as where its words were given themselves
 * @returns the data, all problems and all warnings, each in order of file and path, and before all of them sealed snapshots that are gone; the data may be published only where there is no problem
 * @example
 * ```ts
 * const files = new Map([['indicators.json', { text: '{"indicators": }' }]]);
 * check(files).problems.map(({ code, file }) => `${code} ${file}`); // ['json-syntax indicators.json']
 * ```
 */
export function check(files: Files, hidden: Files = new Map(), sha256?: Sha256): Checked {
  for (const [file, content] of files) refuseOther(file, content);
  const parsed = parseData(files);
  const all = [...parsed.problems];
  const context = { ...parsed, files, hidden, sha256, report: (problem: Problem) => all.push(problem) };
  for (const run of checks) run(context);
  const shown = all.map(withoutPersonalData);
  shown.sort(inOrderOfMending);
  return {
    data: parsed.data,
    problems: shown.filter(({ severity }) => severity !== 'warning'),
    warnings: shown.filter(({ severity }) => severity === 'warning'),
  };
}

/**
 * Reads the data out of the files of a data folder, which must be without problems.
 *
 * @param files every file of a data folder by its path below it, as `{ text }`
 * @returns the data
 * @throws DataError with every problem, where there is one; warnings do not keep the data back
 * @example
 * ```ts
 * load(readFolder('data')).unions.get('demo-a').union.name; // '演示甲县总工会'
 * load(new Map()); // throws: indicators.json
 * ```
 */
export function load(files: Files): Data {
  const { data, problems } = check(files);
  if (problems.length > 0) throw new DataError(problems);
  return data;
}
