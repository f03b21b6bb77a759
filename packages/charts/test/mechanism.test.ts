import { readFileSync } from 'node:fs';
import type { FigureView, Mechanism } from '@gongkai/snapshot';
import { views } from '@gongkai/testing/figures/figures';
import { keptMechanisms, keptName, mechanismViews } from '@gongkai/testing/figures/mechanisms';
import { quantities, row, view } from '@gongkai/testing/figures/view';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { figureHtml, figureSvg, locales, mechanism, summary } from '../src/index.ts';
import { expectGolden } from './support/golden.ts';
import { mechanismWidths } from './support/widths.ts';

const parse = (markup: string) =>
  (parseHTML(`<!doctype html><html><body>${markup}</body></html>`) as unknown as { document: Document })
    .document;
const all = [...mechanismViews].map(([id, found]) => ({ id, found }));
const viewOf = (id: string) => {
  const found = mechanismViews.get(id);
  if (!found) throw new Error(`no mechanism: ${id}`);
  return found;
};

describe.each(keptMechanisms)('%s', (id) => {
  test.each(mechanismWidths)('%i wide', (width) => {
    const svg = mechanism(viewOf(id), { width });
    // A file of its own needs the name space, which a page does not.
    expectGolden(keptName(id, width), svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '));
  });
});

describe.each(all)('$id', ({ found }) => {
  const drawings = mechanismWidths.map((width) => mechanism(found, { width }));

  test('every part, figure and relation is in every picture', () => {
    const { nodes = [], edges = [] } = found.mechanism ?? {};
    for (const svg of drawings) {
      const page = parse(svg);
      const ids = (name: string) =>
        [...page.querySelectorAll(`[${name}]`)].map((group) => group.getAttribute(name) ?? '');
      expect(ids('data-part').sort()).toEqual(nodes.map(({ id }) => id).sort());
      for (const { id, certainty, label } of nodes) {
        const part = page.querySelector(`[data-part="${id}"]`);
        expect(part?.getAttribute('data-certainty')).toBe(certainty);
        expect(part?.getAttribute('data-label')).toBe(label);
      }
      expect(ids('data-obs')).toHaveLength(nodes.flatMap(({ observations = [] }) => observations).length);
      for (const { observation } of found.rows)
        for (const group of page.querySelectorAll(`[data-obs="${observation.id}"]`))
          expect(group.textContent).toContain(observation.quantity.printed);
      for (const { from, to, relation = '' } of edges)
        expect(page.querySelector(`[data-from="${from}"][data-to="${to}"]`)?.textContent).toContain(relation);
    }
  });

  test('nothing that a page, a checker or WeChat would choke on', () => {
    for (const svg of drawings) {
      expect(svg).not.toMatch(/<style|currentColor|gradient|clip-path|<marker|<filter| id=/i);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      expect(svg).not.toMatch(/<g[^>]*aria-label/);
      expect(svg).not.toMatch(/ d="[^"]*\d\.\d\d/);
    }
  });

  test.each(mechanismWidths)('%i: text is large enough', (width) => {
    // The narrowest places at which the style sheet shows a picture of that width.
    const shown = { 320: 254, 480: 440, 720: 640, 960: 928 }[width];
    const sizes = [...parse(mechanism(found, { width })).querySelectorAll('text, tspan')];
    for (const text of sizes) {
      const size = text.getAttribute('font-size');
      if (size) expect(Number(size) * (shown / width), text.textContent ?? '').toBeGreaterThanOrEqual(12);
    }
  });

  test('the same bytes for the same input, however often', () => {
    const again = mechanism(found, { width: 720 });
    expect(again).toBe(drawings[mechanismWidths.indexOf(720)]);
  });

  test('its own name stands in its picture, file, and where it is heard', () => {
    const { name = '' } = found.mechanism ?? {};
    const titled = { ...found, figure: { ...found.figure, title: '另一个标题' } };
    expect(draw(titled, 320).querySelector('svg')?.getAttribute('aria-label')).toBe(`${name}：另一个标题`);
    const file = parse(figureSvg(titled));
    const words = [...file.querySelectorAll('svg > text')].map(({ textContent }) => textContent).join('');
    expect(words).toContain(name);
    expect(summary(titled).startsWith(name)).toBe(true);
  });

  test('who hears it is told every part, relation and figure', () => {
    for (const locale of locales) {
      const heard = summary(found, { locale });
      for (const { label } of found.mechanism?.nodes ?? []) expect(heard).toContain(label);
      for (const { relation } of found.mechanism?.edges ?? []) expect(heard).toContain(relation ?? '');
      for (const { observation } of found.rows) expect(heard).toContain(observation.quantity.printed);
    }
  });
});

test('no module of it reaches Plot', () => {
  const packageFolder = new URL('../', import.meta.url);
  const { imports } = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8')) as {
    imports: Record<string, { default: string }>;
  };
  const seen = new Set<string>();
  const outside = new Set<string>();
  const follow = (url: URL) => {
    if (seen.has(url.href)) return;
    seen.add(url.href);
    const text = readFileSync(url, 'utf8');
    for (const [, name = ''] of text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)';/gms))
      if (name.startsWith('.')) follow(new URL(name, url));
      else if (name.startsWith('#')) follow(new URL(imports[name]?.default ?? name, packageFolder));
      else outside.add(name);
  };
  follow(new URL('../src/kinds/mechanism/mechanism.ts', import.meta.url));
  expect(seen.size).toBeGreaterThan(20);
  expect([...outside].sort()).toEqual(['@dagrejs/dagre', '@gongkai/quantity', '@gongkai/snapshot/palette']);
});

const base = views.mechanism.mechanism as Mechanism;
const node = (id: string, more: Partial<Mechanism['nodes'][number]> = {}) => ({
  id,
  label: id,
  certainty: 'stated' as const,
  ...more,
});
const edge = (from: string, to: string, more: Partial<Mechanism['edges'][number]> = {}) => ({
  from,
  to,
  certainty: 'stated' as const,
  ...more,
});
function of(more: Partial<Mechanism>, rows: FigureView['rows'] = []): FigureView {
  const { layers: _, ...plain } = base;
  return view('mechanism', rows, {}, { ...plain, nodes: [], edges: [], ...more });
}
const draw = (figure: FigureView, width = 720) => parse(mechanism(figure, { width }));

describe('certainty', () => {
  const shape = (certainty: Mechanism['certainty']) => {
    const page = draw(of({ form: 'set', nodes: [node('a', { certainty })] }));
    return [...page.querySelectorAll('[data-part] path')]
      .map(
        (path) =>
          `${path.getAttribute('stroke-dasharray')} ${path.getAttribute('d')?.replace(/[\d.-]+/g, '')}`,
      )
      .join('|');
  };

  test('each has a border of its own, told apart without colour', () => {
    expect(new Set(['stated', 'inferred', 'named'].map((it) => shape(it as 'stated'))).size).toBe(3);
  });

  test('what is not stated has a broken line, and what is inferred says so', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id) => node(id));
    const edges = [
      edge('a', 'b'),
      edge('b', 'c', { certainty: 'inferred', relation: '协同' }),
      edge('c', 'd', { certainty: 'named' }),
    ];
    const lines = [...draw(of({ form: 'chain', nodes, edges })).querySelectorAll('[data-from]')];
    const broken = lines.map((line) => line.querySelector('path')?.getAttribute('stroke-dasharray') ?? null);
    expect(broken).toEqual([null, '5 4', '5 4']);
    expect(lines.map(({ textContent }) => textContent)).toEqual(['', '协同（推断）', '']);
  });

  test.each([
    [{ nodes: [node('a')] }, null],
    [
      { nodes: [node('a'), node('b', { certainty: 'named' as const })] },
      '实线：来源写明；虚线框：来源只点名，没有展开。',
    ],
    [{ nodes: [node('a', { certainty: 'inferred' as const })] }, '折角：这一说法是推断的。'],
    [
      { nodes: [node('a'), node('b')], edges: [edge('a', 'b', { certainty: 'inferred' as const })] },
      '实线：来源写明；虚线旁注“推断”：关系由上下文推断。',
    ],
  ])('signs that occur are explained, others are not: %#', (more, note) => {
    const notes = parse(figureHtml(of(more))).querySelector('.gk-notes')?.textContent ?? null;
    expect(notes).toBe(note);
  });
});

describe('what belongs where by inference', () => {
  const inferred = { parent: 'whole', placement: 'inferred' as const };
  const pictures = (nodes: Mechanism['nodes']) => {
    const figure = of({ nodes });
    return {
      drawn: draw(figure).querySelector('svg')?.textContent ?? '',
      page: parse(figureHtml(figure)),
      heard: summary(figure),
    };
  };

  test('is said once of the whole where it is so of all its parts, and of none of them', () => {
    const { drawn, page, heard } = pictures([node('whole'), node('a', inferred), node('b', inferred)]);
    for (const text of [drawn, heard, page.querySelector('.gk-mechanism')?.textContent ?? ''])
      expect(text.match(/归入为推断/g)).toHaveLength(1);
    expect(drawn).toContain('各部分归入为推断');
    expect(heard).toContain('“whole（各部分归入为推断）”有2个部分：a、b');
    // The parts themselves are stated: nothing on them says otherwise, and no sign needs explaining.
    expect(page.querySelector('.gk-notes')).toBeNull();
  });

  test('is said of the exception alone', () => {
    const { drawn, page, heard } = pictures([
      node('whole'),
      node('a', inferred),
      node('b', { parent: 'whole' }),
      node('c', { placement: 'inferred', certainty: 'named' }),
    ]);
    const own = (id: string) =>
      page.querySelector(`.gk-mechanism [data-part="${id}"] > .gk-node-label`)?.textContent;
    expect(drawn.match(/归入为推断/g)).toHaveLength(2);
    expect([own('whole'), own('a'), own('b'), own('c')].map((text) => /归入/.test(text ?? ''))).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(heard).toContain('a（归入为推断）、b');
    const remarks = [...page.querySelectorAll('.gk-node-label')].map(
      (label) => label.querySelectorAll('.gk-certainty').length,
    );
    expect(Math.max(...remarks)).toBe(1);
  });

  test('each part says its own reach', () => {
    const { drawn, page, heard } = pictures([node('a', { reach: '边境乡镇' }), node('b', { reach: '全市' })]);
    for (const text of [drawn, heard, page.querySelector('.gk-mechanism')?.textContent ?? '']) {
      expect(text).toContain('范围：边境乡镇');
      expect(text).toContain('范围：全市');
    }
  });
});

describe('steps', () => {
  const nodes = ['申报', '审核', '验收'].map((id) => node(id));
  const numbers = (edges: Mechanism['edges']) =>
    [...draw(of({ form: 'chain', nodes, edges })).querySelectorAll('text[font-family][fill]')].map(
      ({ textContent }) => textContent,
    );

  test('are numbered where the source plainly says that each leads to the next', () => {
    expect(numbers([edge('申报', '审核'), edge('审核', '验收')])).toEqual(['1', '2', '3']);
  });

  test('are not where a relation is inferred, or is more than that one follows the other', () => {
    expect(numbers([edge('申报', '审核', { certainty: 'inferred' }), edge('审核', '验收')])).toEqual([]);
    expect(numbers([edge('申报', '审核', { relation: '联系' }), edge('审核', '验收')])).toEqual([]);
  });
});

test('lines are drawn for relations alone: parts of one whole are not joined', () => {
  const inside = ['a', 'b', 'c'].map((id) => node(id, { parent: 'hub' }));
  for (const form of ['hub', 'layers', 'chain', 'tiers', 'set'] as const) {
    const page = draw(of({ form, nodes: [node('hub'), ...inside] }));
    expect(page.querySelectorAll('[data-from]')).toHaveLength(0);
    expect(page.querySelectorAll('[data-part="hub"] [data-part]')).toHaveLength(3);
  }
});

test('a relation that leaves its group is told in words', () => {
  const nodes = [node('a'), node('g'), node('h', { parent: 'g' })];
  const edges = [
    edge('a', 'h', { relation: '支持', certainty: 'inferred' }),
    edge('h', 'h'),
    edge('h', 'lost'),
  ];
  const page = draw(of({ form: 'set', nodes, edges }));
  expect(page.querySelector('[data-part="a"]')?.textContent).toContain('→ 支持：h（推断）');
  expect(page.querySelector('[data-part="h"]')?.textContent).toContain('→ 到“h”→ 到“lost”');
});

test('a figure whose label is its part’s is not said twice, one of another scope says whose it is', () => {
  const rows = [
    row({ id: 'demo.a', label: '工会驿站', quantity: quantities.exact }),
    row({
      id: 'demo.b',
      label: '服务人次',
      quantity: quantities.atLeast,
      observation: { scope: { type: 'subunit', place: '汽车站' } },
    }),
  ];
  const page = draw(
    of(
      { form: 'tiers', nodes: [node('s', { label: '站：工会驿站', observations: ['demo.a', 'demo.b'] })] },
      rows,
    ),
  );
  expect(page.querySelector('[data-obs="demo.a"]')?.textContent).toBe('67件');
  expect(page.querySelector('[data-obs="demo.b"]')?.textContent).toBe('60余件服务人次只指汽车站');
  expect(page.querySelector('[data-obs="demo.b"] tspan[fill]')?.textContent).toBe('余');
});

describe('in a figure', () => {
  test('its name, its sentence and one outline, which is the diagram', () => {
    const view = viewOf('hanyin.arbitration-joint');
    const page = parse(figureHtml(view));
    expect(page.querySelector('.gk-mechanism > p')?.textContent).toBe(view.mechanism?.summary);
    // Here the name is the title, which says it once; another title has the name above it.
    expect(page.querySelector('.gk-title')?.textContent).toBe('“工会+人社+司法”共建');
    expect(page.querySelector('.gk-name')).toBeNull();
    const named = parse(figureHtml({ ...view, figure: { ...view.figure, title: '共建两处工作室' } }));
    expect(named.querySelector('.gk-name + .gk-title')?.previousElementSibling?.textContent).toBe(
      '“工会+人社+司法”共建',
    );
    expect(page.querySelectorAll('.gk-mechanism')).toHaveLength(1);
    expect(page.querySelector('table, svg text')).toBeNull();
    for (const { id } of view.mechanism?.nodes ?? [])
      expect(page.querySelectorAll(`[data-part="${id}"]`)).toHaveLength(1);
  });

  test('without rows the outline stands alone', () => {
    const page = parse(figureHtml(of({ nodes: [node('a')] })));
    expect(page.querySelector('.gk-mechanism [data-part="a"]')).not.toBeNull();
    expect(page.querySelector('table')).toBeNull();
  });

  test('without a mechanism it says so', () => {
    const nothing = { ...of({}), mechanism: null };
    expect(figureHtml(nothing)).toContain('没有可以显示的数字');
    expect(figureSvg(nothing)).toContain('</svg>');
  });
});

test('summary of a mechanism', () => {
  expect(summary(viewOf('shifang.seven-steps'))).toMatchInlineSnapshot(
    `"“七步工作法”（工作机制，步骤），共7个部分，时间未说明。依次为基层申报、市总审核、联合评议、立项公示、组织实施、达标验收、下拨补助。“下拨补助（数字归属为推断）”的数字：职工之家工会补助，35万元（印到1万）。1项未说明时间。"`,
  );
  expect(summary(viewOf('ankang.three-orders'))).toMatchInlineSnapshot(
    `"“三单”模式（工作机制，步骤），共5个部分，2024年以来（推断）。各部分：安康市劳模工匠学院；企业点单；总队派单；分队接单；深入企业破解技术难题、提出管理优化建议。从“安康市劳模工匠学院”到“企业点单”：推断；从“企业点单”到“总队派单”；从“总队派单”到“分队接单”；从“分队接单”到“深入企业破解技术难题、提出管理优化建议”：推断。“分队接单（数字归属为推断）”的数字：技术服务队，5支。“深入企业破解技术难题、提出管理优化建议”的数字：破解技术难题，12项；管理优化建议，8条。"`,
  );
  expect(summary(viewOf('baise.one-union-two-stations'), { locale: 'zh-Hant' })).toMatchInlineSnapshot(
    `"“一会两站”（工作機制，各部分），共4個部分。各部分：一会：国门标准化乡镇工会、两站。「两站」有2個部分：国门会员驿站、国门企业服务站。"`,
  );
  expect(summary(viewOf('ankang.audit-cooperation'), { locale: 'en' })).toMatchInlineSnapshot(
    `"经费审查与政府审计协同机制 (Way of working, Parts), 2 parts. Parts: 工会经费审查, 政府审计. “工会经费审查” and “政府审计”: 协同."`,
  );
});

describe('what has no direction, and what is only concluded', () => {
  test('a mutual relation is a line without a head, and is told as such', () => {
    const found = viewOf('ankang.audit-cooperation');
    const page = parse(mechanism(found, { width: 720 }));
    const paths = [...page.querySelectorAll('[data-from] path')];
    expect(paths).toHaveLength(1);
    expect(paths[0]?.getAttribute('fill')).toBe('none');
    expect(summary(found)).toContain('“工会经费审查”与“政府审计”：协同');
    const outline = parse(figureHtml(found));
    expect(outline.querySelector('.gk-mechanism')?.textContent).toContain('协同');
  });

  test('figures that are only concluded to belong to a part say so, drawn and heard', () => {
    const found = viewOf('shifang.355');
    const inferred = found.mechanism?.nodes.filter(({ attribution }) => attribution === 'inferred') ?? [];
    expect(inferred.length).toBeGreaterThan(0);
    for (const width of mechanismWidths) {
      const page = parse(mechanism(found, { width }));
      for (const { id } of inferred)
        expect(page.querySelector(`[data-part="${id}"]`)?.textContent).toContain('数字归属为推断');
    }
    expect(summary(found).split('数字归属为推断')).toHaveLength(inferred.length + 1);
  });
});
