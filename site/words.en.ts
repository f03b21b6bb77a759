import { defineWords } from '@gongkai/astro/words';

/** The words of this site in English; see words.ts. */
export default defineWords({
  home: {
    figuresNote: (unions, of) =>
      `${unions > of ? `One of each of the ${of} unions that published last` : 'Two of each union'}, not compared: periods, levels and definitions differ. Large type is as the report printed it.`,
    unionsNote: 'Each has its own ways of working. Open one for its parts, numbers and sources.',
    areasNote:
      'All unions share one catalogue of indicators: the same thing has the same indicator, different things never share one.',
  },
  union: {
    noPositions:
      'The sources give neither positions nor addresses of stations, so there is no map, and no invented position.',
  },
  figure: {
    addressNote: 'The addresses of this page and of the files below do not change, and can be cited.',
    historyNote: 'A published snapshot is not changed; where a number is corrected, there is a new one.',
  },
  stations: {
    none: 'Reports give numbers only, without addresses or positions: there is no map here, and no way to a station.',
  },
  sources: {
    description: 'Public reports: in which section each number is printed, and in which words.',
    lede: 'This site quotes facts, and phrases of at most 25 characters, with the section in which they stand; no articles, no photographs, no names of persons.',
    unknown: 'not in the copy that we read',
  },
  method: {
    demoNote:
      'No report so far has numbers by month, by year or by level, nor positions of stations. How figures of these are read is shown on a page of fictional numbers: ',
  },
  notFound: {
    text: 'The address may be mistyped, or the page does not exist yet. Published addresses do not change.',
  },
  reading: [
    ['余, 多', '60余场次', 'at least 60, maybe more'],
    ['超, 过', '超8000人', 'more than 8,000'],
    ['近', '近10万人', 'less than 100,000, by how much is not said'],
    ['以上', '90%以上', '90% or more'],
    ['近……余', '近140余万元', 'contradicts itself: printed, not drawn, not added'],
    ['没有发生', '没有发生一起', 'a statement, no data point'],
  ],
});
