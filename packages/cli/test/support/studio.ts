/** A project with a studio in it, and requests as a browser, or somebody else, sends them. */
import { mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type RunningServer, startServer } from '../../src/local-studio/server.ts';
import { Studio } from '../../src/local-studio/studio.ts';
import { run } from './run.ts';

/** The report of an invented county, with a person in it of whom nothing may leave it. */
export const report = readFileSync(path.join(import.meta.dirname, '../reports/qinghe.txt'));

/** Makes the project of an invented county, below a path with blanks and Chinese. @returns its folder */
export async function project(): Promise<string> {
  const folder = path.join(realpathSync(mkdtempSync(path.join(tmpdir(), '工作台 (青禾) '))), 'qinghe');
  const id = ['--id', 'qinghe', '--adcode', '610921', '--name', '青禾县'];
  const { code, err } = await run('new', folder, ...id, '--yes');
  if (code !== 0) throw new Error(err);
  return folder;
}

/** An answer, as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends a request exactly as it is written, which `fetch` does not: it resolves paths and forbids headers. */
export const send = (
  port: number,
  target: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | Uint8Array;
  } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: target, method, headers }, (response) => {
      const pieces: Buffer[] = [];
      response
        .on('data', (piece: Buffer) => pieces.push(piece))
        .on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(pieces).toString('utf8'),
          }),
        )
        .on('error', reject);
    });
    // What is refused early is answered before all of it was sent.
    sent.on('error', reject).end(body);
  });

/** A studio that listens, with the requests of its own page. */
export interface OpenStudio {
  readonly studio: Studio;
  readonly server: RunningServer;
  readonly host: string;
  readonly token: string;
  /** Headers of its own page. */
  readonly own: Readonly<Record<string, string>>;
  readonly get: (name: string) => Promise<Answer>;
  readonly post: (name: string, body?: unknown) => Promise<Answer>;
  readonly file: (name: string, bytes: Uint8Array, date?: string, published?: string) => Promise<Answer>;
  readonly asked: string[];
}

/** Opens the studio of a project. */
export async function openStudio(folder: string): Promise<OpenStudio> {
  const asked: string[] = [];
  const io = { out: () => {}, err: () => {}, env: {}, now: () => new Date(2026, 10, 26, 12) };
  const studio = await Studio.open(folder, io);
  const listening = await startServer({
    studio,
    port: 0,
    lockId: () => 'of-this-studio',
    onAsked: () => asked.push('asked'),
    onOpened: () => {},
    onEnd: () => asked.push('end'),
  });
  const server = {
    ...listening,
    close() {
      listening.close();
      void studio.end();
    },
  };
  const host = `127.0.0.1:${server.port}`;
  const [, token = ''] = server.address.split('#');
  const own = { origin: `http://${host}`, 'x-gongkai-token': token, 'sec-fetch-site': 'same-origin' };
  const json = { ...own, 'content-type': 'application/json' };
  return {
    studio,
    server,
    host,
    token,
    own,
    asked,
    get: (name) => send(server.port, `/api/${name}`, { headers: own }),
    post: (name, body = {}) =>
      send(server.port, `/api/${name}`, { method: 'POST', headers: json, body: JSON.stringify(body) }),
    file: (name, bytes, date = '2026-11-26', published = '2026-01-20') =>
      send(
        server.port,
        `/api/file?name=${encodeURIComponent(name)}&union=qinghe&date=${date}&published=${published}`,
        { method: 'POST', headers: { ...own, 'content-type': 'application/octet-stream' }, body: bytes },
      ),
  };
}
