/** What leaves the studio: the built site in its place, the zip, the preview. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { Jobs } from '../../src/local-studio/publish/job.ts';
import { zipFolder } from '../../src/local-studio/publish/zip.ts';
import { type FolderServer, placeIn, serveFolders } from '../../src/local-studio/server/folder-server.ts';
import { recover, replaceSite } from '../../src/site/replace.ts';
import { send } from '../support/studio.ts';

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'gongkai-studio-')));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
};

const site = { 'index.html': '首页', 'unions/qinghe/index.html': '青禾', 'figures/图.png': 'PNG' };

describe('the zip', () => {
  const zip = async (folder: string, stop = new AbortController()) =>
    Buffer.concat(
      await zipFolder(folder, {
        below: '网站',
        extras: [{ name: '交付说明.txt', content: new TextEncoder().encode('说明') }],
        date: '2026-11-26',
        signal: stop.signal,
        onFile: () => {},
      }),
    );

  it('has Chinese names marked as UTF-8, in order, with the day of the seal', async () => {
    const archive = await fromBufferPromise(await zip(folderOf(site)), { lazyEntries: true });
    const entries: [name: string, isUtf8: boolean, day: string][] = [];
    for await (const { fileName, generalPurposeBitFlag, lastModFileDate } of archive.eachEntry()) {
      const day = `${(lastModFileDate >> 9) + 1980}-${(lastModFileDate >> 5) & 15}-${lastModFileDate & 31}`;
      entries.push([fileName, (generalPurposeBitFlag & 0x800) !== 0, day]);
    }
    expect(entries).toEqual(
      ['交付说明.txt', '网站/figures/图.png', '网站/index.html', '网站/unions/qinghe/index.html'].map(
        (name) => [name, true, '2026-11-26'],
      ),
    );
  });

  it('is the same bytes for the same files, written in any order and any time zone', async () => {
    const first = await zip(folderOf(site));
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    const second = await zip(folderOf(Object.fromEntries(Object.entries(site).reverse())));
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(second.equals(first)).toBe(true);
  });

  it('can be cancelled', async () => {
    const stop = new AbortController();
    stop.abort(new Error('cancelled'));
    await expect(zip(folderOf(site), stop)).rejects.toThrow('cancelled');
  });
});

test('a new site takes the place of the old one, and what a killed studio has left is put right', async () => {
  const project = folderOf({ 'dist/old.html': '', '.gongkai/builds/a/new.html': '' });
  await replaceSite(project, path.join(project, '.gongkai/builds/a'));
  expect(readdirSync(path.join(project, 'dist'))).toEqual(['new.html']);
  // Killed between the two renames: the old one comes back.
  const killed = folderOf({
    '.gongkai/old-site/old.html': '',
    '.gongkai/builds/b/half.html': '',
    '.gongkai/lock.x.tmp': '',
    '.gongkai/draft.json': '{}',
  });
  await recover(killed);
  expect(readdirSync(path.join(killed, 'dist'))).toEqual(['old.html']);
  expect(readdirSync(path.join(killed, '.gongkai')).sort()).toEqual(['.gitignore', 'draft.json']);
});

describe('the preview', () => {
  let preview: FolderServer;
  let port: number;
  let cookie: string;
  const get = (target: string, headers: Readonly<Record<string, string>> = {}) =>
    send(port, target, { headers: { host: `127.0.0.1:${port}`, cookie, ...headers } });
  beforeAll(async () => {
    const outside = folderOf({ 'secret.txt': 'secret' });
    const folder = path.join(outside, 'site');
    cpSync(folderOf(site), folder, { recursive: true });
    symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'link.txt'));
    preview = await serveFolders();
    await preview.show(folder, '/union/');
    port = Number(new URL(preview.origin).port);
    const { pathname, search } = new URL(preview.addressOf('unions/qinghe/'));
    const entered = await send(port, pathname + search, { headers: { host: `127.0.0.1:${port}` } });
    expect([entered.status, entered.headers.location]).toEqual([302, '/union/unions/qinghe/']);
    expect(entered.headers['set-cookie']?.[0]).toMatch(/HttpOnly; SameSite=Strict/);
    cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  });
  afterAll(() => preview.close());

  it('shows the site below its path', async () => {
    expect(await get('/union/unions/qinghe/')).toMatchObject({ status: 200, text: '青禾' });
    expect(await get('/union/unions/qinghe')).toMatchObject({ status: 308 });
    expect(await get('/union/figures/%E5%9B%BE.png')).toMatchObject({ status: 200, text: 'PNG' });
  });

  it.each([
    '/',
    '/index.html',
    '/union/../secret.txt',
    '/union/..%2fsecret.txt',
    '/union/%2e%2e/secret.txt',
    '/union/..\\secret.txt',
    '/union/link.txt',
    '/union/%',
    '/union/%00',
  ])('%s is nothing', async (target) => {
    expect(await get(target)).toMatchObject({ status: 404, text: '' });
  });

  it('is nobody’s without the key, nor under another name', async () => {
    expect(await get('/union/', { cookie: '' })).toMatchObject({ status: 401, text: '' });
    expect(await get('/union/?key=wrong', { cookie: '' })).toMatchObject({ status: 401, text: '' });
    expect(await get('/union/', { host: 'evil.example' })).toMatchObject({ status: 421, text: '' });
  });

  it('never leads out of its folder', () => {
    const part = fc.constantFrom('..', '.', '%2e%2e', '%2f', '\\', 'a', '/', '%5c', '%00', '//', 'C:');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const file = placeIn('/site', `/${parts.join('')}`);
        expect(file === null || path.resolve(file).startsWith('/site/')).toBe(true);
      }),
    );
  });
});

describe('long work', () => {
  const jobs = () => new Jobs((error) => (error as Error).message);

  it('is done one at a time, and tells how far it is', async () => {
    const own = jobs();
    let finish = () => {};
    const work = async (tell: (line: string) => void) => {
      tell('half');
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return { zip: 'a.zip' };
    };
    expect(own.start('publish', 'begun', work)).toBe(true);
    expect(own.start('preview', 'begun', work)).toBe(false);
    expect(own.state).toMatchObject({ state: 'running', line: 'half' });
    finish();
    await expect.poll(() => own.state?.state).toBe('done');
    expect(own.state?.result).toEqual({ zip: 'a.zip' });
  });

  it('says why it failed, and is cancelled when it has cleared away', async () => {
    const own = jobs();
    own.start('preview', '', () => Promise.reject(new Error('disk full')));
    await expect.poll(() => own.state).toMatchObject({ state: 'failed', line: 'disk full' });
    let isCleared = false;
    own.start('preview', '', async (_, signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      isCleared = true;
      throw new Error('stopped');
    });
    await own.cancel();
    expect([isCleared, own.state?.state]).toEqual([true, 'cancelled']);
  });
});
