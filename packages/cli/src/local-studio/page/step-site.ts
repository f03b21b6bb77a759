import type { App } from './app.ts';
import type { JobView, StudioState } from './contract.ts';
import { h, tick } from './dom.ts';
import type { StepName } from './steps.ts';

/** How often is asked how far long work is, milliseconds. */
const pause = 700;

let isAsking = false;

/** Asks until the work has ended, and shows how far it is. */
export async function follow(app: App): Promise<void> {
  if (isAsking) return;
  isAsking = true;
  try {
    for (;;) {
      const job = await app.run(() => app.api.get<JobView | null>('job'));
      if (!job) return;
      app.state = { ...app.state, job };
      if (job.state !== 'running') break;
      const line = document.querySelector('#job-line');
      if (line) line.textContent = jobLine(app, job);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  } finally {
    isAsking = false;
  }
  const { job } = app.state;
  const next = await app.run(() => app.api.get<StudioState>('state'));
  if (next) app.take(next);
  if (job?.state === 'done' && job.zip) app.tell(app.say.publishDone(job.zip));
  else if (job?.state === 'done') app.tell(app.say.previewDone);
  else if (job?.state === 'cancelled') app.tell(app.say.cancelled);
  else app.tell(job?.line ?? '', true);
}

const jobLine = ({ say }: App, { line, seconds }: JobView) => `${line}（${say.seconds(seconds)}）`;

async function begin(app: App, kind: JobView['kind']): Promise<void> {
  const next = await app.run(() => app.api.post<StudioState>(kind));
  if (!next) return;
  app.take(next);
  document.querySelector<HTMLElement>('#job-cancel')?.focus();
  await follow(app);
}

/** What runs, with how far it is, and a button to cancel it; else the button that begins it. */
function work(app: App, kind: JobView['kind'], label: string): HTMLElement {
  const { job } = app.state;
  if (job?.state === 'running')
    return h(
      'div',
      { class: 'note job' },
      h(
        'p',
        {},
        h('progress', { 'aria-label': label }),
        ' ',
        h('span', { id: 'job-line' }, jobLine(app, job)),
      ),
      h(
        'button',
        {
          type: 'button',
          id: 'job-cancel',
          onclick: () => void app.run(() => app.api.post('cancel')),
        },
        app.say.cancel,
      ),
    );
  return h(
    'div',
    {},
    h('p', {}, h('button', { type: 'button', class: 'main', onclick: () => void begin(app, kind) }, label)),
    job?.kind === kind && job.state === 'failed' ? h('pre', { class: 'fault', tabindex: 0 }, job.line) : null,
  );
}

/** The step in which a form stands. */
const stepOf = (form: App['state']['unsaved'][number]): StepName =>
  form === 'union' || form === 'site' ? 'settings' : form;

/** Leads to the forms whose changes are not in the data: what is built and sealed does not have them. */
const notSaved = (app: App): HTMLElement | null =>
  app.state.unsaved.length === 0
    ? null
    : h(
        'ul',
        { class: 'note' },
        [...new Set(app.state.unsaved.map(stepOf))].map((step) =>
          h(
            'li',
            {},
            h(
              'button',
              { type: 'button', class: 'link', onclick: () => app.go(step) },
              app.say.edit.notSaved(app.say.steps[step]),
            ),
          ),
        ),
      );

/** Of the last steps: the union's page, built in a temporary place. */
export function previewStep(app: App): readonly (Node | null)[] {
  const { say, state } = app;
  const { job } = state;
  const address = job?.kind === 'preview' && job.state === 'done' ? job.address : undefined;
  return [
    notSaved(app),
    h('p', {}, say.previewIntro),
    work(app, 'preview', say.preview),
    address === undefined
      ? null
      : h(
          'div',
          {},
          h('p', {}, h('a', { href: address, target: '_blank', rel: 'noopener' }, say.openPreview)),
          h('iframe', { src: address, title: say.previewFrame, class: 'preview' }),
          h('p', {}, h('button', { type: 'button', class: 'main', onclick: () => app.go('seal') }, say.next)),
        ),
  ];
}

/** What somebody has said to have looked at: the page may be drawn anew meanwhile, as when the answer to an earlier step comes. */
let looked = '';

/** Forgets it: who leaves the step may change what is sealed. */
export function forgetLooked(): void {
  looked = '';
}

/** What was looked at is sealed. */
export function sealStep(app: App): readonly (Node | null)[] {
  const { say, state } = app;
  const { unsealed } = state;
  const what = unsealed.join('\n');
  const seal = h(
    'button',
    {
      type: 'button',
      class: 'main',
      disabled: looked !== what,
      onclick: async () => {
        app.tell(say.working);
        const next = await app.run(() =>
          app.api.post<StudioState & { readonly said: readonly string[] }>('seal'),
        );
        if (!next) return;
        app.state = next;
        app.go('publish');
        app.tell([say.sealed, ...next.said].join('\n'));
      },
    },
    say.seal,
  );
  return [
    notSaved(app),
    h('p', {}, say.sealIntro),
    h('p', {}, unsealed.length > 0 ? say.toSeal(unsealed.length) : say.nothingToSeal),
    h(
      'ul',
      {},
      unsealed.map((file) => h('li', {}, h('code', {}, file))),
    ),
    unsealed.length > 0
      ? tick(
          say.looked,
          (checked) => {
            looked = checked ? what : '';
            seal.disabled = !checked;
          },
          looked === what,
        )
      : null,
    unsealed.length > 0 ? h('p', {}, seal) : null,
    unsealed.length === 0 && state.sealed > 0
      ? h('p', {}, h('button', { type: 'button', class: 'main', onclick: () => app.go('publish') }, say.next))
      : null,
  ];
}

async function download(app: App, zip: string): Promise<void> {
  const blob = await app.run(() => app.api.blob('zip'));
  if (!blob) return;
  const address = URL.createObjectURL(blob);
  h('a', { href: address, download: zip }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

/** The last step: the site is built and packed. */
export function publishStep(app: App): readonly (Node | null)[] {
  const { say, state } = app;
  const { job } = state;
  const zip = job?.kind === 'publish' && job.state === 'done' ? job.zip : undefined;
  return [
    notSaved(app),
    h('p', {}, say.publishIntro),
    work(app, 'publish', say.publish),
    zip === undefined
      ? null
      : h(
          'div',
          { class: 'note' },
          h('p', { class: 'good' }, say.publishDone(zip)),
          h('p', {}, h('button', { type: 'button', onclick: () => void download(app, zip) }, say.download)),
        ),
  ];
}
