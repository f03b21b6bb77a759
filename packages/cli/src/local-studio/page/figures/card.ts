import type { App } from '../app.ts';
import { h } from '../dom.ts';
import type { FigureEntry, FiguresView } from '../edit/contract.ts';
import { faultLine, faultsAt } from '../edit/parts.ts';
import { codeFields, type Send, textFields } from './fields.ts';
import { pictureOf } from './picture.ts';
import { selectForm } from './select-form.ts';

/** Figures whose form is open, by id. */
const open = new Set<string>();

/** Opens the form of a figure when it is drawn next. */
export const openCard = (id: string): void => {
  open.add(id);
};

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
          textFields(app, figure, shownFaults, send),
          writtenFor(app, figure, view, send),
          h('div', { class: 'fields' }, codeFields(app, figure, view, faults, send)),
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
