import type { FigureView } from '@gongkai/snapshot';
import type { Locale } from '../../options.ts';
import { maxNamed, maxSnapshots, publishedWords } from '../../row/credit.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { newestSnapshot, versionOf } from '../model/address.ts';
import type { SourceForm } from '../model/style.ts';

/** More sources than this are counted: in an edition of one height, and in one that grows with what it says. */
const maxSources = { fixed: 2, growing: 4 } as const;

const join = (parts: readonly (string | null | undefined)[], by: string) =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(by);

/**
 * The source of a figure in words.
 *
 * @param growing whether the edition grows with what it says, so that each of a few sources can be named
 */
export function sourceWords(
  { sources }: FigureView,
  form: SourceForm,
  growing: boolean,
  locale?: Locale,
): string {
  const { figure: words, noSource } = wordsOf(locale);
  const [comma, semicolon, colon] = locale === 'en' ? [', ', '; ', ': '] : ['，', '；', '：'];
  if (sources.length === 0) return noSource;
  const most = maxSources[growing ? 'growing' : 'fixed'];
  if (sources.length > most || form === 'count') return words.sources(sources.length);
  const cited = sources.map(({ source }) => {
    const published = publishedWords(source, locale);
    return form === 'full' || source.publisher === null
      ? join([source.description, published], comma)
      : published;
  });
  return `${words.source}${colon}${cited.join(semicolon)}`;
}

/**
 * The snapshot and the first digits of its hash, by which the figure's page knows this version. Of several unions' snapshots one is named, and whose it is.
 *
 * @param newestOnly of several snapshots the newest alone is named
 * @param withoutCount nothing is said of how many unions there are: the sources beside it are counted already
 */
export function versionWords(
  view: FigureView,
  newestOnly: boolean,
  withoutCount: boolean,
  locale?: Locale,
): string {
  const words = wordsOf(locale).figure;
  const { snapshots } = view;
  const newest = newestSnapshot(view);
  if (newest === null) return '';
  const dates = snapshots.map(({ date }) => date).sort();
  const [first = newest.date] = dates;
  const single = newestOnly || first === newest.date;
  const stretch = snapshots.length > (view.union === null ? maxNamed : maxSnapshots) && !single;
  const when = stretch ? words.snapshots(first, newest.date, snapshots.length) : words.snapshot(newest.date);
  const unions = new Set(snapshots.map(({ union }) => union.id)).size;
  if (unions < 2) return join([when, versionOf(view)], ' ');
  const named = join([when, newest.union.shortName, versionOf(view)], ' ');
  // A stretch of snapshots says how many there are.
  if (stretch || withoutCount) return named;
  const count = words.unions(unions);
  return locale === 'en' ? `${named} (${count})` : `${named}（${count}）`;
}
