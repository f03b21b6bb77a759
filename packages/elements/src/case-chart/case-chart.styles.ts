import { css } from 'lit';

export const caseChartStyles = css`
  :host([hidden]) {
    display: none;
  }
`;
