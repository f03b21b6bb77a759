import type { App } from './app.ts';
import type { DraftView, NumberRow } from './contract.ts';
import { h, labelled, tick } from './dom.ts';
import { replaceKept } from './edit/keep-focus.ts';
import { onTableKey } from './edit/table-keys.ts';
import { reportText } from './report-text.ts';
import { reportYear } from './report-year.ts';
import { faultsOf, tableRow } from './table-row.ts';
import type { PageWords } from './words/words.ts';

/** What the table shows now, so that only what differs is drawn anew. */
interface Shown {
  readonly app: App;
  readonly body: HTMLTableSectionElement;
  readonly count: HTMLElement;
  readonly drawn: Map<number, string>;
  readonly source: Map<SourceKey, HTMLInputElement>;
  readonly sourceDoubts: HTMLElement;
  readonly year: HTMLElement;
}

type SourceKey = keyof PageWords['sourceCells'];

let shown: Shown | null = null;
let onlyDoubts = false;

const countWords = ({ say }: App, { rows }: DraftView) =>
  say.counted(rows.filter(({ cells }) => cells.take !== '否').length, rows.length);

const keyOf = (app: App, row: NumberRow) =>
  JSON.stringify([row, [...faultsOf(app, row.index)], app.language, app.indicators.length > 0]);

/**
 * Draws anew the rows that differ from those that are shown.
 *
 * @param refused a row whose change was not taken: it is drawn anew in any case
 */
export function updateTable(app: App, refused?: number): void {
  const { draft } = app.state;
  if (!shown?.body.isConnected || !draft) return;
  const { body, count, drawn, source, sourceDoubts, year } = shown;
  fillDoubts(app, sourceDoubts, draft);
  year.replaceChildren(...reportYear(app, draft));
  if (refused !== undefined) drawn.delete(refused);
  for (const [key, input] of source)
    if (input !== document.activeElement) input.value = draft.source?.[key] ?? '';
  const elements = new Map(
    Array.from(body.children, (row) => [Number((row as HTMLElement).dataset.row), row]),
  );
  for (const [position, row] of draft.rows.entries()) {
    const key = keyOf(app, row);
    const element = elements.get(row.index);
    if (element && drawn.get(row.index) !== key) {
      drawn.set(row.index, key);
      replaceKept(element, tableRow(app, row, position + 1));
    }
  }
  count.textContent = countWords(app, draft);
}

/** Says what is to be looked at of the report itself. */
function fillDoubts({ say }: App, element: HTMLElement, { source }: DraftView): void {
  // That of the year is told with what can be done about it.
  const doubts = source?.year?.doubtsLeft ?? source?.doubts ?? '';
  element.textContent = doubts === '' ? '' : say.doubt + doubts;
  element.hidden = doubts === '';
}

function sourceFields(
  app: App,
  draft: DraftView,
  inputs: Map<SourceKey, HTMLInputElement>,
  doubts: HTMLElement,
): HTMLElement | null {
  const { say } = app;
  const { source } = draft;
  if (!source) return null;
  const field = (key: SourceKey) => {
    const input = h('input', {
      type: 'text',
      autocomplete: 'off',
      value: source[key],
      onchange: () => app.change(source.index, { [key]: input.value.trim() }),
    });
    inputs.set(key, input);
    return labelled(say.sourceCells[key], input);
  };
  return h(
    'details',
    { class: 'source', open: true },
    h('summary', {}, say.source),
    h('div', { class: 'fields' }, field('title'), field('description'), field('publisher'), field('date')),
    doubts,
  );
}

/** The second step: every number beside its phrase, in a table that can be mended. */
export function tableStep(app: App): readonly (Node | null)[] {
  const { say, state } = app;
  const { draft } = state;
  if (!draft) return [h('p', {}, say.noDraft)];
  const drawn = new Map<number, string>();
  const body = h(
    'tbody',
    {},
    draft.rows.map((row, position) => {
      drawn.set(row.index, keyOf(app, row));
      return tableRow(app, row, position + 1);
    }),
  );
  const count = h('p', { class: 'count' }, countWords(app, draft));
  const heads = ['take', 'printed', 'phrase', 'indicator', 'period', 'scope'] as const;
  const table = h(
    'table',
    { class: `numbers${onlyDoubts ? ' only-doubts' : ''}`, 'aria-label': say.tableLabel },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        heads.map((key) => h('th', { scope: 'col' }, say.heads[key])),
      ),
    ),
    body,
  );
  table.addEventListener('keydown', onTableKey);
  const source = new Map<SourceKey, HTMLInputElement>();
  const sourceDoubts = h('p', { class: 'doubt' });
  fillDoubts(app, sourceDoubts, draft);
  const year = h('div', { class: 'year', role: 'group' }, reportYear(app, draft));
  shown = { app, body, count, drawn, source, sourceDoubts, year };
  return [
    draft.stops.length > 0
      ? h(
          'details',
          { class: 'stops', open: true },
          h('summary', {}, say.stopsTitle(draft.stops.length)),
          h(
            'ul',
            {},
            draft.stops.map(({ words }) => h('li', {}, words)),
          ),
        )
      : null,
    sourceFields(app, draft, source, sourceDoubts),
    year,
    h(
      'div',
      { class: 'bar' },
      count,
      tick(
        say.onlyDoubts,
        (checked) => {
          onlyDoubts = checked;
          table.classList.toggle('only-doubts', checked);
        },
        onlyDoubts,
      ),
    ),
    h('p', { class: 'keys wide-only' }, say.keys),
    table,
    reportText(app),
    h('p', {}, h('button', { type: 'button', class: 'main', onclick: () => app.go('check') }, say.next)),
  ];
}

/** Shows a row and puts the cursor into one of its cells. */
export function showCell(app: App, row: number, key: string): void {
  onlyDoubts = false;
  app.go('numbers');
  const element = document.querySelector(`tr[data-row="${row}"]`);
  const control = element?.querySelector<HTMLElement>(`[data-key="${key}"]`);
  control?.scrollIntoView({ block: 'center' });
  control?.focus();
}
