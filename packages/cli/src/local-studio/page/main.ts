import { createApi, takeToken } from './api.ts';
import { type App, createApp, type History, loadIndicators } from './app.ts';
import { casesHistory } from './cases/step-cases.ts';
import type { StudioState } from './contract.ts';
import { h } from './dom.ts';
import { figuresEditor, figuresStep } from './figures/step-figures.ts';
import { forgetSettings, settingsHistory, settingsStep } from './settings/step-settings.ts';
import { stationsEditor, stationsStep } from './stations/step-stations.ts';
import { createStatus } from './status-line/status-line.ts';
import { checkStep } from './step-check.ts';
import { fileStep } from './step-file.ts';
import { follow, forgetLooked, previewStep, publishStep, sealStep } from './step-site.ts';
import { tableStep, updateTable } from './step-table.ts';
import { type StepName, stepNames } from './steps.ts';
import { pageWords } from './words/words.ts';

const steps: Readonly<Record<StepName, (app: App) => readonly (Node | null)[]>> = {
  file: fileStep,
  numbers: tableStep,
  check: checkStep,
  stations: stationsStep,
  figures: figuresStep,
  settings: settingsStep,
  preview: previewStep,
  seal: sealStep,
  publish: publishStep,
};

/** What is undone in each step. */
const historyOf = (of: App): History | null =>
  ({
    file: casesHistory(of),
    numbers: of,
    stations: stationsEditor,
    figures: figuresEditor,
    settings: settingsHistory(),
  })[of.step as string] ?? null;

const root = document.querySelector<HTMLElement>('#app');

const status = createStatus();

let app: App | null = null;
const undoButtons: { button: HTMLButtonElement; can: () => boolean }[] = [];

function updateUndo(): void {
  for (const { button, can } of undoButtons) button.disabled = !can();
}

function header(of: App): HTMLElement {
  const { say, state } = of;
  const end = async () => {
    if ((await of.run(() => of.api.post('end'))) === null) return;
    root?.replaceChildren(h('main', {}, h('p', {}, say.ended)));
  };
  return h(
    'header',
    {},
    h('h1', {}, say.title, h('span', { class: 'project' }, state.project)),
    h('p', { class: 'local' }, say.local),
    h(
      'div',
      { class: 'tools' },
      h(
        'button',
        {
          type: 'button',
          class: 'quiet',
          lang: of.language === 'en' ? 'zh-Hans' : 'en',
          onclick: () => of.setLanguage(of.language === 'en' ? 'zh-Hans' : 'en'),
        },
        say.otherLanguage,
      ),
      h('button', { type: 'button', class: 'quiet', onclick: () => void end() }, say.end),
    ),
  );
}

function navigation(of: App): HTMLElement {
  const { say, step } = of;
  return h(
    'nav',
    { 'aria-label': say.stepsLabel },
    h(
      'ol',
      {},
      stepNames.map((name, index) =>
        h(
          'li',
          {},
          h(
            'button',
            { type: 'button', 'aria-current': name === step ? 'step' : null, onclick: () => of.go(name) },
            h('span', { class: 'number' }, String(index + 1)),
            say.steps[name],
          ),
        ),
      ),
    ),
  );
}

function undoBar(of: App, history: History): HTMLElement {
  const { say } = of;
  undoButtons.length = 0;
  const button = (words: string, act: () => void, can: () => boolean, keys: string) => {
    const one = h(
      'button',
      { type: 'button', class: 'quiet', 'aria-keyshortcuts': keys, onclick: act },
      words,
    );
    undoButtons.push({ button: one, can });
    return one;
  };
  return h(
    'div',
    { class: 'undo' },
    button(
      say.undo,
      () => history.undo(),
      () => history.canUndo,
      'Control+Z',
    ),
    button(
      say.redo,
      () => history.redo(),
      () => history.canRedo,
      'Control+Y',
    ),
  );
}

/** What a control is called; what is drawn anew under the same name gets the focus back. */
const nameOf = (element: Element) =>
  `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`;

function focusAgain(within: HTMLElement, name: string): void {
  const same = Array.from(
    within.querySelectorAll<HTMLElement>('button, input, select, textarea, a, summary'),
  );
  (same.find((one) => nameOf(one) === name) ?? within.querySelector<HTMLElement>('main h2'))?.focus();
}

function draw(): void {
  if (!app || !root) return;
  const { activeElement } = document;
  const focused = activeElement && root.contains(activeElement) ? nameOf(activeElement) : null;
  const { say, step } = app;
  const history = historyOf(app);
  if (step !== 'seal') forgetLooked();
  document.title = `${say.steps[step]} · ${say.title}`;
  root.replaceChildren(
    header(app),
    navigation(app),
    h(
      'main',
      {},
      h(
        'div',
        { class: 'top' },
        h('h2', { tabindex: -1 }, say.steps[step]),
        history && undoBar(app, history),
      ),
      ...steps[step](app).filter((part): part is Node => part !== null),
    ),
  );
  updateUndo();
  if (focused !== null) focusAgain(root, focused);
  if (app.state.job?.state === 'running') void follow(app);
}

/** Whether the key is for the cell that somebody types in: its own undo comes first. */
function isTyping(target: EventTarget | null): boolean {
  const isText =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
  return isText && target.value !== target.defaultValue;
}

function onKey(event: KeyboardEvent): void {
  const history = app && historyOf(app);
  if (!history || !(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
  const key = event.key.toLowerCase();
  const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
  if (!isRedo && key !== 'z') return;
  event.preventDefault();
  if (isRedo) history.redo();
  else history.undo();
}

async function start(): Promise<void> {
  const token = takeToken();
  const say = pageWords['zh-Hans'];
  if (token === null) {
    root?.replaceChildren(
      h('main', {}, h('p', {}, say.noToken), h('p', { lang: 'en' }, pageWords.en.noToken)),
    );
    return;
  }
  const api = createApi(token);
  let first: StudioState;
  try {
    first = await api.get<StudioState>('state');
  } catch (error) {
    const words = (error as Error).message || say.lost;
    root?.replaceChildren(h('main', {}, h('p', {}, words)));
    return;
  }
  app = createApp(api, first, {
    step: draw,
    forget() {
      figuresEditor.forget();
      stationsEditor.forget();
      forgetSettings();
    },
    history: updateUndo,
    rows: (refused) => {
      if (app) updateTable(app, refused);
      updateUndo();
    },
    status: (words, isProblem) => status.tell(words, isProblem, pageWords[api.language].close),
  });
  app.step = first.draft ? 'numbers' : 'file';
  await loadIndicators(app);
  draw();
}

document.body.append(status.element);
document.addEventListener('keydown', onKey);
// A file that is dropped beside the place for it would be opened in place of the page.
for (const name of ['dragover', 'drop']) document.addEventListener(name, (event) => event.preventDefault());
void start();
