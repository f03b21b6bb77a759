/** An Astro project of a stranger, with the data of one invented union. */
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stationsFile } from '@gongkai/testing/made-up/demo-stations';
import { root } from '../../../scripts/packages/workspace.ts';
import { type Consumer, install, writeFiles } from './consumer.ts';
import { blocksOf } from './documents/blocks.ts';

/** A block of a README that has the name of a file. */
export interface Example {
  readonly file: string;
  readonly text: string;
}

/** @returns the blocks of a README of the theme that are files of a project, in their order */
export function examplesOf(readme: 'README.md' | 'README.zh-CN.md'): readonly Example[] {
  const text = readFileSync(path.join(root, 'packages/astro', readme), 'utf8');
  return blocksOf(text).flatMap(({ title, text: body }) =>
    title === null ? [] : [{ file: title, text: body }],
  );
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** The union of docs/sample-union with a source that has an address, a mechanism and stations: every kind of page has something to show. */
function invented(): Record<string, string> {
  const union = 'data/unions/sample';
  const { indicators } = read('data/indicators.json') as { indicators: { id: string }[] };
  const snapshot = read('docs/sample-union/snapshots/2026-01-31.json');
  const figures = read('docs/sample-union/figures.json');
  const stations = stationsFile(
    { union: 'sample', seed: 7, count: 12, centre: [104, 31], reach: 0.2 },
    '普查',
  );
  const reported = ['service-stations', 'disputes-mediated'];
  return {
    'data/indicators.json': json({ indicators: indicators.filter(({ id }) => reported.includes(id)) }),
    [`${union}/union.json`]: json(read('docs/sample-union/union.json')),
    [`${union}/snapshots/2026-01-31.json`]: json({
      ...snapshot,
      sources: [{ ...snapshot.sources[0], url: 'https://www.example.gov.cn/2026/report.html' }],
      mechanisms: [
        {
          id: 'sample.two-steps',
          name: '两步工作法',
          form: 'chain',
          domain: 'rights',
          certainty: 'stated',
          source: { ref: 's1', locator: '维护权益' },
          nodes: [
            { id: 'hear', label: '听诉求', certainty: 'stated' },
            { id: 'solve', label: '解难题', certainty: 'stated', observations: ['sample.disputes-mediated'] },
          ],
          edges: [{ from: 'hear', to: 'solve', certainty: 'stated' }],
        },
      ],
    }),
    [`${union}/figures.json`]: json({
      ...figures,
      figures: [
        ...figures.figures,
        {
          id: 'sample-two-steps',
          kind: 'mechanism',
          domain: 'rights',
          title: '两步工作法',
          select: { mechanism: 'sample.two-steps' },
        },
        {
          id: 'sample-map',
          kind: 'stations',
          domain: 'facilities',
          title: '站点',
          select: { stations: {} },
        },
      ],
    }),
    [`${union}/stations.geojson`]: json(stations),
  };
}

/**
 * Makes a project with nothing but the theme, one union's data and the configuration that the README begins with.
 *
 * @param registry from which packages of ours come
 */
export async function themeProject(registry: string): Promise<Consumer> {
  const [config] = examplesOf('README.md');
  if (config?.file !== 'astro.config.mjs') throw new Error('the README begins with no astro.config.mjs');
  const consumer = await install(registry, {
    dependencies: { astro: '^7.0.0', '@gongkai/astro': '*', '@gongkai/cli': '*' },
    allowScripts: { esbuild: true, sharp: true },
    scripts: { build: 'gongkai check && astro build' },
    files: { ...invented(), [config.file]: config.text },
  });
  // A union's parent is a file of its own, and the national one is the same for everybody.
  cpSync(path.join(root, 'data/unions/acftu'), path.join(consumer.folder, 'data/unions/acftu'), {
    recursive: true,
  });
  return consumer;
}

/**
 * Adds everything that the README shows, and the picture that its settings name. Of the configuration the last form is the whole one; the settings'
 * second form shows languages alone.
 */
export function addExamples({ folder }: Consumer): void {
  const logo =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20"/></svg>';
  const files = examplesOf('README.md').map(({ file, text }) => [file, text] as const);
  const settings = files.filter(([file]) => file === 'data/site.json').slice(0, 1);
  writeFiles(folder, {
    'public/logo.svg': logo,
    ...Object.fromEntries(files),
    ...Object.fromEntries(settings),
  });
}
