/** Pages of others in which our figures stand, with what their style sheets say of tables, lists, headings and pictures. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const installed = (path: string) => readFileSync(require.resolve(path), 'utf8');

/** What WordPress writes for the tables, figures and lists of an article, with a theme that stripes every table. */
const wordpress = `
  :root { --wp--preset--font-size--normal: 16px; }
  body { color: #222; font: 400 1.125rem/1.7 Georgia, serif; }
  .wp-block-table { overflow-x: auto; margin: 0 0 1em; }
  .wp-block-table table { width: 100%; border-collapse: collapse; }
  .wp-block-table td, .wp-block-table th { padding: .5em; border: 1px solid; word-break: normal; }
  .wp-block-table.is-style-stripes { border-bottom: 1px solid #f0f0f0; }
  .wp-block-table.is-style-stripes tbody tr:nth-child(odd) { background-color: #f0f0f0; }
  .wp-block-table .has-fixed-layout { width: 100%; table-layout: fixed; }
  .wp-block-table figcaption, .entry-content figcaption { color: #555; font-size: 13px; text-align: center; }
  svg:not(:root) { overflow: hidden; vertical-align: middle; }
  .entry-content table { border-collapse: collapse; background: #fff; }
  .entry-content tr:nth-child(2n) td { background: #eef; }
  .entry-content figure { margin: 0 0 1em; }
  .entry-content p { margin-bottom: 1.5em; text-indent: 2em; }
  .entry-content ul li { margin: 0 0 .5em 2em; list-style: square; }
  .entry-content h3 { margin: 1em 0 .5em; font: 700 1.75rem/1.3 Arial, sans-serif; letter-spacing: .05em; }
`;

/** What a careless page does to elements without a class, and by the id of its content. */
const careless = `
  body { color: #c00; font: italic 22px/3 cursive; letter-spacing: .1em; text-align: center; text-transform: uppercase; word-spacing: .3em; }
  table { width: auto; margin: 40px auto; border: 3px double #00f; border-spacing: 9px; border-collapse: separate; background: #fdd; font-size: 12px; table-layout: auto; }
  table, tbody, tr, th, td { float: none; min-width: 50px; box-shadow: 0 0 4px #000; white-space: nowrap; }
  tbody { background: #dfd; }
  tr:nth-child(odd), tr:hover { background: #ffd; }
  th, td { width: 50%; height: 60px; padding: 20px; border: 2px solid #090; text-align: right; vertical-align: bottom; }
  tr:nth-child(2n) td:first-child { color: #fff; background: #333; }
  #content td, #content tr:nth-child(odd) { background: #abc; }
  svg { display: inline; max-width: 60px; height: auto; margin: 10px; border: 2px solid #f0f; fill: currentColor; overflow: visible; }
  img, svg, figure { max-width: 80%; }
  figure { margin: 1em 40px; padding: 30px; border-radius: 20px; box-shadow: 0 0 9px #000; }
  figcaption { color: #aaa; font-style: italic; text-align: center; }
  h1, h2, h3, h4 { margin: 2em; padding: 1em; border-bottom: 4px solid #f00; color: #0f0; font: 900 40px/2 fantasy; text-shadow: 2px 2px 2px #000; }
  p { margin: 2em; padding: .5em; text-indent: 4em; line-height: 4; }
  ul, ol { margin: 30px; padding: 40px; list-style: upper-roman; }
  li { margin: 20px; padding: 10px; border-left: 5px solid #f00; }
  li::before, summary::before { margin: 0; }
  b, strong { font-weight: bolder; }
  i, em { font-style: oblique; }
  small { font-size: 30px; }
  code { padding: 10px; background: #000; color: #fff; font-size: 20px; }
  details { padding: 20px; border: 5px solid #0f0; background: #ff0; }
  summary { padding: 20px; background: #0f0; color: #f00; text-align: right; }
  a { padding: 3px; background: #cff; color: #fff; font-weight: 900; text-decoration: none; }
`;

export interface Host {
  readonly css: string;
  /** The element in which its articles stand. */
  readonly article: string;
}

export const hosts: Readonly<Record<string, Host>> = {
  bootstrap: {
    css: installed('bootstrap/dist/css/bootstrap.min.css'),
    article: '<div class="container table-responsive">',
  },
  'github-markdown-css': {
    css: installed('github-markdown-css'),
    article: '<article class="markdown-body">',
  },
  'normalize.css': { css: installed('normalize.css'), article: '<main>' },
  WordPress: { css: wordpress, article: '<div class="entry-content wp-block-table is-style-stripes">' },
  'a careless page': { css: careless, article: '<div id="content">' },
};
