import { raw } from '../../html/html.ts';
import type { Body } from '../../page/body.ts';
import { tiles } from './tile.ts';

/** Numbers in large type, each as printed. */
export const tilesBody: Body = (view, options) =>
  view.rows.length === 0 ? null : raw(tiles(view.rows, options));
