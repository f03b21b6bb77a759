import { compactCss } from '../embed/compact-css.ts';
import { defineFigure } from './define-figure.ts';
import { names } from './names.ts';

/** Sizes hang on the text of the host's page nowhere: a page whose root is set to 62.5% would make ours too small to be read. */
const rem = /(-?\d*\.?\d+)rem\b/g;

/** Sizes within a query are of the browser's own text: 16 pixels. */
const inPixels = (query: string) =>
  query.replace(/(\d*\.?\d+)r?em\b/g, (_, size: string) => `${Number(size) * 16}px`);

const wrapper = `
.gk-embed {
  all: initial;
  -webkit-locale: revert-layer;
  display: block;
  color-scheme: light;
  --gk-rem: 16px;
  --gk-sans: "PingFang SC", "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif;
  --gk-serif: "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", STSong, "Times New Roman", SimSun, serif;
}
.gk-embed:not([${names.theme}]) { color-scheme: light dark; }
.gk-embed[${names.theme}="dark"] { color-scheme: dark; }
.gk-embed[data-gk-type="large"] { --gk-rem: 20px; }
:host { display: block; container-type: inline-size; }
:host([hidden]) { display: none; }
`;

/**
 * The sheets of frames for a shadow root: what a frame asks of its window is asked of the column here.
 *
 * @param sheets as frames have them
 * @param palette the sheet of the site's own colours; empty where it has none
 */
export function shadowCss(sheets: readonly string[], palette: string): string {
  const css = compactCss([palette.replaceAll(':root', '.gk-embed'), ...sheets].join('\n'))
    .replace(/@media \((?:min|max)-width:[^)]*\)/g, (query) =>
      inPixels(query.replace('@media', '@container')),
    )
    .replace(/@container [^{]*/g, inPixels)
    .replace(rem, (_, size: string) => `calc(${size}*var(--gk-rem))`);
  return compactCss(wrapper) + css;
}

/**
 * The script for other sites at `/gk/1/figure.js`.
 *
 * @param css as `shadowCss` writes it
 */
export const figureScript = (css: string): string =>
  `(${defineFigure.toString()})(window,${JSON.stringify(css)},${JSON.stringify(names)});\n`;
