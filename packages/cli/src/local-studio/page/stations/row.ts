import type { App } from '../app.ts';
import { h, newId } from '../dom.ts';
import type { FieldFault, StationRow, StationsEdit, StationsView } from '../edit/contract.ts';
import { faultLine, ticks } from '../edit/parts.ts';

/** Cells in which a text is typed. */
type TextCell = Exclude<keyof StationRow['cells'], 'kind'>;

/** By what a row is drawn anew. */
export const rowKey = (app: App, view: StationsView, row: StationRow): string =>
  JSON.stringify([row, view.faults.filter(({ index }) => index === row.index), view.towns, app.language]);

/** One station: its cells, each of which can be changed. */
export function stationRow(
  app: App,
  view: StationsView,
  row: StationRow,
  systemOf: () => string,
  send: (edit: StationsEdit) => void,
): HTMLTableRowElement {
  const { say } = app;
  const { index, id, cells, services, audiences, hoursWords, withheld, doubts } = row;
  const number = index + 1;
  const faults = view.faults.filter((fault) => fault.index === index);
  const own = (field: string) => faults.filter(({ path }) => path === field);
  const ids = new Map<string, string>();
  const idOf = (field: string) => {
    const known = ids.get(field) ?? newId();
    ids.set(field, known);
    return known;
  };
  /** What is said of a cell, below it. */
  const told = (...fields: readonly string[]) =>
    fields.flatMap((field) => {
      const lines = [
        ...own(field).map((fault: FieldFault) => faultLine(app, fault)),
        ...doubts
          .filter((doubt) => doubt.field === field)
          .map(({ words }) => h('p', { class: 'doubt' }, say.doubt, words)),
        ...(withheld.includes(field) ? [h('p', { class: 'fault' }, say.stations.withheld)] : []),
      ];
      return lines.length > 0 ? [h('div', { id: idOf(field) }, lines)] : [];
    });
  const isTold = (field: string) =>
    own(field).length > 0 || withheld.includes(field) || doubts.some((doubt) => doubt.field === field);
  const common = (field: keyof typeof say.stations.cells) => ({
    'data-key': field,
    'aria-label': `${say.row(number)} ${say.stations.cells[field]}`,
    'aria-invalid':
      own(field).some(({ isWarning }) => !isWarning) || withheld.includes(field) ? 'true' : null,
    'aria-describedby': isTold(field) ? idOf(field) : null,
  });
  const set = (field: string, value: string | readonly string[]) =>
    send({ type: 'set', index, id, field, value, ...(field === 'position' ? { system: systemOf() } : {}) });
  const input = (field: TextCell, list?: string) => {
    const control: HTMLInputElement = h('input', {
      type: 'text',
      autocomplete: 'off',
      list,
      placeholder: say.stations.cells[field],
      value: cells[field],
      ...common(field),
      onchange: () => {
        const value = control.value.trim();
        if (value !== cells[field]) set(field, value);
      },
    });
    return control;
  };
  const kind: HTMLSelectElement = h(
    'select',
    { ...common('kind'), onchange: () => set('kind', kind.value) },
    !view.kinds.some(({ code }) => code === cells.kind) &&
      h('option', { value: cells.kind, selected: true }, cells.kind),
    view.kinds.map(({ code, words }) => h('option', { value: code, selected: code === cells.kind }, words)),
  );
  const head = (field: keyof typeof say.stations.heads) =>
    h('span', { class: 'head', 'aria-hidden': 'true' }, say.stations.heads[field]);
  return h(
    'tr',
    {
      'data-row': id,
      class: [
        doubts.length > 0 ? 'doubtful' : '',
        faults.some(({ isWarning }) => !isWarning) ? 'faulty' : '',
      ].join(' '),
    },
    h(
      'td',
      { class: 'take' },
      h('span', { class: 'number' }, String(number)),
      h(
        'button',
        {
          type: 'button',
          class: 'quiet sign',
          'data-key': 'remove',
          'aria-label': `${say.row(number)} ${say.stations.remove}`,
          onclick: () => send({ type: 'remove', index, id }),
        },
        '✕',
      ),
    ),
    h('td', {}, head('name'), input('name'), told('name'), kind, told('kind')),
    h(
      'td',
      {},
      head('place'),
      input('township', 'towns'),
      told('township'),
      input('address'),
      told('address'),
    ),
    h(
      'td',
      {},
      head('hours'),
      input('hours'),
      hoursWords !== '' && hoursWords !== cells.hours && h('p', { class: 'section' }, hoursWords),
      told('hours'),
      input('hoursNote'),
      told('hoursNote'),
    ),
    h(
      'td',
      {},
      head('services'),
      ticks(
        `${say.row(number)} ${say.stations.heads.services}`,
        `${id} services`,
        view.services,
        services,
        say.none,
        (codes) => set('services', codes),
      ),
      told('services'),
      ticks(
        `${say.row(number)} ${say.stations.cells.audiences}`,
        `${id} audiences`,
        view.audiences,
        audiences,
        `${say.stations.cells.audiences}：${say.none}`,
        (codes) => set('audiences', codes),
      ),
      told('audiences'),
    ),
    h('td', {}, head('position'), input('position'), told('position')),
    h(
      'td',
      {},
      head('contact'),
      (['phone', 'verified', 'partners', 'honours'] as const).flatMap((field) => [
        input(field),
        ...told(field),
      ]),
    ),
  );
}
