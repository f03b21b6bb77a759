/** The figures of a union in their form, by the requests that the page sends. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { FigurePicture, FiguresEdit, FiguresView } from '../../src/local-studio/page/edit/contract.ts';
import { run } from '../support/run.ts';
import { type OpenStudio, openStudio, project, report } from '../support/studio.ts';

let folder: string;
let open: OpenStudio;
let file: string;
beforeAll(async () => {
  folder = await project();
  file = path.join(folder, 'data/unions/qinghe/figures.json');
  open = await openStudio(folder);
  await open.file('总结.txt', report);
  await open.post('write');
});
afterAll(() => open.server.close());
beforeEach(async () => {
  rmSync(file, { force: true });
  const { version } = await view();
  await open.post('edit-discard', about(version));
});

const view = async () => JSON.parse((await open.get('figures?union=qinghe')).text) as FiguresView;
const about = (version: number) => ({ kind: 'figures', union: 'qinghe', version });

async function post(name: string, body: object = {}) {
  const { version } = await view();
  const answer = await open.post(name, { ...about(version), ...body });
  return { ...answer, view: JSON.parse(answer.text) as FiguresView & { readonly error?: string } };
}
const edit = (change: FiguresEdit) => post('edit', { edit: change });

/** As somebody wrote it by hand, with what the form does not know. */
const byHand = `{
\t"$schema": "../../schema/figures.schema.json",
\t"figures": [
\t\t{ "id": "qinghe-sessions", "kind": "tiles", "domain": "guidance", "title": "开展普法宣传45场次",
\t\t  "select": { "observations": ["qinghe.publicity-sessions"] }, "wording": {"words": ["普法"], "reason": "原话"} }
\t]
}
`;

test('what the form does not know stays, and an unchanged form writes the same bytes', async () => {
  writeFileSync(file, byHand);
  expect(await view()).toMatchObject({ isChanged: false, newest: '2026-11-26' });
  expect((await post('edit-save')).status).toBe(200);
  expect(readFileSync(file, 'utf8')).toBe(byHand);
  const changed = await edit({ type: 'set', index: 0, field: 'title', value: '普法宣传做了45场次' });
  // The title is bound to the snapshot for whose numbers it was written.
  expect(changed.view.figures[0]).toMatchObject({ title: '普法宣传做了45场次', writtenFor: '2026-11-26' });
  expect(readFileSync(file, 'utf8')).toBe(byHand);
  expect((await post('edit-undo')).view).toMatchObject({ isChanged: false, canUndo: false, canRedo: true });
  await post('edit-redo');
  expect((await post('edit-save')).view).toMatchObject({ isChanged: false, canUndo: true });
  const saved = readFileSync(file, 'utf8');
  expect(saved).toContain('"wording": {"words": ["普法"], "reason": "原话"}');
  expect(saved.replace(/,\s*"writtenFor": "2026-11-26"/u, '').replace('普法宣传做了', '开展普法宣传')).toBe(
    byHand,
  );
});

test('faults are those of the check, at their field, and nothing is saved before they are mended', async () => {
  const { view: added } = await edit({ type: 'add', kind: 'tiles' });
  const [figure] = added.figures;
  expect(figure).toMatchObject({ kind: 'tiles', isNew: true, writtenFor: '2026-11-26' });
  expect(added.faults.filter(({ isWarning }) => !isWarning)).toEqual([]);
  const wrong = await edit({ type: 'set', index: 0, field: 'title', value: '开展普法宣传999场次' });
  const own = wrong.view.faults.find(({ path: at }) => at === 'title');
  expect(own).toMatchObject({ index: 0, found: '999场次', isWarning: false });
  expect(await post('edit-save')).toMatchObject({ status: 422 });
  expect(existsSync(file)).toBe(false);
  // The command says the same of the same file.
  writeFileSync(
    file,
    JSON.stringify({ figures: [{ ...figureOf(wrong.view), title: '开展普法宣传999场次' }] }),
  );
  const { out } = await run('check', path.join(folder, 'data'), '--json');
  expect(JSON.parse(out).problems).toContainEqual(
    expect.objectContaining({ code: 'headline-number', path: '$.figures[0].title' }),
  );
});

const figureOf = ({ figures: [figure] }: FiguresView) => {
  const { id, kind, domain, title, select } = figure ?? {};
  return { id, kind, domain, title, select };
};

test('where a newer snapshot has another number, its title is asked about until somebody has read it again', async () => {
  writeFileSync(file, byHand);
  const snapshots = path.join(folder, 'data/unions/qinghe/snapshots');
  const newer = path.join(snapshots, '2026-11-27.json');
  const { observations, ...whole } = JSON.parse(
    readFileSync(path.join(snapshots, '2026-11-26.json'), 'utf8'),
  );
  const [first, ...others] = observations;
  const changed = { ...first, quantity: { printed: '46场次' } };
  writeFileSync(newer, JSON.stringify({ ...whole, date: '2026-11-27', observations: [changed, ...others] }));
  const asked = ({ faults }: FiguresView) => faults.some(({ code }) => code === 'text-outdated');
  const now = await view();
  expect([now.newest, asked(now), now.choices.numbers[0]?.words]).toEqual(['2026-11-27', true, '46场次']);
  expect(now.faults).toContainEqual(expect.objectContaining({ path: 'title', code: 'headline-number' }));
  const read = (await edit({ type: 'read', index: 0 })).view;
  expect([read.figures[0]?.writtenFor, asked(read)]).toEqual(['2026-11-27', false]);
  rmSync(newer);
});

test('a figure is drawn as it is in the form', async () => {
  await edit({ type: 'add', kind: 'tiles' });
  const answer = await open.get('figure-picture?union=qinghe&index=0&width=343&theme=dark');
  const { svg, alt } = JSON.parse(answer.text) as FigurePicture;
  expect(svg).toMatch(/^<svg [\s\S]*45场次/u);
  expect(alt).toContain('45场次');
});

test('numbers are chosen and put in order, figures moved and removed, and all of it taken back', async () => {
  const ids = (await view()).choices.numbers.slice(0, 3).map(({ id }) => id);
  expect((await view()).choices.numbers[0]).toMatchObject({ words: '45场次' });
  await edit({ type: 'add', kind: 'tiles' });
  await edit({ type: 'select', index: 0, select: { observations: ids } });
  await edit({ type: 'add', kind: 'count' });
  await edit({ type: 'move', index: 1, to: 0 });
  const now = (await edit({ type: 'lead', ids: ids.slice(0, 2) })).view;
  expect(now.figures.map(({ kind }) => kind)).toEqual(['count', 'tiles']);
  expect(new Set(now.figures.map(({ id }) => id)).size).toBe(2);
  expect(now.lead).toEqual(ids.slice(0, 2));
  await edit({ type: 'remove', index: 0 });
  expect((await view()).figures[0]?.select).toEqual({ observations: ids });
  for (let count = 0; count < 6; count += 1) expect((await post('edit-undo')).status).toBe(200);
  expect(await view()).toMatchObject({ isChanged: false, figures: [], lead: [], canUndo: false });
});

test('what is not saved is there when the studio is opened again; what was changed elsewhere is not overwritten', async () => {
  writeFileSync(file, byHand);
  await edit({ type: 'set', index: 0, field: 'description', value: '一年来' });
  open.server.close();
  open = await openStudio(folder);
  expect(JSON.parse((await open.get('state')).text).unsaved).toEqual(['figures']);
  expect((await view()).figures[0]).toMatchObject({ description: '一年来' });
  writeFileSync(file, byHand.replace('45场次', '四十五场次'));
  const refused = await post('edit-save');
  expect([refused.status, refused.view.error]).toEqual([422, expect.stringContaining('在别处改过')]);
  expect(readFileSync(file, 'utf8')).toContain('四十五场次');
  const { view: anew } = await post('edit-discard');
  expect(anew).toMatchObject({ isChanged: false, isOutdated: false });
  expect(anew.figures[0]).toMatchObject({ title: '开展普法宣传四十五场次', description: '' });
});

test('an id that is saved, personal data, and what is no change are not taken', async () => {
  writeFileSync(file, byHand);
  const refused: readonly (readonly [object, number])[] = [
    [{ type: 'set', index: 0, field: 'id', value: 'other' }, 422],
    [{ type: 'set', index: 0, field: 'title', value: '联系电话13912345678' }, 422],
    [{ type: 'set', index: 0, field: 'title', value: '长'.repeat(500) }, 422],
    [{ type: 'set', index: 0, field: 'constructor', value: 'x' }, 422],
    [{ type: 'set', index: 7, field: 'title', value: 'x' }, 422],
    [{ type: 'set', index: 0, field: 'kind', value: 'pie' }, 422],
    [{ type: 'constructor', index: 0 }, 422],
    [{ type: 'move', index: 0, to: -1 }, 422],
  ];
  for (const [change, status] of refused)
    expect([change, (await edit(change as FiguresEdit)).status]).toEqual([change, status]);
  const { version } = await view();
  for (const wrong of [{ kind: '__proto__' }, { union: '../qinghe' }, { union: 'constructor' }])
    expect(
      (await open.post('edit', { ...about(version), ...wrong, edit: { type: 'add', kind: 'bars' } })).status,
    ).toBe(422);
  const late = { type: 'set', index: 0, field: 'title', value: 'x' };
  expect((await open.post('edit', { ...about(version - 1), edit: late })).status).toBe(409);
  expect((await view()).isChanged).toBe(false);
});

test('a file that is no figures has no form, and says so in words', async () => {
  for (const broken of ['{', '[]', '{"figures": {}}', '{"figures": [], "figures": []}']) {
    writeFileSync(file, broken);
    expect([broken, (await view()).refused?.length ?? 0]).toEqual([broken, expect.any(Number)]);
    expect((await view()).refused).not.toBe(null);
    expect((await edit({ type: 'add', kind: 'bars' })).status).toBe(422);
    expect(readFileSync(file, 'utf8')).toBe(broken);
  }
});
