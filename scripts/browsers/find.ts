import { accessSync, constants, readdirSync } from 'node:fs';
import path from 'node:path';

const canRun = (file: string) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @returns the path of a program on the PATH, or null. */
export function onPath(...names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(canRun) ?? null;
}

/** @returns the path of a program that a package keeps at one of some places below `/usr/lib`, or null. */
export function belowLib(...places: readonly string[]): string | null {
  const libraries = ['/usr/libexec', '/usr/lib', ...foldersOf('/usr/lib')];
  return places.flatMap((place) => libraries.map((folder) => path.join(folder, place))).find(canRun) ?? null;
}

/** A folder for each machine's libraries stands there, such as `x86_64-linux-gnu`. */
function foldersOf(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}
