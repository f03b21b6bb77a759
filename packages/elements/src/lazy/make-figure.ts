import {
  type FigureLinks,
  type FigureOptions,
  figureMarkup,
  lightBody,
  wordsOf,
} from '@gongkai/charts/markup';
import type { FigureKind, FigureView } from '@gongkai/snapshot';
import type { Content, Input } from '../shared/figure-source.ts';
import { languageOf } from '../shared/language.ts';
import { loadBody } from './bodies.ts';
import type { FigureHost } from './hosts.ts';
import { freeId, levelOf } from './places.ts';
import { readInput } from './read-input.ts';
import { lazyWordsFor } from './words.ts';

/** The files and pages beside a figure whose JSON was read from its address; none where that is not an address as a site of ours has it. */
function linksBeside(url: string): FigureLinks {
  // An address that is none was refused before there was a figure.
  const { origin, pathname } = new URL(url, document.baseURI);
  const [, root, id] = /^(.*\/)figures\/([^/]+)\.json$/.exec(pathname) ?? [];
  if (root === undefined || id === undefined) return { json: url };
  const place = `${origin}${root}figures/${id}`;
  // No PNG: a site need not have any.
  return {
    page: `${place}/`,
    embed: `${origin}${root}embed/${id}/`,
    csv: `${place}.csv`,
    json: url,
    svg: `${place}.svg`,
  };
}

/** The figure as markup; as a table where the code of its kind cannot be loaded or fails, with the reason. */
async function written(
  view: FigureView,
  options: FigureOptions,
): Promise<[markup: string, failure: unknown]> {
  const { figure } = view;
  try {
    return [figureMarkup(view, options, await loadBody(figure.kind)), null];
  } catch (failure) {
    // Without numbers there is no table: what was shown stays.
    if (view.rows.length === 0) throw failure;
    return [
      figureMarkup({ ...view, figure: { ...figure, kind: 'table' } }, options, lightBody('table')),
      failure,
    ];
  }
}

/**
 * Makes a figure of data, the same as the server writes it.
 *
 * @param input a figure's JSON, or where it comes from
 * @param host the element for which it is made
 * @param kinds the kinds of figures that it shows; all where null
 * @returns the figure, or what is wrong with the data
 */
export async function makeFigure(
  input: Input,
  host: FigureHost,
  kinds: readonly FigureKind[] | null,
): Promise<Content> {
  const { read, faults } = await readInput(input, host);
  if (read === null) return { faults };
  const { view, unionNames } = read;
  const locale = languageOf(host);
  const words = lazyWordsFor(host);
  if (kinds && !kinds.includes(view.figure.kind)) {
    const message = words.wrongKind(wordsOf(locale).figureKinds[view.figure.kind], host.localName);
    return { faults: [{ code: 'wrong-kind', message, problems: [] }] };
  }
  const [markup, failure] = await written(view, {
    locale,
    id: freeId(view.figure.id, host),
    headingLevel: levelOf(host.headingLevel),
    links: 'url' in input ? linksBeside(input.url) : {},
    sourceHref: (source) => source.url,
    unionName: (id) => unionNames.get(id),
  });
  if (failure === null) return { markup, faults };
  const problems = [String(failure)];
  return { markup, faults: [...faults, { code: 'drawing-failed', message: words.drawingFailed, problems }] };
}
