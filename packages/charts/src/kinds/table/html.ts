import type { Body } from '../../page/body.ts';
import { tableHtml } from './table.ts';

/** Rows with all that is known of each. */
export const tableBody: Body = (view, options) =>
  view.rows.length === 0
    ? null
    : tableHtml(view.rows, {
        ...options,
        caption: view.figure.title,
        showUnion: options.showUnion ?? view.union === null,
      });
