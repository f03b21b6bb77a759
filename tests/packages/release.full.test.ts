/** A release, from a change that is written down to packages in a registry, in a copy of the last commit. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root, workspacePackages } from '../../scripts/packages/workspace.ts';
import { copyOfCommit } from '../../scripts/release/copy.ts';
import { install } from './support/consumer.ts';
import { mustRun, run } from './support/process.ts';
import { type Registry, startEmptyRegistry } from './support/publishing.ts';

const author = {
  GIT_AUTHOR_NAME: 'test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
};
let copy: ReturnType<typeof copyOfCommit>;
let registry: Registry;

const git = (...args: string[]) => mustRun('git', args, copy.folder, author);
const release = (...args: string[]) =>
  run('node', ['scripts/release.ts', ...args], copy.folder, {
    ...author,
    PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
  });

beforeAll(async () => {
  copy = copyOfCommit();
  registry = await startEmptyRegistry();
});
afterAll(async () => {
  registry?.close();
  copy?.remove();
});

test('is refused with changes that are not committed', async () => {
  writeFileSync(path.join(copy.folder, 'note.txt'), 'not committed');
  const { code, err } = await release();
  expect(err).toContain('note.txt');
  expect(code).toBe(1);
  await git('clean', '-qf', 'note.txt');
});

test('is refused while the address of the repository is a placeholder', async () => {
  const { code, err } = await release();
  expect(err).toContain('placeholder');
  expect(code).toBe(1);
});

test('tried out, it says what would be published and changes nothing', async () => {
  const before = await git('rev-parse', 'HEAD');
  const { code, out, err } = await release('--dry-run');
  expect(err).toBe('');
  expect(code).toBe(0);
  for (const { manifest } of workspacePackages()) expect(out).toContain(`+ ${manifest.name}@`);
  expect((await git('rev-parse', 'HEAD')).out).toBe(before.out);
  expect((await git('status', '--porcelain')).out).toBe('');
  expect(registry.published()).toEqual([]);
});

test('gives all packages one version, publishes them in order and tags; what is there is not published again', async () => {
  const file = path.join(copy.folder, 'package.json');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('git.gongkai.example', 'git.gongkai.invalid'));
  writeFileSync(
    path.join(copy.folder, '.npmrc'),
    `//${new URL(registry.url).host}/:_authToken=not-a-secret\n`,
  );
  writeFileSync(
    path.join(copy.folder, '.changeset/a-test.md'),
    '---\n"@gongkai/quantity": major\n---\n\nReads what was not read before.\n',
  );
  await git('add', '-A');
  await git('commit', '-qm', 'Prepare a release');
  const { code, out, err } = await release('--registry', registry.url, '--no-provenance');
  expect(`${out}${err}`).toContain('Released 1.0.0');
  expect(code).toBe(0);
  const names = workspacePackages().map(({ manifest }) => manifest.name);
  expect(registry.published().sort()).toEqual(names.map((name) => `${name}@1.0.0`).sort());
  expect((await git('tag', '--list')).out.trim()).toBe('v1.0.0');
  expect((await git('log', '-1', '--format=%s')).out.trim()).toBe('Release 1.0.0');
  const log = readFileSync(path.join(copy.folder, 'packages/quantity/CHANGELOG.md'), 'utf8');
  expect(log).toContain('Reads what was not read before.');

  const again = await release('--registry', registry.url, '--no-provenance');
  expect(again.code).toBe(0);
  expect(registry.published()).toHaveLength(names.length);

  const consumer = await install(registry.url, { dependencies: { '@gongkai/cli': '^1.0.0' } });
  try {
    const { out: help } = await mustRun('npx', ['--no-install', 'gongkai', '--help'], consumer.folder);
    expect(help).toContain('gongkai check');
    const manifest = JSON.parse(
      readFileSync(path.join(consumer.folder, 'node_modules/@gongkai/snapshot/package.json'), 'utf8'),
    );
    expect(manifest.dependencies['@gongkai/quantity']).toBe('^1.0.0');
  } finally {
    consumer.remove();
  }
});
