/** The names that the pages, their style sheet and their scripts share; large-type.css says the first two again. */
export const largeTypeNames = {
  /** Attribute of the root, with the value `large`; pages in frames have the same. */
  attribute: 'data-gk-type',
  /** Id of the root of every page: the address with it behind the # is the page in large type, also without script. */
  id: 'large-type',
  /** Attribute of the root where the browser can speak. */
  speech: 'data-gk-speech',
  /** Of the page's address, as in frames: `?type=large`. */
  parameter: 'type',
  /** Under which the browser remembers the choice. */
  key: 'gk-type',
  /** Attribute of the two links of the switch. */
  choice: 'data-type-choice',
  /** File of the script that reads aloud, beside the one that sets the type. */
  reader: 'read-aloud.js',
} as const;

export type LargeTypeNames = typeof largeTypeNames;
