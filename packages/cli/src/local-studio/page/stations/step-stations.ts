import type { App } from '../app.ts';
import { h, labelled, tick } from '../dom.ts';
import type { StationsEdit, StationsView } from '../edit/contract.ts';
import { createEditor } from '../edit/editor.ts';
import { replaceKept } from '../edit/keep-focus.ts';
import { faultLine, saveBar, unionSelect } from '../edit/parts.ts';
import { onTableKey } from '../edit/table-keys.ts';
import { rowKey, stationRow } from './row.ts';

/** What the step shows now, so that only what differs is drawn anew. */
interface Shown {
  readonly body: HTMLTableSectionElement;
  readonly drawn: Map<string, string>;
  head: HTMLElement;
}

let shown: Shown | null = null;
/** System in which positions are typed; that of the file where it is empty. */
let typedIn = '';
let checking: ReturnType<typeof setTimeout> | undefined;

/** How long nobody changes anything before a large file is checked, milliseconds. */
const pause = 800;

/** The stations of a union, as the studio knows them. */
export const stationsEditor = createEditor<StationsView, StationsEdit>('stations', update);

const idsOf = ({ rows }: StationsView) => rows.map(({ id }) => id).join(' ');

const sender = (app: App, index: number) => (edit: StationsEdit) =>
  void stationsEditor.edit(app, edit, index);

/** Of a large file the check is asked for when nobody has changed anything for a while. */
function checkLater(app: App): void {
  clearTimeout(checking);
  const { view } = stationsEditor;
  if (!view || view.isChecked || view.refused !== null) return;
  checking = setTimeout(() => {
    if (app.step === 'stations') void stationsEditor.refresh(app, { check: 'now' });
  }, pause);
}

function update(app: App, before: StationsView, refused?: number): void {
  const { view } = stationsEditor;
  if (!view) return;
  const isSame = view.start === before.start && idsOf(before) === idsOf(view);
  if (!shown?.body.isConnected || view.refused !== null || !isSame) {
    app.draw();
    return;
  }
  const { body, drawn } = shown;
  // What was said before stays until the check has been made again.
  const now = view.isChecked ? view : { ...view, faults: before.faults };
  const rows = Array.from(body.children);
  for (const [position, row] of now.rows.entries()) {
    const key = rowKey(app, now, row);
    const old = rows[position];
    if (!old || (drawn.get(row.id) === key && row.index !== refused)) continue;
    drawn.set(row.id, key);
    replaceKept(
      old,
      stationRow(app, now, row, () => typedIn, sender(app, row.index)),
    );
  }
  const head = bars(app, view);
  replaceKept(shown.head, head);
  shown.head = head;
  app.take(app.state, false);
  checkLater(app);
}

/** What stands above the table: to be saved, what is to be mended, what is said of the whole file. */
function bars(app: App, view: StationsView): HTMLElement {
  const { say } = app;
  const { all, faulty, doubtful, isChecked } = view;
  return h(
    'div',
    {},
    saveBar(app, stationsEditor),
    h(
      'p',
      { class: 'count' },
      isChecked ? say.stations.count(all, faulty, doubtful) : say.stations.checking(all),
    ),
    view.faults.filter(({ index }) => index === null).map((fault) => faultLine(app, fault)),
  );
}

function finder(app: App): HTMLElement {
  const { say } = app;
  const { query, union } = stationsEditor;
  const ask = (next: Readonly<Record<string, string>>) =>
    void stationsEditor.show(app, union, { ...query, start: '0', ...next });
  const find: HTMLInputElement = h('input', {
    type: 'text',
    autocomplete: 'off',
    value: query.find ?? '',
    onchange: () => ask({ find: find.value.trim() }),
  });
  const system: HTMLSelectElement = h(
    'select',
    {
      onchange: () => {
        typedIn = system.value;
      },
    },
    h('option', { value: '' }, say.stations.systemOfFile(stationsEditor.view?.system ?? '')),
    ['GCJ-02', 'BD-09'].map((one) =>
      h('option', { value: one, selected: one === typedIn }, `${one}（${say.stations.systems[one] ?? ''}）`),
    ),
  );
  return h(
    'div',
    { class: 'fields' },
    labelled(say.stations.find, find),
    labelled(say.stations.system, system),
    tick(say.onlyDoubts, (checked) => ask({ only: checked ? 'doubtful' : '' }), (query.only ?? '') !== ''),
  );
}

/** Leads from one page of the table to the next. */
function pager(app: App, { start, size, found }: StationsView): HTMLElement | null {
  if (found <= size) return null;
  const { say } = app;
  const button = (words: string, to: number) =>
    h(
      'button',
      {
        type: 'button',
        'aria-disabled': to < 0 || to >= found ? 'true' : null,
        onclick: () => {
          if (to >= 0 && to < found)
            void stationsEditor.show(app, stationsEditor.union, {
              ...stationsEditor.query,
              start: String(to),
            });
        },
      },
      words,
    );
  return h(
    'div',
    { class: 'bar' },
    button(say.stations.before, start - size),
    h('span', {}, say.stations.range(start + 1, Math.min(start + size, found), found)),
    button(say.stations.after, start + size),
  );
}

async function add(app: App): Promise<void> {
  const view = await stationsEditor.edit(app, { type: 'add' });
  if (!view) return;
  // It is the last one, on the last page.
  await stationsEditor.show(app, view.union, { start: String(view.all - 1) });
  const rows = document.querySelectorAll<HTMLElement>('.stations tbody tr');
  rows[rows.length - 1]?.querySelector<HTMLElement>('[data-key=name]')?.focus();
  app.tell(app.say.stations.added);
}

function table(app: App, view: StationsView): HTMLElement {
  const { say } = app;
  const drawn = new Map<string, string>();
  const body = h(
    'tbody',
    {},
    view.rows.map((row) => {
      drawn.set(row.id, rowKey(app, view, row));
      return stationRow(app, view, row, () => typedIn, sender(app, row.index));
    }),
  );
  const heads = ['number', 'name', 'place', 'hours', 'services', 'position', 'contact'] as const;
  const element = h(
    'table',
    { class: 'numbers stations', 'aria-label': say.stations.tableLabel },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        heads.map((key) => h('th', { scope: 'col' }, say.stations.heads[key])),
      ),
    ),
    body,
  );
  element.addEventListener('keydown', onTableKey);
  shown = { body, drawn, head: bars(app, view) };
  return element;
}

/** The step in which stations are looked through: each a row, of which every cell can be mended. */
export function stationsStep(app: App): readonly (Node | null)[] {
  const { say } = app;
  const { view } = stationsEditor;
  if (!view) {
    void stationsEditor.load(app);
    return [h('p', {}, say.working)];
  }
  const top = [unionSelect(app, stationsEditor), h('p', {}, say.stations.intro)];
  const next = h(
    'p',
    {},
    h('button', { type: 'button', class: 'main', onclick: () => app.go('figures') }, say.next),
  );
  if (view.refused !== null) return [...top, h('p', { class: 'fault' }, view.refused), next];
  const rows = table(app, view);
  checkLater(app);
  return [
    ...top,
    shown?.head ?? null,
    view.all > 0 ? finder(app) : null,
    h(
      'datalist',
      { id: 'towns' },
      view.towns.map((name) => h('option', { value: name })),
    ),
    view.rows.length > 0 ? h('p', { class: 'keys wide-only' }, say.keys) : null,
    pager(app, view),
    view.rows.length > 0 ? rows : h('p', {}, view.all > 0 ? say.stations.noneFound : say.stations.empty),
    pager(app, view),
    h('p', {}, h('button', { type: 'button', onclick: () => void add(app) }, say.stations.add)),
    next,
  ];
}
