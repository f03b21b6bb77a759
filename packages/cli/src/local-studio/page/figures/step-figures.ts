import type { App } from '../app.ts';
import { h } from '../dom.ts';
import type { FiguresEdit, FiguresView } from '../edit/contract.ts';
import { createEditor } from '../edit/editor.ts';
import { replaceKept } from '../edit/keep-focus.ts';
import { faultLine, faultsAt, saveBar, unionSelect } from '../edit/parts.ts';
import { cardKey, figureCard, openCard } from './card.ts';
import { rowsForm } from './rows.ts';

/** What the step shows now, so that only what differs is drawn anew. */
interface Shown {
  readonly list: HTMLOListElement;
  readonly drawn: Map<number, string>;
  readonly parts: Map<'bar' | 'lead' | 'others', HTMLElement>;
}

let shown: Shown | null = null;
let kindToAdd = 'bars';

/** The figures of a union, as the studio knows them. */
export const figuresEditor = createEditor<FiguresView, FiguresEdit>('figures', update);

const sender = (app: App, refused?: number) => (edit: FiguresEdit) =>
  void figuresEditor.edit(app, edit, refused);

const idsOf = ({ figures }: FiguresView) => JSON.stringify(figures.map(({ id }) => id));

function update(app: App, before: FiguresView, refused?: number): void {
  const { view } = figuresEditor;
  if (!view) return;
  // Others stand there now, or in another order.
  if (!shown?.list.isConnected || view.refused !== null || idsOf(before) !== idsOf(view)) {
    app.draw();
    return;
  }
  const { list, drawn, parts } = shown;
  if (refused !== undefined) drawn.delete(refused);
  const cards = Array.from(list.children);
  for (const figure of view.figures) {
    const key = cardKey(app, view, figure);
    const card = cards[figure.index];
    if (!card || drawn.get(figure.index) === key) continue;
    drawn.set(figure.index, key);
    replaceKept(card, figureCard(app, view, figure, sender(app, figure.index)));
  }
  for (const [name, make] of Object.entries(heads(app, view)) as [
    'bar' | 'lead' | 'others',
    () => HTMLElement,
  ][]) {
    const old = parts.get(name);
    const next = make();
    if (old) replaceKept(old, next);
    parts.set(name, next);
  }
  app.take(app.state, false);
}

let isLeadOpen = false;

/** What stands above the figures. */
const heads = (app: App, view: FiguresView) => ({
  bar: () => saveBar(app, figuresEditor),
  lead: () => lead(app, view),
  others: () => {
    const others = view.faults.filter(
      (fault) => fault.index === null && faultsAt([fault], 'lead').length === 0,
    );
    return h(
      'div',
      {},
      others.map((fault) => faultLine(app, fault)),
    );
  },
});

function lead(app: App, view: FiguresView): HTMLElement {
  const { say } = app;
  const details = h(
    'details',
    { class: 'source', open: isLeadOpen },
    h('summary', { 'data-key': 'lead summary' }, say.figures.lead(view.lead.length)),
    rowsForm(app, {
      label: say.figures.leadRows,
      key: 'lead',
      rows: view.lead.map((id) => ({ id })),
      choices: view.choices,
      parts: [],
      faults: view.faults.filter((fault) => fault.index === null && faultsAt([fault], 'lead').length > 0),
      pathOf: (row) => `lead[${row}]`,
      onchange: (rows) => sender(app)({ type: 'lead', ids: rows.map(({ id }) => id) }),
    }),
  );
  details.addEventListener('toggle', () => {
    if (details.isConnected) isLeadOpen = details.open;
  });
  return details;
}

async function add(app: App): Promise<void> {
  const view = await figuresEditor.edit(app, { type: 'add', kind: kindToAdd });
  const figure = view?.figures[view.figures.length - 1];
  if (!figure) return;
  openCard(figure.id);
  app.draw();
  const title = document.querySelector<HTMLElement>(`.card[data-index="${figure.index}"] input`);
  title?.focus();
  app.tell(app.say.figures.added);
}

function adding(app: App, { choices }: FiguresView): HTMLElement {
  const { say } = app;
  const select: HTMLSelectElement = h(
    'select',
    {
      'aria-label': say.figures.kind,
      onchange: () => {
        kindToAdd = select.value;
      },
    },
    choices.kinds.map(({ code, words }) => h('option', { value: code, selected: code === kindToAdd }, words)),
  );
  return h(
    'div',
    { class: 'pair add' },
    select,
    h('button', { type: 'button', onclick: () => void add(app) }, say.figures.add),
  );
}

/** The step in which the figures of a union are chosen, titled and put in order. */
export function figuresStep(app: App): readonly (Node | null)[] {
  const { say } = app;
  const { view } = figuresEditor;
  if (!view) {
    void figuresEditor.load(app);
    return [h('p', {}, say.working)];
  }
  const top = [unionSelect(app, figuresEditor), h('p', {}, say.figures.intro)];
  const next = h(
    'p',
    {},
    h('button', { type: 'button', class: 'main', onclick: () => app.go('settings') }, say.next),
  );
  if (view.refused !== null) return [...top, h('p', { class: 'fault' }, view.refused), next];
  const drawn = new Map<number, string>();
  const list = h(
    'ol',
    { class: 'cards' },
    view.figures.map((figure) => {
      drawn.set(figure.index, cardKey(app, view, figure));
      return figureCard(app, view, figure, sender(app, figure.index));
    }),
  );
  const parts: Shown['parts'] = new Map();
  for (const [name, make] of Object.entries(heads(app, view)) as [
    'bar' | 'lead' | 'others',
    () => HTMLElement,
  ][])
    parts.set(name, make());
  shown = { list, drawn, parts };
  return [
    ...top,
    parts.get('bar') ?? null,
    parts.get('others') ?? null,
    parts.get('lead') ?? null,
    h('h3', {}, say.figures.count(view.figures.length)),
    list,
    adding(app, view),
    next,
  ];
}
