import type { StudioWords } from './studio-words.ts';

/** The words of the studio in English. */
export const en: StudioWords = {
  noProject: (folder) =>
    `${folder} has no folder data, so it is no project. Run npm create gongkai@latest <new folder>, and then this command in that folder.`,
  noUnion: 'data/unions has no union (union.json). Write one as the README says, and open it again.',
  opened: (address) => [
    'The studio is open, to this computer alone:',
    '',
    `  ${address}`,
    '',
    'Ctrl-C ends it.',
  ],
  already: (port, pid) =>
    `The studio of this project is open already (process ${pid}, port ${port}); it was asked to show its page again. End that one to begin anew.`,
  elsewhere: (host, file) =>
    `The studio of this project is open on another computer (${host}). End it there; where you know that it is gone, delete ${file}.`,
  badPort: (port) => `a port is a number from 1024 to 65535, not: ${port}`,
  portTaken: (port) => `Another program has port ${port}. Take another, or leave --port out.`,
  ended: 'The studio has ended.',
  refused: {
    host: 'This is not its address: take the one that the terminal shows; it begins with http://127.0.0.1.',
    origin: 'Other pages cannot use the studio.',
    method: 'It cannot be asked like this.',
    type: 'It cannot be asked like this.',
    token:
      'The secret is wrong, or the studio was opened anew: take the newest address that the terminal shows.',
  },
  tooLarge: (most) =>
    `The file is larger than ${Math.round(most / 1_000_000)} MB. Divide it, or keep only the sheets that are needed.`,
  noSuch: 'There is no such thing.',
  badRequest: 'The request is not written as it should be.',
  badDate: (found) =>
    `The day of the snapshot ${found === '' ? 'is empty' : `says “${found}”`}: write a day of the calendar, such as 2026-01-31.`,
  badPublished: (found) =>
    `The report’s date says “${found}”: write a year, a month or a day, such as 2026, 2026-01 or 2026-01-31; leave it empty where it is not known.`,
  unknownKind: (kind) =>
    `Files of this kind are not known: ${kind}. Save a report as .txt, .docx or .html, a ledger as .xlsx or .csv (.doc, .wps, .xls and .et can be saved so by WPS or Office); of a PDF copy the text into a .txt.`,
  nothingFound: (stops) =>
    `No number that may be published was found${stops > 0 ? `; ${stops} passages are about a person or one enterprise, and may not be` : ''}. Open it: an empty file is the wrong one; words in pictures must be typed first, and text in a strange encoding saved as UTF-8.`,
  badMapping: 'The columns are not right: choose one field for each, or none.',
  badCases:
    'The uses of the columns do not fit: the name has 1 to 24 characters; columns of names, employers, addresses or case numbers can only tell persons apart (which is not published), or be left out; a category has a name of 1 to 20 characters without personal data.',
  noReport:
    'The text of the report was in memory alone, and the studio was opened again since: put the report in once more.',
  badPhrase: {
    withheld: 'This paragraph tells of a person or one enterprise: no row can be made of it.',
    empty: 'Mark a few words of the report first, the number among them.',
    long: 'Too many words are marked: a phrase has at most 25 characters.',
  },
  cell: { what: 'This cell is not understood.', fix: 'Write one of what is expected.' },
  emptyField: { what: 'This field is empty.', fix: 'Fill it in, or undo.' },
  nobody: 'Whose snapshot it is, or of which day, is not said.',
  exists: (file) => `${file} is there already. To put this one in its place, tick “replace”.`,
  published: (file) =>
    `${file} is published or sealed, and cannot be replaced. A correction is a snapshot of a new day.`,
  changedMeanwhile:
    'It was changed in another window; the newest is shown now. Please make your change again.',
  noDraft: 'No report or ledger was put in yet.',
  personal:
    'This looks like personal data (an ID number, mobile, bank card, address, or a name beside illness or money), and was not taken.',
  badCell: 'This cell cannot be changed so: at most 400 characters.',
  noList: (file, list) =>
    `${file} has no list “${list}”, so it has no form here: mend it as the check says first.`,
  noObject: (file) => `${file} is no object ({…}) and cannot be changed here.`,
  editRefused: {
    request: 'The request is not written as it should be.',
    cell: 'This cannot be changed so: one line, at most 400 characters.',
    personal:
      'This looks like personal data (an ID number, mobile, bank card, address, or a name beside illness or money), and was not taken.',
    position:
      'A position is longitude and latitude, two numbers in degrees, in China, such as 108.51, 32.89; leave it empty where it is not known.',
  },
  editedElsewhere: (file) =>
    `${file} was changed elsewhere, and saving would overwrite that. To use the new one, press “Discard changes”, and make yours again.`,
  fieldFaults: (count) => `${count} places are to be mended before it is saved; your changes are kept.`,
  parts: {
    received: 'received',
    pending: 'in progress',
    settled: 'settled',
    rate: 'rate',
    persons: 'persons concerned',
    amount: 'money concerned',
    recovered: 'money recovered',
    byKind: 'of what kind',
    byMonth: 'month by month',
    raised: 'raised',
    spent: 'spent',
    reached: 'whom it reached',
    byLevel: 'by level',
  },
  faults: (count) => `${count} kinds of faults are to be mended before it is put into the data.`,
  busy: 'Something else is being done: wait for it, or cancel it.',
  building: 'Preparing …',
  packing: (done, total) => `Packing: ${done}/${total}`,
  replacing: 'Putting the new site in its place …',
  unsealed: (files) => `Not sealed yet: ${files}. Seal it before it is packed.`,
  zipName: (union, date) => `${union}-公开数据-${date}`,
  zipFolder: '网站',
  zipNote: '交付说明.txt',
  zipText: (site, date, files, chain) => [
    `${site}`,
    '',
    `The folder 网站 holds the whole site, ${files} files. Put all of them, as they are, into one directory of a web server or the government platform; no database and no program is needed.`,
    'Change none of them, and leave none out.',
    '',
    `Sealed on: ${date}`,
    `Hash of the last line of the chain: ${chain}`,
    'How to verify it is told on the page about the method.',
  ],
};
