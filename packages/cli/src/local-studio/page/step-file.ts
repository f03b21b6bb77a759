import { type App, loadIndicators } from './app.ts';
import { caseForm } from './cases/step-cases.ts';
import type { StudioState } from './contract.ts';
import { h, labelled } from './dom.ts';
import { ledgerForm } from './step-ledger.ts';

const remembered = { union: '', date: '', published: '' };

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
    document.querySelector<HTMLElement>('#ledger h3, #cases h3')?.focus();
    return;
  }
  await loadIndicators(app);
  const { rows = [], stops = [] } = state.draft ?? {};
  app.goOn('file', 'numbers');
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
      // A file is dropped while the field still has the focus, and has not changed yet.
      oninput: () => {
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
      h('button', { type: 'button', class: 'main', onclick: () => app.go('numbers') }, say.next),
      ' ',
      discard,
    ),
  );
}

/** The first step: a report or a ledger is put in. */
export const fileStep = (app: App): readonly (Node | null)[] => [
  h('p', {}, app.say.fileIntro),
  inHand(app),
  settings(app),
  dropZone(app),
  app.state.ledger && ledgerForm(app, app.state.ledger),
  app.state.ledger && caseForm(app, app.state.ledger),
];
