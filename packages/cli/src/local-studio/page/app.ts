import { type Api, ApiError } from './api.ts';
import type { CheckView, IndicatorChoice, RowChange, StudioState } from './contract.ts';
import type { StepName } from './steps.ts';
import { type Language, type PageWords, pageWords } from './words/words.ts';

/** What is asked of the studio: changes of cells, a row that is added, or the last of those taken back. */
type Asked =
  | { readonly name: 'changes'; readonly changes: readonly RowChange[] }
  | { readonly name: 'add'; readonly paragraph: number; readonly start: number; readonly end: number }
  | { readonly name: 'take-back' };

/** A change that can be taken back: what undoes it and what does it. */
interface Step {
  readonly before: Asked;
  readonly after: Asked;
}

/** What can be taken back, and made again. */
export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** All that the parts of the page share. */
export interface App extends History {
  readonly api: Api;
  state: StudioState;
  step: StepName;
  check: CheckView | null;
  indicators: readonly IndicatorChoice[];
  readonly say: PageWords;
  readonly language: Language;
  /** Draws the step anew. */
  readonly draw: () => void;
  /** What can be taken back has changed, and nothing else of the page. */
  readonly historyChanged: () => void;
  /** Takes over what the studio says is so now; `redraws` where the step looks different then. */
  readonly take: (state: StudioState, redraws?: boolean) => void;
  readonly go: (step: StepName) => void;
  /** Goes on from a step whose work is done; whoever has gone elsewhere meanwhile stays there. */
  readonly goOn: (from: StepName, to: StepName) => void;
  /** Says something to whoever looks or listens. */
  readonly tell: (words: string, isProblem?: boolean) => void;
  /** Does something of the studio's, and says what went wrong. @returns what came of it; null where nothing did */
  readonly run: <T>(act: () => Promise<T>) => Promise<T | null>;
  readonly change: (row: number, cells: Readonly<Record<string, string>>) => void;
  /** Changes cells of several rows in one step, which is taken back as one. */
  readonly changeAll: (changes: readonly RowChange[]) => Promise<void>;
  /** Makes a row of a phrase of the report. @returns whether it was made */
  readonly add: (paragraph: number, start: number, end: number) => Promise<boolean>;
  readonly forgetChanges: () => void;
  readonly setLanguage: (language: Language) => void;
}

/** What is drawn by others. */
export interface Drawing {
  readonly step: () => void;
  /** What is shown of the files in their forms is as old as the page: it is asked for again. */
  readonly forget: () => void;
  /** Only what a change of cells touches, and the row that was refused. */
  readonly rows: (refused?: number) => void;
  readonly status: (words: string, isProblem: boolean) => void;
  readonly history: () => void;
}

/** Makes what does one thing after the other: each is of the version that the one before has made. */
export function turns(): <T>(act: () => Promise<T>) => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve();
  return (act) => {
    const next = turn.then(act, act);
    turn = next;
    return next;
  };
}

/** The cells of a row as they are, of the same columns as a change has, and its doubts, which a change may end. */
function before(state: StudioState, { row, cells }: RowChange): RowChange {
  const { draft } = state;
  const { source } = draft ?? {};
  const own = draft?.rows.find(({ index }) => index === row)?.cells;
  const held: Readonly<Record<string, unknown>> =
    own ?? (source?.index === row ? { ...source, index: undefined } : {});
  const keys = own ? [...Object.keys(cells), 'doubts'] : Object.keys(cells);
  return { row, cells: Object.fromEntries(keys.map((key) => [key, String(held[key] ?? '')])) };
}

/** Makes what the parts of the page share. */
export function createApp(api: Api, first: StudioState, drawing: Drawing): App {
  const done: Step[] = [];
  const undone: Step[] = [];
  const inTurn = turns();

  /** One change after the other: each is of the version that the one before has made. */
  function send({ name, ...asked }: Asked): Promise<StudioState | null> {
    const version = () => app.state.draft?.version ?? 0;
    return inTurn(() => app.run(() => app.api.post<StudioState>(name, { version: version(), ...asked })));
  }

  const app: App = {
    api,
    state: first,
    step: 'file',
    check: null,
    indicators: [],
    get say() {
      return pageWords[api.language];
    },
    get language() {
      return api.language;
    },
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },
    draw: drawing.step,
    historyChanged: drawing.history,
    take(state, redraws = true) {
      app.state = state;
      if (redraws) drawing.step();
      else drawing.rows();
    },
    go(step) {
      app.step = step;
      drawing.forget();
      drawing.status('', false);
      drawing.step();
      document.querySelector<HTMLElement>('main h2')?.focus();
    },
    goOn(from, to) {
      if (app.step === from) app.go(to);
      else drawing.step();
    },
    tell: (words, isProblem = false) => drawing.status(words, isProblem),
    async run(act) {
      try {
        return await act();
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        drawing.status(error.status === 0 ? app.say.lost : error.message, true);
        // Somebody else was quicker: what is so now is shown.
        if (error.state) app.take(error.state);
        return null;
      }
    },
    change: (row, cells) => void app.changeAll([{ row, cells }]),
    async changeAll(changes) {
      const step: Step = {
        before: { name: 'changes', changes: changes.map((change) => before(app.state, change)) },
        after: { name: 'changes', changes },
      };
      app.check = null;
      const state = await send(step.after);
      // What was not taken does not stay in its cell as if it were.
      if (!state) for (const { row } of changes) drawing.rows(row);
      if (!state) return;
      done.push(step);
      undone.length = 0;
      app.take(state, false);
    },
    async add(paragraph, start, end) {
      const step: Step = { before: { name: 'take-back' }, after: { name: 'add', paragraph, start, end } };
      app.check = null;
      const state = await send(step.after);
      if (!state) return false;
      done.push(step);
      undone.length = 0;
      app.take(state);
      return true;
    },
    async undo() {
      const step = done.pop();
      const state = step && (await send(step.before));
      if (step && !state) done.push(step);
      if (!step || !state) return;
      undone.push(step);
      app.check = null;
      app.take(state, step.before.name !== 'changes');
      app.tell(app.say.undone);
    },
    async redo() {
      const step = undone.pop();
      const state = step && (await send(step.after));
      if (step && !state) undone.push(step);
      if (!step || !state) return;
      done.push(step);
      app.check = null;
      app.take(state, step.after.name !== 'changes');
      app.tell(app.say.redone);
    },
    forgetChanges() {
      done.length = 0;
      undone.length = 0;
      app.check = null;
    },
    async setLanguage(language) {
      api.language = language;
      document.documentElement.lang = language;
      const [state, indicators] = await Promise.all([
        app.run(() => api.get<StudioState>('state')),
        app.run(() => api.get<IndicatorChoice[]>('indicators', { union: app.state.draft?.union ?? '' })),
      ]);
      app.indicators = indicators ?? app.indicators;
      app.check = null;
      drawing.forget();
      if (state) app.take(state);
    },
  };
  return app;
}

/** Fetches the indicators that a union can use, once for each draft. */
export async function loadIndicators(app: App): Promise<void> {
  const { draft } = app.state;
  if (!draft) return;
  const query = { union: draft.union };
  const found = await app.run(() => app.api.get<IndicatorChoice[]>('indicators', query));
  if (found) app.indicators = found;
}
