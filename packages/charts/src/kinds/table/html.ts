import type { Body } from '../../page/body.ts';
import { tableHtml } from './table.ts';

/** Rows with all that is known of each. */
export const tableBody: Body = (view, options) =>
  view.rows.length === 0
    ? null
    : tableHtml(
        view.rows,
        {
          ...options,
          caption: view.figure.title,
          // Rows of which nobody has said whose they are have the figure itself in place of a union.
          showUnion:
            options.showUnion ??
            (view.union === null && view.rows.some(({ union }) => union.id !== view.figure.id)),
        },
        true,
      );
