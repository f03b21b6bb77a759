import {
  domains,
  type FigureLinks,
  type FigureOptions,
  figureMarkup,
  rowWordsOf,
  unionLevels,
} from '@gongkai/charts/markup';
import type { FigureKind, FigureView } from '@gongkai/snapshot';
import { examples, type InputDefaults, oneLine } from '@gongkai/snapshot/figure-input';
import { sheetsOf } from '../picture/sheets.ts';
import type { Content, Input } from '../shared/figure-source.ts';
import { languageOf } from '../shared/language.ts';
import { loadBody } from './bodies.ts';
import { drawing } from './draw.ts';
import { levelOf, slugOf } from './host-options.ts';
import type { FigureHost } from './hosts.ts';
import { lazyWordsFor } from './languages/words.ts';
import type { Reading } from './reading/read-json.ts';
import { loadWords } from './reading/reading.ts';

/** What an element says of a figure by its attributes, or a table by its caption. */
function defaultsOf(input: Input, host: FigureHost, kinds: readonly FigureKind[] | null): InputDefaults {
  const table = 'table' in input ? input.table : null;
  const caption = oneLine(
    (table?.caption ?? table?.closest('figure')?.querySelector('figcaption'))?.textContent,
  );
  const area = domains.find((domain) => domain === host.area);
  // An element of one kind makes that kind of rows; what it was asked for is said where it cannot be.
  const kind = kinds?.[0] ?? (host.kind as FigureKind | undefined);
  const { source, period, unit } = host;
  const level = unionLevels.find((known) => known === host.level);
  return {
    id: slugOf(host.id),
    title: host.heading || caption,
    ...(area ? { area } : {}),
    ...(kind ? { kind } : {}),
    ...(source ? { source } : {}),
    ...(period ? { period } : {}),
    ...(unit ? { unit } : {}),
    ...(level ? { level } : {}),
  };
}

/** The figure as markup; as a table where the code of its kind cannot be loaded or fails, with the reason. */
async function written(
  view: FigureView,
  options: FigureOptions,
  switchName: string | null,
): Promise<[markup: string, failure: unknown]> {
  const { figure } = view;
  try {
    return [figureMarkup(view, options, await loadBody(figure.kind), switchName), null];
  } catch (failure) {
    // Without numbers there is no table: what was shown stays.
    if (view.rows.length === 0) throw failure;
    const table = { ...view, figure: { ...figure, kind: 'table' as const } };
    return [figureMarkup(table, options, await loadBody('table'), switchName), failure];
  }
}

/** Reads what a figure is to be made of. */
export type ReadInput<In extends Input> = (
  input: In,
  host: FigureHost,
  defaults: InputDefaults,
) => Promise<Reading>;

/** What the elements of one kind take, for who gave them something else. */
const wanted: Partial<Record<FigureKind, string>> = {
  mechanism: examples.mechanism,
  stations: examples.stations,
  trend: examples.trend,
  compare: examples.compare,
};

/** The heading that a figure would have had, above what stays as it is: for who wrote it, it is part of the page. */
function headingAlone(host: FigureHost): Pick<Content, 'draw' | 'inside'> {
  if (!host.heading) return {};
  const level = levelOf(host.headingLevel);
  const text = host.heading.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return { draw: drawing(`<h${level} class="heading">${text}</h${level}>`, []), inside: 'below' };
}

/**
 * Makes a figure of data, the same as the server writes it.
 *
 * @param input what it is made of, or where that comes from
 * @param host the element for which it is made
 * @param kinds the kinds of figures that it shows; all where null
 * @param read reads such an input: what reads data is not loaded for a table
 * @param links the files and pages beside the figure, asked for when it has been read
 * @returns the figure, or what is wrong with the data
 */
export async function figureContent<In extends Input>(
  input: In,
  host: FigureHost,
  kinds: readonly FigureKind[] | null,
  read: ReadInput<In>,
  links: () => FigureLinks = () => ({}),
): Promise<Content> {
  const locale = languageOf(host);
  await loadWords(locale);
  const { view, unionNames, faults } = await read(input, host, defaultsOf(input, host, kinds));
  const isInside = 'table' in input || 'list' in input;
  if (view === null) return { ...(isInside ? headingAlone(host) : {}), faults };
  const words = lazyWordsFor(host);
  const { kind } = view.figure;
  if (kinds && !kinds.includes(kind)) {
    const message = words.wrongKind(rowWordsOf(locale).figureKinds[kind], host.localName);
    const example = wanted[kinds[0] ?? kind];
    return { faults: [{ code: 'wrong-kind', message, problems: example ? [words.example(example)] : [] }] };
  }
  const options: FigureOptions = {
    locale,
    id: view.figure.id,
    headingLevel: levelOf(host.headingLevel),
    links: links(),
    sourceHref: (source) => source.url,
    unionName: (id) => unionNames.get(id),
  };
  const switchName = 'table' in input ? rowWordsOf(locale).input.more : null;
  const [[markup, failure], sheets] = await Promise.all([written(view, options, switchName), sheetsOf(kind)]);
  const withSwitch = switchName !== null;
  const drawn = {
    draw: drawing(markup, sheets, withSwitch),
    inside: withSwitch ? ('switch' as const) : ('hidden' as const),
  };
  if (failure === null) return { ...drawn, faults };
  const problems = [String(failure)];
  return {
    ...drawn,
    faults: [...faults, { code: 'drawing-failed', message: words.drawingFailed, problems }],
  };
}
