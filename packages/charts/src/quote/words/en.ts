import { capitalised } from '../../words/en.ts';
import type { QuoteWords } from './words.ts';

export const en: QuoteWords = {
  fiction: '[Demonstration data, entirely fictional] ',
  allExact: 'All are exact as printed',
  titled: (title, facts) => (facts.length > 0 ? `${title} (${facts.join(', ')})` : title),
  titles: {
    derived: 'derived',
    inferred: 'time inferred',
    corrected: 'corrected',
    partly: (status) => `partly ${status}`,
    stated: (title, statuses) => `${title} (${statuses.join('; ')})`,
  },
  facts: (facts) => facts.join(', '),
  sentence: (text) => capitalised(/[.!?。]$/.test(text) ? text : `${text}.`),
  betweenSentences: ' ',
  source: (cited) => `Source: ${cited.join('; ')}`,
  located: (source, sections) => (sections.length > 0 ? `${source} (${sections.join(', ')})` : source),
  more: (count) => `and others, ${count} sources in all`,
  snapshot: (date, hash) => `Snapshot ${date}${hash === null ? '' : ` (${hash})`}`,
  address: (url) => `Address: ${url}`,
  hasDerived: 'Numbers marked as derived were computed here and printed by no source',
  unions: (names, count) =>
    `${names.join(', ')}${count > names.length ? ` and others, ${count} unions` : ''}`,
  number: {
    live: (printed, facts) => `${printed} (${facts.join('; ')})`,
    whole: (union, label, printed, facts) => `${union}: ${label} ${printed} (${facts.join('; ')})`,
    asOf: (date, hash) => `as of the snapshot of ${date}${hash === null ? '' : ` ${hash}`}`,
  },
  cite: {
    accessed: (date) => `accessed ${date}`,
    updated: (date) => `updated ${date}`,
  },
  table: {
    remarks: 'Remarks',
    part: 'Part',
    within: 'Within',
    relations: 'Relations',
    time: 'Time',
    station: 'Station',
    kind: 'Kind',
    township: 'Township',
    address: 'Address',
    labelled: (name, text) => `${name}: ${text}`,
    rest: {
      first: (listed, all) => `The first ${listed} of ${all} are listed`,
      last: (listed, all) => `The last ${listed} of ${all} are listed`,
      telling: (listed, all) => `First, last, turning points and what needs a word: ${listed} of ${all}`,
      named: (listed, all) => `${listed} of ${all} are named`,
    },
  },
};
