import { domainLabel, levelLabel, periodWords, rowLabel, shownWords, statusRemarks } from '@gongkai/charts';
import { correctionNotes } from '@gongkai/charts/frame';
import { titleStatuses } from '@gongkai/charts/quote';
import type { UnionData } from '@gongkai/snapshot';
import { Converter } from 'opencc-js/t2cn';
import { addresses } from '../addresses.ts';
import { figureCorrections, numberCorrections } from '../corrections/corrections.ts';
import { siteLinks } from '../links.ts';
import { allFigures, indicatorLabel, languageOf, newest, type Site } from '../site.ts';
import type { SiteWords } from '../words/site-words.ts';
import { type Entry, type Find, finds, type SearchIndex, type UnionNumbers } from './engine.ts';
import { numberIn, numbersIn } from './number.ts';
import { askingWords } from './question.ts';
import { folded } from './text.ts';

/** A file larger than this is cut into one for each union. */
const maxBytes = 1_000_000;
/** Beside the files of unions, whose ids have no dot. */
const numbersFile = 'index.numbers.json';

const what = (find: Find) => finds.indexOf(find);

/** What can be found of one union. */
function unionEntries(site: Site, entry: UnionData): Entry[] {
  const { union } = entry;
  const links = siteLinks(site);
  const locale = languageOf(site);
  const page = addresses.union(union.id);
  const { snapshot } = newest(entry);
  const who = union.shortName;
  const drawn = new Map(
    allFigures(site).flatMap(({ entry: own, figure }) =>
      own === entry && 'mechanism' in figure.select ? [[figure.select.mechanism, figure.id] as const] : [],
    ),
  );
  return [
    [
      what('union'),
      union.name,
      `${union.region} · ${levelLabel(union.level, locale)}`,
      page,
      union.shortName,
      null,
    ],
    ...site.rows(entry).map((row): Entry => {
      const { observation, indicator } = row;
      const { value } = observation.quantity;
      const label = rowLabel(row, locale);
      const named = indicatorLabel(indicator, locale);
      return [
        what('number'),
        `${label} ${shownWords(row, locale)}`,
        // Of a derived number how it was computed, of any its statuses: it is quoted from here, too.
        [
          who,
          periodWords(observation.period, locale),
          ...statusRemarks(row, locale),
          ...correctionNotes(numberCorrections(site, row), locale),
        ].join(' · '),
        `${page}#${observation.id}`,
        // Who reads in English may look for what was printed.
        [
          named === label ? '' : named,
          domainLabel(indicator.domain, locale),
          ...(locale === 'en' ? [rowLabel(row, 'zh-Hans'), indicatorLabel(indicator, 'zh-Hans')] : []),
        ].join(' '),
        value,
      ];
    }),
    ...allFigures(site)
      .filter((one) => one.entry === entry && one.figure.kind !== 'mechanism')
      .map((one): Entry => {
        const { id, title } = one.figure;
        const isCorrected = figureCorrections(site, one).length > 0;
        const beside = [who, ...titleStatuses(title, one.view, { locale, isCorrected })].join(' · ');
        return [what('figure'), title, beside, addresses.figure(id), '', null];
      }),
    ...snapshot.mechanisms.map(({ id, name, summary = '' }): Entry => {
      const figure = drawn.get(id);
      return [
        what('mechanism'),
        name,
        who,
        figure ? addresses.figure(figure) : `${page}#mechanisms`,
        summary,
        null,
      ];
    }),
    ...(snapshot.namedFacilities ?? []).map(
      ({ label, note = '' }): Entry => [what('station'), label, who, `${page}#facilities`, note, null],
    ),
    ...(entry.stations?.stations.features ?? []).map(({ properties }): Entry => {
      const { name, address = '', township = '' } = properties;
      return [what('station'), name, `${who} · ${township}`, `${page}#facilities`, address, null];
    }),
    ...snapshot.sources.flatMap((source): Entry[] => {
      const address = links.source(union, source);
      const title = source.title ?? source.description;
      const beside = [source.publisher, source.date.value].filter(Boolean).join(' · ');
      return address
        ? [
            [
              what('source'),
              title,
              beside,
              address,
              title === source.description ? who : source.description,
              null,
            ],
          ]
        : [];
    }),
  ];
}

/** What can be found of the site as a whole: indicators, and what several unions report. */
function commonEntries(site: Site): Entry[] {
  const links = siteLinks(site);
  const locale = languageOf(site);
  return [
    ...site.indicators.flatMap(({ indicator, rows }): Entry[] => {
      const address = links.indicator(indicator.id);
      const unions = [...new Set(rows.map(({ union }) => union.shortName))].join(' ');
      const label = indicatorLabel(indicator, locale);
      // What an indicator counts is said in its definition alone: 热饭, 饮水, of stations.
      const printed = locale === 'en' ? [indicatorLabel(indicator, 'zh-Hans')] : [];
      const words = [unions, ...printed, indicator.definition].join(' ');
      return address
        ? [[what('indicator'), label, domainLabel(indicator.domain, locale), address, words, null]]
        : [];
    }),
    ...site.figures
      .filter(({ entry }) => entry === null)
      .map(
        ({ figure }): Entry => [
          what('figure'),
          figure.title,
          domainLabel(figure.domain, locale),
          addresses.figure(figure.id),
          '',
          null,
        ],
      ),
  ];
}

/** How the words around a number are read: whoever asks whether 近10万 is more than 9万 is answered by what 近 means. */
function readingEntries(site: Site, { method, reading }: SiteWords): Entry[] {
  if (!siteLinks(site).method) return [];
  const address = `${addresses.method}#words`;
  return [
    [what('reading'), method.reading, method.title, address, method.readingText.join(' '), null],
    ...reading.map(([word, printed, meaning]): Entry => {
      const title = printed.includes(word) ? printed : `${word} ${printed}`;
      return [what('reading'), title, meaning, address, method.reading, numberIn(printed)?.value ?? null];
    }),
  ];
}

/** Traditional characters whose simplified form is among the characters of the entries, the synonyms and the words by which one asks. */
function foldingOf(entries: readonly Entry[], synonyms: readonly string[]): Pick<SearchIndex, 'from' | 'to'> {
  const simplified = Converter({ from: 't', to: 'cn' });
  const signs = new Set(
    simplified(
      folded(
        [
          ...askingWords.chinese,
          ...synonyms,
          ...entries.map(([, title, beside, , words]) => `${title}${beside}${words}`),
        ].join(''),
        new Map(),
      ),
    ),
  );
  let [from, to] = ['', ''];
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const sign = String.fromCodePoint(code);
    const plain = simplified(sign);
    if (plain === sign || !signs.has(plain)) continue;
    from += sign;
    to += plain;
  }
  return { from, to };
}

/** All numbers by which something is found: what was printed, and what stands in names, as the 355 of 355工作法. */
const valuesOf = (entries: readonly Entry[]): readonly number[] => [
  ...new Set(
    entries.flatMap(([, title, , , , value]) => [
      ...(value === null ? [] : [value]),
      ...numbersIn(title).numbers.map((found) => found.value),
    ]),
  ),
];

/**
 * What the search page fetches. Fiction is not in it.
 *
 * @param site the site
 * @param words of its pages: the synonyms are among them
 * @param limit bytes beyond which each union has a file of its own
 * @returns files by their names below `/search/`
 */
export function searchFiles(site: Site, words: SiteWords, limit = maxBytes): ReadonlyMap<string, string> {
  const { synonyms } = words.search;
  const common = [...commonEntries(site), ...readingEntries(site, words)];
  const own = site.unions.map((entry) => ({ entry, entries: unionEntries(site, entry) }));
  const all = [...own.flatMap(({ entries }) => entries), ...common];
  const whole = JSON.stringify({ ...foldingOf(all, synonyms), synonyms, entries: all } satisfies SearchIndex);
  if (Buffer.byteLength(whole) <= limit) return new Map([['index.json', whole]]);
  const unions = own.flatMap(({ entries }) => entries.slice(0, 1));
  const index: SearchIndex = {
    ...foldingOf(all, synonyms),
    synonyms,
    entries: [...unions, ...common],
    parts: own.map(({ entry: { union } }) => [
      union.id,
      `${union.name} ${union.shortName} ${union.region} ${union.id}`,
      `${union.id}.json`,
    ]),
    numbers: numbersFile,
  };
  const numbers = own.map(
    ({ entry: { union }, entries }): UnionNumbers => [union.id, valuesOf(entries.slice(1))],
  );
  return new Map([
    ['index.json', JSON.stringify(index)],
    [numbersFile, JSON.stringify(numbers)],
    ...own.map(({ entry, entries }) => [`${entry.union.id}.json`, JSON.stringify(entries.slice(1))] as const),
  ]);
}
