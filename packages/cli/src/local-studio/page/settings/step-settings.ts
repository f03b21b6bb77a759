import type { App, History } from '../app.ts';
import { h } from '../dom.ts';
import type { SettingsEdit, SettingsView } from '../edit/contract.ts';
import { createEditor } from '../edit/editor.ts';
import { replaceKept } from '../edit/keep-focus.ts';
import { faultLine, faultsAt, faulty, saveBar, unionSelect } from '../edit/parts.ts';
import { type SettingsKind, settingsGroups } from '../fields/settings-fields.ts';
import type { FieldWords } from '../words/settings-words.ts';

const editors = {
  union: createEditor<SettingsView, SettingsEdit>('union', (app, _, refused) => update(app, refused)),
  site: createEditor<SettingsView, SettingsEdit>('site', (app, _, refused) => update(app, refused)),
} as const;

/** The file whose form is shown. */
let kind: SettingsKind = 'union';
let shown: HTMLElement | null = null;

/** What is undone in the step: the changes of the file that is shown. */
export const settingsHistory = (): History => editors[kind];

/** What is known of the two files is asked for again when it is needed. */
export function forgetSettings(): void {
  for (const editor of Object.values(editors)) editor.forget();
}

function update(app: App, refused?: number): void {
  const { view } = editors[kind];
  if (!view || !shown?.isConnected || view.refused !== null) {
    app.draw();
    return;
  }
  const next = form(app, view);
  // What was not taken does not stay in its field as if it were.
  if (refused === undefined) replaceKept(shown, next);
  else shown.replaceWith(next);
  shown = next;
  app.take(app.state, false);
}

function field(app: App, view: SettingsView, path: string): HTMLElement {
  const words: Readonly<Record<string, FieldWords>> = app.say.settings.fields[kind];
  const { label, hint = '' } = words[path] ?? { label: path };
  const now = view.values[path] ?? '';
  const choices = view.choices[path];
  const send = (value: string) =>
    void (value !== now && editors[kind].edit(app, { type: 'set', field: path, value }, 0));
  const key = { 'data-key': `${kind} ${path}` };
  const control: HTMLInputElement | HTMLSelectElement = choices
    ? h(
        'select',
        { ...key, onchange: () => send(control.value) },
        !choices.some(({ code }) => code === now) && h('option', { value: now, selected: true }, now),
        choices.map(({ code, words }) => h('option', { value: code, selected: code === now }, words)),
      )
    : h('input', {
        ...key,
        type: 'text',
        autocomplete: 'off',
        value: now,
        onchange: () => send(control.value.trim()),
      });
  const isWithheld = view.withheld.includes(path);
  const own = faulty(app, label, control, faultsAt(view.faults, path), hint);
  if (isWithheld) own.append(h('p', { class: 'fault' }, app.say.stations.withheld));
  return own;
}

function form(app: App, view: SettingsView): HTMLElement {
  const { say } = app;
  const groups = settingsGroups(kind);
  const titles: Readonly<Record<string, string>> = say.settings.groups[kind];
  const paths = groups.flatMap(([, fields]) => fields);
  const others = view.faults.filter((fault) => !paths.some((path) => faultsAt([fault], path).length > 0));
  return h(
    'div',
    {},
    saveBar(app, editors[kind]),
    others.map((fault) => faultLine(app, fault)),
    groups.map(([group, fields]) =>
      h(
        'fieldset',
        {},
        h('legend', {}, titles[group] ?? group),
        h(
          'div',
          { class: 'fields' },
          fields.map((path) => field(app, view, path)),
        ),
      ),
    ),
  );
}

/** The step in which it is said whose site it is: the union, and the site itself. */
export function settingsStep(app: App): readonly (Node | null)[] {
  const { say } = app;
  const editor = editors[kind];
  const choose: HTMLSelectElement = h(
    'select',
    {
      'aria-label': say.settings.which,
      'data-key': 'settings which',
      onchange: () => {
        kind = choose.value === 'site' ? 'site' : 'union';
        app.draw();
      },
    },
    (['union', 'site'] as const).map((one) =>
      h('option', { value: one, selected: one === kind }, say.settings.kinds[one]),
    ),
  );
  const top = [
    h('p', {}, say.settings.intro),
    h('div', { class: 'fields' }, h('div', { class: 'field' }, choose)),
    kind === 'union' ? unionSelect(app, editor) : null,
  ];
  const next = h(
    'p',
    {},
    h('button', { type: 'button', class: 'main', onclick: () => app.go('preview') }, say.next),
  );
  const { view } = editor;
  if (!view) {
    void editor.load(app);
    return [...top, h('p', {}, say.working)];
  }
  if (view.refused !== null) return [...top, h('p', { class: 'fault' }, view.refused), next];
  shown = form(app, view);
  return [...top, shown, next];
}
