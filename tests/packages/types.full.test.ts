/**
 * The declarations, checked by strangers' settings: the stock `tsconfig.json` of each template, in three versions of TypeScript, with nothing skipped in what is
 * ours. Faults that others have in their own declarations are said and count for nothing.
 */
import { cpSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Consumer, install, writeFiles } from './support/consumer.ts';
import { exportsOf } from './support/exports.ts';
import { mustRun, run } from './support/process.ts';

const compilers = ['typescript-5.9', 'typescript-6', 'typescript-7'] as const;
const forBrowsers = ['quantity', 'snapshot', 'charts', 'elements', 'map'];
const forNode = ['quantity', 'snapshot', 'charts', 'cli', 'astro'];

interface Template {
  /** The folder, below `node_modules`, from which the files are copied. */
  readonly from: string;
  readonly files: readonly string[];
  /** The file of settings that holds for the code of the application. */
  readonly settings: string;
  readonly main: string;
  readonly packages: readonly string[];
}

const vite = ['tsconfig.json', 'tsconfig.app.json', 'tsconfig.node.json'];
const templates: Readonly<Record<string, Template>> = {
  'vanilla-ts': {
    from: 'create-vite/template-vanilla-ts',
    files: ['tsconfig.json'],
    settings: 'tsconfig.json',
    main: 'src/main.ts',
    packages: forBrowsers,
  },
  'react-ts': {
    from: 'create-vite/template-react-ts',
    files: vite,
    settings: 'tsconfig.app.json',
    main: 'src/main.tsx',
    packages: forBrowsers,
  },
  'vue-ts': {
    from: 'create-vite/template-vue-ts',
    files: vite,
    settings: 'tsconfig.app.json',
    main: 'src/main.ts',
    packages: forBrowsers,
  },
  next: {
    from: 'create-next-app/dist/templates/app/ts',
    files: ['tsconfig.json'],
    settings: 'tsconfig.json',
    main: 'app/page.tsx',
    packages: forBrowsers,
  },
  // It knows of no document, so that what is for browsers alone cannot be meant.
  node: {
    from: '@tsconfig/node20',
    files: ['tsconfig.json'],
    settings: 'tsconfig.json',
    main: 'main.ts',
    packages: forNode,
  },
};

let consumer: Consumer;

/** Imports every export, and uses what a first attempt uses. */
function mainOf(packages: readonly string[]): string {
  const specifiers = packages.flatMap((id) => {
    const name = `@gongkai/${id}`;
    return exportsOf(name, path.join(consumer.folder, 'node_modules', name))
      .filter(({ kind }) => kind === 'code')
      .map(({ specifier }) => specifier);
  });
  const imports = specifiers.map((specifier, index) => `import * as m${index} from '${specifier}';`);
  const all = specifiers.map((_, index) => `m${index}`).join(', ');
  return `${imports.join('\n')}
import { type Quantity, read } from '@gongkai/quantity';
const quantity: Quantity = read('60余场次');
const low: number | null = quantity.low;
export const all = [low, ${all}];
// @ts-expect-error: types are known, and are not any.
export const wrong: string = read('60余场次').low;
${packages.includes('elements') ? elementsInUse : ''}`;
}

const elementsInUse = `
export const tile = document.createElement('gk-kpi-tile');
tile.label = '爱心驿站';
export const map = document.createElement('gk-station-map');
// @ts-expect-error: the element is known, and has no such property.
tile.labelled = '';
`;

beforeAll(async () => {
  const ours = [...new Set([...forBrowsers, ...forNode])];
  consumer = await install(inject('registry'), {
    dependencies: {
      ...Object.fromEntries(ours.map((id) => [`@gongkai/${id}`, '*'])),
      ...Object.fromEntries(
        compilers.map((name) => [name, `npm:typescript@${name.slice('typescript-'.length)}`]),
      ),
      ...Object.fromEntries(
        [
          'create-vite',
          'create-next-app',
          '@tsconfig/node20',
          '@vue/tsconfig',
          'vite',
          'next',
          'react',
          'react-dom',
        ]
          .concat(['vue', '@types/react', '@types/react-dom', '@types/node'])
          .map((name) => [name, '*']),
      ),
    },
  });
  const { folder } = consumer;
  for (const [name, { from, files, main, packages }] of Object.entries(templates)) {
    for (const file of files)
      cpSync(path.join(folder, 'node_modules', from, file), path.join(folder, name, file));
    writeFiles(path.join(folder, name), { [main]: mainOf(packages) });
  }
});
afterAll(() => consumer?.remove());

/** Checks a project, and says what is wrong with our declarations or with code that uses them. */
async function check(compiler: string, settings: string): Promise<string[]> {
  const tsc = path.join('node_modules', compiler, 'bin', 'tsc');
  const args = [tsc, '-p', settings, '--noEmit', '--skipLibCheck', 'false', '--pretty', 'false'];
  const { out } = await run(process.execPath, args, consumer.folder);
  const faults = out.split('\n').filter((line) => /error TS\d+/.test(line));
  const others = faults.filter((line) => /^node_modules\/(?!@gongkai\/)/.test(line));
  if (others.length > 0) {
    const names = others.map((line) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(line)?.[1]);
    console.log(`${compiler}, ${settings}: faults in the declarations of ${[...new Set(names)].join(', ')}`);
  }
  return faults.filter((line) => !others.includes(line));
}

describe.each(compilers)('%s', (compiler) => {
  test.each(Object.entries(templates))('the settings of %s', async (name, { settings }) => {
    expect(await check(compiler, `${name}/${settings}`)).toEqual([]);
  });

  test('the settings that it writes itself', async () => {
    const folder = `init-${compiler}`;
    writeFiles(path.join(consumer.folder, folder), {
      'main.ts': mainOf(['quantity', 'snapshot', 'charts', 'elements', 'map', 'astro', 'cli']),
    });
    const tsc = path.join('..', 'node_modules', compiler, 'bin', 'tsc');
    await mustRun(process.execPath, [tsc, '--init'], path.join(consumer.folder, folder));
    expect(await check(compiler, `${folder}/tsconfig.json`)).toEqual([]);
  });
});

test('a fault in our declarations is found', async () => {
  const file = path.join('node_modules', '@gongkai', 'map', 'dist', 'define.d.ts');
  writeFiles(consumer.folder, { [file]: 'export declare const broken: Missing;\n' });
  expect(await check('typescript-7', 'vanilla-ts/tsconfig.json')).toContainEqual(
    expect.stringContaining('Missing'),
  );
});
