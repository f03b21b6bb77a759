import { titleClass } from '@gongkai/charts/contract';

/** Words and selectors of the buttons that read a figure aloud. */
export interface ReadAloudNames {
  /** Of a figure, with its id. */
  readonly figure: string;
  /** Where the words of a figure stand, below the folder of this script; `*` is the id of the figure. */
  readonly file: string;
  readonly read: string;
  readonly stop: string;
  readonly failed: string;
  /** Language of the words, as BCP 47 says it. */
  readonly language: string;
}

/**
 * Gives every figure a button that reads it aloud, where the browser has a voice for the language of the page. Its text is the script of the pages, so it
 * uses nothing from outside itself.
 *
 * @param window of the page
 * @param names words and selectors
 */
export function readAloud(window: Window & typeof globalThis, names: ReadAloudNames): void {
  const { document, speechSynthesis } = window;
  const base = (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI;
  const language = names.language.slice(0, 2).toLowerCase();
  /** The button of the figure that is read. */
  let reading: HTMLButtonElement | null = null;
  let areThere = false;

  const voice = () =>
    speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().replace('_', '-').startsWith(language));

  const end = (button: HTMLButtonElement) => {
    button.textContent = names.read;
    if (reading === button) reading = null;
  };

  const fail = (button: HTMLButtonElement) => {
    end(button);
    const words = document.createElement('p');
    words.className = 'read-aloud-failed';
    words.setAttribute('role', 'status');
    button.replaceWith(words);
    words.textContent = names.failed;
  };

  /** The summary of a figure; opened from a folder no file can be read, and what stands in the figure is read instead. */
  const wordsOf = async (figure: HTMLElement) => {
    try {
      const id = encodeURIComponent(figure.getAttribute(names.figure) ?? '');
      const answer = await window.fetch(new URL(names.file.replace('*', id), base).href);
      if (answer.ok) return await answer.text();
    } catch {
      // As above.
    }
    const parts = figure.querySelectorAll(`.${titleClass}, tr, li, .gk-desc`);
    return [...parts].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '').join('。');
  };

  const speak = async (button: HTMLButtonElement, figure: HTMLElement) => {
    const words = await wordsOf(figure);
    // Meanwhile it was stopped, or another figure was begun.
    if (reading !== button) return;
    // Some voices fall silent in the middle of a long text: each sentence is given to them by itself.
    const sentences = words.match(/[^。；！？.!?]+[。；！？.!?]*/g) ?? [words];
    sentences.forEach((sentence, index) => {
      const utterance = new window.SpeechSynthesisUtterance(sentence);
      utterance.lang = names.language;
      utterance.voice = voice() ?? null;
      utterance.onerror = ({ error }) => {
        if (reading === button && error !== 'canceled' && error !== 'interrupted') fail(button);
      };
      if (index === sentences.length - 1) utterance.onend = () => end(button);
      speechSynthesis.speak(utterance);
    });
  };

  const press = (button: HTMLButtonElement, figure: HTMLElement) => {
    const before = reading;
    speechSynthesis.cancel();
    if (before) end(before);
    if (before === button) return;
    reading = button;
    button.textContent = names.stop;
    void speak(button, figure);
  };

  const addButtons = () => {
    if (areThere || !voice()) return;
    areThere = true;
    for (const figure of document.querySelectorAll<HTMLElement>(`figure[${names.figure}]`)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'read-aloud';
      button.textContent = names.read;
      button.setAttribute('aria-describedby', `${figure.id}-title`);
      button.addEventListener('click', () => press(button, figure));
      figure.append(button);
    }
  };

  const start = () => {
    addButtons();
    // Many browsers know their voices only after they were asked for them.
    speechSynthesis.addEventListener?.('voiceschanged', addButtons);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
  // What is left goes silent.
  window.addEventListener('pagehide', () => speechSynthesis.cancel());
}
