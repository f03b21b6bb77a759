import { css } from 'lit';

/** What the panel needs beside the styles of a tooltip, in whose frame it stands. */
export const panelStyles = css`
  .panel {
    width: 20rem;
  }

  .panel .field {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    margin-top: 0.5rem;
  }

  .panel .field > * {
    flex: 1 0 100%;
  }

  .panel input,
  .panel textarea {
    box-sizing: border-box;
    min-width: 0;
    margin: 0;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--gk-rule, #999);
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    resize: none;
  }

  .panel .field > input {
    flex: 1 1 8em;
    text-overflow: ellipsis;
  }

  .panel button,
  .panel .field > button {
    flex: 0 0 auto;
    min-height: 2.75rem;
    margin: 0 0 0 auto;
    padding: 0 0.75rem;
    border: 1px solid var(--gk-rule, #999);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .panel a {
    color: inherit;
    text-decoration-color: var(--gk-gold, currentColor);
    text-underline-offset: 0.2em;
  }

  .panel .close {
    display: block;
    margin-top: 0.5rem;
  }

  .panel:focus {
    outline: none;
  }

  .panel :focus-visible {
    outline: 3px solid var(--gk-focus, Highlight);
    outline-offset: 1px;
  }
`;
