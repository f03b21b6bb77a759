/** Serves the built site on http://localhost:4321; a taken port is said and the next free one used. No cache, so a new build shows at once. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

// An empty PORT is none.
const wanted = Number(process.env.PORT || 4321);
const tries = 20;
const folder = path.resolve('dist');
if (!existsSync(folder)) {
  console.error('There is no dist/ yet: run `npm run build` first.');
  process.exit(1);
}
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error(`PORT is no port number: ${process.env.PORT}`);
  process.exit(1);
}

const files = sirv(folder, {
  dev: true,
  setHeaders: (response, file) => {
    if (file.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv; charset=utf-8');
  },
});
const notFound = readFileSync(path.join(folder, '404.html'));

const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
  });
});

let port = wanted;
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || port - wanted >= tries) {
    console.error(`Cannot serve: ${error.message}`);
    process.exit(1);
  }
  console.log(`Port ${port} is taken (by another program or an earlier start); trying ${port + 1}.`);
  port += 1;
  server.listen(port);
});
server.on('listening', () => {
  console.log(`\n  工会公开 Gongkai: http://localhost:${port}/\n\n  Stop with Ctrl+C.`);
});
server.listen(port);
