import { css } from 'lit';

/** Styles of an element that shows a figure. */
export const pictureStyles = css`
  :host([hidden]),
  slot[hidden],
  .picture:empty {
    display: none;
  }

  .heading {
    margin: 0 0 0.5rem;
    font: 700 1.25rem / 1.4 var(--gk-serif, serif);
  }
`;
