import type { App } from './app.ts';
import type { CaseCount, CaseLedgerTable, CountedTable, LedgerView, StudioState } from './contract.ts';
import { h, labelled, tick } from './dom.ts';

/** What the clerk has chosen for one ledger. */
interface Choice {
  columns: Record<string, string>;
  units: Record<string, string>;
  label: string;
  sensitive: boolean;
}

/** What is chosen stays while the page is drawn anew; another ledger has other choices. */
let open: { readonly ledger: string; readonly choices: Choice[]; counted: CaseCount | null } | null = null;
let replace = false;
let figures = true;

function choicesOf({ file, cases }: LedgerView): NonNullable<typeof open> {
  const key = JSON.stringify([file, cases]);
  if (open?.ledger !== key) {
    const choices = cases.map(({ columns, units, label, sensitive }) => ({
      columns: Object.fromEntries(columns.map(({ heading, role }) => [heading, role])),
      units: { ...units },
      label,
      sensitive,
    }));
    open = { ledger: key, choices, counted: null };
  }
  return open;
}

/** The columns of ledgers that are counted alike, each with what it is for. */
function columnsForm(app: App, table: CaseLedgerTable, choice: Choice, changed: () => void): HTMLElement {
  const { say } = app;
  const unitOf = (heading: string) => {
    const select = h(
      'select',
      {
        'aria-label': `${say.caseUnit}: ${heading}`,
        onchange: () => {
          choice.units[heading] = select.value;
          changed();
        },
      },
      table.moneyUnits.map((unit) =>
        h('option', { value: unit, selected: unit === (choice.units[heading] ?? '元') }, unit),
      ),
    );
    select.hidden = choice.columns[heading] !== 'money';
    return select;
  };
  const rows = table.columns.map(({ heading }) => {
    const unit = unitOf(heading);
    const select = h(
      'select',
      {
        'aria-label': `${say.caseUse}: ${heading}`,
        onchange: () => {
          choice.columns[heading] = select.value;
          unit.hidden = select.value !== 'money';
          changed();
        },
      },
      table.roles.map((role) =>
        h(
          'option',
          { value: role, selected: role === choice.columns[heading] },
          say.caseRoles[role] ?? say.none,
        ),
      ),
    );
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, heading),
      h('td', {}, h('span', { class: 'pair units' }, select, unit)),
    );
  });
  const label = h('input', {
    type: 'text',
    autocomplete: 'off',
    maxlength: 24,
    value: choice.label,
    onchange: () => {
      choice.label = label.value.trim();
      changed();
    },
  });
  return h(
    'section',
    {},
    h('h4', {}, [...table.sheets, say.caseKinds[table.kind]].join(' · ')),
    labelled(say.caseName, label, say.caseNameHint),
    h(
      'table',
      { class: 'plain' },
      h(
        'thead',
        {},
        h('tr', {}, h('th', { scope: 'col' }, say.column), h('th', { scope: 'col' }, say.caseUse)),
      ),
      h('tbody', {}, rows),
    ),
    tick(
      say.caseSensitive,
      (checked) => {
        choice.sensitive = checked;
        changed();
      },
      choice.sensitive,
    ),
  );
}

function countedTable({ say }: App, { label, measures, rows }: CountedTable): HTMLElement {
  return h(
    'div',
    { class: 'scroll', role: 'group', tabindex: 0, 'aria-label': label },
    h(
      'table',
      { class: 'counted' },
      h('caption', {}, label),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col' }, say.caseRow),
          measures.map((one) => h('th', { scope: 'col' }, one)),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map((row) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, row.label),
            row.cells.map((cell) => {
              if (cell === null) return h('td', {}, '—');
              return 'number' in cell
                ? h('td', {}, cell.number)
                : h('td', { class: 'hidden-cell' }, say.caseHidden[cell.why]);
            }),
          ),
        ),
      ),
    ),
  );
}

/** What would be published, what is hidden and why, and the cells to mend. */
function countedView(app: App, { notes, years, tables, threshold, refused }: CaseCount): HTMLElement[] {
  const { say } = app;
  const list = (stops: boolean) =>
    notes
      .filter((note) => note.stops === stops)
      .map(({ place, words }) => h('li', {}, h('strong', {}, place), ' ', words));
  const [stops, doubts] = [list(true), list(false)];
  const parts = [
    refused !== null && h('p', { class: 'fault' }, refused),
    stops.length > 0 &&
      h('div', { class: 'stops' }, h('p', {}, h('strong', {}, say.caseStops)), h('ul', {}, stops)),
    doubts.length > 0 &&
      h('div', { class: 'note' }, h('p', {}, h('strong', {}, say.caseDoubts)), h('ul', {}, doubts)),
    years.length > 0 &&
      h(
        'ul',
        {},
        years.map((year) => h('li', {}, year)),
      ),
    tables.length > 0 && h('p', {}, say.caseWhy(threshold)),
    ...tables.map((table) => countedTable(app, table)),
  ];
  return parts.filter((part): part is HTMLElement => part !== false);
}

/** A ledger of cases or aid: what its columns are for, what would be published of it, and the button that writes that. */
export function caseForm(app: App, ledger: LedgerView): HTMLElement | null {
  const { say } = app;
  if (ledger.cases.length === 0) return null;
  const chosen = choicesOf(ledger);
  const result = h('div', { id: 'counted' });
  const body = () => ({ tables: chosen.choices, replace, figures });
  const show = () => {
    const { counted } = chosen;
    const write = h('button', { type: 'button', class: 'main', onclick: () => void save() }, say.write);
    const isReady = counted !== null && counted.refused === null;
    result.replaceChildren(
      ...(counted ? countedView(app, counted) : []),
      ...(isReady
        ? [
            tick(
              say.caseFigures,
              (checked) => {
                figures = checked;
              },
              figures,
            ),
            h('p', {}, write),
          ]
        : []),
    );
  };
  // What was counted is of the choices as they were.
  const changed = () => {
    chosen.counted = null;
    show();
  };
  const count = async () => {
    app.tell(say.working);
    const counted = await app.run(() => app.api.post<CaseCount>('cases', body()));
    if (!counted) return;
    chosen.counted = counted;
    // Where another answer has drawn the page anew meanwhile, what is shown is another form of the same choices.
    if (result.isConnected) show();
    else app.draw();
    app.tell(counted.refused ?? say.caseCounted(counted.tables.length), counted.refused !== null);
  };
  const save = async () => {
    app.tell(say.working);
    const next = await app.run(() =>
      app.api.post<StudioState & { written: string; figures: number }>('cases-write', body()),
    );
    if (!next) return;
    open = null;
    app.state = next;
    app.goOn('file', next.ledger ? 'file' : 'figures');
    app.tell(say.caseWritten(next.written, next.figures));
  };
  show();
  return h(
    'section',
    { id: 'cases' },
    h('h3', { tabindex: -1 }, `${say.caseTitle}：${ledger.file}`),
    h('p', {}, say.caseIntro),
    ledger.cases.map((table, index) => columnsForm(app, table, chosen.choices[index] as Choice, changed)),
    tick(
      say.caseReplace,
      (checked) => {
        replace = checked;
        changed();
      },
      replace,
    ),
    h('p', {}, h('button', { type: 'button', class: 'main', onclick: () => void count() }, say.caseCount)),
    result,
  );
}
