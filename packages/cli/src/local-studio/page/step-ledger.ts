import { type App, loadIndicators } from './app.ts';
import type { LedgerTable, LedgerView, StudioState } from './contract.ts';
import { h, labelled, tick } from './dom.ts';

const systems = ['GCJ-02', 'BD-09', 'WGS-84', 'CGCS2000'];

/** What somebody has chosen of one table of a ledger. */
interface ChosenTable {
  columns?: Record<string, string>;
  coordinateSystem?: string | undefined;
}

interface Choices {
  readonly ledger: string;
  readonly chosen: readonly ChosenTable[];
  replace: boolean;
}

let choices: Choices = { ledger: '', chosen: [], replace: false };

/** What was chosen of a ledger stays while it is the same one: the page may be drawn anew meanwhile. */
function choicesOf(file: string, tables: readonly LedgerTable[]): Choices {
  const ledger = JSON.stringify([file, tables]);
  if (choices.ledger !== ledger) choices = { ledger, chosen: tables.map(() => ({})), replace: false };
  return choices;
}

/** The columns of one table, each with what it is taken for. */
function ledgerTable(app: App, table: LedgerTable, chosen: ChosenTable): HTMLElement {
  const { say } = app;
  chosen.columns = chosen.columns ?? {};
  const { columns } = chosen;
  const fieldNames = new Map(Object.entries(say.fields));
  const nameOf = (field: string) => fieldNames.get(field) ?? field;
  const rows = table.columns.map(({ heading, field }) => {
    columns[heading] = columns[heading] ?? field;
    const select = h(
      'select',
      {
        'aria-label': `${say.field}: ${heading}`,
        onchange: () => {
          columns[heading] = select.value;
        },
      },
      table.fields.map((one) => h('option', { value: one, selected: one === columns[heading] }, nameOf(one))),
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
    systems.map((one) => h('option', { value: one, selected: one === chosen.coordinateSystem }, one)),
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

/** What the columns of a ledger are, to be confirmed before it is read. */
export function ledgerForm(app: App, { file, tables, notes }: LedgerView): HTMLElement {
  const { say } = app;
  const unread = [
    notes.length > 0 && h('p', {}, say.notRead),
    notes.length > 0 &&
      h(
        'ul',
        {},
        notes.map((note) => h('li', {}, note)),
      ),
  ];
  if (tables.length === 0) return h('div', {}, unread);
  const own = choicesOf(file, tables);
  const { chosen } = own;
  const confirm = async () => {
    app.tell(say.working);
    const next = await app.run(() =>
      app.api.post<StudioState & { said: readonly string[] }>('ledger', {
        tables: chosen,
        replace: own.replace,
      }),
    );
    if (!next) return;
    app.forgetChanges();
    app.state = next;
    await loadIndicators(app);
    // Tables of cases of the same file wait to be counted.
    if (next.ledger) app.draw();
    else if (tables.some(({ kind }) => kind === 'stations')) app.go('stations');
    else app.go('numbers');
    app.tell([say.ledgerDone, ...next.said].join('\n'));
  };
  return h(
    'section',
    { id: 'ledger' },
    h('h3', { tabindex: -1 }, `${say.ledgerTitle}：${file}`),
    h('p', {}, say.ledgerIntro),
    tables.map((table, index) => ledgerTable(app, table, chosen[index] ?? {})),
    unread,
    tables.some(({ kind }) => kind === 'stations') &&
      tick(
        say.replaceStations,
        (checked) => {
          own.replace = checked;
        },
        own.replace,
      ),
    h(
      'p',
      {},
      h('button', { type: 'button', class: 'main', onclick: () => void confirm() }, say.confirmLedger),
    ),
  );
}
