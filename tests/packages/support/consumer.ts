import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mustRun } from './process.ts';

/** A project of a stranger: a folder outside this repository. */
export interface Consumer {
  readonly folder: string;
  remove(): void;
}

/** What a project has before anything is installed. */
export interface Project {
  readonly dependencies: Readonly<Record<string, string>>;
  /** Packages whose install scripts npm may run. */
  readonly allowScripts?: Readonly<Record<string, boolean>>;
  readonly scripts?: Readonly<Record<string, string>>;
  /** `module` unless told. */
  readonly type?: string;
  /** Texts by path. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Writes files, and the folders in which they lie. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/**
 * Makes a project and lets npm install what it asks for.
 *
 * @param registry from which packages of ours come
 */
export async function install(registry: string, project: Project): Promise<Consumer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-consumer-'));
  const { dependencies: wanted, allowScripts = {}, scripts = {}, type = 'module', files = {} } = project;
  // Of packages without our scope npm asks its own registry: that one is told by its address.
  const dependencies = { ...wanted };
  if (dependencies['create-gongkai'] === '*')
    dependencies['create-gongkai'] = `${registry}/create-gongkai/latest.tgz`;
  const manifest = {
    name: 'consumer',
    version: '1.0.0',
    private: true,
    type,
    scripts,
    dependencies,
    allowScripts,
  };
  writeFiles(folder, {
    'package.json': JSON.stringify(manifest, null, 2),
    '.npmrc': `@gongkai:registry=${registry}\nprefer-offline=true\n`,
    ...files,
  });
  await mustRun('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
