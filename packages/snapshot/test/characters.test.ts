import { asFiles, at, type GoodData, goodData } from '@gongkai/testing/made-up/data-folder';
import { describe, expect, it } from 'vitest';
import { unwelcomeCharacter } from '../src/check/text/unwelcome-character.ts';
import { check } from '../src/index.ts';

const snapshot = 'unions/town/snapshots/2025-01-31.json';

describe('characters that no text needs', () => {
  it.each<[string, string, string]>([
    ['a private-use character', '服务\ue123站', 'U+E123'],
    ['one of plane 15', '服务\u{f0000}站', 'U+F0000'],
    ['a space without width', '服务\u200b站', 'U+200B'],
    ['a word joiner', '服务\u2060站', 'U+2060'],
    ['a joiner between characters', '服\u200d务', 'U+200D'],
    ['a soft hyphen', '服\u00ad务', 'U+00AD'],
    ['a filler', '服\u3164务', 'U+3164'],
    ['a byte order mark inside', '服\ufeff务', 'U+FEFF'],
    ['a reversed byte order mark', '服\ufffe务', 'U+FFFE'],
    ['a mark of direction', '服\u202e务', 'U+202E'],
    ['an Arabic mark of direction', '服\u061c务', 'U+061C'],
    ['an isolate', '服\u2068务', 'U+2068'],
    ['a tag character', '服\u{e0041}务', 'U+E0041'],
    ['an interlinear mark', '服\ufff9务', 'U+FFF9'],
    ['a line separator', '服\u2028务', 'U+2028'],
    ['a control character', '服\u0000务', 'U+0000'],
    ['an unassigned character', '服\u0378务', 'U+0378'],
    ['half a character', '服\ud842务', 'U+D842'],
    ['what broken decoding leaves', '汉\ufffd县', 'U+FFFD'],
    ['a stray variation selector', '的, \ufe0f', 'U+FE0F'],
    ['a compatibility ideograph', '送清\uf979', 'U+F979'],
    ['one of plane 2', '\u{2f804}', 'U+2F804'],
    ['a Kangxi radical', '\u2f2f会', 'U+2F2F'],
    ['a radical of a PDF file', '\u2ed3期', 'U+2ED3'],
  ])('are found: %s', (_name, text, code) => {
    expect(JSON.stringify(unwelcomeCharacter(text)?.found)).toContain(code);
  });

  it.each([
    ['送清\uf979', '凉'],
    ['\u2f2f会', '工'],
    ['\u2ed3期', '长'],
    ['\u2fb8页', '首'],
    ['\ufa0c\u8005', '兀'],
  ])('say what to write instead in %s', (text, usual) => {
    expect(unwelcomeCharacter(text)?.expected).toMatchObject({ 'zh-Hans': expect.stringContaining(usual) });
  });

  it.each([
    '汉阴县总工会，“双联”60余场次（2024年）——100%',
    'Trade union — 1,200 m² · café',
    '㐂𠀀𪚥\u{323b0}',
    '﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧﨨﨩',
    '葛\u{e0100}城区',
    '☎️12351 👩‍🔧 👍🏽',
    'ئۇيغۇر مى‌خواهم',
    'ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ᠋',
    'བོད་སྐད་ཀྱི',
    '①②③ ㎡ ℃ Ⅲ ＋－＝',
    '　全角空格',
  ])('are not seen in %s', (text) => {
    expect(unwelcomeCharacter(text)).toBeNull();
  });

  const problemsOf = (change: (data: GoodData) => void) => {
    const data = goodData();
    change(data);
    return check(asFiles(data)).problems.map(({ code, path }) => [code, path]);
  };

  it.each([
    ['🎉', ['$.shortName']],
    ['❤️', ['$.shortName']],
    ['👨‍👩‍👧', ['$.shortName']],
    ['★', []],
    ['☎', []],
    ['①', []],
  ])('%s is warned of where no font of a poster has it', (sign, paths) => {
    const data = goodData();
    Object.assign(data['unions/town/union.json'], { shortName: `某${sign}` });
    const { problems, warnings } = check(asFiles(data));
    expect(problems).toEqual([]);
    expect(warnings.flatMap(({ code, path }) => (code === 'text-emoji' ? [path] : []))).toEqual(paths);
  });

  it('are told of every field of every file, and once', () => {
    expect(
      problemsOf((d) => Object.assign(at(d[snapshot], 'observations.0'), { label: '清\uf979' })),
    ).toEqual([['text-character', '$.observations[0].label']]);
    expect(
      problemsOf((d) => Object.assign(at(d[snapshot], 'observations.0'), { label: '清\u202e凉' })),
    ).toEqual([['schema', '$.observations[0].label']]);
    expect(problemsOf((d) => Object.assign(d['unions/town/union.json'], { $schema: 'x\u0000' }))).toEqual([
      // It leads nowhere, either.
      ['schema-reference', '$.$schema'],
      ['text-character', '$.$schema'],
    ]);
  });
});
