import type { Correction, FigureRow } from '@gongkai/snapshot';
import {
  areaAttribute,
  citationClass,
  fictionClass,
  figureClass,
  footClass,
  observationAttribute,
  tileNumberClass,
  titleClass,
} from '../html/contract.ts';
import { attributes, html, link, raw, safeHref } from '../html/html.ts';
import { remarksOf } from '../kinds/tiles/tile.ts';
import type { SourceOptions } from '../options.ts';
import { printed } from '../page/printed.ts';
import { titleWords } from '../page/title-words.ts';
import { correctionNotes } from '../row/correction-notes.ts';
import { publishedWords, shortHash } from '../row/credit.ts';
import { hrefOfSource } from '../row/source-mark.ts';
import { wordsOf } from '../words/dictionary.ts';
import { rowLabel } from '../words/labels.ts';
import { periodWords } from '../words/period.ts';
import { scopeWords } from '../words/scope.ts';

/** How one number in a frame is written. */
export interface NumberFrameOptions extends SourceOptions {
  /** Address of the figure in which it stands among others. */
  readonly page?: string;
  /** Address of what its union publishes, for a number that stands in no figure. */
  readonly unionPage?: string;
  /** SHA-256 of the snapshot in which it stands, in hexadecimal. */
  readonly sha256?: string | null;
  /** What was corrected of it. */
  readonly corrections?: readonly Correction[];
}

/**
 * One number for a frame in somebody else's page: whose it is, what it counts, its printed words, time, source, snapshot.
 *
 * @param row the number
 * @param options addresses, language
 * @returns one `<figure>`, of which `frameHeight` knows the height
 * @example
 * ```ts
 * const [row] = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件']] }).rows;
 * numberFrameHtml(row); // …<b>67</b><small>件</small>…
 * ```
 */
export function numberFrameHtml(row: FigureRow, options: NumberFrameOptions = {}): string {
  const { observation, indicator, union, source, snapshotDate } = row;
  const { locale, unionName, page, unionPage, sha256 } = options;
  const { figure: words, frame, noSource } = wordsOf(locale);
  const [between, colon, semicolon] = locale === 'en' ? [', ', ': ', '; '] : ['，', '：', '；'];
  const published = source ? publishedWords(source, locale) : '';
  const scope = scopeWords(row, unionName, locale);
  const corrected = correctionNotes(options.corrections ?? [], locale);
  const remarks = [...(scope === null ? [] : [scope]), ...remarksOf(row, options)];
  const said = source
    ? html`${words.source}${colon}${link(safeHref(source.url) ?? hrefOfSource(source, row, options), source.description)}${published === '' ? null : `${between}${published}`}`
    : html`${noSource}`;
  // That a number was computed stands beside it, with how: no source is missing, and none has printed it.
  const cited =
    source === null && observation.derived ? null : html`<span class="${citationClass}">${said}</span> `;
  const own = attributes({
    'aria-label': rowLabel(row, locale),
    [observationAttribute]: observation.id,
    [areaAttribute]: indicator.domain,
    dir: 'ltr',
    lang: locale ?? 'zh-Hans',
  });
  const inUnion = unionPage === undefined ? null : link(unionPage, frame.openUnion);
  const open = page === undefined ? inUnion : link(page, frame.openWhole);
  const hash = sha256 ? ` ${sha256.slice(0, shortHash)}` : '';
  return html`<figure class="${figureClass} gk-frame gk-number"${own}>${
    union.synthetic ? html`<p class="gk-synthetic">${words.synthetic}</p>` : null
  }<p class="gk-name">${union.name}</p><h1 class="${titleClass}">${
    union.synthetic ? html`<span class="${fictionClass}">${words.fiction}</span> ` : null
  }${titleWords(rowLabel(row, locale))}</h1><p class="${tileNumberClass}">${raw(printed(row, locale).text)}</p>${
    remarks.length === 0 ? null : html`<p class="gk-remarks">${remarks.join(semicolon)}</p>`
  }${
    corrected.length === 0 ? null : html`<p class="gk-remarks"><strong>${corrected.join('')}</strong></p>`
  }<p class="gk-origin">${cited}<span>${periodWords(observation.period, locale)}</span></p>
    <figcaption class="gk-caption"><p class="${footClass}">${
      snapshotDate === ''
        ? null
        : html`<span class="gk-snapshot">${words.snapshot(snapshotDate)}${hash}</span> `
    }${open}</p></figcaption></figure>`.text;
}
