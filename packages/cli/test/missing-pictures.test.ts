import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { countryFiles, folderOf } from './support/folder.ts';
import { run } from './support/run.ts';

/** A project with the data of a site that names a logo. */
async function projectOf(config: string | null): Promise<string> {
  const project = await folderOf({});
  const files = { ...countryFiles(), 'site.json': { logo: 'logo.svg', icon: 'icons/icon.png' } };
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(project, 'data', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  if (config !== null) writeFileSync(path.join(project, 'astro.config.mjs'), config);
  return project;
}

const paths = async (project: string) => {
  const { code, out } = await run('check', path.join(project, 'data'), '--json');
  const { warnings } = JSON.parse(out) as { warnings: { code: string; path: string; expected: string }[] };
  return [
    code,
    ...warnings.flatMap((one) => (one.code === 'picture-missing' ? [`${one.path} ${one.expected}`] : [])),
  ];
};

describe('pictures that the settings name', () => {
  it('are looked for in public/, before a build is tried', async () => {
    const project = await projectOf('export default {};');
    const expected = [
      `$.logo ${path.join('public', 'logo.svg')}`,
      `$.icon ${path.join('public', 'icons/icon.png')}`,
    ];
    expect(await paths(project)).toEqual([0, ...expected]);
    mkdirSync(path.join(project, 'public'));
    writeFileSync(path.join(project, 'public/logo.svg'), '<svg/>');
    expect(await paths(project)).toEqual([0, expected[1]]);
    const { err } = await run('check', path.join(project, 'data'));
    expect(err).toContain('[warning] picture-missing  site.json  $.icon');
  });

  it('are looked for in the folder that the configuration names', async () => {
    const project = await projectOf("export default { publicDir: './files' };");
    mkdirSync(path.join(project, 'files'));
    writeFileSync(path.join(project, 'files/logo.svg'), '<svg/>');
    expect(await paths(project)).toEqual([0, `$.icon ${path.join('files', 'icons/icon.png')}`]);
  });

  it('are looked for nowhere where the data stands beside no project of Astro', async () => {
    expect(await paths(await projectOf(null))).toEqual([0]);
  });
});
