import { type FigureRow, isSameNumber } from '@gongkai/snapshot';
import { hasWrongNumber, numberCorrections } from '../corrections/corrections.ts';
import { lostNumbers, takedownsIn } from '../corrections/lost.ts';
import { type FigureVersion, figureVersions, formerName, versionName } from '../corrections/versions.ts';
import { newest, type Site, type SiteFigure } from '../site.ts';
import type { SiteWords } from '../words/site-words.ts';

/** What a frame says to those who took its code from an earlier version, by the digits of that version. */
export type SinceWords = Readonly<Record<string, string>>;

function wordsOf({ corrections, entry, file, state }: FigureVersion, words: SiteWords): string | null {
  const { date } = newest(entry).snapshot;
  const [correction] = corrections;
  if (correction) return words.since.corrected(file.snapshot.date, correction.correcting.snapshot.date);
  return state === 'updated' ? words.since.updated(file.snapshot.date, date) : null;
}

/**
 * @param site the site
 * @param figure what stands in the frame
 * @param words of the site
 * @returns nothing of a version whose numbers all stand
 */
export function sinceOfFigure(site: Site, figure: SiteFigure, words: SiteWords): SinceWords {
  if (figure.view.stations) return {};
  const lost = new Set(lostNumbers(site, figure).map(({ id }) => id));
  return Object.fromEntries(
    figureVersions(site, figure).flatMap((version) => {
      const said = wordsOf(version, words);
      const former = version.takedowns.flatMap((line, index) => {
        // Who took the figure before has the number that was taken out of it.
        const gone = version.takedowns
          .slice(index)
          .find(({ observations }) => observations.some((id) => lost.has(id)));
        return entriesOf(formerName(line), gone ? words.since.takenDown(gone.date, gone.reason) : said);
      });
      return [...former, ...entriesOf(versionName(version.file), said)];
    }),
  );
}

const entriesOf = (name: string | null, said: string | null) =>
  name === null || said === null ? [] : [[name, said] as const];

/**
 * @param row one number of a newest snapshot
 * @returns the same for a frame with that number alone
 */
export function sinceOfNumber(site: Site, row: FigureRow, words: SiteWords): SinceWords {
  const entry = site.data.unions.get(row.union.id);
  if (!entry) return {};
  const corrections = numberCorrections(site, row);
  const found = entry.snapshots.flatMap((file) => {
    const names = [...takedownsIn(site, entry, file).map(formerName), versionName(file)];
    const before = file.snapshot.observations.find(({ id }) => id === row.observation.id);
    if (!before || isSameNumber(before, row.observation)) return [];
    const wrong = corrections.find((correction) => hasWrongNumber(file, correction));
    const [from, to] = [file.snapshot.date, row.snapshotDate];
    const said = wrong
      ? words.since.corrected(from, wrong.correcting.snapshot.date)
      : words.since.updated(from, to);
    return names.flatMap((name) => entriesOf(name, said));
  });
  return Object.fromEntries(found);
}
