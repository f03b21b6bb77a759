/** What the clerk does in the studio, one thing after the other, in a process that is killed at one of its steps: a number changed, the snapshot written and sealed. */
import { answerApi } from '../../src/local-studio/routes.ts';
import { Studio } from '../../src/local-studio/studio.ts';

const [project = ''] = process.argv.slice(2);
const studio = await Studio.open(project, { out: () => {}, err: () => {}, env: {} });
const post = async (name: string, body: unknown) => {
  const answer = await answerApi('POST', name, { query: new URLSearchParams(), body, studio }, 'en');
  if (answer?.status !== 200) throw new Error(JSON.stringify(answer));
};
const { version = 0, rows = [] } = studio.store.draft ?? {};
const row = rows.findIndex(({ printed }) => printed === '3200余人次');
await post('changes', { version, changes: [{ row, cells: { take: '否' } }] });
await post('write', {});
await post('seal', {});
await studio.end();
