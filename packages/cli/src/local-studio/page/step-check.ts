import type { App } from './app.ts';
import type { CheckView, Fault, StudioState } from './contract.ts';
import { h, tick } from './dom.ts';
import { showCell } from './step-table.ts';
import { controlFor } from './table-row.ts';

/** So many places of one fault are shown at once. */
const shown = 8;

let replace = false;

function place(app: App, one: Fault['places'][number]): HTMLElement {
  const { say, state } = app;
  const words = `${say.expected}：${one.expected}；${say.found}：${one.found}`;
  const { row } = one;
  const at = state.draft?.rows.findIndex(({ index }) => index === row) ?? -1;
  if (row === null || at < 0) return h('li', {}, `${one.place}：`, words);
  return h(
    'li',
    {},
    h(
      'button',
      { type: 'button', class: 'link', onclick: () => showCell(app, row, controlFor(one.column)) },
      `${say.toRow(at + 1)} ${one.place}`,
    ),
    ` ${words}`,
  );
}

function fault(app: App, { code, what, fix, places }: Fault): HTMLElement {
  const rest = places.slice(shown);
  return h(
    'li',
    {},
    h('p', {}, h('strong', {}, what), ' ', fix),
    h(
      'ul',
      {},
      places.slice(0, shown).map((one) => place(app, one)),
    ),
    rest.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, app.say.more(rest.length)),
        h(
          'ul',
          {},
          rest.map((one) => place(app, one)),
        ),
      ),
    h('small', {}, code),
  );
}

async function runCheck(app: App): Promise<void> {
  app.tell(app.say.working);
  const check = await app.run(() => app.api.post<CheckView>('check', { replace }));
  if (!check) return;
  app.check = check;
  app.draw();
  const { faults, refused, taken, left } = check;
  if (refused !== null) app.tell(refused, true);
  else if (faults.length > 0) app.tell(app.say.faultsTitle(faults.length), true);
  else app.tell(app.say.sound(taken, left));
}

async function write(app: App): Promise<void> {
  const next = await app.run(() =>
    app.api.post<StudioState & { readonly written: string }>('write', { replace }),
  );
  if (!next) return;
  app.state = next;
  app.goOn('check', 'figures');
  app.tell(app.say.written(next.written));
}

/** The third step: what is wrong, each thing once, with the rows in which to mend it. */
export function checkStep(app: App): readonly (Node | null)[] {
  const { say, state, check } = app;
  const isSound = check !== null && check.faults.length === 0 && check.refused === null;
  return [
    h('p', {}, say.checkIntro),
    state.draft &&
      tick(
        say.replace,
        (checked) => {
          replace = checked;
          void runCheck(app);
        },
        replace,
      ),
    h('p', {}, h('button', { type: 'button', class: 'main', onclick: () => void runCheck(app) }, say.check)),
    check?.refused ? h('p', { class: 'fault' }, check.refused) : null,
    check && check.faults.length > 0
      ? h(
          'section',
          {},
          h('h3', {}, say.faultsTitle(check.faults.length)),
          h(
            'ol',
            { class: 'faults' },
            check.faults.map((one) => fault(app, one)),
          ),
        )
      : null,
    isSound ? h('p', { class: 'good' }, say.sound(check.taken, check.left)) : null,
    isSound && state.draft
      ? h('p', {}, h('button', { type: 'button', class: 'main', onclick: () => void write(app) }, say.write))
      : null,
    check && check.warnings.length > 0
      ? h(
          'details',
          {},
          h('summary', {}, say.warningsTitle(check.warnings.length)),
          h(
            'ol',
            { class: 'faults' },
            check.warnings.map((one) => fault(app, one)),
          ),
        )
      : null,
  ];
}
