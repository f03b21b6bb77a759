/** The script of a page that hands out a figure; without it every text stands in a field, and every picture behind a link. */
import { enhance } from './enhance.ts';
import { showAsked } from './show-asked.ts';

const root = document.querySelector<HTMLElement>('[data-gk-use]');
if (root) {
  enhance(root);
  showAsked(root, location.hash);
}
