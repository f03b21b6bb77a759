/** Opens the studio of a project, publishes from it as its page does, and ends it: `node publish-in-studio.ts <project>`. */
import { main } from '../../src/main.ts';
import { send } from './studio.ts';

const [, , project = ''] = process.argv;

/** The address that the studio prints, with its token. */
const opened = Promise.withResolvers<URL>();
const out = (line: string) => {
  const [address] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line) ?? [];
  if (address !== undefined) opened.resolve(new URL(address));
};
const ended = main(['studio', project, '--no-open'], { out, err: console.error, env: {} });
const { host, port, hash } = await Promise.race([
  opened.promise,
  ended.then((code) => Promise.reject(new Error(`no studio: ${code}`))),
]);

const headers = {
  origin: `http://${host}`,
  'x-gongkai-token': hash.slice(1),
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
};
async function ask(method: 'GET' | 'POST', name: string): Promise<unknown> {
  const body = method === 'POST' ? { body: '{}' } : {};
  const { status, text } = await send(Number(port), `/api/${name}`, { method, headers, ...body });
  if (status !== 200) throw new Error(`${name}: ${status} ${text}`);
  return JSON.parse(text);
}

await ask('POST', 'publish');
type Job = { readonly state: string; readonly line: string };
let job: Job;
do job = (await ask('GET', 'job')) as Job;
while (job.state === 'running');
if (job.state !== 'done') console.error(`${job.state}: ${job.line}`);
await ask('POST', 'end');
process.exitCode = await ended;
