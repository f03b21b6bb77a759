import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listen } from '../listen.ts';
import { siteServer } from '../site-server.ts';
import { type Run, start } from './support/run.ts';
import { writeSite } from './support/site.ts';

const root = mkdtempSync(path.join(tmpdir(), 'gongkai-serve-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function folderWith(settings: object | null): string {
  const folder = mkdtempSync(path.join(root, 'project-'));
  writeSite(path.join(folder, 'dist'), 'page');
  mkdirSync(path.join(folder, 'dist', '工会'));
  writeFileSync(path.join(folder, 'dist', '工会', 'index.html'), 'page');
  writeFileSync(path.join(folder, 'dist', '404.html'), 'none');
  if (settings) writeFileSync(path.join(folder, 'dist', 'data', 'site.json'), JSON.stringify(settings));
  return folder;
}

/** Starts the server of `npm start` in a folder. @returns what to do with its port */
async function serving(
  env: NodeJS.ProcessEnv,
  args: readonly string[],
  use: (port: number) => Promise<void>,
) {
  const script = path.resolve('scripts/serve.ts');
  const taken: Run = start(
    'sh',
    ['-c', `cd "$0" && exec "$@"`, folderWith(null), process.execPath, script, ...args],
    {
      PORT: '45871',
      HOST: '',
      ...env,
    },
  );
  try {
    await taken.prints('Stop with');
    await use(Number(/:(\d+)\//.exec(taken.said())?.[1]));
  } finally {
    taken.child.kill();
    await taken.ended;
  }
}

const answers = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .on('connect', () => end(true))
      .on('error', () => end(false))
      .on('timeout', () => end(false));
  });

describe('npm start', () => {
  // All of 127.0.0.0/8 is this computer on Linux: whoever listens everywhere answers on 127.0.0.2, too.
  it.runIf(process.platform === 'linux')('is heard on this computer alone', async () => {
    await serving({}, [], async (port) => {
      expect([await answers('127.0.0.1', port), await answers('127.0.0.2', port)]).toEqual([true, false]);
    });
  });

  it('says the port that the system has chosen where PORT is 0', async () => {
    await serving({ PORT: '0' }, [], async (port) => {
      expect([port > 0, await answers('127.0.0.1', port)]).toEqual([true, true]);
    });
  });

  it.each([
    [{ HOST: '0.0.0.0' }, []],
    [{}, ['--host', '0.0.0.0']],
  ])('is heard elsewhere where that is asked for: %o %o', async (env, args) => {
    await serving(env, args, async (port) => {
      expect(await answers('127.0.0.1', port)).toBe(true);
      if (process.platform === 'linux') expect(await answers('127.0.0.2', port)).toBe(true);
    });
  });
});

describe('a served site', () => {
  const ask = async (settings: object | null, address: string) => {
    const { serve } = siteServer(path.join(folderWith(settings), 'dist'));
    const { url, close } = await listen(createServer(serve));
    try {
      const response = await fetch(new URL(address, url), { redirect: 'manual' });
      return [response.status, response.headers.get('location') ?? (await response.text())];
    } finally {
      close();
    }
  };
  const below = { url: 'https://www.example.gov.cn/工会/gk' };
  const basePath = '/%E5%B7%A5%E4%BC%9A/gk/';

  it.each([
    [null, '/', [200, 'page']],
    [null, '/figures/3/', [200, expect.stringContaining('page')]],
    [null, '/figures/3', [302, '/figures/3/']],
    [null, '/figures/3?a=1&b', [302, '/figures/3/?a=1&b']],
    [null, '/%E5%B7%A5%E4%BC%9A', [302, '/%E5%B7%A5%E4%BC%9A/']],
    [null, '/figures/99', [404, 'none']],
    [null, '/%E5%B7', [404, 'none']],
    [null, '/..%2f..%2fpackage.json', [404, 'none']],
    [below, '/', [302, basePath]],
    [below, basePath, [200, 'page']],
    [below, basePath.slice(0, -1), [302, basePath]],
    [below, `${basePath}figures/3`, [302, `${basePath}figures/3/`]],
    [below, '/figures/3/', [404, 'none']],
  ])('with settings %o answers %s', async (settings, address, answer) => {
    expect(await ask(settings, address)).toEqual(answer);
  });

  it('leads to no other host', async () => {
    const { serve } = siteServer(path.join(folderWith(null), 'dist'));
    const { url, close } = await listen(createServer(serve));
    const response = await fetch(`${url}/figures/3`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/figures/3/');
    close();
  });
});
