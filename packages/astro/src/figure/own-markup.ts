import { figureHtml, withRowIds } from '@gongkai/charts';
import { hasChineseFont } from '../files/picture.ts';
import { figureOptions } from '../options.ts';
import type { Site, SiteFigure } from '../site.ts';

/** A figure as it stands on its own page. */
export interface OwnMarkup {
  readonly html: string;
  /** Observations that the figure does not draw, as a table of many rows does: their address leads to the table below it. */
  readonly undrawn: ReadonlySet<string>;
}

const made = new WeakMap<SiteFigure, Promise<OwnMarkup>>();

async function make(site: Site, figure: SiteFigure): Promise<OwnMarkup> {
  const options = figureOptions(site, figure, await hasChineseFont());
  const { page: _, ...links } = options.links ?? {};
  const ids = new Set(figure.view.rows.map(({ observation }) => observation.id));
  const written = figureHtml(figure.view, { ...options, links, headingLevel: 1 });
  // Not every browser opens what an address leads into.
  const fold = written.search(/<details class="[^"]*\bgk-many\b/);
  const open = fold < 0 ? written.length : fold;
  const html = withRowIds(written.slice(0, open), ids) + written.slice(open);
  return { html, undrawn: new Set([...ids].filter((id) => !html.includes(` id="${id}"`))) };
}

/**
 * Writes a figure for its own page, on which the address of each observation leads to its mark, or to the table, also without a script.
 *
 * @param site the site
 * @param figure one of its figures
 * @returns the markup, the same for all that ask
 */
export function ownMarkup(site: Site, figure: SiteFigure): Promise<OwnMarkup> {
  const known = made.get(figure) ?? make(site, figure);
  made.set(figure, known);
  return known;
}
