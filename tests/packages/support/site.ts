import { createServer } from 'node:http';
import sirv from 'sirv';
import { type Listening, listen } from '../../../scripts/listen.ts';

/** Serves a folder as a plain host does, which sends no header but the type. */
export async function serveFolder(folder: string): Promise<Listening> {
  const files = sirv(folder, { dev: true });
  return listen(
    createServer((request, response) =>
      files(request, response, () => {
        response.writeHead(404).end();
      }),
    ),
  );
}
