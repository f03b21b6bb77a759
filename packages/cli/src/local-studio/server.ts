import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { ProblemLocale } from '@gongkai/snapshot';
import { lockHeader, pingPath } from '../site/lock.ts';
import { answerApi } from './routes.ts';
import { readBody, TooLargeError } from './server/body.ts';
import { type Place, type RequestFacts, refusalOf, refusalStatus, tokenHeader } from './server/guard.ts';
import { headersFor } from './server/headers.ts';
import { pageFiles } from './server/page-files.ts';
import type { Studio } from './studio.ts';
import { studioWords } from './words.ts';

/** Largest file that can be dropped, and largest change; bytes. */
const limits = { file: 64_000_000, json: 4_000_000 } as const;

/** What a studio's server is started with. */
export interface ServerOptions {
  readonly studio: Studio;
  /** 0 for a free one. */
  readonly port: number;
  /** Known to whoever reads the lock; another studio asks with it whether this one lives. */
  readonly lockId: () => string;
  /** Another studio of the project was started: the page is shown again. */
  readonly onAsked: () => void;
  /** A browser has opened the page: it needs no file any more that leads it here. */
  readonly onOpened: () => void;
  /** Somebody pressed the button that ends it. */
  readonly onEnd: () => void;
}

/** A studio that listens, to this computer alone. */
export interface RunningServer {
  readonly port: number;
  /** The address with its token, which is behind the `#`: no browser ever sends that part, and no log holds it. */
  readonly address: string;
  readonly close: () => void;
}

const first = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

function factsOf({ method = 'GET', headers }: IncomingMessage): RequestFacts {
  return {
    method,
    host: headers.host,
    origin: headers.origin,
    fetchSite: first(headers['sec-fetch-site']),
    isOpened: headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document',
    token: first(headers[tokenHeader]),
    contentType: headers['content-type'],
  };
}

/** Answers requests to one studio. */
class Desk {
  readonly #options: ServerOptions;
  readonly #files = pageFiles();
  place: Place = { host: '', token: randomBytes(24).toString('base64url') };

  constructor(options: ServerOptions) {
    this.#options = options;
  }

  #send(response: ServerResponse, status: number, type: string, content: string): void {
    response.writeHead(status, {
      ...headersFor(this.#options.studio.previewOrigin),
      'Content-Type': type,
      'Content-Length': String(Buffer.byteLength(content)),
    });
    response.end(content);
  }

  #json = (response: ServerResponse, status: number, json: unknown): void =>
    this.#send(response, status, 'application/json; charset=utf-8', JSON.stringify(json));

  async #zip(response: ServerResponse): Promise<boolean> {
    const { studio } = this.#options;
    const { zip } = studio.job() ?? {};
    if (zip === undefined) return false;
    const file = path.join(studio.project, zip);
    const { size } = await stat(file);
    response.writeHead(200, {
      ...headersFor(studio.previewOrigin),
      'Content-Type': 'application/zip',
      'Content-Length': String(size),
    });
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
    return true;
  }

  async #api(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const locale: ProblemLocale = url.searchParams.get('lang') === 'en' ? 'en' : 'zh-Hans';
    const say = studioWords[locale];
    const method = request.method ?? 'GET';
    const name = url.pathname.slice('/api/'.length);
    const { studio, onEnd } = this.#options;
    try {
      if (method === 'GET' && name === 'zip' && (await this.#zip(response))) return;
      const isFile = request.headers['content-type']?.startsWith('application/octet-stream') === true;
      const bytes =
        method === 'POST' ? await readBody(request, isFile ? limits.file : limits.json) : Buffer.alloc(0);
      if (method === 'POST' && name === 'end') {
        this.#json(response, 200, {});
        onEnd();
        return;
      }
      let body: unknown = bytes;
      if (!isFile && bytes.length > 0) body = JSON.parse(bytes.toString('utf8'));
      const answer = await answerApi(method, name, { query: url.searchParams, body, studio }, locale);
      if (answer) this.#json(response, answer.status, answer.json);
      else this.#json(response, 404, { error: say.noSuch });
    } catch (error) {
      if (error instanceof TooLargeError) {
        response.shouldKeepAlive = false;
        this.#json(response, 413, { error: say.tooLarge(error.most) });
      } else if (error instanceof SyntaxError) this.#json(response, 400, { error: say.badRequest });
      else this.#json(response, 500, { error: studio.explain(error, locale) });
    }
  }

  /** Another studio of this project asks whether this one lives; a page cannot: it would have to ask for the header first. */
  #isPing(request: IncomingMessage, pathname: string): boolean {
    const { headers } = request;
    return (
      pathname === pingPath &&
      headers.origin === undefined &&
      headers.host === this.place.host &&
      headers[lockHeader] === this.#options.lockId()
    );
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let url: URL;
    try {
      url = new URL(request.url ?? '/', `http://${this.place.host}`);
    } catch {
      this.#json(response, 400, { error: studioWords['zh-Hans'].badRequest });
      return;
    }
    if (this.#isPing(request, url.pathname)) {
      response.writeHead(204).end();
      this.#options.onAsked();
      return;
    }
    const isApi = url.pathname.startsWith('/api/');
    const refusal = refusalOf(factsOf(request), this.place, isApi);
    const say = studioWords[url.searchParams.get('lang') === 'en' ? 'en' : 'zh-Hans'];
    if (refusal !== null) {
      response.shouldKeepAlive = false;
      this.#json(response, refusalStatus[refusal], { error: say.refused[refusal] });
      return;
    }
    if (isApi) return this.#api(request, response, url);
    if (url.pathname === '/') this.#options.onOpened();
    const file = this.#files.get(url.pathname);
    if (file) this.#send(response, 200, file.type, file.content);
    else this.#json(response, 404, { error: say.noSuch });
  }
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/**
 * Starts the server of a studio on 127.0.0.1 alone.
 *
 * @throws the system's error where the port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const desk = new Desk(options);
  const server = createServer({ requestTimeout: 120_000, headersTimeout: 20_000 }, (request, response) => {
    desk.answer(request, response).catch(() => response.destroy());
  });
  const port = await listen(server, options.port);
  desk.place = { ...desk.place, host: `127.0.0.1:${port}` };
  return {
    port,
    address: `http://${desk.place.host}/#${desk.place.token}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
