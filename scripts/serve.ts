/**
 * `npm start` at its end: serves the built site on http://localhost:4321, to this computer alone unless HOST or `--host` says otherwise; a
 * taken port is said and the next free one used. No cache, so a new build shows at once.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { recoverSite } from './build/guard.ts';
import { isSite } from './build/out-folder.ts';
import { siteServer } from './site-server.ts';

const { values } = parseArgs({ options: { host: { type: 'string' } } });
// An empty HOST or PORT is none.
const host = values.host || process.env.HOST || '127.0.0.1';
const wanted = Number(process.env.PORT || 4321);
const tries = 20;
const folder = path.resolve('dist');
await recoverSite(folder);
if (!isSite(folder)) {
  console.error('There is no dist/ yet: run `npm run build` first.');
  process.exit(1);
}
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error(`PORT is no port number: ${process.env.PORT}`);
  process.exit(1);
}

const { base, serve } = siteServer(folder);
const server = createServer(serve);

let port = wanted;
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || port - wanted >= tries) {
    console.error(`Cannot serve on ${host}: ${error.message}`);
    process.exit(1);
  }
  console.log(`Port ${port} is taken (by another program or an earlier start); trying ${port + 1}.`);
  port += 1;
  server.listen(port, host);
});
server.on('listening', () => {
  const bracketed = host.includes(':') ? `[${host}]` : host;
  const shown = host === '127.0.0.1' ? 'localhost' : bracketed;
  // With PORT=0 the system has chosen.
  const { port: own } = server.address() as AddressInfo;
  console.log(`\n  工会公开 Gongkai: http://${shown}:${own}${base}\n\n  Stop with Ctrl+C.`);
});
server.listen(port, host);
