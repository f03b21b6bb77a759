/** Hosts of pages and of scripts, each an origin of its own. */
import { createServer } from 'node:http';
import { listen } from '../../../scripts/listen.ts';

/** A host that answers until it is closed. */
export interface Host {
  readonly origin: string;
  close(): void;
}

/** What a host answers to a path; null where there is nothing. */
export type Answer = (path: string) => {
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
} | null;

/** Starts a host on a port of its own. */
export async function startHost(answer: Answer): Promise<Host> {
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (found) response.writeHead(200, found.headers).end(found.body);
    else response.writeHead(404).end();
  });
  const { url, close } = await listen(server);
  return { origin: url.slice(0, -1), close };
}
