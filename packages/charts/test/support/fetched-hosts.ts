/**
 * Style sheets of others that are no dependency: some of their packages weigh megabytes, and of each a sheet or two is needed. They are fetched into
 * `.cache/` when the full run asks for them.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Carrier, unpackPackage } from '../../../../scripts/npm-pack.ts';
import type { Host } from './hosts.ts';

interface FetchedHost extends Carrier {
  readonly sheets: readonly string[];
  /** The element in which its articles stand. */
  readonly article: string;
  /** Its sheets as a page has them. */
  readonly built?: (css: string) => string;
}

/** Pico sets the size of the root, which figures follow as they follow a reader’s own: it is taken back, so that pictures can be compared. */
const atUsualSize = (css: string) => `${css} :root { font-size: 100% !important; }`;

/** What Tailwind’s build makes of the reset: its functions read the theme, and it lies in a layer. */
const tailwind = (css: string) =>
  `@layer theme, base, components, utilities; @layer base { ${css.replace(/--theme\(/g, 'var(')} }`;

const fetched: Readonly<Record<string, FetchedHost>> = {
  'WordPress block library': {
    name: '@wordpress/block-library@10.2.0',
    integrity:
      'sha512-poe4oRfJkTFRbxC+eb9PJV5IYwUwaGzFvbi4k9CZLbO91aYcRqKchonI6d3fpM+EqZZY6HIZHn9TfQSTn48h8w==',
    sheets: ['common', 'style', 'theme', 'elements'].map((name) => `build-style/${name}.css`),
    article:
      '<div class="entry-content wp-block-post-content is-layout-flow"><figure class="wp-block-table is-style-stripes alignwide"><div class="wp-block-group has-background">',
  },
  'Tailwind 4': {
    name: 'tailwindcss@4.3.5',
    integrity:
      'sha512-FcQk9BuffmEHJP2G0XmB2SplU1aLTI7j07Kunk+U74Ny+XiWOtzXz9aujFZ/avntw1e2cOv/3PkgzflQ7gX2vQ==',
    sheets: ['preflight.css'],
    article: '<main>',
    built: tailwind,
  },
  'Pico CSS': {
    name: '@picocss/pico@2.1.1',
    integrity:
      'sha512-kIDugA7Ps4U+2BHxiNHmvgPIQDWPDU4IeU6TNRdvXQM1uZX+FibqDQT2xUOnnO2yq/LUHcwnGlu1hvf4KfXnMg==',
    sheets: ['css/pico.min.css'],
    article: '<main class="container"><article><div class="overflow-auto">',
    built: atUsualSize,
  },
  Bulma: {
    name: 'bulma@1.0.4',
    integrity:
      'sha512-Ffb6YGXDiZYX3cqvSbHWqQ8+LkX6tVoTcZuVB3lm93sbAVXlO0D6QlOTMnV6g18gILpAXqkG2z9hf9z4hCjz2g==',
    sheets: ['css/bulma.min.css'],
    article: '<section class="section"><div class="content is-medium">',
  },
  'Water.css': {
    name: 'water.css@2.1.1',
    integrity:
      'sha512-gkO5byC+pZ7ndEV18hs/RmxKoDtEZXx06tZU4ocI3IBdv4xV64tlhjIFbDjurysRnNkiy2oQTr8PakRyzZWPJw==',
    sheets: ['out/water.min.css'],
    article: '<main>',
  },
  'Open Props': {
    name: 'open-props@1.7.23',
    integrity:
      'sha512-+xyrJmxV9QUBFbSwPROYhOg/FLXry+uuPr4R+B5EaE4556Oc18/8ZC/fL5A+/lbRSwNvA0Alh+C0KpyFWLmLZg==',
    sheets: ['open-props.min.css', 'normalize.min.css'],
    article: '<main>',
  },
  USWDS: {
    name: '@uswds/uswds@3.14.0',
    integrity:
      'sha512-kwZ50TqGszxj3+MQhm+c84hI0y8rIKoc7ZLKbuHg+8rTkFisp9lXOMRD2wclyyuYZahpADxMvaPong7bwL7cew==',
    sheets: ['dist/css/uswds.min.css'],
    article: '<main class="usa-prose usa-layout-docs__main"><div class="usa-table-container--scrollable">',
  },
  'Element Plus': {
    name: 'element-plus@2.14.8',
    integrity:
      'sha512-Z4Br45W9b8vWKvVHSTvbS6rRKmsLjmHCPXICJR6osl35+i+S2LCBs4NN8apLBkQiUh0pzS9labK5eCS7yzDhWw==',
    sheets: ['theme-chalk/el-reset.css', 'dist/index.css'],
    article: '<div class="el-descriptions"><div class="el-descriptions__body">',
  },
  'Ant Design': {
    name: 'antd@6.6.8',
    integrity:
      'sha512-e+hDj/0myqbLBn8UGS0dYhPROAENruNscWe4gzyTnwx7yTip7D72wJUNxtsTplPXwRM1Mo4tXNSgaSb3UmV3RQ==',
    sheets: ['dist/reset.css'],
    article: '<div class="ant-app">',
  },
};

/** @returns the sheets of a host, fetched where they are not there yet. */
function sheetsOf({ name, integrity, sheets, built = (css) => css }: FetchedHost): string {
  const folder = path.resolve('.cache/hosts', name.replace(/\W+/g, '-'));
  if (!existsSync(folder)) {
    const next = `${folder}-${process.pid}`;
    mkdirSync(next, { recursive: true });
    try {
      unpackPackage({ name, integrity }, next, sheets);
      renameSync(next, folder);
    } finally {
      rmSync(next, { recursive: true, force: true });
    }
  }
  return built(sheets.map((file) => readFileSync(path.join(folder, 'package', file), 'utf8')).join('\n'));
}

/** @returns pages of others whose sheets are fetched. */
export function fetchedHosts(): Readonly<Record<string, Host>> {
  return Object.fromEntries(
    Object.entries(fetched).map(([label, host]) => [label, { css: sheetsOf(host), article: host.article }]),
  );
}
