import type { App } from '../app.ts';
import { h } from '../dom.ts';
import type { FieldFault, FigureEntry, FiguresEdit, FiguresView } from '../edit/contract.ts';
import { faultLine, faultsAt, faulty } from '../edit/parts.ts';
import { pictureOf } from './picture.ts';
import { selectForm } from './select-form.ts';

/** Figures whose form is open, by id. */
const open = new Set<string>();

/** Opens the form of a figure when it is drawn next. */
export const openCard = (id: string): void => {
  open.add(id);
};

type Send = (edit: FiguresEdit) => void;

/** The fields in which something is typed. */
function texts(app: App, figure: FigureEntry, faults: readonly FieldFault[], send: Send): HTMLElement[] {
  const { say } = app;
  const { id, index } = figure;
  const set = (field: string, value: string, before: string) => {
    if (value !== before) send({ type: 'set', index, field, value });
  };
  const input = (field: 'title' | 'id') => {
    const control: HTMLInputElement = h('input', {
      type: 'text',
      autocomplete: 'off',
      'data-key': `${id} ${field}`,
      value: figure[field],
      onchange: () => set(field, control.value.trim(), figure[field]),
    });
    return control;
  };
  const area = (field: 'description' | 'notes', before: string, rows: number) => {
    const control: HTMLTextAreaElement = h(
      'textarea',
      {
        rows,
        'data-key': `${id} ${field}`,
        onchange: () => {
          const value = field === 'notes' ? control.value : control.value.replace(/\s*\n\s*/g, ' ').trim();
          set(field, value, before);
        },
      },
      before,
    );
    return control;
  };
  const at = (path: string) => faultsAt(faults, path);
  return [
    faulty(app, say.figures.title, input('title'), at('title'), say.figures.titleHint),
    ...wording(app, figure, faults, send),
    faulty(
      app,
      say.figures.description,
      area('description', figure.description, 2),
      at('description'),
      say.figures.descriptionHint,
    ),
    faulty(
      app,
      say.figures.notes,
      area('notes', figure.notes.join('\n'), Math.max(1, figure.notes.length)),
      at('notes'),
      say.figures.notesHint,
    ),
    ...(figure.isNew ? [faulty(app, say.figures.id, input('id'), at('id'), say.figures.idHint)] : []),
  ];
}

/** Words of the title that the source does not have: named, with why they say no more than it does. */
function wording(app: App, figure: FigureEntry, faults: readonly FieldFault[], send: Send): HTMLElement[] {
  const { say } = app;
  const { id, index, wording: own } = figure;
  const beyond = faults.find(({ code }) => code === 'wording-beyond-source');
  const named = (own?.words ?? []).concat(beyond?.found.split(' | ') ?? []);
  const button =
    beyond !== undefined &&
    h(
      'button',
      {
        type: 'button',
        class: 'quiet',
        'data-key': `${id} keep-words`,
        onclick: () => send({ type: 'wording', index, words: named, reason: own?.reason ?? '' }),
      },
      say.figures.keepWords,
    );
  if (own === null) return button ? [h('p', {}, button)] : [];
  const set = () =>
    send({
      type: 'wording',
      index,
      words: words.value.split(/[、，,\s]+/u).filter((word) => word !== ''),
      reason: reason.value.trim(),
    });
  const input = (key: string, value: string): HTMLInputElement =>
    h('input', { type: 'text', autocomplete: 'off', 'data-key': `${id} ${key}`, value, onchange: set });
  const words = input('wording-words', own.words.join('、'));
  const reason = input('wording-reason', own.reason);
  return [
    h(
      'div',
      { class: 'fields' },
      faulty(app, say.figures.wordingWords, words, faultsAt(faults, 'wording.words')),
      faulty(app, say.figures.wordingReason, reason, faultsAt(faults, 'wording.reason')),
    ),
    ...(button ? [h('p', {}, button)] : []),
  ];
}

function codes(
  app: App,
  figure: FigureEntry,
  { choices }: FiguresView,
  faults: readonly FieldFault[],
  send: Send,
): HTMLElement[] {
  const { say } = app;
  const { id, index } = figure;
  const select = (field: 'kind' | 'domain', list: FiguresView['choices']['domains']) => {
    const control: HTMLSelectElement = h(
      'select',
      {
        'data-key': `${id} ${field}`,
        onchange: () => send({ type: 'set', index, field, value: control.value }),
      },
      !list.some(({ code }) => code === figure[field]) &&
        h('option', { value: figure[field], selected: true }, figure[field]),
      list.map(({ code, words }) => h('option', { value: code, selected: code === figure[field] }, words)),
    );
    return faulty(app, say.figures[field], control, faultsAt(faults, field));
  };
  return [select('kind', choices.kinds), select('domain', choices.domains)];
}

/** For which numbers the title was written; asked about where they are others now. */
function writtenFor(
  app: App,
  { id, index, writtenFor: day }: FigureEntry,
  { newest }: FiguresView,
  send: Send,
): HTMLElement | null {
  const { say } = app;
  if (newest === null) return null;
  return h(
    'p',
    { class: 'written-for' },
    day === '' ? say.figures.writtenForNone : say.figures.writtenFor(day),
    day !== newest &&
      h(
        'button',
        {
          type: 'button',
          class: 'quiet',
          'data-key': `${id} read`,
          onclick: () => send({ type: 'read', index }),
        },
        say.figures.read(newest),
      ),
  );
}

function acts(app: App, figure: FigureEntry, count: number, send: Send): HTMLElement {
  const { say } = app;
  const { id, index, title } = figure;
  const button = (act: string, words: string, label: string, onclick: () => void) =>
    h(
      'button',
      {
        type: 'button',
        class: 'quiet',
        'data-key': `${id} ${act}`,
        'aria-label': `${label}：${title}`,
        onclick,
      },
      words,
    );
  const move = (to: number) => {
    if (to >= 0 && to < count) send({ type: 'move', index, to });
  };
  const drop = button('remove', say.figures.remove, say.figures.remove, () =>
    send({ type: 'remove', index }),
  );
  return h(
    'div',
    { class: 'card-acts' },
    button('up', `↑ ${say.figures.up}`, say.figures.up, () => move(index - 1)),
    button('down', `↓ ${say.figures.down}`, say.figures.down, () => move(index + 1)),
    drop,
    !figure.isNew && h('small', {}, say.figures.promise(id)),
  );
}

/** By what a card is drawn anew. */
export const cardKey = (app: App, view: FiguresView, figure: FigureEntry): string =>
  JSON.stringify([
    figure,
    view.newest,
    view.figures.length,
    view.faults.filter(({ index }) => index === figure.index),
    app.language,
  ]);

/** One figure: its form and its picture, behind its title. */
export function figureCard(app: App, view: FiguresView, figure: FigureEntry, send: Send): HTMLLIElement {
  const { say } = app;
  const { id, index, kind, title } = figure;
  const faults = view.faults.filter((one) => one.index === index);
  const stops = faults.filter(({ isWarning }) => !isWarning).length;
  const named = ['title', 'wording', 'description', 'notes', 'id', 'kind', 'domain', 'select'];
  const others = faults.filter(
    (fault) =>
      !named.some((path) => faultsAt([fault], path).length > 0) || (fault.path === 'id' && !figure.isNew),
  );
  const details = h(
    'details',
    { open: open.has(id) },
    h(
      'summary',
      { 'data-key': `${id} summary` },
      h('span', { class: 'number' }, String(index + 1)),
      ' ',
      h('span', { class: 'card-title' }, title === '' ? say.figures.noTitle : title),
      ' ',
      h('span', { class: 'kind' }, view.choices.kinds.find(({ code }) => code === kind)?.words ?? kind),
      stops > 0 && h('span', { class: 'fault' }, say.figures.faults(stops)),
      stops === 0 && faults.length > 0 && h('span', { class: 'doubt' }, say.edit.look),
    ),
  );
  const fill = () => {
    if (!details.open || details.children.length > 1) return;
    const shownFaults = faults.filter(({ path }) => path !== 'id' || figure.isNew);
    details.append(
      h(
        'div',
        { class: 'card-body' },
        h(
          'div',
          {},
          texts(app, figure, shownFaults, send),
          writtenFor(app, figure, view, send),
          h('div', { class: 'fields' }, codes(app, figure, view, faults, send)),
          selectForm(app, {
            figure,
            choices: view.choices,
            faults,
            onchange: (select) => send({ type: 'select', index, select }),
          }),
          others.map((fault) => faultLine(app, fault)),
        ),
        pictureOf(app, view.union, figure),
      ),
      acts(app, figure, view.figures.length, send),
    );
  };
  fill();
  details.addEventListener('toggle', () => {
    if (details.open) open.add(id);
    else if (details.isConnected) open.delete(id);
    fill();
  });
  return h('li', { class: 'card', 'data-index': index }, details);
}
