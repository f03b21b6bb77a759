import { brotliCompressSync } from 'node:zlib';
import { read } from '@gongkai/quantity';
import type { FigureRow } from '@gongkai/snapshot';
import { kinds, views } from '@gongkai/testing/figures/figures';
import { quantities, row, view } from '@gongkai/testing/figures/view';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import {
  figureHtml,
  figureSvg,
  html,
  kpiTile,
  outline,
  printedHtml,
  raw,
  summary,
  table,
  tiles,
} from '../src/index.ts';

const sourceHref = (_: unknown, found: FigureRow | null) =>
  found ? `#p-${found.observation.id}` : '/sources/#s1';
const links = { csv: 'f.csv', json: 'f.json', svg: 'f.svg', page: '/figures/f/' };
const options = { sourceHref, links };
const parse = (markup: string) =>
  (parseHTML(`<!doctype html><html><body>${markup}</body></html>`) as unknown as { document: Document })
    .document;

describe.each(kinds)('figure, %s', (kind) => {
  const figure = views[kind];
  const page = parse(figureHtml(figure, options));

  test('has heading, body, caption', () => {
    const root = page.querySelector('figure.gk-figure');
    expect(root?.id).toBe('demo-figure');
    expect(root?.getAttribute('data-figure')).toBe('demo-figure');
    expect(page.getElementById(root?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      figure.figure.title,
    );
    expect(page.querySelector('h3')?.textContent).toBe(figure.figure.title);
    const body = { tiles: '.gk-tiles', mechanism: '.gk-mechanism' }[kind as string] ?? 'table.gk-rows';
    expect(root?.querySelectorAll(body)).toHaveLength(1);
    expect(root?.getAttribute('data-gk-area')).toBe(figure.figure.domain);
    expect(root?.getAttribute('dir')).toBe('ltr');
    expect(root?.lastElementChild?.localName).toBe('figcaption');
    expect([...page.querySelectorAll('.gk-foot a')].map((link) => link.getAttribute('href'))).toEqual([
      'f.csv',
      'f.json',
      'f.svg',
      '/figures/f/',
    ]);
  });

  test('shows every observation once, with its printed words letter by letter', () => {
    for (const { observation } of figure.rows) {
      const shown = [...page.querySelectorAll(`[data-obs="${observation.id}"]`)];
      expect(shown).toHaveLength(1);
      expect(shown[0]?.localName).toBe({ tiles: 'div', mechanism: 'li' }[kind as string] ?? 'tr');
      expect(shown[0]?.querySelector('.gk-num')?.textContent).toBe(observation.quantity.printed);
    }
  });

  test('bars are hidden from who hears it, have no style, and are whole without a sheet', () => {
    expect(page.querySelector('[style], style, script, [viewBox]:not(.gk-dots)')).toBeNull();
    for (const svg of page.querySelectorAll('svg')) {
      if (svg.parentElement?.closest('svg')) continue;
      expect([svg.getAttribute('aria-hidden'), svg.getAttribute('focusable')]).toEqual(['true', 'false']);
      expect(Number(svg.getAttribute('height'))).toBeLessThanOrEqual(20);
      // In the cell of its words, behind them.
      expect(svg.closest('td')?.firstElementChild?.classList.contains('gk-num')).toBe(true);
    }
  });

  test('ids are used once', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('only the files that are given are linked', () => {
  expect(figureHtml(views.bars)).not.toMatch(/下载|href=/);
});

test('the heading has the level it is told', () => {
  expect(figureHtml(views.bars, { headingLevel: 2 })).toMatch(/<h2 class="gk-title"/);
});

test('a figure of eight bars is small', () => {
  const eight = view('bars', views.bars.rows.slice(0, 8));
  expect(brotliCompressSync(figureHtml(eight, options)).length).toBeLessThanOrEqual(
    packageJson.budgets.figure.eightBars / 2,
  );
});

test('summary', () => {
  expect(summary(view('bars', views.bars.rows.slice(2, 5)))).toMatchInlineSnapshot(
    `"条形图，共3项，2023年以来。职工技能竞赛之家举办的职业技能培训班和劳模工匠进企业活动，60余件；法律咨询，超30件；调解案件，近50件。印出的数最大的是职工技能竞赛之家举办的职业技能培训班和劳模工匠进企业活动，60余件；最小的是法律咨询，超30件。"`,
  );
  expect(summary(views.rate)).toMatchInlineSnapshot(
    `"比例图，共5项，2023年以来。工资集体协商建制率，90%以上（分母：具备协商条件的建会企业）；时效期结案率，99.14%；职工满意度，85%—90%；投诉率，不到10%；重复投诉，没有发生一起。1项是来源的说法，没有画；3项未说明分母。"`,
  );
  expect(summary(views.mechanism)).toMatchInlineSnapshot(
    `"“双联”工作机制（工作机制，中心与各方），共4个部分，2023年以来。“内联”有1个部分：内联强基。各部分：外联垒台（推断）、321基层治理模式（只点名）。“内联强基”有1个部分：四种联系。从“内联强基”到“外联垒台”：相连（推断）；从“内联强基”到“321基层治理模式”。“四种联系”的数字：劳动争议仲裁申请，67件。"`,
  );
  expect(summary(view('count', views.count.rows.slice(0, 2)), { locale: 'en' })).toMatchInlineSnapshot(
    `"Count, one mark for one thing, 2 items, since 2023. 爱心驿站, 8处; 流动服务站, 20余处."`,
  );
});

describe('extremes', () => {
  const { exact, atLeast, nearly, unclear } = quantities;
  const plain = [exact, atLeast, nearly].map((quantity) => row({ quantity }));
  const heard = (...more: Parameters<typeof row>[0][]) =>
    summary(view('bars', [...plain, ...more.map((input) => row(input))]));

  test('are said of rows that are alike', () => {
    expect(heard()).toContain('最大的是劳动争议仲裁申请，67件');
  });

  test.each<[string, Parameters<typeof row>[0]]>([
    ['a row that is not drawn', { quantity: { ...unclear, unit: '件' } }],
    ['another scope', { quantity: exact, observation: { scope: { type: 'superior', union: 'city' } } }],
    ['another indicator', { quantity: exact, indicator: { id: 'mediations' } }],
    ['another period', { quantity: exact, observation: { period: { type: 'notStated', basis: 'stated' } } }],
  ])('are not said beside %s', (_, input) => {
    expect(heard(input)).not.toContain('最大');
  });
});

test('a period of which one row is inferred is one period, said to be partly inferred', () => {
  const inferred = {
    period: { type: 'since', start: '2023', basis: 'inferred', note: '上文为2023年' },
  } as const;
  const figure = view('bars', [
    row({ quantity: quantities.exact }),
    row({ id: 'demo.b', quantity: quantities.atLeast, observation: inferred }),
  ]);
  const page = parse(figureHtml(figure, options));
  expect(page.querySelector('.gk-notes')?.textContent).not.toContain('时间不同');
  expect(page.querySelector('.gk-foot')?.textContent).toContain('时间：2023年以来（部分为推断）');
  expect(page.querySelector('tr[data-obs="demo.b"]')?.textContent).toContain('上文为2023年');
  expect(tiles(figure.rows)).toContain('data-period-note="上文为2023年"');
});

test('links to sources are told apart by their names', () => {
  const page = parse(tiles(views.bars.rows, { sourceHref }));
  const names = [...page.querySelectorAll('a.gk-src')].map((link) => link.getAttribute('aria-label'));
  expect(names[0]).toBe('出处：劳动争议仲裁申请，来源1');
  expect(new Set(names).size).toBe(names.length);
});

test('tile', () => {
  const tile = parse(
    kpiTile(
      row({
        id: 'demo.a',
        quantity: quantities.atLeast,
        observation: { scope: { type: 'subunit', union: 'town' } },
      }),
      {
        element: true,
        sourceHref,
        unionName: (id) => (id === 'town' ? '示范镇工会' : null),
      },
    ),
  );
  const root = tile.querySelector('gk-kpi-tile > .gk-tile');
  expect(root?.getAttribute('data-obs')).toBe('demo.a');
  expect(root?.getAttribute('data-gk-area')).toBe('rights');
  expect(root?.textContent).toBe('劳动争议仲裁申请60余件2023年以来〔1〕只指示范镇工会');
  expect(root?.querySelector('a')?.getAttribute('href')).toBe('#p-demo.a');
});

test('what a tile says of its number is not said again where its address leads', () => {
  const meaning = (printed: string) => {
    const tile = parse(kpiTile(row({ quantity: read(printed) }))).querySelector('.gk-tile');
    return [tile?.querySelector('.gk-remark')?.textContent, tile?.getAttribute('data-meaning')];
  };
  expect(meaning('13.5万元')).toEqual([expect.stringContaining('印到'), null]);
  expect(meaning('67件')).toEqual([undefined, expect.stringContaining('确数')]);
});

test.each(['zeroClaim', 'unclear'] as const)('a tile of kind %s says what it is', (kind) => {
  expect(kpiTile(row({ quantity: quantities[kind] }))).toMatch(/gk-remark/);
});

test.each([
  [1, 1, 1],
  [2, 2, 2],
  [4, 2, 4],
  [6, 3, 3],
  [7, 2, 4],
  [8, 2, 4],
  [10, 2, 5],
  [21, 3, 3],
])('%i tiles stand in %i, then %i columns', (count, medium, wide) => {
  const markup = tiles(Array.from({ length: count }, () => row({ quantity: quantities.exact })));
  expect(markup).toContain(`data-medium="${medium}"`);
  expect(markup).toContain(`data-wide="${wide}"`);
});

test('a table of several unions names them, and its columns in their cells', () => {
  const page = parse(table(views.bars.rows, { showUnion: true, unionHref: () => '/unions/demo/' }));
  const [first] = page.querySelectorAll('tr[data-obs]');
  expect(first?.querySelector('th a')?.getAttribute('href')).toBe('/unions/demo/');
  expect(first?.querySelector('th')?.textContent).toBe('示范县总工会 劳动争议仲裁申请');
  expect(page.querySelector('caption')?.textContent).toContain('2023年以来');
  // The name of a column stands in its cells, so that text alone reads right.
  expect(
    [...(first?.querySelectorAll('td i:first-child') ?? [])].map(({ textContent }) => textContent),
  ).toEqual(['意思', '出处']);
});

test('a mechanism whose parents go round in a circle is written once', () => {
  const { mechanism } = views.mechanism;
  if (!mechanism) throw new Error('no mechanism');
  const nodes = mechanism.nodes.map((node) => ({
    ...node,
    parent: node.id === 'inner' ? 'contact' : 'inner',
  }));
  const circular = { ...views.mechanism, mechanism: { ...mechanism, nodes } };
  expect(parse(outline(circular)).querySelectorAll('[data-part]')).toHaveLength(nodes.length);
  expect(figureSvg(circular)).toContain('四种联系');
});

test('a file names publisher, date and period', () => {
  const text = figureSvg(views.bars, { width: 2000 });
  expect(text).toContain(
    '示范县总工会“双联”工作报道，示范日报，2024年10月（推断） · 示范县总工会 · 时间：2023年以来 · 快照',
  );
});

test('a figure without rows says so', () => {
  expect(figureHtml(view('bars', []))).toContain('没有可以显示的数字');
});

describe('hostile text', () => {
  const bad = `</title></svg><script>alert(1)</script><img src=x onerror=alert(1)>"'&{{}}\u0000\ud800`;
  /** The same view with every string of its data replaced. */
  function poison<T>(value: T, key = ''): T {
    if (typeof value === 'string') {
      const fixed =
        /^(kind|type|basis|domain|form|certainty|level|obs|conf|unitFamily|id|ref|parent|layer|from|to|value)$/;
      return (fixed.test(key) ? value : bad) as T;
    }
    if (Array.isArray(value)) return value.map((entry) => poison(entry, key)) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, poison(entry, name)])) as T;
  }

  test.each(kinds)('is only text in %s', (kind) => {
    const figure = poison(views[kind]);
    const markup = figureHtml(figure, {
      ...options,
      sourceHref: () => 'javascript:alert(1)',
      links: { page: ' jAva\nscript:alert(1)' },
    });
    const svg = figureSvg(figure);
    for (const text of [markup, svg]) {
      expect(text).not.toMatch(/<script|<img|onerror=alert\(1\)[^&]*>\s*<|javascript:/i);
      expect(text).not.toMatch(/\p{Surrogate}/u);
      expect(parse(text).querySelector('script, img, [onerror]')).toBeNull();
    }
  });

  test('ids cannot end an attribute', () => {
    const tile = kpiTile(row({ id: '"><script>', quantity: quantities.exact }));
    expect(tile).not.toContain('<script>');
  });
});

test('the html tag escapes all but markup', () => {
  expect(
    html`<p>${'<b>'}${raw('<i>')}${[1, null, '&']}${false}
    </p>`.text,
  ).toBe('<p>&lt;b&gt;<i>1&amp;</p>');
});

test('where periods differ, the caption says which', () => {
  const figure = view('tiles', [
    row({ quantity: quantities.exact }),
    row({
      id: 'demo.b',
      quantity: quantities.atLeast,
      observation: { period: { type: 'everyYear', basis: 'stated' } },
    }),
  ]);
  expect(parse(figureHtml(figure, options)).querySelector('.gk-foot')?.textContent).toContain(
    '时间不一：2023年以来；每年',
  );
  expect(figureSvg(figure)).toContain('时间不一：2023年以来；每年');
});

test('behind words that lead to a number, what bounds it stays with it', () => {
  const page = parse(`<p>${printedHtml(read('日均服务超30人次'))}</p>`);
  const parts = [...(page.querySelector('p > span')?.children ?? [])].map((part) => part.textContent);
  expect(parts).toEqual(['日均服务', '超30', '人次']);
});

test('a number in a title is not parted from its unit', () => {
  const page = parse(
    figureHtml(view('bars', [], { title: '每年服务户外劳动者2万余人次，咨询200余人次' }), options),
  );
  const whole = [...page.querySelectorAll('.gk-title .gk-whole')].map((part) => part.textContent);
  // … nor from the comma behind it, which would begin a line.
  expect(whole).toEqual(['2万余人次，', '200余人次']);
  expect(page.querySelector('.gk-title')?.textContent).toBe('每年服务户外劳动者2万余人次，咨询200余人次');
});

test('a title does not begin with a line of a short amount alone', () => {
  const wholeOf = (title: string) =>
    [...parse(figureHtml(view('bars', [], { title }), options)).querySelectorAll('.gk-title .gk-whole')].map(
      (part) => part.textContent,
    );
  expect(wholeOf('4家工会报告户外劳动者服务站点，不能直接比')).toEqual([]);
  expect(wholeOf('4家工会')).toEqual([]);
  expect(wholeOf('4家')).toEqual(['4家']);
  expect(wholeOf('1.36亿元追回，12个站点')).toEqual(['1.36亿元']);
  expect(wholeOf('处理争议67件，12件')).toEqual(['67件，', '12件']);
});
