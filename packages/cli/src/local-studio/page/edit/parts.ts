import type { App } from '../app.ts';
import { h, newId } from '../dom.ts';
import type { EditState, FieldFault } from './contract.ts';
import type { Editor } from './editor.ts';

/** @returns the faults of one field of an entry, those below it among them. */
export const faultsAt = (faults: readonly FieldFault[], path: string): readonly FieldFault[] =>
  faults.filter(
    (one) => one.path === path || one.path.startsWith(`${path}.`) || one.path.startsWith(`${path}[`),
  );

/** A fault in words: what is wrong, what to do, what is expected and what stands there. */
export const faultLine = ({ say }: App, { what, fix, expected, found, isWarning }: FieldFault): HTMLElement =>
  h(
    'p',
    { class: isWarning ? 'doubt' : 'fault' },
    `${isWarning ? say.edit.look : ''}${what} ${fix}${expected === '' ? '' : ` ${say.expected}：${expected}；${say.found}：${found}`}`,
  );

/** A control below its label, with what is wrong with it below. */
export function faulty(
  app: App,
  label: string,
  control: HTMLElement,
  faults: readonly FieldFault[],
  hint = '',
): HTMLElement {
  const id = newId();
  control.id = id;
  const hints: string[] = [];
  const below: HTMLElement[] = [];
  if (hint !== '') {
    hints.push(`${id}-hint`);
    below.push(h('small', { id: `${id}-hint` }, hint));
  }
  for (const [index, fault] of faults.entries()) {
    const line = faultLine(app, fault);
    line.id = `${id}-fault${index}`;
    hints.push(line.id);
    below.push(line);
  }
  if (hints.length > 0) control.setAttribute('aria-describedby', hints.join(' '));
  if (faults.some(({ isWarning }) => !isWarning)) control.setAttribute('aria-invalid', 'true');
  return h('div', { class: 'field' }, h('label', { for: id }, label), control, below);
}

/** Whose file it is, where there are several unions. */
export function unionSelect<View extends EditState, Edit>(
  app: App,
  editor: Editor<View, Edit>,
): HTMLElement | null {
  const { unions } = app.state;
  if (unions.length < 2) return null;
  const select = h(
    'select',
    { 'aria-label': app.say.union, onchange: () => void editor.show(app, select.value) },
    unions.map(({ id, name }) =>
      h('option', { value: id, selected: id === editor.union }, `${name}（${id}）`),
    ),
  );
  return h('div', { class: 'fields' }, h('div', { class: 'field' }, select));
}

/** Saves, throws away, and says which of the two there is to do. */
export function saveBar<View extends EditState, Edit>(app: App, editor: Editor<View, Edit>): HTMLElement {
  const { say } = app;
  const { view } = editor;
  const { isChanged = false, isOutdated = false, file = '' } = view ?? {};
  let asked = false;
  // A button that is taken away from under the cursor would leave it nowhere.
  const button = (key: string, look: string, words: string, act: () => void) =>
    h(
      'button',
      {
        type: 'button',
        class: look,
        'data-key': key,
        'aria-disabled': isChanged ? null : 'true',
        onclick: () => isChanged && act(),
      },
      words,
    );
  const discard = button('discard', '', say.edit.discard, () => {
    if (asked) void editor.discard(app);
    else {
      asked = true;
      discard.textContent = say.discardAsk;
    }
  });
  const save = button('save', 'main', say.edit.save, () => void editor.save(app));
  return h(
    'div',
    { class: 'bar save-bar' },
    save,
    discard,
    h('p', { class: 'count' }, isChanged ? say.edit.unsaved : say.edit.asSaved(file)),
    isChanged && isOutdated && h('p', { class: 'fault' }, say.edit.outdated),
  );
}

/** Lists that are open, which stay so when their row is drawn anew. */
const openTicks = new Set<string>();

/** Things to tick, behind the words of those that are ticked. They are made when somebody comes to them: thousands would be slow to draw. */
export function ticks(
  label: string,
  key: string,
  choices: readonly { readonly code: string; readonly words: string }[],
  chosen: readonly string[],
  none: string,
  onchange: (codes: readonly string[]) => void,
): HTMLDetailsElement {
  const wordsOf = (code: string) => choices.find((one) => one.code === code)?.words ?? code;
  const now = new Set(chosen);
  const box = ({ code, words }: { readonly code: string; readonly words: string }) => {
    const input = h('input', {
      type: 'checkbox',
      'data-key': `${key} ${code}`,
      checked: now.has(code),
      onchange: () => {
        if (input.checked) now.add(code);
        else now.delete(code);
        // In the order of the list, and what it does not have stays as it is.
        const known = choices.map((one) => one.code);
        onchange([...known.filter((one) => now.has(one)), ...[...now].filter((one) => !known.includes(one))]);
      },
    });
    return h('label', { class: 'tick' }, input, h('span', {}, words));
  };
  const details = h(
    'details',
    { class: 'ticks' },
    h(
      'summary',
      { 'data-key': key, 'aria-label': `${label}：${chosen.map(wordsOf).join('、') || none}` },
      chosen.map(wordsOf).join('、') || none,
    ),
  );
  const fill = () => {
    if (details.children.length === 1) details.append(h('div', { class: 'tick-list' }, choices.map(box)));
  };
  details.open = openTicks.has(key);
  if (details.open) fill();
  details.addEventListener('toggle', () => {
    if (details.open) openTicks.add(key);
    else if (details.isConnected) openTicks.delete(key);
    if (details.open) fill();
  });
  return details;
}
