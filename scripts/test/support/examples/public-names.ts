/** What packages hand to those who use them, by name. */
import path from 'node:path';
import { root, type WorkspacePackage, workspacePackages } from '../../../packages/workspace.ts';

/** Something that a package exports, with the module specifier by which it is had. */
export interface PublicName {
  readonly name: string;
  readonly specifier: string;
  readonly value: unknown;
}

const packages = workspacePackages();

/** Entries that register tags or have types alone: they hand over nothing that could be called. */
const isWithoutFunctions = /define(?:-all)?$|^\.\/(?:react|vue)$/;

/** Imports a module of the workspace by its path below the root. */
export const importFile = (file: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ path.join(root, file));

async function namesOf({ id, manifest }: WorkspacePackage): Promise<PublicName[]> {
  const names: PublicName[] = [];
  for (const [entry, target] of Object.entries(manifest.exports)) {
    if (typeof target !== 'string' || !/^[^*]+\.ts$/.test(target) || target.endsWith('.d.ts')) continue;
    if (isWithoutFunctions.test(entry)) continue;
    const module = await importFile(path.posix.join('packages', id, target));
    const specifier = `${manifest.name}${entry.slice(1)}`;
    for (const [name, value] of Object.entries(module))
      if (name !== 'default') names.push({ name, specifier, value });
  }
  return names;
}

const known = new Map<string, Promise<PublicName[]>>();

/** Lists what the entries of a package export. */
export function publicNames(id: string): Promise<PublicName[]> {
  const found = packages.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no package of the workspace: ${id}`);
  const names = known.get(id) ?? namesOf(found);
  known.set(id, names);
  return names;
}

/** Lists the folders of the packages of ours that a package depends on, and of those that these do; itself first. */
export function withDependencies(id: string): string[] {
  const manifest = packages.find((candidate) => candidate.id === id)?.manifest;
  const direct = packages.filter(({ manifest: { name } }) => manifest?.dependencies?.[name] !== undefined);
  return [...new Set([id, ...direct.flatMap((dependency) => withDependencies(dependency.id))])];
}

type Unary = (argument: unknown) => unknown;

/** What reads a whole data folder, in seconds: several examples do, and only the first of them waits for it. */
const slow = ['readFolder', 'load'];

const answers = new WeakMap<Unary, Map<unknown, unknown>>();

/** The same function, which gives what it gave before for the same argument. */
function once(compute: Unary): Unary {
  const known = answers.get(compute) ?? new Map<unknown, unknown>();
  answers.set(compute, known);
  return (argument) => {
    if (!known.has(argument)) known.set(argument, compute(argument));
    return known.get(argument);
  };
}

/**
 * The names that an example may use: those of its package's entries, and of the packages it depends on.
 * Where two entries export one name, the example means that of its own file.
 */
export async function scopeOf(id: string, file: string): Promise<Map<string, unknown>> {
  const own = await importFile(file);
  const scope = new Map<string, unknown>();
  for (const each of withDependencies(id))
    for (const { name, value } of await publicNames(each)) {
      const isOwn = Object.hasOwn(own, name) && own[name] === value;
      if (isOwn || !scope.has(name)) scope.set(name, value);
    }
  for (const name of slow) if (scope.has(name)) scope.set(name, once(scope.get(name) as Unary));
  return scope;
}

/** Whether a value is a function that is called, not a class. */
export const isCalled = (value: unknown): boolean =>
  typeof value === 'function' && !/^class\b/.test(Function.prototype.toString.call(value));
