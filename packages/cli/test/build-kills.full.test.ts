/** The site of a project is the old one or the new one, and whole, at whatever step and at whatever moment the process that builds it is killed. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Kill, killOften, runKilled } from './support/kill-often.ts';
import { run } from './support/run.ts';
import { root, sampleData } from './support/sample-data.ts';
import { pages, standInAstro } from './support/stand-in-astro.ts';

const inStudio = path.join(import.meta.dirname, 'support/publish-in-studio.ts');
const bin = path.join(root, 'packages/cli/bin/gongkai.mjs');

let made: string;
beforeAll(async () => {
  made = path.join(mkdtempSync(path.join(tmpdir(), '县总工会 build-')), 'project');
  cpSync(sampleData(), path.join(made, 'data'), { recursive: true });
  expect((await run('seal', path.join(made, 'data'))).code).toBe(0);
  writeFileSync(path.join(made, 'package.json'), '{"name":"project","private":true}');
  standInAstro(made);
  writeFileSync(path.join(made, 'said.txt'), 'old');
  expect(await run('build', made)).toMatchObject({ code: 0, err: '' });
  writeFileSync(path.join(made, 'said.txt'), 'new');
});

/** What the pages of a site say; null where there is none. A site of which pages are missing, or that says two things, is none that anybody built. */
function siteIn(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const texts = readdirSync(folder).map((name) =>
    readFileSync(path.join(folder, name, 'index.html'), 'utf8'),
  );
  const [said = ''] = texts;
  expect([texts.length, new Set(texts).size]).toEqual([pages, 1]);
  return said;
}

/** Every file of the data, with its text. */
const dataOf = (project: string) =>
  readdirSync(path.join(project, 'data'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(project, file), readFileSync(file, 'utf8')];
    });

test.each([
  ['build', (project: string) => [bin, 'build', project]],
  [
    'a build in the studio',
    (project: string) => ['--disable-warning=ExperimentalWarning', inStudio, project],
  ],
] as const)(
  '%s',
  async (what, program) => {
    const attempt = async (kill: Kill) => {
      const folder = mkdtempSync(path.join(tmpdir(), '县总工会 build-'));
      const project = path.join(folder, 'project');
      cpSync(made, project, { recursive: true });
      const { killed, status, stderr } = runKilled(program(project), kill);
      expect([killed || status === 0, killed ? '' : stderr]).toEqual([true, '']);
      const [dist, aside] = [siteIn(path.join(project, 'dist')), path.join(project, '.gongkai/old-site')];
      // Between two renames the old site stands aside, whole: whoever comes next puts it back.
      expect(dist ?? siteIn(aside)).toMatch(killed ? /^(old|new)$/ : /^new$/);
      const zips = readdirSync(project).filter((name) => name.endsWith('.zip'));
      for (const zip of zips)
        expect(readFileSync(path.join(project, zip)).includes('PK\u0005\u0006')).toBe(true);
      expect(dataOf(project)).toEqual(dataOf(made));
      if (killed) {
        expect(await run('build', project)).toMatchObject({ code: 0, err: '' });
        expect([siteIn(path.join(project, 'dist')), readdirSync(path.join(project, '.gongkai'))]).toEqual([
          'new',
          ['.gitignore'],
        ]);
      }
      rmSync(folder, { recursive: true });
      return killed;
    };
    await killOften(what, 40, attempt);
  },
  1_800_000,
);
