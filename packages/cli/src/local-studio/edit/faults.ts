import {
  type Checked,
  check,
  type FaultWords,
  type Problem,
  type ProblemLocale,
  problemWords,
  textIn,
} from '@gongkai/snapshot';
import type { FieldFault } from '../page/edit/contract.ts';
import type { StudioContext } from '../project/context.ts';
import type { EditedFile } from './edited-file.ts';

const lastChecks = new WeakMap<
  EditedFile,
  { readonly version: number; readonly files: object; readonly checked: Checked }
>();

/** Checks the data folder as it would be with a file as it is in its form. */
function checkedWith(edited: EditedFile, { folder }: StudioContext): Checked {
  const last = lastChecks.get(edited);
  const { version, file, text } = edited;
  const { files } = folder;
  if (last?.version === version && last.files === files) return last.checked;
  const checked =
    edited.isChanged || !files.has(file) ? check(new Map([...files, [file, { text }]])) : folder;
  lastChecks.set(edited, { version, files, checked });
  return checked;
}

/** Whether what the check says of the file as it is in its form is known already. */
export function isCheckedNow(edited: EditedFile, { folder }: StudioContext): boolean {
  const last = lastChecks.get(edited);
  return !edited.isChanged || (last?.version === edited.version && last.files === folder.files);
}

const isEmpty = (found: Problem['found'], locale: ProblemLocale): boolean =>
  ['—', '""'].includes(textIn(found, locale));

/** Whoever works in a form is told of its fields, and not of the schema of the file behind it. */
function wordsFor({ code, found }: Problem, { locale, say }: StudioContext): FaultWords {
  if (code !== 'schema') return problemWords[code][locale];
  return isEmpty(found, locale) ? say.emptyField : say.cell;
}

function fieldFault(problem: Problem, list: string | null, file: string, context: StudioContext): FieldFault {
  const { locale } = context;
  const { code, expected, found, severity } = problem;
  const [, index, path] =
    list !== null && problem.file === file
      ? (new RegExp(`^\\$\\.${list}\\[(\\d+)\\]\\.?(.*)$`, 'u').exec(problem.path) ?? [])
      : [];
  const elsewhere =
    problem.file === file ? problem.path.replace(/^\$\.?/u, '') : `${problem.file} ${problem.path}`;
  return {
    index: index === undefined ? null : Number(index),
    path: path ?? elsewhere,
    code,
    ...wordsFor(problem, context),
    // Of what is empty, that it is empty says all.
    expected: code === 'schema' && isEmpty(found, locale) ? '' : textIn(expected, locale),
    found: textIn(found, locale),
    isWarning: severity === 'warning',
  };
}

const keyOf = ({ code, file, path, found }: Problem) => JSON.stringify([code, file, path, found]);

/**
 * What the check says of a file that is being mended, and what the file would make wrong elsewhere.
 *
 * @param list name of the list in the file whose entries the form shows; null of a file that holds none
 */
export function faultsOf(
  edited: EditedFile,
  list: string | null,
  context: StudioContext,
): readonly FieldFault[] {
  const { folder } = context;
  const { problems, warnings } = checkedWith(edited, context);
  const before = new Set(folder.problems.map(keyOf));
  const { file } = edited;
  return [
    ...problems.filter((problem) => problem.file === file || !before.has(keyOf(problem))),
    ...warnings.filter((problem) => problem.file === file),
  ].map((problem) => fieldFault(problem, list, file, context));
}
