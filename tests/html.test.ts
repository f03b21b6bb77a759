import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
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

/**
 * Lets the checker say what it finds. It is waited for beside other work: a machine that is busy takes minutes for it, in which a worker that
 * stands still would be taken for one that hangs.
 */
async function check(files: readonly string[]): Promise<{ said: string; ended: string }> {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const child = spawn('java', [
    '-Xss4m',
    // It runs for seconds: to compile its code better, beside it, takes as long again.
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-jar',
    jar,
    '--errors-only',
    '--filterpattern',
    `${writtenOut}|${younger}`,
    '--skip-non-html',
    '--stdout',
    ...files.map((file) => path.resolve(dist, file)),
  ]);
  const [said, complained, ended] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<string>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => resolve(signal ? `by ${signal}` : `with ${code}`));
    }),
  ]);
  return { said: said + complained, ended };
}

const beginning = (said: string) => said.split('\n').slice(0, 20).join('\n').slice(0, 5000);

describe.skipIf(!java)('the Nu HTML checker', () => {
  const limit = 900_000;

  it('finds no error on any page', { timeout: limit }, async () => {
    const all = builtFiles('.html');
    const pages = [...(inject('isFull') ? all : someOfEachKind(all, 4)), ...sampledPages()];
    const { said, ended } = await check(pages);
    expect({ ended, said: beginning(said) }).toEqual({ ended: 'with 0', said: '' });
  });

  it('finds the errors of a page that has some', { timeout: limit }, async () => {
    const page = path.join(mkdtempSync(path.join(tmpdir(), 'gongkai-html-')), 'wrong.html');
    writeFileSync(
      page,
      '<!doctype html><html lang="en"><title>t</title><p id="a"><p id="a"><img src="a.png">',
    );
    const { said, ended } = await check([page]);
    expect(ended).toBe('with 1');
    expect(said).toContain('Duplicate ID');
    expect(said).toContain('“img” element must have an “alt” attribute');
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
