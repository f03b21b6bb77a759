import type { App } from '../app.ts';
import { h } from '../dom.ts';
import type { FieldFault, FigureEntry, FiguresEdit, FiguresView } from '../edit/contract.ts';
import { faultsAt, faulty } from '../edit/parts.ts';

/** Sends a change of the figures. */
export type Send = (edit: FiguresEdit) => void;

/** The fields in which something is typed. */
export function textFields(
  app: App,
  figure: FigureEntry,
  faults: readonly FieldFault[],
  send: Send,
): HTMLElement[] {
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

/** What kind of figure it is, and to which work area it belongs. */
export function codeFields(
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
