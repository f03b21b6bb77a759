import type { Correction } from '@gongkai/snapshot';
import { someOf } from '@gongkai/testing/runs';
import { describe, expect, test } from 'vitest';
import { type EditionName, editionOf, editionSvg, versionAddress, versionOf } from '../src/editions/index.ts';
import { fillWords, wrapWords } from '../src/editions/text/word-wrap.ts';
import type { Locale } from '../src/options.ts';
import { shownWords } from '../src/row/shown.ts';
import { cases, faults, few, hash, names, parse, site, wordsOf } from './support/editions.ts';
import { textBoxes } from './support/text-boxes.ts';

describe.runIf(cases.length > 0)('every figure for 公众号', () => {
  test.each(cases)('$id', ({ view }) => {
    const svg = editionSvg(view, 'wechat', { site });
    expect(faults(svg, 'wechat')).toEqual([]);
    // 343 CSS pixels is the column of a phone of 375.
    for (const { size } of textBoxes(svg)) expect((size * 343) / 360).toBeGreaterThanOrEqual(12);
    const shown = parse(svg);
    const words = wordsOf(svg);
    for (const row of view.rows) {
      const marks = [...shown.querySelectorAll(`[data-obs="${row.observation.id}"]`)];
      for (const mark of marks)
        expect(
          view.rows
            .filter((one) => one.observation.id === row.observation.id)
            .map((one) => shownWords(one))
            .some((one) => mark.textContent?.includes(one)),
        ).toBe(true);
    }
    const known = new Set([
      ...view.rows.map(({ observation }) => observation.id),
      ...(view.table?.series.flatMap(({ cells }) => cells.map(({ id }) => id)) ?? []),
    ]);
    for (const mark of shown.querySelectorAll('[data-obs]'))
      expect(known).toContain(mark.getAttribute('data-obs'));
    const missing = view.rows.filter(
      ({ observation }) => !shown.querySelector(`[data-obs="${observation.id}"]`),
    );
    // What is left out is said; a picture of many unions names only those that it can.
    if (missing.length > 0 && view.figure.kind !== 'distribution') expect(words).toContain('另有');
    expect(words).toContain(site.name);
    expect(words).toContain(hash.slice(0, 12));
    if (view.union) expect(words.replace(/\s/g, '')).toContain(view.union.name);
    if (view.union?.synthetic) expect(words).toContain('纯属虚构');
    if (view.stations?.boundary) expect(words).toContain(view.stations.boundary.reviewNumber);
  });
});

describe.runIf(few.length > 0).each(names)('edition %s', (name) => {
  test.each(few.map((view) => ({ id: view.figure.id, view })))(
    '$id: legible, whole, of its size',
    ({ view }) => {
      const { unit, width, height, scale, drawn } = editionOf(name);
      const svg = editionSvg(view, name, { site });
      expect(faults(svg, name)).toEqual([]);
      expect(svg).not.toMatch(/<style|NaN|undefined|currentColor|gradient|clip-path/);
      const [wide, high] = ['width', 'height'].map((side) =>
        parse(svg).querySelector('svg')?.getAttribute(side),
      );
      if (unit === 'px') {
        expect(Number(wide)).toBe(width * scale);
        if (height !== null) expect(Number(high)).toBe(Math.round(height * scale));
      } else {
        expect(wide).toBe(`${width}mm`);
        // Programs for print draw an edge over its text.
        expect(svg).not.toContain('paint-order');
        // 6.5 pt, a point being 25.4 / 72 mm.
        for (const { size } of textBoxes(svg))
          expect(((size * width) / drawn / 25.4) * 72).toBeGreaterThanOrEqual(6.5);
      }
      const words = wordsOf(svg);
      if (view.union) expect(words).toContain(view.union.name);
      if (view.union?.synthetic) expect(words).toContain('虚构');
      expect(words).toContain('工会公开');
      expect(words).toContain(hash.slice(0, 12));
    },
  );
});

describe.runIf(few.length > 0)('where a drawing does not fit', () => {
  const small = ['cover', 'square', 'story', 'share', 'slide'] as const;

  test.each(few.filter(({ figure }) => ['heat', 'distribution', 'stations'].includes(figure.kind)))(
    'a figure of kind $figure.kind is told with its numbers, without the name of a drawing that is not there',
    (view) => {
      for (const name of small) {
        const svg = editionSvg(view, name, { site });
        const words = wordsOf(svg);
        const isDrawn = /<(?:circle|rect)[^>]*data-|class="gk-|<use/.test(svg) || /data-obs=/.test(svg);
        if (!isDrawn)
          expect([name, words]).not.toEqual([name, expect.stringMatching(/深浅表|分布图|站点图/)]);
      }
    },
  );

  test('a table with shades says its extremes, how many numbers it leaves out, and what its letters mean', () => {
    const heat = few.find(({ figure }) => figure.kind === 'heat');
    if (!heat) throw new Error('no heat');
    const square = wordsOf(editionSvg(heat, 'square', { site }));
    expect(square).toContain('最高84人次');
    expect(square).toMatch(/另有\d+项数字/);
    for (const name of small) {
      const boxes = textBoxes(editionSvg(heat, name, { site }));
      const letters = new Set(boxes.flatMap(({ text }) => (/^[A-Z]$/.test(text) ? [text] : [])));
      const words = boxes.map(({ text }) => text).join('');
      for (const letter of letters)
        expect([name, words]).toEqual([name, expect.stringContaining(`“${letter}”：`)]);
    }
  });
});

test.runIf(few.length > 0)('a QR code leads to the version, and without an address there is none', () => {
  const [view] = few;
  if (!view) return;
  const address = `https://gongkai.example/union/figures/${view.figure.id}/?v=cbfaf9e9cd87`;
  expect(versionOf(view)).toBe('cbfaf9e9cd87');
  expect(versionAddress(view, site.url)).toBe(address);
  expect(versionAddress(view, `${site.url}/`)).toBe(address);
  for (const name of names) {
    expect(editionSvg(view, name, { site })).toContain(`data-qr="${address}"`);
    const silent = editionSvg(view, name, { site: { name: '工会公开' } });
    expect(silent).not.toMatch(/data-qr|https?:(?!\/\/www\.w3\.org)|二维码|扫码/);
    expect(faults(silent, name)).toEqual([]);
  }
});

describe.runIf(cases.length > 0)('what a stranger asks of a picture', () => {
  const viewOf = (id: string) => {
    const found = cases.find((one) => one.id === id);
    if (!found) throw new Error(`no figure ${id}`);
    return found.view;
  };

  test('what a mechanism consists of, where its only part is itself', () => {
    const words = wordsOf(editionSvg(viewOf('hanyin-dual-link'), 'square', { site }));
    expect(words).toContain('外联垒台');
    expect(words).toContain('321基层治理模式（只点名）');
  });

  test('what one number in the place of a trend counts, when, and where it is printed', () => {
    const view = viewOf('demo-cases-trend');
    const newest = view.rows[view.rows.length - 1];
    for (const name of ['square', 'slide', 'share'] as const) {
      const words = wordsOf(editionSvg(view, name, { site }));
      expect([name, words]).toEqual([name, expect.stringContaining('劳动争议办结')]);
      expect([name, words]).toEqual([name, expect.stringMatching(/7744件.*2025年/)]);
      // Nothing is drawn of which this title could speak.
      expect([name, words]).not.toEqual([name, expect.stringContaining(view.figure.title)]);
    }
    const square = wordsOf(editionSvg(view, 'square', { site }));
    expect(square).toContain(newest?.source?.description);
    expect(square).not.toContain('共7个来源');
    expect(wordsOf(editionSvg(view, 'cover', { site }))).toContain('2025年劳动争议办结7744件');
    const story = wordsOf(editionSvg(view, 'story', { site }));
    expect(story).toContain('演示甲县总工会 · 劳动争议办结');
    expect(story.replace(/\s/g, '')).toContain(view.figure.title.slice(-7));
  });

  test.each(names)('what is compared, where neither title nor labels say it: %s', (name) => {
    const words = wordsOf(editionSvg(viewOf('demo-cases-compare'), name, { site }));
    expect(words).toContain('劳动争议办结');
    const named = wordsOf(editionSvg(viewOf('compare-service-stations'), name, { site }));
    expect(named.replace(/\s/g, '').split('户外劳动者服务站点').length - 1).toBe(1);
    expect(named).toContain('不能直接比');
  });

  test('the numbers of a comparison on an English cover, under what they count and when', () => {
    const cover = editionSvg(viewOf('demo-cases-compare'), 'cover', { site, locale: 'en' });
    expect(faults(cover, 'cover')).toEqual([]);
    const words = wordsOf(cover).replace(/\s+/g, ' ');
    expect(words).toContain('[Fiction] Disputes settled, 2025');
    expect(words).toMatch(/演示甲县 ?7744件, ?演示乙县 ?2823件, ?演示丙区 ?2963件/);
  });

  test.each(names)('what a broken line around a part says: that it is only named: %s', (name) => {
    for (const id of ['ankang-one-letter-two-notices', 'shifang-five-no', 'hanyin-dual-link']) {
      const svg = editionSvg(viewOf(id), name, { site });
      expect(faults(svg, name)).toEqual([]);
      const isBroken = /<(?:rect|path)[^>]*stroke-dasharray/.test(svg);
      if (isBroken) expect([id, wordsOf(svg)]).toEqual([id, expect.stringContaining('点名')]);
    }
  });

  test('in English what is counted, in a word of its own language that holds together', () => {
    const heat = wordsOf(editionSvg(viewOf('demo-consultations-heat'), 'wechat', { site, locale: 'en' }));
    expect(heat.replace(/\s/g, '')).toContain('thelargerthenumber(Consultationsandservicesgiven)');
    for (const [id, name] of [
      ['demo-stations', 'wechat'],
      ['compare-service-stations', 'print'],
    ] as const) {
      const words = wordsOf(editionSvg(viewOf(id), name, { site, locale: 'en' }));
      expect(words).toMatch(/[a-z]' ?[a-z]/);
      expect(words).not.toMatch(/[A-Za-z]’[a-z\s]/);
    }
  });

  test('more numbers below a smaller title, rather than fewer below a large one', () => {
    const shown = (id: string, name: EditionName, locale: Locale) => {
      const svg = editionSvg(viewOf(id), name, { site, locale });
      expect(faults(svg, name)).toEqual([]);
      return new Set([...svg.matchAll(/data-obs="([^"]+)"/g)].map(([, one]) => one));
    };
    const all = viewOf('ankang-aid-persons').rows.map(({ observation }) => observation.id);
    expect(all).toHaveLength(4);
    expect(shown('ankang-aid-persons', 'slide', 'en')).toEqual(new Set(all));
    expect(shown('compare-service-stations', 'story', 'zh-Hans').size).toBe(6);
  });

  test('the parts of a mechanism without two colons in a row', () => {
    const words = wordsOf(editionSvg(viewOf('shifang-355'), 'story', { site }));
    expect(words).toContain('三心 · 理念：');
    expect(words).not.toMatch(/：[^\s：；]{1,6}：/);
  });

  test('to which place a number alone on its axis was printed, once', () => {
    for (const name of ['wechat', 'print', 'print-64'] as const) {
      const words = wordsOf(editionSvg(viewOf('ankang-warmth'), name, { site }));
      expect([name, words.split('印到0.01万').length - 1]).toEqual([name, 1]);
    }
  });

  test('which of the numbers of a union is compared, and of each union one before two of any', () => {
    const view = viewOf('compare-service-stations');
    for (const name of ['square', 'slide', 'story'] as const) {
      const words = wordsOf(editionSvg(view, name, { site })).replace(/\s/g, '');
      expect([name, words]).toEqual([name, expect.stringMatching(/安康：省级司机之家.*汉阴：爱心驿站/)]);
      expect([name, words]).not.toEqual([name, expect.stringContaining('流动服务站（增设）汉阴')]);
    }
    expect(wordsOf(editionSvg(view, 'story', { site }))).toMatch(/娄星：工会驿站.*什邡：/);
  });

  test('what lines through time count, where few of their numbers stand in place of them', () => {
    const view = viewOf('demo-cases-series');
    for (const name of ['square', 'slide', 'share'] as const) {
      const words = wordsOf(editionSvg(view, name, { site }));
      expect([name, words]).toEqual([name, expect.stringMatching(/劳动争议受理.*劳动争议办结/)]);
      expect(words).toMatch(/717件.*695件/);
      expect([name, words]).toEqual([name, expect.stringContaining('2025年12月')]);
      expect([name, words]).not.toEqual([name, expect.stringMatching(/断开|2018年/)]);
    }
    const cover = wordsOf(editionSvg(view, 'cover', { site }));
    expect(cover).toContain('2025年12月劳动争议受理717件，劳动争议办结695件');
    expect(cover).toContain('另有186项数字');
  });

  test.each(['cover', 'share', 'square', 'slide'] as const)(
    'the own number of a distribution, and how many stations a map has: %s',
    (name) => {
      const distribution = viewOf('demo-cases-distribution');
      expect(wordsOf(editionSvg(distribution, name, { site }))).toContain('8067件');
      expect(wordsOf(editionSvg(viewOf('demo-stations'), name, { site }))).toContain('共120处');
    },
  );

  test('where the hours of stations stand, of which a map shows none', () => {
    for (const name of ['wechat', 'print', 'print-64'] as const)
      expect(wordsOf(editionSvg(viewOf('demo-stations'), name, { site }))).toMatch(
        /24小时开放的22处；各处的地址和开放时间见本图页面/,
      );
  });

  test('one source is named, never counted', () => {
    for (const { id, view } of someOf(cases, 5))
      for (const name of names)
        expect([id, name, wordsOf(editionSvg(view, name, { site }))]).not.toEqual([
          id,
          name,
          expect.stringMatching(/共1个来源/),
        ]);
  });

  test('the wholes of a mechanism with their parts, numbers and relations, where no drawing of it fits', () => {
    const words = (id: string, name: 'square' | 'slide' | 'story') =>
      wordsOf(editionSvg(viewOf(id), name, { site }));
    for (const name of ['square', 'slide', 'story'] as const)
      expect(words('shifang-355', name)).toMatch(
        /三心 · 理念：拥护核心讲政治、.*五大行动：维护和谐工心向党、.*五强 · 目标：.*作用发挥强/,
      );
    expect(words('louxing-service-complex', 'square')).toMatch(/服务阵地：工人文化宫.*服务创业就业：/);
    expect(words('ankang-three-orders', 'square')).toMatch(
      /→企业点单（推断）→总队派单→分队接单.*5支 技术服务队.*12项 破解技术难题/,
    );
    const square = parse(editionSvg(viewOf('ankang-three-orders'), 'square', { site }));
    const shown = [...square.querySelectorAll('[data-obs]')].map((one) => one.textContent?.split(' ')[0]);
    expect(shown).toEqual(['5支', '12项', '8条']);
    expect(words('shifang-seven-steps', 'slide')).toMatch(/1基层申报.*7下拨补助.*35万元 职工之家工会补助/);
    // What stands there is counted, and so is what does not.
    const told = words('hanyin-dual-link', 'square');
    expect(told).toMatch(/四种联系方式等4个部分.*县医院等8个部分/);
    expect(told).toContain('另有10个部分、16项数字');
  });

  test('no time of numbers that are not shown', () => {
    for (const id of ['shifang-355', 'hanyin-dual-link', 'louxing-service-complex'])
      for (const name of ['square', 'slide', 'cover'] as const)
        expect([id, name, wordsOf(editionSvg(viewOf(id), name, { site }))]).not.toEqual([
          id,
          name,
          expect.stringMatching(/时间/),
        ]);
  });

  test.each(names)('by which name a way of working is known: %s', (name) => {
    for (const id of ['shifang-355', 'shifang-seven-steps', 'ankang-three-orders', 'hanyin-dual-link']) {
      const view = viewOf(id);
      expect(wordsOf(editionSvg(view, name, { site }))).toContain(view.mechanism?.name);
    }
  });

  test('where it is from: each of a few sources, in a picture that grows with what it says', () => {
    const view = viewOf('compare-service-stations');
    const words = wordsOf(editionSvg(view, 'wechat', { site })).replace(/\s/g, '');
    for (const { source } of view.sources) expect(words).toContain(source.description.replace(/\s/g, ''));
    expect(wordsOf(editionSvg(view, 'cover', { site }))).toContain('共4个来源');
  });
});

test.each([
  '“冬送温暖”筹集资金466.33万元，慰问困难职工1万余户',
  '企业90%以上，增设20余处流动服务站，另有100余万元，见二维码',
  '宣传教育活动参与职工7000余人次，大型活动参与人次过万，每人10—15万元，工资450元/月',
])('no line ends inside a number or a word of ours: %s', (title) => {
  const whole = [
    '466.33万元',
    '1万余户',
    '90%以上',
    '20余处',
    '100余万元',
    '二维码',
    '7000余人次',
    '10—15万元',
    '450元/月',
  ];
  for (let width = 120; width <= 500; width += 5) {
    const lines = wrapWords(title, width, 20) ?? [];
    expect(lines.join('')).toBe(lines.length > 0 ? title : '');
    for (const words of whole.filter((one) => title.includes(one)))
      if (lines.length > 0) expect(lines.some((line) => line.includes(words))).toBe(true);
  }
});

test.each([
  [
    '减轻医疗负担630万元，“冬送温暖”筹集资金466.33万元',
    '减轻医疗负担630万元，|“冬送温暖”筹集|资金466.33万元',
  ],
  [
    '冬送温暖、春送岗位、夏送清凉、金秋助学，职工互助保障',
    '冬送温暖、春送岗位、|夏送清凉、金秋助学，|职工互助保障',
  ],
])('a title breaks neither a quoted name nor a short item of a list: %s', (title, lines) => {
  expect(wrapWords(title, 248, 20)?.join('|')).toBe(lines);
});

test.runIf(few.length > 0).each(names)('what was corrected is said: %s', (name) => {
  const [view] = few.filter(({ rows }) => rows.length > 0);
  const [row] = view?.rows ?? [];
  const [snapshot] = view?.snapshots ?? [];
  if (!view || !row || !snapshot) throw new Error('no figure with rows');
  const old = {
    ...row,
    observation: { ...row.observation, quantity: { ...row.observation.quantity, printed: '1件' } },
  };
  const correcting = { file: '', sha256: null, snapshot: { date: '2026-11-27' } };
  const corrections = [{ correcting, old, now: row }] as unknown as readonly Correction[];
  const svg = editionSvg(view, name, { site, corrections });
  expect(faults(svg, name)).toEqual([]);
  expect(wordsOf(svg)).toMatch(
    editionOf(name).height === null ? /2026年11月27日|2026-11-27/ : /更正过1处，见二维码/,
  );
  expect(wordsOf(editionSvg(view, name, { site, corrections: [] }))).not.toContain('更正过1处');
});

test('a title keeps the name of what it is about whole', () => {
  const title = '劳动争议仲裁时效期结案率100%';
  expect(wrapWords(title, 190, 20)?.join('|')).toContain('时效|期');
  expect(wrapWords(title, 190, 20, ['时效期结案率'])?.join('|')).toBe('劳动争议仲裁|时效期结案率100%');
  // What is wider than a line is broken all the same.
  expect(wrapWords(title, 90, 20, ['时效期结案率'])?.join('')).toBe(title);
});

test.runIf(cases.length > 0)(
  'numbers stand beside each other on paper of two columns, not one under the other',
  () => {
    const tiles = cases.filter(({ view }) => view.figure.kind === 'tiles' && view.rows.length === 3);
    expect(tiles.length).toBeGreaterThan(0);
    for (const { id, view } of tiles) {
      const shown = parse(editionSvg(view, 'print', { site }));
      const tops = [...shown.querySelectorAll('[data-obs] > rect')].map((one) => one.getAttribute('y'));
      expect([id, tops.length, new Set(tops).size]).toEqual([id, 3, 1]);
    }
  },
);

test('what no line can hold whole is broken between its words', () => {
  expect(wrapWords('“冬送温暖”筹集资金', 60, 20)?.length).toBeGreaterThan(3);
});

test('a paragraph does not end with a line of one character', () => {
  const text = '一家一点；24小时驿站是否在37家之内，来源未写明。';
  for (let width = 100; width <= 330; width += 1) {
    const lines = fillWords(text, width, 13) ?? [];
    expect(lines.join('')).toBe(text);
    expect(lines.at(-1)?.replace(/。/, '').length).toBeGreaterThan(2);
  }
});

test('an unknown edition says which there are', () => {
  expect(() => editionOf('poster' as EditionName)).toThrow('no edition: poster; there are wechat, cover');
});
