import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '@gongkai/snapshot';
import { goodData } from '@gongkai/testing/made-up/data-folder';
import { describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { run } from './support/run.ts';

const data = path.resolve(import.meta.dirname, '../../../data');

describe('gongkai indicators', () => {
  it.each([
    ['追回欠薪', 'wages-recovered'],
    ['讨薪', 'wages-recovered'],
    ['爱心驿站', 'service-stations'],
    ['劳动争议调解', 'disputes-mediated'],
  ])('finds what is near to %s', async (name, id) => {
    const { code, out } = await run('indicators', name, '--data', data, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).indicators[0].id).toBe(id);
  });

  it.each(['“满意率”', '”满意率“', '‘满意率’', '＂满意率＂'])(
    'takes the quotes of %s for no part of it',
    async (name) => {
      const { code, out } = await run('indicators', name, '--data', data);
      expect(code).toBe(0);
      expect(out).toBe((await run('indicators', '满意率', '--data', data)).out);
      // Such quotes hold no words together.
      expect((await run('indicators', '“来电', '满意率”', '--data', data)).code).toBe(2);
    },
  );

  it('prints an entry that can be copied as it is', async () => {
    const folder = await folderOf(goodData());
    const { code, out } = await run('indicators', '来电满意率', '--union', 'town', '--data', folder);
    expect(code).toBe(0);
    const [json = ''] = /\{[\s\S]*\n\}/u.exec(out) ?? [];
    expect(JSON.parse(json).indicators[0]).toMatchObject({ id: 'town.new-indicator', unitFamily: 'percent' });
    await writeFile(path.join(folder, 'unions/town/indicators.json'), json);
    // The definition is for a person to write, and would else be published as it was printed here.
    const { out: told } = await run('check', folder, '--json');
    expect(JSON.parse(told).problems.map(({ code: found, path: at }: Problem) => [found, at])).toEqual([
      ['text-placeholder', '$.indicators[0].definition'],
    ]);
    const defined = json.replace(/（请写明[^）]*）/u, '满意的来电占全部来电的比例。');
    await writeFile(path.join(folder, 'unions/town/indicators.json'), defined);
    expect(await run('check', folder)).toMatchObject({ code: 0 });
  });

  it('exits with 2 where no word is given, or there is no data', async () => {
    expect((await run('indicators')).code).toBe(2);
    expect((await run('indicators', '满意率', '--data', path.join(data, 'nowhere'))).code).toBe(2);
  });
});
