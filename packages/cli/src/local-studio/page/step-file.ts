import type { App } from './app.ts';
import type { IndicatorChoice, LedgerTable, LedgerView, StudioState } from './contract.ts';
import { h, labelled, tick } from './dom.ts';

const remembered = { union: '', date: '', published: '' };

/** Fetches the indicators that a union can use, once for each draft. */
export async function loadIndicators(app: App): Promise<void> {
  const { draft } = app.state;
  if (!draft) return;
  const query = { union: draft.union };
  const found = await app.run(() => app.api.get<IndicatorChoice[]>('indicators', query));
  if (found) app.indicators = found;
}

async function takeFile(app: App, file: File): Promise<void> {
  app.tell(app.say.working);
  const { union, date, published } = remembered;
  const state = await app.run(() => app.api.file(file, { union, date, published }));
  if (!state) return;
  app.forgetChanges();
  app.state = state;
  if (state.ledger) {
    app.tell('');
    app.draw();
    document.querySelector<HTMLElement>('#ledger h3')?.focus();
    return;
  }
  await loadIndicators(app);
  const { rows = [], stops = [] } = state.draft ?? {};
  app.go(1);
  app.tell(app.say.read(file.name, rows.length, stops.length));
}

function dropZone(app: App): HTMLElement {
  const { say } = app;
  const input = h('input', {
    type: 'file',
    id: 'file',
    'aria-describedby': 'kinds',
    accept: '.docx,.txt,.md,.html,.htm,.xlsx,.xlsm,.csv',
    onchange: () => {
      const [file] = input.files ?? [];
      if (file) void takeFile(app, file);
      // The same file, corrected, can be chosen again.
      input.value = '';
    },
  });
  const zone = h(
    'div',
    { class: 'drop' },
    h('p', {}, input, h('label', { for: input.id, class: 'button' }, say.choose)),
    h('p', { id: 'kinds' }, say.kinds),
    h('p', { class: 'wide-only' }, say.drop),
    h('p', {}, say.private),
  );
  const over = (event: Event) => {
    event.preventDefault();
    zone.classList.add('over');
  };
  zone.addEventListener('dragenter', over);
  zone.addEventListener('dragover', over);
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void takeFile(app, file);
  });
  return zone;
}

function settings(app: App): HTMLElement {
  const { say, state } = app;
  const { draft, unions, today } = state;
  if (remembered.union === '') remembered.union = draft?.union ?? unions[0]?.id ?? '';
  if (remembered.date === '') remembered.date = draft?.date ?? today;
  const union = h(
    'select',
    {
      onchange: () => {
        remembered.union = union.value;
      },
    },
    unions.map(({ id, name }) =>
      h('option', { value: id, selected: id === remembered.union }, `${name}（${id}）`),
    ),
  );
  const text = (key: 'date' | 'published') => {
    const input = h('input', {
      type: 'text',
      inputmode: 'numeric',
      autocomplete: 'off',
      value: remembered[key],
      onchange: () => {
        remembered[key] = input.value.trim();
      },
    });
    return input;
  };
  return h(
    'div',
    { class: 'fields' },
    labelled(say.union, union),
    labelled(say.date, text('date'), say.dateHint),
    labelled(say.published, text('published'), say.publishedHint),
  );
}

function inHand(app: App): HTMLElement | null {
  const { say, state } = app;
  const { draft } = state;
  if (!draft) return null;
  let asked = false;
  const discard = h(
    'button',
    {
      type: 'button',
      class: 'quiet',
      onclick: async () => {
        if (!asked) {
          asked = true;
          discard.textContent = say.discardAsk;
          return;
        }
        const next = await app.run(() => app.api.post<StudioState>('discard'));
        if (!next) return;
        app.forgetChanges();
        app.take(next);
        app.tell(say.discarded);
      },
    },
    say.discard,
  );
  return h(
    'div',
    { class: 'note' },
    h('p', {}, say.inHand(draft.file, draft.rows.length), ' ', say.replaceDraft),
    h(
      'p',
      {},
      h('button', { type: 'button', class: 'main', onclick: () => app.go(1) }, say.next),
      ' ',
      discard,
    ),
  );
}

const systems = ['GCJ-02', 'BD-09', 'WGS-84', 'CGCS2000'];

/** The columns of one table, each with what it is taken for. */
function ledgerTable(app: App, table: LedgerTable, chosen: Record<string, unknown>): HTMLElement {
  const { say } = app;
  const columns: Record<string, string> = {};
  chosen.columns = columns;
  const nameOf = (field: string) => (Object.hasOwn(say.fields, field) ? (say.fields[field] ?? field) : field);
  const rows = table.columns.map(({ heading, field }) => {
    columns[heading] = field;
    const select = h(
      'select',
      {
        'aria-label': `${say.field}: ${heading}`,
        onchange: () => {
          columns[heading] = select.value;
        },
      },
      table.fields.map((one) => h('option', { value: one, selected: one === field }, nameOf(one))),
    );
    return h('tr', {}, h('th', { scope: 'row' }, heading), h('td', {}, select));
  });
  const system = h(
    'select',
    {
      onchange: () => {
        chosen.coordinateSystem = system.value === '' ? undefined : system.value;
      },
    },
    h('option', { value: '' }, say.systemNone),
    systems.map((one) => h('option', { value: one }, one)),
  );
  return h(
    'section',
    {},
    h('h4', {}, `${table.sheet === '' ? '' : `${table.sheet} · `}${say.ledgerKinds[table.kind]}`),
    h(
      'table',
      { class: 'plain' },
      h(
        'thead',
        {},
        h('tr', {}, h('th', { scope: 'col' }, say.column), h('th', { scope: 'col' }, say.field)),
      ),
      h('tbody', {}, rows),
    ),
    table.hasPositions && labelled(say.system, system),
  );
}

function ledger(app: App, { file, tables, notes }: LedgerView): HTMLElement {
  const { say } = app;
  const chosen = tables.map((): Record<string, unknown> => ({}));
  let replace = false;
  const confirm = async () => {
    app.tell(say.working);
    const next = await app.run(() =>
      app.api.post<StudioState & { said: readonly string[] }>('ledger', { tables: chosen, replace }),
    );
    if (!next) return;
    app.forgetChanges();
    app.state = next;
    await loadIndicators(app);
    if (tables.some(({ kind }) => kind === 'figures')) app.go(1);
    else app.draw();
    app.tell([say.ledgerDone, ...next.said].join('\n'));
  };
  return h(
    'section',
    { id: 'ledger' },
    h('h3', { tabindex: -1 }, `${say.ledgerTitle}：${file}`),
    h('p', {}, say.ledgerIntro),
    tables.map((table, index) => ledgerTable(app, table, chosen[index] ?? {})),
    notes.length > 0 && h('p', {}, say.notRead),
    notes.length > 0 &&
      h(
        'ul',
        {},
        notes.map((note) => h('li', {}, note)),
      ),
    tables.some(({ kind }) => kind === 'stations') &&
      tick(say.replaceStations, (checked) => {
        replace = checked;
      }),
    h(
      'p',
      {},
      h('button', { type: 'button', class: 'main', onclick: () => void confirm() }, say.confirmLedger),
    ),
  );
}

/** The first step: a report or a ledger is put in. */
export const fileStep = (app: App): readonly (Node | null)[] => [
  h('p', {}, app.say.fileIntro),
  inHand(app),
  settings(app),
  dropZone(app),
  app.state.ledger && ledger(app, app.state.ledger),
];
