import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { built, builtFiles, dist, sampledPages, someOfEachKind } from './dist.ts';

const java = spawnSync('java', ['-version']).status === 0;

if (!java)
  console.warn(
    'No Java on this machine: the Nu HTML checker is not run (Debian: apt-get install default-jre-headless).',
  );

/**
 * What CSS lays out anew is no table any more to WebKit unless its roles are written out, which say nothing new to anybody else: the checker
 * calls that an error. That no other role stands there, the test below holds.
 */
const writtenOut =
  '.*“role” attribute must not be used on a “t(?:head|body|r|h|d)” element which has a “table” ancestor with no “role” attribute, or with a “role” attribute whose value is “table”.*';

/**
 * Container queries (CSS Containment Module Level 3), which the checker does not know yet, and their units, of which it says a parse error: frames hold their sheet, those of
 * maps ask for their own width, and the code of a frame has its height from its column's.
 */
const younger =
  ".*CSS: (?:“container-type”: Property “container-type” doesn't exist|“height”: Parse Error|Unrecognized at-rule “@container”).*";

describe.skipIf(!java)('the Nu HTML checker', () => {
  it('finds no error on any page', () => {
    const all = builtFiles('.html');
    const pages = [...(inject('isFull') ? all : someOfEachKind(all, 8)), ...sampledPages()];
    const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
    const { stdout, stderr } = spawnSync(
      'java',
      [
        '-Xss4m',
        '-jar',
        jar,
        '--errors-only',
        '--filterpattern',
        `${writtenOut}|${younger}`,
        '--skip-non-html',
        '--stdout',
        ...pages.map((file) => path.join(dist, file)),
      ],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      },
    );
    expect(stdout.split('\n').slice(0, 20).join('\n') + stderr.slice(0, 500)).toBe('');
  });
});

describe('a table', () => {
  const roles: Readonly<Record<string, readonly string[]>> = {
    table: ['table'],
    thead: ['rowgroup'],
    tbody: ['rowgroup'],
    tr: ['row'],
    th: ['rowheader', 'columnheader'],
    td: ['cell'],
  };

  it('has the role that its tags have, all of it or nothing', () => {
    for (const file of [...builtFiles('.html'), ...sampledPages()]) {
      const tags = [...built(file).matchAll(/<(table|thead|tbody|tr|th|td)\b([^>]*)>/g)];
      const strange = tags.flatMap(([tag, name = '', attributes = '']) => {
        const role = /\srole="([^"]*)"/.exec(attributes)?.[1];
        return role === undefined || roles[name]?.includes(role) ? [] : [tag];
      });
      expect([file, strange]).toEqual([file, []]);
      for (const table of built(file).match(/<table\b[^>]*role="table"[\s\S]*?<\/table>/g) ?? []) {
        const without = (table.match(/<(?:tbody|tr|th|td)\b[^>]*>/g) ?? []).filter(
          (tag) => !/\srole=/.test(tag),
        );
        // Numbers along an axis are for the eye alone.
        const shown = without.filter(
          (tag) => tag !== '<th>' && tag !== '<td>' && !tag.includes('aria-hidden'),
        );
        expect([file, shown]).toEqual([file, []]);
      }
    }
  });
});
