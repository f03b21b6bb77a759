/** A figure of every kind in its form: each keeps its numbers, and is drawn or says why not. */
import { figureKinds } from '@gongkai/snapshot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FigurePicture, FiguresEdit, FiguresView } from '../../src/local-studio/page/edit/contract.ts';
import { type OpenStudio, openStudio, project, report } from '../support/studio.ts';

let open: OpenStudio;
beforeEach(async () => {
  open = await openStudio(await project());
  await open.file('总结.txt', report);
  await open.post('write');
});
afterEach(() => open.server.close());

const view = async () => JSON.parse((await open.get('figures?union=qinghe')).text) as FiguresView;
const about = (version: number) => ({ kind: 'figures', union: 'qinghe', version });

async function post(name: string, body: object = {}) {
  const { version } = await view();
  const answer = await open.post(name, { ...about(version), ...body });
  return { ...answer, view: JSON.parse(answer.text) as FiguresView & { readonly error?: string } };
}
const edit = (change: FiguresEdit) => post('edit', { edit: change });

test('every kind can be chosen, keeps its numbers, and is drawn or says why not', async () => {
  await edit({ type: 'add', kind: 'tiles' });
  for (const kind of figureKinds) {
    const { status, view: now } = await edit({ type: 'set', index: 0, field: 'kind', value: kind });
    expect([kind, status, now.figures[0]?.kind]).toEqual([kind, 200, kind]);
    const answer = await open.get('figure-picture?union=qinghe&index=0&width=343&theme=dark');
    const { svg, alt } = JSON.parse(answer.text) as FigurePicture;
    const stops = now.faults.filter(({ isWarning }) => !isWarning);
    expect([kind, svg === null]).toEqual([kind, stops.length > 0]);
    if (svg !== null) expect([svg.startsWith('<svg '), alt.length > 10]).toEqual([true, true]);
  }
  const back = await edit({ type: 'set', index: 0, field: 'kind', value: 'tiles' });
  expect(back.status).toBe(200);
});
