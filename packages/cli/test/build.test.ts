/** `gongkai build`: the site of a project, made beside and put in its place. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lockHeader, ownerHere, takeLock } from '../src/site/lock.ts';
import { run } from './support/run.ts';
import { sampleData } from './support/sample-data.ts';
import { pages, standInAstro } from './support/stand-in-astro.ts';

let project: string;
const at = (...names: string[]) => path.join(project, ...names);
const site = () => readFileSync(at('dist/page-0/index.html'), 'utf8');

beforeAll(() => {
  project = path.join(mkdtempSync(path.join(tmpdir(), '县总工会 build-')), 'project');
  cpSync(sampleData(), at('data'), { recursive: true });
  writeFileSync(at('package.json'), '{"name":"project","private":true}');
  writeFileSync(at('said.txt'), 'old');
});

test('what is not sealed is not built, and nothing is installed is said in words', async () => {
  expect(await run('build', project)).toMatchObject({
    code: 1,
    err: expect.stringContaining('Run npx gongkai seal first'),
  });
  expect((await run('seal', at('data'))).code).toBe(0);
  expect(await run('build', project)).toMatchObject({ code: 1, err: expect.stringContaining('npm install') });
  expect(await run('build', at('nowhere'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('no data folder'),
  });
});

test('the site is built whole, and stays where a build fails', async () => {
  standInAstro(project);
  const { code, out } = await run('build', project);
  expect([code, out]).toEqual([0, `${at('dist')}: the site was built, ${pages} files.`]);
  expect([site(), readdirSync(at('.gongkai'))]).toEqual(['old', ['.gitignore']]);
  writeFileSync(at('said.txt'), 'new');
  const program = readFileSync(at('node_modules/astro/bin/astro.mjs'), 'utf8');
  writeFileSync(at('node_modules/astro/bin/astro.mjs'), `${program}\nthrow new Error('the disk is full');`);
  const failed = await run('build', project);
  expect([failed.code, failed.err]).toEqual([
    1,
    expect.stringMatching(/the old one is as it was:[\s\S]*the disk is full/),
  ]);
  expect(site()).toBe('old');
  const manifest = at('node_modules/astro/package.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('>=20.0.0', '>=99.1.0'));
  expect(await run('build', project)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/needs Node >=99\.1\.0; here it is v\d+/),
  });
  standInAstro(project);
  expect((await run('build', project)).code).toBe(0);
  expect(site()).toBe('new');
});

test('while the studio is open, it does not build under it', async () => {
  let id = '';
  const studio = createServer((request, response) =>
    response.writeHead(request.headers[lockHeader] === id ? 204 : 404).end(),
  );
  await new Promise<void>((resolve) => studio.listen(0, '127.0.0.1', resolve));
  afterAll(() => studio.close());
  const owner = ownerHere((studio.address() as AddressInfo).port);
  id = owner.id;
  const lock = await takeLock(at('.gongkai'), owner);
  if ('owner' in lock) throw new Error('not free');
  expect(await run('build', project)).toMatchObject({
    code: 2,
    err: expect.stringContaining('The studio is open'),
  });
  await lock.release();
  expect((await run('build', project)).code).toBe(0);
});
