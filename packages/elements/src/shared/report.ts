/** What can be wrong with what an element was given. A code, once published, keeps its meaning. */
export const errorCodes = [
  'no-figure',
  'no-marks',
  'no-tile',
  'load-failed',
  'policy',
  'fetch-failed',
  'too-large',
  'bad-json',
  'unreadable',
  'partly-unreadable',
  'wrong-kind',
  'drawing-failed',
  'no-observation',
  'table-unreadable',
  'table-partly',
  'table-kind',
  'mixed-units',
  'text-unreadable',
  'no-webgl',
  'context-lost',
  'map-failed',
  'tiles-key',
  'tiles-quota',
  'tiles-timeout',
  'tiles-failed',
  'source-failed',
  'closed-for-others',
  'no-position',
  'no-place',
] as const;
/** Why an element cannot show something: the code of the event `gk-error`. */
export type ErrorCode = (typeof errorCodes)[number];

/** One thing that is wrong, in words for who reads the page. Detail of the event `gk-error`. */
export interface ErrorDetail {
  readonly code: ErrorCode;
  readonly message: string;
  /** What is wrong in the data, one text for each fault: place, expected, found, what to do. */
  readonly problems: readonly string[];
}

/** Says a fault with its problems as an event and on the console, each once; the element says it in itself. */
export function report(element: Element, detail: ErrorDetail): void {
  element.dispatchEvent(new CustomEvent<ErrorDetail>('gk-error', { detail, bubbles: true, composed: true }));
  console.warn(`gk-${detail.code}: <${element.localName}> ${detail.message}`, ...detail.problems);
}
