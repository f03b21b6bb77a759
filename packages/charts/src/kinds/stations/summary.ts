import { type FigureView, type StationsView, stationKinds } from '@gongkai/snapshot';
import { isAllDay, parseHours } from '@gongkai/snapshot/hours';
import type { WordOptions } from '../../options.ts';
import { saysHours } from './list/hours-words.ts';
import { byTown } from './list/order.ts';
import { recordedMoment, stationsOf } from './model/fiction.ts';
import { stationWordsOf } from './words/dictionary.ts';
import type { StationWords } from './words/words.ts';

function isAlwaysOpen({ properties: { hours } }: StationsView['stations'][number]): boolean {
  const week = hours === undefined ? null : parseHours(hours);
  return week !== null && isAllDay(week);
}

/** @returns a figure of stations in one paragraph, for who hears it: how many, where most are, of which kinds; none for other figures. */
export function stationSentences(
  { stations: view }: FigureView,
  { locale }: WordOptions,
): readonly string[][] {
  if (!view) return [];
  const words = stationWordsOf(locale);
  const { stations } = view;
  const towns = byTown(view).flatMap(({ town, stations: inside }) =>
    town === null ? [] : [{ town, count: inside.length }],
  );
  const [most, second] = [...towns].sort((a, b) => b.count - a.count);
  const allDay = stations.filter(isAlwaysOpen).length;
  const kinds = stationKinds.flatMap((kind) => {
    const count = stations.filter(({ properties }) => properties.kind === kind).length;
    return count === 0 ? [] : [words.summary.counted(words.kinds[kind], count)];
  });
  return [
    [
      words.summary.opening(stations.length, towns.length),
      ...(allDay > 0 ? [words.summary.allDay(allDay)] : []),
      ...(most && second && most.count > second.count ? [words.summary.most(most.town, most.count)] : []),
    ],
    ...(kinds.length > 0 ? [[words.summary.kinds(kinds)]] : []),
  ];
}

/** @returns how many stations a figure has, in words; null for other figures. */
export function stationCount({ stations }: FigureView, { locale }: WordOptions): string | null {
  return stations ? stationWordsOf(locale).counted(stations.stations.length) : null;
}

const unplacedIn = ({ stations }: StationsView) =>
  stations.filter(({ geometry }) => geometry === null).length;

const systemWords = ({ coordinateSystem, convertedFrom }: StationsView, words: StationWords) =>
  convertedFrom
    ? words.converted(words.systems[convertedFrom], words.systems[coordinateSystem])
    : words.system(words.systems[coordinateSystem]);

/** @returns the same below a picture that stands alone, which shows neither a list nor hours: how many there are, how many of them are always open, and where the rest stands. */
export function stationPictureNotes(figure: FigureView, { locale }: WordOptions): readonly string[] {
  const view = stationsOf(figure);
  if (!view) return [];
  const words = stationWordsOf(locale);
  const unplaced = unplacedIn(view);
  const allDay = view.stations.filter(isAlwaysOpen).length;
  return [
    words.inAll(view.stations.length, allDay),
    ...(unplaced > 0 ? [words.notPlaced(unplaced)] : []),
    systemWords(view, words),
  ];
}

/** @returns what must be known to read a map of stations beside its list: what is not drawn, what hours mean, in which system positions are. */
export function stationNotes(figure: FigureView, { locale }: WordOptions): readonly string[] {
  const view = stationsOf(figure);
  if (!view) return [];
  const words = stationWordsOf(locale);
  const moment = recordedMoment(figure, words, locale);
  const { stations } = view;
  const unplaced = unplacedIn(view);
  const silent = stations.filter(({ properties }) => !saysHours(properties)).length;
  const kept = stations.some(
    ({ properties: { hours } }) => hours !== undefined && parseHours(hours) !== null,
  );
  return [
    ...(unplaced > 0 ? [words.notDrawn(unplaced)] : []),
    ...(silent > 0 ? [words.hoursMissing(silent)] : []),
    ...(kept ? [words.noHolidays] : []),
    ...(kept && moment ? [`${moment.text}${words.stop.trim()}`] : []),
    systemWords(view, words),
  ];
}
