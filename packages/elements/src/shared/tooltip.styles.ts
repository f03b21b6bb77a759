import { css } from 'lit';

export const tooltipStyles = css`
  :host {
    display: block;
    position: relative;
  }

  .tooltip {
    position: absolute;
    z-index: 10;
    top: 0;
    left: 0;
    box-sizing: border-box;
    width: max-content;
    max-width: 20rem;
    max-height: calc(100vh - 16px);
    overflow: auto;
    padding: 0.6rem 0.8rem;
    border: 1px solid var(--gk-rule, #999);
    border-top: 3px solid var(--gk-area, var(--gk-ink, #000));
    background: var(--gk-sheet, Canvas);
    box-shadow: 0 2px 12px rgb(0 0 0 / 18%);
    color: var(--gk-ink, CanvasText);
    font: 0.875rem / 1.5 var(--gk-sans, sans-serif);
    text-align: left;
    overflow-wrap: anywhere;
  }

  .tooltip[hidden] {
    display: none;
  }

  .tooltip p {
    margin: 0;
    color: var(--gk-ink-2, inherit);
  }

  .tooltip .printed {
    color: var(--gk-ink, inherit);
    font: 600 1.25rem / 1.4 var(--gk-serif, serif);
  }

  .tooltip small {
    display: block;
    margin-top: 0.25rem;
    color: var(--gk-ink-3, inherit);
    font-size: inherit;
  }

  @media print {
    .tooltip {
      display: none;
    }
  }
`;
