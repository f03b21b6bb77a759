/** Two studios of one project: the second one says so. */
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { writeHandover } from '../../src/local-studio/server/handover.ts';
import { browserCommand } from '../../src/local-studio/server/open-browser.ts';
import { main } from '../../src/main.ts';
import { ownerHere, takeLock } from '../../src/site/lock.ts';
import { recover } from '../../src/site/replace.ts';
import { workFolder } from '../../src/site/work-folder.ts';
import { run } from '../support/run.ts';
import { type OpenStudio, openStudio, project } from '../support/studio.ts';

const work = () => path.join(mkdtempSync(path.join(tmpdir(), 'gongkai-lock-')), '.gongkai');
const write = (folder: string, owner: unknown) =>
  writeFileSync(path.join(folder, 'lock.json'), JSON.stringify(owner));

describe('the lock of a project', () => {
  let open: OpenStudio;
  beforeAll(async () => {
    open = await openStudio(await project());
  });
  afterAll(() => open.server.close());

  it('is of one studio at a time, and given back', async () => {
    const folder = work();
    const lock = await takeLock(folder, { ...ownerHere(open.server.port), id: 'of-this-studio' });
    if (!('release' in lock)) throw new Error('not taken');
    expect(await takeLock(folder, ownerHere(1))).toMatchObject({ owner: { port: open.server.port } });
    expect(open.asked).toEqual(['asked']);
    await lock.release();
    expect(existsSync(path.join(folder, 'lock.json'))).toBe(false);
  });

  it('is taken over from a studio that was killed, though another process has its port', async () => {
    const folder = work();
    const first = await takeLock(folder, ownerHere(open.server.port));
    expect('release' in first).toBe(true);
    expect('release' in (await takeLock(folder, ownerHere(open.server.port)))).toBe(true);
    for (const left of [{}, null, 'text', { id: 'a', pid: 1, port: 1 }]) {
      write(folder, left);
      expect('release' in (await takeLock(folder, ownerHere(1)))).toBe(true);
    }
  });

  it('holds where it is of another computer, whom nobody can ask', async () => {
    const folder = work();
    await takeLock(folder, ownerHere(1));
    write(folder, { ...ownerHere(1), host: 'office-2' });
    expect(await takeLock(folder, ownerHere(1))).toMatchObject({ owner: { host: 'office-2' } });
  });

  it('is of one alone of many that come at once', async () => {
    const folder = work();
    const taken = await Promise.all(
      Array.from({ length: 8 }, () =>
        takeLock(folder, { ...ownerHere(open.server.port), id: 'of-this-studio' }).then(
          (lock) => 'release' in lock,
        ),
      ),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
  });
});

test('the command opens, says where, says when there is one already, and ends', async () => {
  const folder = await project();
  const out: string[] = [];
  const io = { out: (line: string) => out.push(line), err: (line: string) => out.push(line), env: {} };
  const first = main(['studio', folder, '--no-open'], io);
  await expect.poll(() => out.join('\n')).toMatch(/http:\/\/127\.0\.0\.1:\d+\/#[\w-]{32}/);
  const second = await run('studio', folder, '--no-open');
  expect(second.code).toBe(2);
  expect(second.err).toContain('open already');
  // The secret is in nobody’s file.
  const [, token = ''] = /#([\w-]{32})/.exec(out.join('\n')) ?? [];
  expect(readFileSync(path.join(folder, '.gongkai/lock.json'), 'utf8')).not.toContain(token);
  process.emit('SIGINT');
  expect(await first).toBe(0);
  expect(existsSync(path.join(folder, '.gongkai/lock.json'))).toBe(false);
});

test.each([
  ['no project', ['studio', tmpdir()], /no folder data/],
  ['a port that is none', ['studio', '.', '--port', '80'], /1024/],
  ['two folders', ['studio', 'a', 'b'], /b/],
  ['an unknown option', ['studio', '--host', '0.0.0.0'], /--host/],
])('%s is said', async (_, args, words) => {
  const { code, err } = await run(...args);
  expect(code).toBe(2);
  expect(err).toMatch(words);
});

test('the browser is opened without a shell, where there is a screen', () => {
  const file = 'C:\\工作 台\\open.html';
  expect(browserCommand(file, 'win32', {})).toEqual(['rundll32.exe', ['url.dll,FileProtocolHandler', file]]);
  expect(browserCommand(file, 'darwin', {})).toEqual(['open', [file]]);
  expect(browserCommand(file, 'linux', { DISPLAY: ':0' })).toEqual(['xdg-open', [file]]);
  expect(browserCommand(file, 'linux', {})).toBe(null);
});

test.each(['linux', 'win32'] as const)(
  'on %s the address is handed over in a file of the user alone',
  async (platform) => {
    const folder = work();
    const { file, remove } = await writeHandover('http://127.0.0.1:5000/#a"b', folder, platform);
    expect(path.dirname(file) === folder).toBe(platform === 'linux');
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('0;url=http://127.0.0.1:5000/#a&#34;b"');
    await remove();
    expect(existsSync(file)).toBe(false);
    expect(platform === 'linux' || !existsSync(path.dirname(file))).toBe(true);
  },
);

test('what was left of a studio that was killed is cleared away', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-lock-'));
  const { file } = await writeHandover('http://127.0.0.1:5000/#a', workFolder(folder), 'linux');
  await recover(folder);
  expect(existsSync(file)).toBe(false);
});
