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

/** What resets and themes say of everything, of cells and of what is drawn, all of it without a class. */
const resets = `
  *, ::before, ::after { box-sizing: border-box; border-width: 0; border-style: solid; line-height: 1.15; }
  * { margin: 0; padding: 0; vertical-align: baseline; list-style: none; -webkit-tap-highlight-color: transparent; }
  html, body, div, span, table, caption, tbody, tfoot, thead, tr, th, td, dl, dt, dd, ol, ul, li, figure, figcaption, summary, details { font-size: 100%; font: inherit; vertical-align: baseline; }
  body { font: 300 14px/1.15 "Microsoft YaHei", Arial; letter-spacing: .02em; word-break: break-all; overflow-wrap: anywhere; hyphens: auto; tab-size: 4; -webkit-font-smoothing: antialiased; }
  table { display: block; overflow-x: auto; width: max-content; max-width: 100%; border-collapse: collapse; font-size: 80%; line-height: 3; text-indent: 0; caption-side: bottom; }
  td, th { padding: 12px 16px; white-space: nowrap; text-align: center; line-height: 3; overflow: hidden; text-overflow: ellipsis; max-width: 120px; }
  tr { display: table-row; border-top: 1px solid #c6cbd1; }
  tr:nth-child(2n), tr:nth-child(even) td, tbody tr:last-child th { background: #f6f8fa; border-bottom: 4px solid; }
  th:first-child, td:last-child { padding-left: 0; font-weight: bold; color: #06c; }
  svg, img, video, canvas { display: block; max-width: 100%; height: auto; vertical-align: middle; }
  svg text { font: 9px monospace; fill: red; text-anchor: end; }
  svg path, svg rect, svg line, svg circle { fill: currentColor; stroke: #0a0; stroke-width: 3; }
  svg:not(:root) { overflow: hidden; }
  details, summary { display: flex; flex-direction: column; list-style: none; cursor: help; }
  summary::-webkit-details-marker { display: none; } summary::marker { content: ""; }
  details[open] > summary { margin-bottom: 30px; border-bottom: 2px solid; }
  dl { display: grid; grid-template-columns: 30% 1fr; } dt { font-weight: 700; float: left; clear: left; width: 160px; } dd { margin: 0 0 1em 180px; }
  ol { counter-reset: item; } ol li { display: block; counter-increment: item; } ol li::before { content: counters(item, ".") " "; } li::marker { color: red; }
  ul li::before { content: "•"; position: absolute; left: -1em; }
  button, input, select { padding: 10px 30px; border: 2px solid #06c; border-radius: 20px; background: #06c; color: #fff; text-transform: uppercase; }
  a, a:visited { display: inline-block; border-bottom: 2px solid; } a::after { content: "↗"; } a[href^="http"] { padding-right: 18px; }
  b, strong { color: #c7000b; background: linear-gradient(transparent 60%, #ff6 60%); } i, em { font-style: italic; } small, code, sub { color: #999; font: inherit; }
  [hidden] { display: none !important; } p + p, * + p, li + li { margin-top: 2em; } span { display: inline-block; min-height: 1em; } p:empty, span:empty { display: none; }
  h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; } h3::before { content: "# "; } figure > * { margin-bottom: 40px; } :first-child { margin-top: 0; } div { min-width: 0; }
`;

/** The same and more in cascade layers, as sites of today have them: what is in no layer goes before it, however it is selected. */
const layered = `
  @layer reset, base, components;
  @layer base { ${resets} #content svg { width: 40px; height: 40px; max-width: 40px; } #content table, #content td { display: block; width: 30px; } }
  @layer components { #content .gk-figure svg, #content.content svg[class] { width: 2em; height: 2em; } #content .gk-figure td { padding: 3em; } }
`;

/** Written from right to left. */
const rightToLeft = `
  html, body, div { direction: rtl; text-align: right; unicode-bidi: embed; } table, tr, td, th, p, ul, li, figure, svg { direction: rtl; text-align: right; }
  ul, ol { padding-right: 40px; } td, th { text-align: right; } svg { direction: rtl; }
`;

/** What editors of Chinese sites and of 公众号 force upon all that stands in an article. */
const forced = `
  .rich_media_content * { max-width: 100% !important; box-sizing: border-box !important; word-wrap: break-word !important; overflow-wrap: break-word !important; }
  .rich_media_content p { clear: both; min-height: 1em; margin: 0 0 16px; text-indent: 2em; }
  .rich_media_content h1 { margin: 0; font-size: 22px; line-height: 32px; }
  .rich_media_content img, .rich_media_content svg, .rich_media_content table { max-width: 100% !important; }
  .rich_media_content table { margin-bottom: 10px; border-collapse: collapse; display: table; width: 100% !important; }
  .rich_media_content td, .rich_media_content th { word-wrap: break-word; word-break: break-all; padding: 5px 10px; border: 1px solid #ddd; }
`;

/** Rules with force, in a cascade layer and outside of one: no sheet of ours outdoes them. */
const byForce = `
  @layer base {
    table { display: table !important; width: 100% !important; border-collapse: collapse !important; }
    td, th { padding: .5rem !important; border: 1px solid #ddd !important; text-align: left !important; }
    tr:nth-child(odd) { background: #f3f3f3 !important; }
    img, svg { max-width: 100% !important; height: auto !important; }
  }
  main * { font-family: serif !important; line-height: 1.75 !important; }
`;

export interface Host {
  readonly css: string;
  /** The element in which its articles stand. */
  readonly article: string;
  /** So large a share of the pixels of a figure may differ; one in a hundred unless told. */
  readonly most?: number;
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
  resets: { css: resets, article: '<div id="content">' },
  layers: { css: layered, article: '<div id="content" class="content">' },
  'a page from right to left': { css: rightToLeft, article: '<main dir="rtl">' },
  // What is said with !important of every element goes before all that a sheet can say: a margin is a few pixels narrower.
  公众号: { css: forced, article: '<div class="rich_media_content">', most: 0.02 },
  'a careless page': { css: careless, article: '<div id="content">' },
};

/** Pages in which a figure does not look as it does alone, but in which its bars must not lie. */
export const forcedHosts: Readonly<Record<string, Host>> = {
  'a page that forces its rules': { css: byForce, article: '<main>' },
};
