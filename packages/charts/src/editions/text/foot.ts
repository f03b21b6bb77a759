import type { FigureView } from '@gongkai/snapshot';
import type { Locale } from '../../options.ts';
import { maxNamed, maxSnapshots, publishedWords } from '../../row/credit.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { newestSnapshot, versionOf } from '../model/address.ts';
import type { SourceForm } from '../model/style.ts';
import { editionWordsOf } from '../model/words.ts';

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
  { sources, figure }: Pick<FigureView, 'sources' | 'figure'>,
  form: SourceForm,
  growing: boolean,
  locale?: Locale,
): string {
  const { figure: words, noSource } = wordsOf(locale);
  const [comma, semicolon, colon] = locale === 'en' ? [', ', '; ', ': '] : ['，', '；', '：'];
  if (sources.length === 0) return noSource;
  const most = maxSources[growing ? 'growing' : 'fixed'];
  const [only] = sources;
  const name = only?.source.publisher ?? only?.source.description ?? '';
  if ((form === 'least' || form === 'count') && sources.length === 1) return `${words.source}${colon}${name}`;
  if (form === 'least') return editionWordsOf(locale).sources(name, sources.length);
  if (form === 'count') return words.sources(sources.length);
  if (sources.length > most) {
    // Of a trend the newest number stands out, and its source with it.
    const one = figure.kind === 'trend' ? sources[sources.length - 1] : sources[0];
    const { publisher, description } = one?.source ?? { publisher: null, description: '' };
    const named = form === 'full' ? description : (publisher ?? description);
    return editionWordsOf(locale).sources(named, sources.length);
  }
  const cited = sources.map(({ source }) => {
    const published = publishedWords(source, locale);
    return form === 'full' || source.publisher === null
      ? join([source.description, published], comma)
      : published;
  });
  return `${words.source}${colon}${cited.join(semicolon)}`;
}

/**
 * A figure with the sources and snapshots of what is shown of it: under one number of a trend stand its own, not those of all the others. The version
 * stays that of the figure.
 *
 * @param shown what is shown, which may be less
 */
export function creditedView(view: FigureView, shown: FigureView): FigureView {
  if (view.mechanism !== null || shown.rows.length === 0 || shown.rows.length >= view.rows.length)
    return view;
  const own = new Set(shown.rows.flatMap(({ source }) => source?.description ?? []));
  const sources = view.sources.filter(({ source }) => own.has(source.description));
  const days = new Set(shown.rows.map(({ snapshotDate }) => snapshotDate));
  const version = newestSnapshot(view);
  return {
    ...view,
    sources: sources.length > 0 ? sources : view.sources,
    snapshots:
      view.union === null
        ? view.snapshots
        : view.snapshots.filter((snapshot) => snapshot === version || days.has(snapshot.date)),
  };
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
