import type { App } from './app.ts';
import type { ReportParagraph } from './contract.ts';
import { h, labelled } from './dom.ts';

/** Where a paragraph begins in the text that is shown. */
interface Shown {
  readonly paragraph: ReportParagraph;
  readonly from: number;
}

let isOpen = false;

/** The paragraph in which all of what is marked stands. */
function placeOf(shown: readonly Shown[], start: number, end: number) {
  const one = shown.find(
    ({ from, paragraph: { text } }) => text !== null && start >= from && end <= from + text.length,
  );
  return one && { number: one.paragraph.number, start: start - one.from, end: end - one.from };
}

/** The text of the report, in which a phrase can be marked by mouse, touch and keyboard. */
export function reportText(app: App): HTMLElement | null {
  const { say, state } = app;
  if (!state.hasReport) return null;
  let shown: readonly Shown[] = [];
  let words = '';
  // A field that is `readonly` has no cursor in Chromium, and nothing can be marked in it by keyboard: this one takes no change instead.
  const field = h('textarea', {
    rows: 12,
    spellcheck: 'false',
    inputmode: 'none',
    'aria-readonly': 'true',
    onbeforeinput: (event) => event.preventDefault(),
    oninput: () => {
      field.value = words;
    },
  });
  const add = async () => {
    const place = placeOf(shown, field.selectionStart, field.selectionEnd);
    if (!place || place.start === place.end) {
      app.tell(say.addMark, true);
      return;
    }
    if (!(await app.add(place.number, place.start, place.end))) return;
    const last = state.draft
      ? document.querySelector<HTMLElement>('.numbers tbody tr:last-child [data-key=printed]')
      : null;
    last?.scrollIntoView({ block: 'center' });
    last?.focus();
    app.tell(say.added);
  };
  const load = async () => {
    if (shown.length > 0) return;
    const paragraphs = await app.run(() => app.api.get<ReportParagraph[]>('report'));
    let from = 0;
    shown = (paragraphs ?? []).map((paragraph) => {
      const one = { paragraph, from };
      from += (paragraph.text ?? say.addWithheld(paragraph.number)).length + 1;
      return one;
    });
    words = shown.map(({ paragraph: { text, number } }) => text ?? say.addWithheld(number)).join('\n');
    field.value = words;
  };
  const details = h(
    'details',
    {
      class: 'source',
      open: isOpen,
      ontoggle: () => {
        isOpen = details.open;
        if (isOpen) void load();
      },
    },
    h('summary', {}, say.addTitle),
    labelled(say.addLabel, field, say.addHint),
    h('p', {}, h('button', { type: 'button', onclick: () => void add() }, say.add)),
  );
  return details;
}
