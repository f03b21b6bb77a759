import { type App, type History, turns } from '../app.ts';
import type { SettingsKind } from '../fields/settings-fields.ts';
import type { EditState } from './contract.ts';

/** Draws only what differs from what was shown; `refused` is an entry whose change was not taken. */
type Update<View> = (app: App, before: View, refused?: number) => void;

/** What is asked beside whose file it is, as which part of it is shown. */
type Query = Readonly<Record<string, string>>;

/** A file that is mended in a form: what the page knows of it, and what it asks the studio. */
export interface Editor<View extends EditState, Edit> extends History {
  readonly view: View | null;
  /** Whose file it is; the first union that is at hand where nobody chose. */
  readonly union: string;
  readonly query: Query;
  /** What is known is asked for again when it is needed. */
  readonly forget: () => void;
  /** Asks for the file, and draws the step when it is there. */
  readonly load: (app: App) => Promise<void>;
  /** Asks for the file of another union, or for another part of it. */
  readonly show: (app: App, union: string, query?: Query) => Promise<void>;
  /** Asks for the file as it is now, and draws what differs; `more` is asked beside this once. */
  readonly refresh: (app: App, more: Query) => Promise<void>;
  /** @param refused the entry that is drawn anew where the change is not taken */
  readonly edit: (app: App, edit: Edit, refused?: number) => Promise<View | null>;
  readonly save: (app: App) => Promise<void>;
  readonly discard: (app: App) => Promise<void>;
}

/**
 * Makes the editor of one kind of file.
 *
 * @param kind by which the studio knows it
 * @param update draws what was changed
 */
export function createEditor<View extends EditState, Edit>(
  kind: 'figures' | 'stations' | SettingsKind,
  update: Update<View>,
): Editor<View, Edit> {
  const inTurn = turns();
  let view: View | null = null;
  let union = '';
  let query: Query = {};
  let last: App | null = null;

  const get = (app: App, of: string, more: Query = {}) =>
    app.run(() => app.api.get<View>(kind, { ...query, ...more, union: of }));

  /** Takes over what the studio says; other steps tell that it is not saved. */
  function take(app: App, next: View | null): void {
    view = next;
    const others = app.state.unsaved.filter((one) => one !== kind);
    if (next) app.state = { ...app.state, unsaved: next.isChanged ? [...others, kind] : others };
  }

  const load = (app: App, isForced: boolean): Promise<void> =>
    inTurn(async () => {
      last = app;
      if (view && !isForced) return;
      const { draft, unions } = app.state;
      if (!unions.some(({ id }) => id === union)) union = draft?.union ?? unions[0]?.id ?? '';
      take(app, await get(app, union));
      if (view) app.draw();
    });

  function post(app: App, name: string, body: object, refused?: number): Promise<View | null> {
    last = app;
    return inTurn(async () => {
      const before = view;
      if (!before) return null;
      const about = { kind, union: before.union, version: before.version };
      const done = await app.run(() => app.api.post<View>(name, { query, ...about, ...body }));
      // What was not taken does not stay in its field as if it were; what somebody else has changed is shown.
      const now = done ?? (await get(app, before.union));
      if (now) {
        take(app, now);
        update(app, before, done ? undefined : refused);
      }
      return done;
    });
  }

  async function step(name: string, words: (app: App) => string): Promise<void> {
    const app = last;
    if (app && (await post(app, name, {}))) app.tell(words(app));
  }

  const editor: Editor<View, Edit> = {
    get view() {
      return view;
    },
    get union() {
      return union;
    },
    get query() {
      return query;
    },
    get canUndo() {
      return view?.canUndo ?? false;
    },
    get canRedo() {
      return view?.canRedo ?? false;
    },
    forget() {
      view = null;
    },
    load: (app) => load(app, false),
    show(app, of, asked = query) {
      union = of;
      query = asked;
      return load(app, true);
    },
    refresh: (app, more) =>
      inTurn(async () => {
        const before = view;
        const now = before && (await get(app, before.union, more));
        // Somebody may have gone to another part meanwhile.
        if (!before || !now || view !== before) return;
        take(app, now);
        update(app, before);
      }),
    edit: (app, edit, refused) => post(app, 'edit', { edit }, refused),
    undo: () => void step('edit-undo', ({ say }) => say.undone),
    redo: () => void step('edit-redo', ({ say }) => say.redone),
    async save(app) {
      app.tell(app.say.working);
      const saved = await post(app, 'edit-save', {});
      if (saved) app.tell(app.say.edit.saved(saved.file));
    },
    async discard(app) {
      if (await post(app, 'edit-discard', {})) app.tell(app.say.edit.discarded);
    },
  };
  return editor;
}
