import type { App } from '../app.ts';
import { h } from '../dom.ts';
import type { Choice, FieldFault, FigureChoices, NumberChoice } from '../edit/contract.ts';
import { faultLine, faultsAt } from '../edit/parts.ts';

/** A number that is shown, and the part that it plays in a story. */
export interface ShownRow {
  readonly id: string;
  readonly part?: string;
}

/** What a list of numbers is made of. */
interface RowsOptions {
  /** What the list is called. */
  readonly label: string;
  /** By what its controls are known again. */
  readonly key: string;
  readonly rows: readonly ShownRow[];
  readonly choices: FigureChoices;
  /** The parts of a story; none where the rows are a plain list. */
  readonly parts: readonly Choice[];
  /** Faults of the list, with the path of each row. */
  readonly faults: readonly FieldFault[];
  readonly pathOf: (row: number) => string;
  readonly onchange: (rows: readonly ShownRow[]) => void;
}

/** Fills a list of numbers when somebody comes to it, those that are shown already left out. */
function fillNumbers(
  app: App,
  select: HTMLSelectElement,
  choices: FigureChoices,
  shown: ReadonlySet<string>,
) {
  if (select.options.length > 1) return;
  const option = ({ id, words, label }: NumberChoice) => h('option', { value: id }, `${words} · ${label}`);
  const groups = choices.domains.flatMap(({ code, words }) => {
    const numbers = choices.numbers.filter(({ id, domain }) => domain === code && !shown.has(id));
    return numbers.length > 0 ? [h('optgroup', { label: words }, numbers.map(option))] : [];
  });
  select.append(...groups);
  if (groups.length === 0) app.tell(app.say.figures.noMore);
}

/** A select of all numbers, the one that is chosen first. */
export function numberSelect(
  app: App,
  choices: FigureChoices,
  chosen: string,
  attributes: Readonly<Record<string, string>>,
  onchange: (id: string) => void,
): HTMLSelectElement {
  const own = choices.numbers.find(({ id }) => id === chosen);
  const select: HTMLSelectElement = h(
    'select',
    {
      ...attributes,
      onfocus: () => fillNumbers(app, select, choices, new Set([chosen])),
      onpointerdown: () => fillNumbers(app, select, choices, new Set([chosen])),
      onchange: () => onchange(select.value),
    },
    h('option', { value: chosen }, own ? `${own.words} · ${own.label}` : app.say.figures.gone(chosen)),
  );
  return select;
}

/** The numbers of a figure in their order, which is changed here; and others to add. */
export function rowsForm(app: App, options: RowsOptions): HTMLElement {
  const { label, key, rows, choices, parts, faults, pathOf, onchange } = options;
  const { say } = app;
  const numbers = new Map(choices.numbers.map((one) => [one.id, one]));
  const told = new Set<FieldFault>();
  const moved = (from: number, to: number) => {
    const next = [...rows];
    const [row] = next.splice(from, 1);
    if (row && to >= 0 && to < rows.length) onchange([...next.slice(0, to), row, ...next.slice(to)]);
  };
  const row = (shown: ShownRow, index: number) => {
    const { id, part } = shown;
    const number = numbers.get(id);
    const name = number ? `${number.words} ${number.label}` : id;
    const own = faultsAt(faults, pathOf(index));
    for (const fault of own) told.add(fault);
    const button = (act: string, words: string, sign: string, onclick: () => void) =>
      h(
        'button',
        {
          type: 'button',
          class: 'quiet sign',
          'data-key': `${key} ${act} ${part ?? ''} ${id}`,
          'aria-label': `${words}：${name}`,
          onclick,
        },
        sign,
      );
    const partSelect: HTMLSelectElement | false =
      parts.length > 0 &&
      h(
        'select',
        {
          'data-key': `${key} part ${id}`,
          'aria-label': `${say.figures.part}：${name}`,
          onchange: () => {
            if (partSelect)
              onchange(rows.map((one, at) => (at === index ? { id, part: partSelect.value } : one)));
          },
        },
        parts.map(({ code, words }) => h('option', { value: code, selected: code === part }, words)),
      );
    return h(
      'li',
      {},
      h(
        'div',
        { class: 'shown-number' },
        h(
          'span',
          {},
          h('strong', {}, number ? number.words : say.figures.gone(id)),
          ' ',
          number?.label ?? '',
        ),
        partSelect,
        h(
          'span',
          { class: 'signs' },
          button('up', say.figures.up, '↑', () => moved(index, index - 1)),
          button('down', say.figures.down, '↓', () => moved(index, index + 1)),
          button('drop', say.figures.drop, '✕', () => onchange(rows.filter((_, at) => at !== index))),
        ),
      ),
      own.map((fault) => faultLine(app, fault)),
    );
  };
  const shown = new Set(rows.map(({ id }) => id));
  const select: HTMLSelectElement = h(
    'select',
    {
      'data-key': `${key} add`,
      'data-unsent': '',
      'aria-label': `${label}：${say.figures.addNumber}`,
      onfocus: () => fillNumbers(app, select, choices, shown),
      onpointerdown: () => fillNumbers(app, select, choices, shown),
    },
    h('option', { value: '' }, say.figures.chooseNumber),
  );
  const add = () => {
    if (select.value === '') {
      select.focus();
      app.tell(say.figures.chooseFirst);
      return;
    }
    const part = parts.length > 0 ? { part: rows[rows.length - 1]?.part ?? parts[0]?.code ?? '' } : {};
    const id = select.value;
    select.value = '';
    onchange([...rows, { id, ...part }]);
  };
  const items = rows.map(row);
  return h(
    'fieldset',
    {},
    h('legend', {}, label),
    h('ol', { class: 'shown-numbers' }, items),
    faults.filter((fault) => !told.has(fault)).map((fault) => faultLine(app, fault)),
    h(
      'div',
      { class: 'pair' },
      select,
      h(
        'button',
        {
          type: 'button',
          'data-key': `${key} do-add`,
          'aria-label': `${label}：${say.figures.addNumber}`,
          onclick: add,
        },
        say.figures.addNumber,
      ),
    ),
  );
}
