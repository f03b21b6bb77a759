/** Whose site it is, in its form: union.json and site.json, by the requests that the page sends. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SettingsView } from '../../src/local-studio/page/edit/contract.ts';
import { type SettingsKind, settingsGroups } from '../../src/local-studio/page/fields/settings-fields.ts';
import { settingsEn, settingsZh } from '../../src/local-studio/page/words/settings-words.ts';
import { type OpenStudio, openStudio, project } from '../support/studio.ts';

let folder: string;
let open: OpenStudio;
let files: Readonly<Record<SettingsKind, string>>;
let texts: Readonly<Record<SettingsKind, string>>;
beforeAll(async () => {
  folder = await project();
  files = {
    union: path.join(folder, 'data/unions/qinghe/union.json'),
    site: path.join(folder, 'data/site.json'),
  };
  texts = { union: readFileSync(files.union, 'utf8'), site: readFileSync(files.site, 'utf8') };
  open = await openStudio(folder);
});
afterAll(() => open.server.close());
beforeEach(async () => {
  for (const kind of ['union', 'site'] as const) {
    writeFileSync(files[kind], texts[kind]);
    await post(kind, 'edit-discard');
  }
});

const view = async (kind: SettingsKind) =>
  JSON.parse((await open.get(`${kind}?union=qinghe`)).text) as SettingsView;

async function post(kind: SettingsKind, name: string, body: object = {}) {
  const { version } = await view(kind);
  const answer = await open.post(name, { kind, union: 'qinghe', version, ...body });
  return {
    status: answer.status,
    view: JSON.parse(answer.text) as SettingsView & { readonly error?: string },
  };
}
const set = (kind: SettingsKind, field: string, value: string) =>
  post(kind, 'edit', { edit: { type: 'set', field, value } });
const read = (kind: SettingsKind) => JSON.parse(readFileSync(files[kind], 'utf8')) as Record<string, unknown>;

test('the settings of the site are written where they belong, and what has no field stays byte for byte', async () => {
  const own =
    '\uFEFF{\r\n\t"name": "旧名",\r\n\t"pages": { "search":false },\r\n\t"footer": {"notes": ["一"]}\r\n}\r\n';
  writeFileSync(files.site, own);
  const before = await view('site');
  expect([before.values.name, before.values['contact.phone'], before.isChanged]).toEqual(['旧名', '', false]);
  for (const [field, value] of [
    ['name', '青禾工会数据'],
    ['contact.office', '办公室'],
    ['contact.phone', '0915-1234567'],
    ['footer.icp', '京ICP备12345678号-1'],
    ['language', 'en'],
    ['language', ''],
    ['dataLicence.name', 'CC BY 4.0'],
    ['dataLicence.name', ''],
  ] as const)
    expect([field, (await set('site', field, value)).status]).toEqual([field, 200]);
  const saved = await post('site', 'edit-save');
  expect([saved.status, saved.view.isChanged, saved.view.faults.map(({ code }) => code)]).toEqual([
    200,
    false,
    // Its mark at the beginning, which stays.
    ['file-mark'],
  ]);
  const text = readFileSync(files.site, 'utf8');
  expect(text.startsWith('\uFEFF{\r\n\t"name": "青禾工会数据",\r\n\t"pages": { "search":false },\r\n')).toBe(
    true,
  );
  expect(JSON.parse(text.slice(1))).toEqual({
    name: '青禾工会数据',
    pages: { search: false },
    footer: { notes: ['一'], icp: '京ICP备12345678号-1' },
    contact: { office: '办公室', phone: '0915-1234567' },
  });
  expect((await post('site', 'edit-undo')).view.values['dataLicence.name']).toBe('CC BY 4.0');
});

test('how small numbers are protected begins with what holds by default, and asks for the reason', async () => {
  const { view: now } = await set('union', 'disclosure.threshold', '6');
  expect(now.values).toMatchObject({
    'disclosure.threshold': '6',
    'disclosure.sensitiveThreshold': '10',
    'disclosure.dominance.percent': '85',
    'disclosure.reason': '',
  });
  expect(now.faults.map(({ path: at }) => at)).toContain('disclosure.reason');
  const refused = await post('union', 'edit-save');
  expect([refused.status, read('union')]).toEqual([422, JSON.parse(texts.union)]);
  await set('union', 'disclosure.dominance.percent', '八十');
  await set('union', 'disclosure.reason', '本县人口少，照上级的要求');
  expect((await view('union')).faults).toMatchObject([{ path: 'disclosure.dominance.percent' }]);
  await set('union', 'disclosure.dominance.percent', '80');
  expect((await post('union', 'edit-save')).status).toBe(200);
  expect(read('union').disclosure).toEqual({
    threshold: 6,
    sensitiveThreshold: 10,
    dominance: { largest: 2, percent: 80 },
    estimate: 15,
    reason: '本县人口少，照上级的要求',
  });
});

test('whose parent, name and level: what the check says stands at its field, and choices are those of the data', async () => {
  const { choices, values } = await view('union');
  expect(values).toMatchObject({ name: '青禾县总工会', level: 'county', adcode: '610921' });
  expect(choices.parent?.map(({ code }) => code)).toEqual(expect.arrayContaining(['', values.parent]));
  expect(choices.parent?.map(({ code }) => code)).not.toContain('qinghe');
  expect(choices.level?.find(({ code }) => code === 'county')?.words).toMatch(/县/);
  const { view: now } = await set('union', 'adcode', '61092');
  expect(now.faults[0]).toMatchObject({
    path: 'adcode',
    expected: '六位数字（GB/T 2260）',
    found: expect.any(String),
  });
  await post('union', 'edit-undo');
  expect((await view('union')).faults).toEqual([]);
});

test('takes no mobile, no other field and nothing that is no text; shows none that stands there', async () => {
  for (const [field, value, status] of [
    ['contact.phone', '13912345678', 422],
    ['id', 'other', 422],
    ['footer.notes', 'x', 422],
    ['__proto__.x', 'x', 422],
    ['name', '一\n二', 422],
    ['name', 5, 422],
  ] as const)
    expect([field, (await set('site', field, value as string)).status]).toEqual([field, status]);
  writeFileSync(files.site, '{"contact": {"phone": "13912345678"}}');
  const now = await view('site');
  expect([now.values['contact.phone'], now.withheld]).toEqual(['', ['contact.phone']]);
  expect(JSON.stringify(now)).not.toContain('13912345678');
  writeFileSync(files.site, '[]');
  expect((await view('site')).refused).toContain('site.json');
});

test('changes that are not saved are told, and kept once for the site', async () => {
  await set('site', 'name', '别的');
  const state = JSON.parse((await open.get('state')).text) as { unsaved: string[] };
  expect(state.unsaved).toEqual(['site']);
  await post('site', 'edit-discard');
  expect(JSON.parse((await open.get('state')).text).unsaved).toEqual([]);
});

test('each field and group has words in both languages', () => {
  for (const words of [settingsZh, settingsEn])
    for (const kind of ['union', 'site'] as const) {
      const groups = settingsGroups(kind);
      expect(Object.keys(words.groups[kind])).toEqual(groups.map(([group]) => group));
      expect(Object.keys(words.fields[kind])).toEqual(groups.flatMap(([, fields]) => fields));
    }
});
