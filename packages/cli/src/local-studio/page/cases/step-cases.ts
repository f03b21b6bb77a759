import type { App, History } from '../app.ts';
import type { CaseCount, LedgerView, StudioState } from '../contract.ts';
import { h, tick } from '../dom.ts';
import { replaceKept } from '../edit/keep-focus.ts';
import { type CaseChoices, makeChoices } from './choices.ts';
import { codesForm } from './codes-form.ts';
import { columnsForm } from './columns-form.ts';
import { countedView } from './counted.ts';

/** What is chosen stays while the page is drawn anew; another ledger has other choices. */
let open: CaseChoices | null = null;
let replace = false;
let figures = true;

function choicesOf(ledger: LedgerView): CaseChoices {
  const key = JSON.stringify([ledger.file, ledger.cases]);
  if (open?.ledger !== key) open = makeChoices(key, ledger);
  return open;
}

/** What can be taken back of the choices; null where no ledger of cases is open. */
export function casesHistory(app: App): History | null {
  const { ledger } = app.state;
  if (!ledger || ledger.cases.length === 0) return null;
  const chosen = choicesOf(ledger);
  const step = (isRedo: boolean) => {
    if (isRedo ? !chosen.canRedo : !chosen.canUndo) return;
    chosen.step(isRedo);
    app.draw();
    app.tell(isRedo ? app.say.redone : app.say.undone);
  };
  return {
    get canUndo() {
      return chosen.canUndo;
    },
    get canRedo() {
      return chosen.canRedo;
    },
    undo: () => step(false),
    redo: () => step(true),
  };
}

/** The words of all columns that are counted by category, as far as they were counted. */
function allCodes(app: App, chosen: CaseChoices, changed: (act: () => void) => void): HTMLElement {
  const forms = chosen.choices.flatMap((choice, index) =>
    (chosen.categories[index] ?? [])
      .filter(({ heading, words }) => choice.columns[heading] === 'category' && words.length > 0)
      .map((column) =>
        codesForm(app, {
          column,
          codes: choice.codes[column.heading] ?? {},
          saved: app.state.ledger?.cases[index]?.codes[column.heading] ?? {},
          key: `codes ${index} ${column.heading}`,
          onchange: (codes) =>
            changed(() => {
              choice.codes = { ...choice.codes, [column.heading]: { ...codes } };
            }),
        }),
      ),
  );
  return h('div', { id: 'codes' }, forms.length > 0 && h('h4', {}, app.say.codes.heading), forms);
}

/** A ledger of cases or aid: what its columns are for, what would be published of it, and the button that writes that. */
export function caseForm(app: App, ledger: LedgerView): HTMLElement | null {
  const { say } = app;
  if (ledger.cases.length === 0) return null;
  const chosen = choicesOf(ledger);
  const result = h('div', { id: 'counted' });
  const body = () => ({ tables: chosen.sent, replace, figures });
  let codes: HTMLElement = h('div');
  const show = () => {
    const { counted } = chosen;
    const next = allCodes(app, chosen, changed);
    replaceKept(codes, next);
    codes = next;
    app.historyChanged();
    const write = h('button', { type: 'button', class: 'main', onclick: () => void save() }, say.write);
    const isReady = counted !== null && counted.refused === null;
    result.replaceChildren(
      ...(counted ? countedView(app, counted) : []),
      ...(counted === null && chosen.categories.length > 0
        ? [h('p', { class: 'note' }, say.codes.again)]
        : []),
      ...(isReady
        ? [
            tick(
              say.caseFigures,
              (checked) => {
                figures = checked;
              },
              figures,
            ),
            h('p', {}, write),
          ]
        : []),
    );
  };
  function changed(act: () => void) {
    chosen.change(act);
    // Where a key has led on from what was changed, the focus is in its place first.
    setTimeout(show);
  }
  const count = async () => {
    app.tell(say.working);
    const counted = await app.run(() => app.api.post<CaseCount>('cases', body()));
    if (!counted) return;
    chosen.counted = counted;
    chosen.categories = counted.categories;
    // Where another answer has drawn the page anew meanwhile, what is shown is another form of the same choices.
    if (result.isConnected) show();
    else app.draw();
    app.tell(counted.refused ?? say.caseCounted(counted.tables.length), counted.refused !== null);
  };
  const save = async () => {
    app.tell(say.working);
    const next = await app.run(() =>
      app.api.post<
        StudioState & { written: string; figures: number | null; kept: string; unsavedFigures: string }
      >('cases-write', body()),
    );
    if (!next) return;
    open = null;
    app.state = next;
    app.goOn('file', next.ledger ? 'file' : 'figures');
    app.tell(
      [
        say.caseWritten(next.written, next.figures ?? 0),
        next.figures === 0 ? say.caseNoFigures : '',
        next.unsavedFigures === '' ? '' : say.caseFiguresUnsaved(next.unsavedFigures),
        say.codes.written(next.kept),
      ].join(' '),
    );
  };
  const section = h(
    'section',
    { id: 'cases' },
    h('h3', { tabindex: -1 }, `${say.caseTitle}：${ledger.file}`),
    h('p', {}, say.caseIntro),
    ledger.cases.flatMap((table, index) => {
      const choice = chosen.choices[index];
      return choice ? columnsForm(app, table, choice, changed) : [];
    }),
    codes,
    tick(
      say.caseReplace,
      (checked) => {
        replace = checked;
        chosen.counted = null;
        show();
      },
      replace,
    ),
    h('p', {}, h('button', { type: 'button', class: 'main', onclick: () => void count() }, say.caseCount)),
    result,
  );
  show();
  return section;
}
