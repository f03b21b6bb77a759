import type { App } from '../app.ts';
import type { CaseCount, CountedTable } from '../contract.ts';
import { h } from '../dom.ts';

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
export function countedView(
  app: App,
  { notes, years, tables, threshold, refused }: CaseCount,
): HTMLElement[] {
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
