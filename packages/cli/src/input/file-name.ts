import path from 'node:path';

/** The ending of a file's name in small letters, such as `.txt`; also of one that is called nothing else, which `path.extname` takes for a name. */
export const endingOf = (file: string): string =>
  /\.[^.]+$/u.exec(path.basename(file))?.[0].toLowerCase() ?? '';

/** The sheet that is written for a file where nobody names one: it lies beside it. */
export function draftBeside(file: string): string {
  const stem = file.slice(0, file.length - endingOf(file).length);
  return path.basename(file).toLowerCase() === endingOf(file) ? `${stem}draft.xlsx` : `${stem}.draft.xlsx`;
}
