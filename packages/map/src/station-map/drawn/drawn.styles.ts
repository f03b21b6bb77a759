import { css } from 'lit';

/** Of what is drawn in the shadow root: the page’s sheet keeps room for tools that come later, and here they are there at once. */
export const drawnStyles = css`
  .gk-stations .gk-map-tools.gk-map-tools {
    min-height: 0;
    margin-bottom: 0.75rem;
  }
`;
