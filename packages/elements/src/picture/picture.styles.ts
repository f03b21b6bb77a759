import { css } from 'lit';

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
