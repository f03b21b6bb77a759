import { html, nothing, type TemplateResult } from 'lit';
import { copy } from '../copy/copy.ts';
import { copyWords } from '../copy/words.ts';
import type { Explanation } from '../shared/explanation.ts';
import type { Language } from '../shared/language.ts';
import { citedOf } from './cited.ts';
import { citeWords } from './words.ts';

/** What the panel needs of the element in which it stands. */
export interface PanelActions {
  /** Closes it, and gives the focus back. */
  readonly close: () => void;
  readonly onFocusOut: (event: FocusEvent) => void;
  /** The focus leaves the panel for a moment while the browser copies. */
  readonly whileCopying: (act: () => Promise<void>) => Promise<void>;
}

async function copyField(event: Event, language: Language, { whileCopying }: PanelActions): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement;
  const field = button.parentElement?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    'input, textarea',
  );
  const status = button.closest('.panel')?.querySelector('[role="status"]');
  if (!field) return;
  await whileCopying(async () => {
    const result = await copy({ text: field.value }, { fallback: field });
    // What stands selected must stay so until the reader has pressed the keys.
    if (result !== 'selected') button.focus({ preventScroll: true });
    if (status) status.textContent = copyWords(language)[result];
  });
}

/**
 * The panel of a mark: its address, a citation, its source. Text stands in fields, so that it can be copied by hand where no button can.
 *
 * @param mark what it tells about
 * @param explanation what is known of the mark
 * @param language of its words
 * @param actions what its buttons do
 * @returns a dialog that is not modal
 */
export function panelTemplate(
  mark: Element,
  explanation: Explanation,
  language: Language,
  actions: PanelActions,
): TemplateResult {
  const words = citeWords(language);
  const { name, link, citation, sources, isDerived } = citedOf(mark, explanation, language);
  const onCopy = (event: Event) => void copyField(event, language, actions);
  const onKey = (event: KeyboardEvent) => {
    // What it stands in, as a dialog of the host's, stays open.
    event.stopPropagation();
    if (event.key === 'Escape') actions.close();
  };
  return html`<div
    class="tooltip panel"
    part="panel"
    role="dialog"
    aria-labelledby="cited"
    tabindex="-1"
    @keydown=${onKey}
    @focusout=${actions.onFocusOut}
  >
    <p class="printed" id="cited">${name}</p>
    <div class="field">
      <label for="cited-link">${words.link}</label>
      <input id="cited-link" readonly .value=${link} />
      <button type="button" @click=${onCopy}>${words.copyLink}</button>
    </div>
    <div class="field">
      <label for="cited-words">${words.citation}</label>
      <textarea id="cited-words" readonly rows="4" .value=${citation}></textarea>
      <button type="button" @click=${onCopy}>${words.copyCitation}</button>
    </div>
    <div class="field">
      <span>${words.source}</span>
      ${isDerived ? html`<p>${words.derived}</p>` : nothing}
      ${sources.map(({ text, href }) => html`<p>${href === null ? text : html`<a href=${href}>${text}</a>`}</p>`)}
    </div>
    <p role="status"></p>
    <button class="close" type="button" @click=${actions.close}>${words.close}</button>
  </div>`;
}
