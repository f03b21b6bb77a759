import { css, html, nothing, type TemplateResult } from 'lit';
import type { FigureSource } from './figure-source.ts';
import type { Words } from './words.ts';

/** So many problems are shown; the event has more. */
const most = 10;

/** What an element says of its data: that it is on its way, or what is wrong with it. The line is there before it is needed, so that it is read out. */
export function statusTemplate(
  { loading, faults }: Pick<FigureSource, 'loading' | 'faults'>,
  words: Words,
): TemplateResult {
  const problems = faults.flatMap((fault) => fault.problems);
  return html`<div class="said">
    <div class="status" part="status" role="status">${
      loading ? html`<p>${words.loading}</p>` : faults.map(({ message }) => html`<p>${message}</p>`)
    }</div>
    ${
      problems.length === 0
        ? nothing
        : html`<details class="problems" part="problems">
            <summary>${words.problems(problems.length)}</summary>
            <ul>${problems.slice(0, most).map((problem) => html`<li>${problem}</li>`)}</ul>
          </details>`
    }
  </div>`;
}

/** Styles of what an element says of itself: that it loads, that it could not. */
export const statusStyles = css`
  .said {
    color: var(--gk-ink-2, inherit);
    font: 0.875rem / 1.6 var(--gk-sans, sans-serif);
    overflow-wrap: anywhere;
    text-align: start;
  }

  .status p {
    margin: 0.5rem 0 0;
    padding-left: 0.625rem;
    border-left: 3px solid var(--gk-gold, currentColor);
  }

  .problems li {
    white-space: pre-line;
  }

  .problems summary {
    min-height: 1.5rem;
    cursor: pointer;
  }

  .problems summary:focus-visible {
    outline: 3px solid var(--gk-focus, Highlight);
    outline-offset: 2px;
  }
`;
