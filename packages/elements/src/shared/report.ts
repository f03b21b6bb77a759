/** What can be wrong with what an element was given. */
export type ErrorCode = 'no-figure' | 'no-marks' | 'no-tile';

/** Detail of the event `gk-error`. */
export interface ErrorDetail {
  readonly code: ErrorCode;
  readonly message: string;
}

/** Says once, as an event and on the console, why an element stays as the server wrote it. */
export function report(element: Element, code: ErrorCode, message: string): void {
  const detail: ErrorDetail = { code, message };
  element.dispatchEvent(new CustomEvent<ErrorDetail>('gk-error', { detail, bubbles: true, composed: true }));
  console.warn(`gk-${code}: <${element.localName}> ${message}`);
}
