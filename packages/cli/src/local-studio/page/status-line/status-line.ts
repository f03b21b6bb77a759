import { h } from '../dom.ts';

/** Where is told what happened. */
export interface Status {
  readonly element: HTMLElement;
  /** @param close what its button is called */
  readonly tell: (words: string, isProblem: boolean, close: string) => void;
}

/**
 * Makes the line at the foot of the page on which is told what happened: heard by screen readers, and seen. It covers nothing that is worked in: the page can be
 * scrolled above it, what has the focus stays above it, and it is closed by its button, by Escape and, where it tells
 * of no problem, by going on.
 */
export function createStatus(): Status {
  const words = h('div', { role: 'status', class: 'status' });
  const button = h('button', { type: 'button', class: 'quiet', onclick: () => hide() });
  const element = h('div', { class: 'status-bar empty' }, words, button);
  const { documentElement: root } = document;

  function hide(): void {
    const isFocused = element.contains(document.activeElement);
    words.textContent = '';
    // It stays on the page: screen readers tell only what comes into a line that was there before.
    element.className = 'status-bar empty';
    root.classList.remove('told');
    // Its focus would be lost with it.
    if (isFocused) document.querySelector<HTMLElement>('main h2')?.focus();
  }

  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  // What was done is read by whoever goes on working; what was refused stays until it is closed.
  document.addEventListener('input', () => {
    if (!element.classList.contains('problem')) hide();
  });

  return {
    element,
    tell(text, isProblem, close) {
      if (text === '') {
        hide();
        return;
      }
      element.className = isProblem ? 'status-bar problem' : 'status-bar';
      words.textContent = text;
      button.textContent = close;
      root.classList.add('told');
      // What is worked in may stand where the line now is.
      const { activeElement: at } = document;
      if (at && at !== document.body && !element.contains(at) && isCovered(at))
        at.scrollIntoView({ block: 'nearest' });
    },
  };

  function isCovered(at: Element): boolean {
    const { bottom, top } = at.getBoundingClientRect();
    return bottom > element.getBoundingClientRect().top && top < window.innerHeight;
  }
}
