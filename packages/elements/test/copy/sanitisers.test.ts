/** Every way of every figure through the sanitisers of content management systems: numbers whole, no digits that nobody printed, no source code shown. */
import { channels, diagnose, diagnosisWords } from '@gongkai/charts/doctor';
import { describe, expect, test } from 'vitest';
import { judged, type Outcome, worst } from './outcome.ts';
import { sanitisers } from './sanitisers.ts';
import { figures, ways } from './ways.ts';

const list = Object.entries(figures);
const known: Readonly<Record<string, Readonly<Record<string, unknown>>>> = Object.fromEntries(
  channels.map(({ id, ways: own }) => [id, own]),
);
const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe.each(sanitisers)('$name', ({ id, apply }) => {
  test.each(Object.entries(ways))('%s arrives as the table of channels says', (way, make) => {
    const outcomes = list.flatMap(([name, view]): Outcome[] => {
      const given = make(view);
      if (given === null) return [];
      const left = given.html === undefined ? html(given.text) : apply(given.html);
      const { outcome, diagnosis } = judged(way, view, given, left);
      // A sanitiser that prints what it does not know shows the source of a frame; the table says so.
      if (way !== 'frame') {
        const faulty = diagnosis.numbers.filter(({ state }) => state !== 'whole');
        expect([name, diagnosis.source, diagnosis.foreign, faulty]).toEqual([name, null, [], []]);
      }
      return [outcome];
    });
    expect(worst(outcomes)).toEqual(known[id]?.[way]);
  });
});

describe('the doctor', () => {
  const [[, view] = []] = list;
  const given = view && ways.drawn?.(view);
  if (!view || !given?.html) throw new Error('no figure');
  const { html: whole } = given;

  test('finds nothing wrong with what arrived whole', () => {
    const found = diagnose(whole, { view, given: whole });
    expect(found.stripped).toEqual([]);
    expect(found.best).toBe('drawn');
    expect(diagnosisWords(found).join('')).toContain('个数字都完整');
  });

  test('sees source code that is shown, and says not to publish it', () => {
    const shown = `${whole}&lt;svg width="10"&gt;`;
    const found = diagnose(shown, { view, given: whole });
    expect(found.source).toBe('<svg width="10">');
    expect(found.best).toBe(null);
    expect(diagnosisWords(found)[0]).toContain('读者会看到源代码');
  });

  test('sees digits that nobody printed, as a sanitiser makes them of the ticks of a drawing', () => {
    const found = diagnose(`${whole}<p>0102030405060</p>`, { view, given: whole });
    expect(found.foreign).toEqual(['0102030405060']);
    expect(diagnosisWords(found)[0]).toContain('0102030405060');
  });

  test('sees a number that is torn, and one that is glued to another', () => {
    const torn = diagnose(whole.replaceAll('67件', '6 7件'), { view, given: whole });
    expect(torn.numbers.filter(({ state }) => state !== 'whole').map(({ printed }) => printed)).toEqual([
      '67件',
    ]);
    const glued = diagnose(whole.replaceAll('67件', '1267件'), { view, given: whole });
    expect(glued.numbers.filter(({ state }) => state === 'broken').map(({ printed }) => printed)).toEqual([
      '67件',
    ]);
    expect(glued.foreign).toEqual(['1267']);
  });

  test('says what was taken away, and what may be tried next', () => {
    const frame = ways.frame?.(view)?.html ?? '';
    const found = diagnose(frame.replace(/<iframe.*?<\/iframe>/, ''), { view, given: frame });
    expect(found.stripped).toContain('frame');
    expect(found.verdicts.frame).toBe('lost');
    expect(diagnosisWords(found).join('')).toContain('编辑器删掉了：框架（iframe）');
    expect(diagnosisWords(found).join('')).toContain('还可以试');
  });

  test('a frame without its height or its address is lost, an address that is shown is no number', () => {
    const frame = ways.frame?.(view)?.html ?? '';
    const after = (change: (html: string) => string) => diagnose(change(frame), { view, given: frame });
    const bare = (html: string) => html.replace(/ style="[^"]*"/g, '');
    expect(after(bare).verdicts.frame).toBe('works');
    expect(after((html) => bare(html).replace(/ height="\d+"/, '')).verdicts.frame).toBe('lost');
    expect(after((html) => html.replaceAll('"', '\\"')).verdicts.frame).toBe('lost');
    expect(after((html) => html.replace(/ src="/, ' data-src="')).verdicts.frame).toBe('lost');
    const linked = after((html) =>
      html.replace(
        /<iframe[^>]*><\/iframe>/,
        '<a href="https://gongkai.example/embed/x/">https://gongkai.example/embed/x/?v=9f87e5b</a>',
      ),
    );
    expect([linked.foreign, linked.verdicts.words]).toEqual([[], 'works']);
  });

  describe('of a frame that was kept', () => {
    const frame = ways.frame?.(view)?.html ?? '';
    const most = /<iframe[^>]* height="(\d+)"/.exec(frame)?.[1] ?? '';
    const bare = (html: string) => html.replace(/ style="[^"]*"/g, '');
    const set = (name: string, value: string, html = bare(frame)) =>
      html
        .replace(new RegExp(`(<iframe[^>]*?) ${name}="[^"]*"`), '$1')
        .replace('<iframe', `<iframe ${name}="${value}"`);
    const source = (value: string) => frame.replace(/(<iframe[^>]*?) src="[^"]*"/, `$1 src="${value}"`);
    const own = /<iframe src="([^"]*)"/.exec(frame)?.[1] ?? '';

    // biome-ignore format: one line for each host
    test.each<[name: string, pasted: string, verdict: 'works' | 'lost', said: string]>([
      ['a height of 150 pixels', set('height', '150'), 'lost', `高度成了150像素，这张图在手机上要${most}像素`],
      ['a height in per cent', set('height', '100%'), 'lost', '高度成了150像素'],
      ['a height that styles set', frame.replace(/height:\d+px;height:calc[^"]*/, 'height:150px !important'), 'lost', '高度成了150像素'],
      ['a height that styles cap', frame.replace('max-height:none;', '').replace(/height:calc[^"]*/, `height:${most}px;max-height:240px`), 'lost', '高度成了240像素'],
      ['no container for its column', frame.replace('container-type:inline-size', ''), 'lost', 'container-type'],
      ['the height that it needs', bare(frame), 'works', '框架'],
      ['a fixed width', set('width', '560'), 'lost', '宽度写死成560像素'],
      ['a fixed width that gives way', set('style', 'width:560px;max-width:100%'), 'works', '框架'],
      ['a sandbox', set('sandbox', '', frame), 'works', '没有 allow-scripts'],
      ['a sandbox with scripts', set('sandbox', 'allow-scripts', frame), 'works', '没有 allow-popups'],
      ['an address without scheme', source(own.replace('https:', '')), 'works', '没有发现被删'],
      ['an address with http', source(own.replace('https:', 'http:')), 'lost', '改回 https'],
      ['an address without its version', source(own.replace(/\?.*/, '')), 'works', '少了“v=0123456789ab”'],
      ['the address of a proxy', source(`https://cms.example/p?u=${encodeURIComponent(own)}`), 'lost', '地址不对了'],
      ['an address that leads nowhere', source('about:blank'), 'lost', '地址不对了：about:blank'],
      ['an address that comes late', frame.replace(' src="', ' data-src="'), 'lost', 'data-src'],
      ['a place held for one that comes late', frame.replace(' src="', ' src="data:image/gif;base64,R0" data-src="'), 'lost', 'data-src'],
      ['another order of attributes', frame.replace(/<iframe src="([^"]*)"([^>]*)>/, '<iframe$2 src="$1">'), 'works', '没有发现被删'],
      ['the tag of AMP', frame.replaceAll('iframe', 'amp-iframe'), 'lost', 'AMP'],
      ['nothing in sight', frame.replace('display:block', 'display:none'), 'lost', '藏起来'],
    ])('%s', (_, pasted, verdict, said) => {
      const found = diagnose(pasted, { view, given: frame });
      expect(found.verdicts.frame).toBe(verdict);
      expect(diagnosisWords(found).join('')).toContain(said);
      expect(found.stripped).not.toContain('frame');
    });

    test('is none where another one stands, as a film', () => {
      const film = frame.replace(/<iframe[^>]*>/, '<iframe src="https://film.example/1" height="900">');
      const found = diagnose(film, { view, given: frame });
      expect(found.stripped).toContain('frame');
      expect(found.verdicts.frame).toBe('lost');
    });

    test('nothing is asked of its numbers where it is not known what was handed out', () => {
      const found = diagnose(frame, { view });
      expect([found.numbers, found.verdicts.frame]).toEqual([[], 'works']);
      expect(diagnose(set('height', '150'), { view }).verdicts.frame).toBe('lost');
    });
  });

  // biome-ignore format: one line for each code
  test.each([
    ['[iframe=100%,457]https://gongkai.example/embed/x/[/iframe]', '[iframe=100%,457]'],
    ['[url=https://gongkai.example/]看[/url]', '[url=https://gongkai.example/]'],
    ['[![](https://gongkai.example/x.png)](https://gongkai.example/)', '[![](https://gongkai.example/x.png)'],
    ['| 项目 | 印作 |\n|---|---|', '|---|'],
    ['&amp;lt;iframe src="x" height="457"&amp;gt;', '&lt;'],
  ])('sees code that shows: %s', (shown, piece) => {
    const found = diagnose(`${whole}<p>${shown}</p>`, { view, given: whole });
    expect([found.source, found.foreign, found.best]).toEqual([piece, [], null]);
  });

  test('bars and dots whose ground is gone do not show, whatever other styles are left', () => {
    const pale = whole.replace(/background(?:-color)?:[^;"]*/g, '');
    const found = diagnose(pale, { view, given: whole });
    expect([found.verdicts.drawn, found.best]).toEqual(['lost', 'words']);
    expect(diagnosisWords(found).join('')).toContain('底色没了');
  });

  test('a picture that was handed out is kept as a picture, if others can read it', () => {
    const picture = ways.picture?.(view)?.html ?? '';
    const after = (pasted: string) => diagnose(pasted, { view, given: picture });
    expect(after(picture).best).toBe('picture');
    for (const source of ['data:image/gif;base64,R0lGODlh', 'file:///C:/1.png', 'blob:https://cms.example/1'])
      expect(after(picture.replace(/ src="[^"]*"/, ` src="${source}"`)).stripped).toContain('picture');
    const small = after(picture.replace(/<img[^>]*?src="([^"]*)"[^>]*>/, '<img src="$1" width="120">'));
    expect([small.verdicts.picture, small.faults[0]?.kind]).toEqual(['lost', 'small']);
  });

  test('a picture is kept where a host loads it late, or keeps a copy', () => {
    const picture = ways.picture?.(view)?.html ?? '';
    for (const source of [' data-src="https://mmbiz.qpic.cn/x"', ' src="/uploads/1.png"'])
      expect(
        diagnose(picture.replace(/ src="[^"]*"/, source), { view, given: picture }).verdicts.picture,
      ).toBe('works');
    const emptied = picture.replace(/ src="[^"]*"/, ' src=""');
    expect(diagnose(emptied, { view, given: picture }).verdicts.picture).toBe('lost');
  });

  test('without what was handed out it looks for every number of the figure', () => {
    const found = diagnose('<p>别的文章</p>', { view });
    expect(found.numbers.every(({ state }) => state === 'missing')).toBe(true);
    expect(found.best).toBe(null);
    expect(diagnose('', { view }).isEmpty).toBe(true);
    expect(diagnosisWords(diagnose('', { view }))).toHaveLength(1);
  });
});
