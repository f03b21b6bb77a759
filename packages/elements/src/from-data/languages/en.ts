/** All words in English, of figures and of what elements say of data: one file to load. */
export { en as figureWords } from '@gongkai/charts/words/en';

import type { DataWords, LazyWords } from './dictionary.ts';

/** What elements say of data. */
export const lazyWords: LazyWords & DataWords = {
  fetchFailed: (why) => `The data could not be loaded (${why}); the figure stays as it was.`,
  offline: 'no connection',
  fromFile: 'a page on a disk can read no file: open it from a server',
  tooLarge: 'The data is too large and was not read; the figure stays as it was.',
  badJson: 'The data is not valid JSON; the figure stays as it was.',
  unreadable: 'The data could not be read; the figure stays as it was.',
  partly: (count) =>
    `${count === 1 ? '1 place' : `${count} places`} in the data could not be read; what is faulty is not shown.`,
  wrongKind: (kind, tag) =>
    `This is a figure of the kind “${kind}”, which <${tag}> does not show; the figure stays as it was.`,
  drawingFailed: 'The picture could not be drawn; here is the table.',
  noObservation: (id) => `The data has no ${id}; nothing was changed.`,
  noNumber: 'The data has no number; nothing was changed.',
  example: (example) => `for example ${example}`,
  textUnreadable: (text) => `“${text}” is no amount that can be read; it is shown as it is.`,
};
