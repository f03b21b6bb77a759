import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { committedFiles } from '../src/git-files.ts';
import { countryFiles, folderOf } from './support/folder.ts';
import { run } from './support/run.ts';

/** A data folder below a repository in which it was committed. */
async function committed(): Promise<string> {
  const files = Object.entries(countryFiles()).map(([name, content]) => [`数据/${name}`, content]);
  const root = await folderOf(Object.fromEntries(files));
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args]);
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'Data');
  return path.join(root, '数据');
}

describe('a data folder in a git repository', () => {
  it('is read as it was committed last', async () => {
    const folder = await committed();
    writeFileSync(path.join(folder, 'unions/east/union.json'), '{}');
    const files = committedFiles(folder);
    const texts = Object.fromEntries(
      [...(files ?? [])].map(([name, content]) => [
        name,
        'text' in content ? JSON.parse(content.text) : null,
      ]),
    );
    expect(texts).toEqual(JSON.parse(JSON.stringify(countryFiles())));
  });

  it('is compared with it, where no site was built', async () => {
    const folder = await committed();
    rmSync(path.join(folder, 'unions/south'), { recursive: true });
    const { code, err } = await run('check', folder, '--published', path.join(folder, 'nowhere'));
    expect(code).toBe(0);
    expect(err).toContain('[warning] published-removed  unions/south/');
    expect(err).toContain('committed last');
    // What was published counts more than what was committed.
    const same = await run('check', folder, '--published', folder);
    expect(same.err).toBe('');
  });

  it('is none elsewhere', async () => {
    expect(committedFiles(await folderOf(countryFiles()))).toBeNull();
    expect(committedFiles('/nowhere')).toBeNull();
  });
});
