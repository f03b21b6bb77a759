import { css } from 'lit';

export const kpiTileStyles = css`
  /* As in the page, where a sheet of the page's says it. */
  .picture,
  .picture > * {
    height: 100%;
  }

  .picture .gk-tile:not(#_) > .gk-kicker,
  .picture .gk-tile:not(#_) > .gk-figure-number {
    padding-right: 1.25rem;
  }

  /* Laid over the corner that the style sheet of tiles keeps free: nothing moves when the tile is upgraded. */
  button {
    position: absolute;
    z-index: 1;
    top: 0;
    right: 0;
    width: 2.75rem;
    height: 2.75rem;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--gk-ink-3, #675f54);
    cursor: help;
  }

  /* It lies on the tile, whose ground follows the system and the theme of the page, and not the colour of the page's text. */
  @media screen and (prefers-color-scheme: dark) {
    button {
      color: var(--gk-ink-3, #a59b8b);
    }
  }

  .picture[data-gk-theme="light"] ~ button {
    color: var(--gk-ink-3, #675f54);
  }

  @media screen {
    .picture[data-gk-theme="dark"] ~ button {
      color: var(--gk-ink-3, #a59b8b);
    }
  }

  button::before {
    display: inline-block;
    box-sizing: border-box;
    width: 1.125rem;
    height: 1.125rem;
    border: 1px solid;
    border-radius: 50%;
    font: 0.75rem / 1 var(--gk-serif, serif);
    line-height: calc(1.125rem - 2px);
    content: "?";
  }

  button:hover {
    box-shadow: inset 0 -2px currentColor;
  }

  button:focus-visible {
    outline: 3px solid var(--gk-focus, Highlight);
    outline-offset: -5px;
  }

  /* In a grid of tiles it has no room of its own: it stands over the foot of its tile. */
  .over {
    position: absolute;
    z-index: 1;
    right: 0;
    bottom: 0;
    left: 0;
    background: var(--gk-sheet, Canvas);
  }

  @media print {
    button {
      display: none;
    }
  }
`;
