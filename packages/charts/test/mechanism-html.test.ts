import { readFileSync } from 'node:fs';
import type { FigureView, Mechanism } from '@gongkai/snapshot';
import { views } from '@gongkai/testing/figures/figures';
import { mechanismViews } from '@gongkai/testing/figures/mechanisms';
import { quantities, row, view } from '@gongkai/testing/figures/view';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { locales } from '../src/index.ts';
import { mechanismBody } from '../src/kinds/mechanism/html.ts';
import { bandsOf, type Part } from '../src/kinds/mechanism/model/model.ts';

const parse = (markup: string) =>
  (parseHTML(`<!doctype html><html><body>${markup}</body></html>`) as unknown as { document: Document })
    .document;
const write = (found: FigureView, options: Parameters<typeof mechanismBody>[1] = {}) =>
  parse(mechanismBody(found, options)?.text ?? '');
const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const ids = (page: Document, name: string) =>
  [...page.querySelectorAll(`[${name}]`)].map((found) => found.getAttribute(name) ?? '');

const partsOf = (found: FigureView): readonly Part[] => {
  const walk = (part: Part): readonly Part[] => [part, ...part.inside.parts.flatMap(walk)];
  return bandsOf(found, {}).flatMap(({ group }) => group.parts.flatMap(walk));
};
const all = [...mechanismViews].map(([id, found]) => ({ id, found }));

/** Words of ours; all others come from the source. */
const ours =
  /[（）；：、→←—\s]|推断|只点名|各部分归入为|归入为|各项|数字归属为|范围|到“|”|只指|分母|含义|意思|时间|出处|来源|可靠性低|〔\d+〕/g;

describe.each(all)('$id', ({ found }) => {
  const page = write(found);
  const { nodes = [], edges = [], layers = [], summary } = found.mechanism ?? {};

  test('every part, figure and remark stands in it once', () => {
    expect(ids(page, 'data-part').sort()).toEqual(nodes.map(({ id }) => id).sort());
    expect(ids(page, 'data-obs').sort()).toEqual(
      nodes.flatMap(({ observations = [] }) => observations).sort(),
    );
    expect(found.rows.map(({ observation }) => observation.id).sort()).toEqual(
      [...new Set(ids(page, 'data-obs'))].sort(),
    );
    for (const { node, figures, placed } of partsOf(found)) {
      const part = page.querySelector(`[data-part="${node.id}"]`);
      const own = (selector: string) =>
        [...(part?.querySelectorAll(selector) ?? [])].filter((it) => it.closest('[data-part]') === part);
      const [label] = own('.gk-node-label');
      expect(textOf(label)).toContain(node.label);
      expect(textOf(label).includes('只点名')).toBe(node.certainty === 'named');
      // What is so of all parts of a whole is said there, once.
      const whole: Document | Element =
        part?.parentElement?.closest('[data-part]') ?? part?.closest('.gk-layer') ?? page;
      const above = [...whole.querySelectorAll('.gk-node-note')]
        .filter(
          (it) => it.closest('[data-part]') === ('closest' in whole ? whole.closest('[data-part]') : null),
        )
        .map(textOf);
      const isSaidAbove = (words: string) => above.filter((it) => it.includes(words)).length === 1;
      expect(/（归入为推断|；归入为推断/.test(textOf(label))).toBe(
        placed !== null && !isSaidAbove('各部分归入为推断'),
      );
      expect(own('.gk-certainty').length).toBeLessThanOrEqual(1);
      const notes = own('.gk-node-note').map(textOf);
      if (node.note !== undefined) expect(notes.includes(node.note)).toBe(!isSaidAbove(`各项：${node.note}`));
      if (node.reach !== undefined) expect(notes).toContain(`范围：${node.reach}`);
      // A note that says it says it alone.
      const doubts = notes.filter((it) => it.includes('推断'));
      if (node.attribution === 'inferred' && figures.length > 0)
        expect(
          doubts.length + above.filter((it) => it.startsWith('各项：') && it.includes('推断')).length,
        ).toBe(1);
      else expect(notes).not.toContain('数字归属为推断');
      expect(own('[data-obs]').map((item) => item.getAttribute('data-obs'))).toEqual(
        figures.map(({ id }) => id),
      );
      for (const [index, { label, shown, detail }] of figures.entries()) {
        const item = own('[data-obs]')[index];
        // Side by side, and apart from each other where no style sheet sets them apart.
        const said = [label, shown, detail].filter((words) => words !== '').join(' ');
        expect(textOf(item).startsWith(said), textOf(item)).toBe(true);
        expect(item?.querySelector('.gk-num')?.textContent).toBe(shown);
      }
    }
  });

  test('every relation is a line with its words or is told in words, and parts stand in each other as they contain each other', () => {
    for (const { from, to, relation = '', certainty } of edges) {
      const target = page.querySelector(`[data-part="${to}"]`);
      const origin = page.querySelector(`[data-part="${from}"]`);
      const lines = [target, origin].map((part) => part?.querySelector(':scope > .gk-link'));
      const spokes = [target, origin].map((part) =>
        part?.closest('.gk-star')?.querySelectorAll(':scope > .gk-spoke > .gk-link'),
      );
      const told = origin?.querySelectorAll('.gk-edges > li') ?? [];
      const said = [...lines, ...spokes.flatMap((list) => [...(list ?? [])]), ...told].map(textOf);
      expect(
        said.some(
          (words) => words.includes(relation) && (certainty !== 'inferred' || words.includes('推断')),
        ),
        `${from} ${to}: ${said.join(' | ')}`,
      ).toBe(true);
    }
    for (const { id, parent } of nodes)
      expect(
        page
          .querySelector(`[data-part="${id}"]`)
          ?.parentElement?.closest('[data-part]')
          ?.getAttribute('data-part') ?? undefined,
      ).toBe(parent);
    for (const { label } of layers) expect(textOf(page.body)).toContain(label);
  });

  test('nothing is invented: its words are those of the data', () => {
    const spoken = [
      summary ?? '',
      ...layers.map(({ label }) => label),
      ...nodes.flatMap(({ label, note = '', reach = '' }) => [label, note, reach]),
      ...edges.map(({ relation = '' }) => relation),
    ];
    for (const item of page.querySelectorAll('[data-obs], .gk-x')) item.remove();
    let rest = page.body.textContent ?? '';
    for (const words of spoken.sort((a, b) => b.length - a.length))
      if (words !== '') rest = rest.replaceAll(words, '');
    expect(rest.replace(ours, '')).toBe('');
  });

  test('lists and paragraphs alone, whose style a sheet of ours gives', () => {
    const own = write(found);
    const names = new Set([...own.querySelectorAll('div *')].map(({ localName }) => localName));
    for (const name of ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'style'])
      expect(names.has(name)).toBe(false);
    expect(own.body.innerHTML).not.toMatch(/ style=| id=|undefined|NaN/);
    for (const list of own.querySelectorAll('ul, ol')) expect(list.getAttribute('role')).toBe('list');
    const css = readFileSync(new URL('../src/kinds/mechanism/mechanism.css', import.meta.url), 'utf8');
    for (const item of own.querySelectorAll('[class]'))
      for (const name of item.classList)
        if (!unstyled.has(name)) expect(css, name).toMatch(new RegExp(`\\.${name}[^\\w-]`));
  });

  test('it weighs little: half a kilobyte for each part, relation and figure', () => {
    const bytes = Buffer.byteLength(mechanismBody(found, {})?.text ?? '');
    expect(bytes).toBeLessThan(200 + 512 * (nodes.length + edges.length + found.rows.length));
  });
});

/** What only a number of columns or of lines tells apart. */
const unstyled = new Set(['gk-c1', 'gk-f1', 'gk-l0', 'gk-linked', 'gk-layers', 'gk-src']);

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
  const { layers: _, summary: __, ...plain } = base;
  return view('mechanism', rows, {}, { ...plain, nodes: [], edges: [], ...more });
}

describe('forms', () => {
  const nodes = ['甲', '乙', '丙', '丁'].map((id) => node(id));

  test('steps are a numbered list in which each line but the first leads to its step', () => {
    const edges = [edge('甲', '乙'), edge('乙', '丙'), edge('丙', '丁')];
    const page = write(of({ form: 'chain', nodes, edges }));
    expect([...page.querySelectorAll('ol > li > .gk-box > .gk-node-label')].map(textOf)).toEqual([
      '甲',
      '乙',
      '丙',
      '丁',
    ]);
    expect(page.querySelectorAll('ol > li > .gk-link')).toHaveLength(3);
    expect(textOf(page.body)).toBe('甲 乙 丙 丁');
  });

  test('a chain that is more than an order is no numbered list, and says what its lines mean', () => {
    const edges = [
      edge('甲', '乙', { relation: '联系' }),
      edge('丙', '乙', { certainty: 'inferred' }),
      edge('丙', '丁', { relation: '协同', mutual: true }),
    ];
    const page = write(of({ form: 'chain', nodes, edges }));
    expect(page.querySelector('ol')).toBeNull();
    expect(textOf(page.body)).toBe('甲 联系 乙 推断 丙 协同 丁');
    expect([...page.querySelectorAll('.gk-link > span')].map((line) => line.className)).toEqual([
      '',
      'gk-back',
      'gk-mutual',
    ]);
    expect(page.querySelector('.gk-back')?.getAttribute('data-certainty')).toBe('inferred');
  });

  test('two ways between neighbours are two lines', () => {
    const edges = [edge('甲', '乙', { relation: '上情下达' }), edge('乙', '甲', { relation: '下情上达' })];
    const page = write(of({ form: 'set', nodes: nodes.slice(0, 2), edges }));
    expect(
      [...page.querySelectorAll('.gk-link > span')].map((line) => [textOf(line), line.className]),
    ).toEqual([
      ['上情下达', ''],
      ['下情上达', 'gk-back'],
    ]);
  });

  test('a hub stands above its partners, one line for all of one sort', () => {
    const edges = [
      edge('丙', '甲', { relation: '共建', mutual: true }),
      edge('丙', '乙', { relation: '共建', mutual: true }),
      edge('丙', '丁', { relation: '指导' }),
    ];
    const page = write(of({ form: 'hub', nodes, edges }));
    expect(textOf(page.body)).toBe('丙 共建 甲 乙 指导 丁');
    expect([...(page.querySelector('.gk-star')?.children ?? [])].map((item) => item.className)).toEqual([
      'gk-hub',
      'gk-spoke',
      'gk-spoke',
    ]);
    expect(page.querySelectorAll('.gk-braced > li')).toHaveLength(2);
  });

  test('what leads to one part stands above it, with a sign where there are no words', () => {
    const edges = ['甲', '乙', '丙'].map((id) => edge(id, '丁'));
    const page = write(of({ form: 'set', nodes, edges }));
    expect(textOf(page.body)).toBe('甲 乙 丙 → 丁');
    expect(page.querySelectorAll('.gk-ended > li')).toHaveLength(3);
  });

  test('a net, and what leaves its group, is told in words', () => {
    const edges = [
      edge('甲', '乙', { relation: '指导' }),
      edge('乙', '丙'),
      edge('丙', '甲', { relation: '反馈', certainty: 'inferred' }),
      edge('丁', '丁'),
      edge('丁', '戊'),
    ];
    const page = write(of({ form: 'set', nodes, edges }));
    expect([...page.querySelectorAll('.gk-edges > li')].map(textOf)).toEqual([
      '→ 指导：乙',
      '→ 到“丙”',
      '→ 反馈：甲（推断）',
      '→ 到“丁”',
      '→ 到“戊”',
    ]);
    expect(page.querySelector('.gk-link')).toBeNull();
  });

  test('tiers show their sign and say their whole name', () => {
    const page = write(of({ form: 'tiers', nodes: [node('home', { label: '家：职工之家' }), node('点')] }));
    expect(textOf(page.querySelector('.gk-tier > .gk-node-label'))).toBe('家：职工之家');
    expect(textOf(page.querySelector('.gk-tier strong'))).toBe('家：');
    expect(page.querySelectorAll('.gk-c1 > li')).toHaveLength(2);
  });

  test('a long relation does not stand between boxes side by side', () => {
    const relation = '每季度听取一次工作情况汇报并提出意见';
    const page = write(of({ form: 'chain', nodes, edges: [edge('甲', '乙', { relation })] }));
    expect(page.querySelector('.gk-side')).toBeNull();
    expect(textOf(page.querySelector('.gk-link'))).toBe(relation);
  });
});

describe('columns', () => {
  const columnsOf = (nodes: Mechanism['nodes'], rows: FigureView['rows'] = []) =>
    /gk-c\d/.exec(write(of({ form: 'set', nodes }, rows)).querySelector('.gk-parts')?.className ?? '')?.[0];
  const many = (count: number, label = '名称') =>
    Array.from({ length: count }, (_, index) => node(`n${index}`, { label }));

  test.each([
    [1, 'gk-c1'],
    [2, 'gk-c2'],
    [3, 'gk-c3'],
    [4, 'gk-c4'],
    [5, 'gk-c5'],
    [6, 'gk-c4'],
    [7, 'gk-c4'],
    [9, 'gk-c5'],
  ])('%i short names: the last row is at least half full', (count, expected) => {
    expect(columnsOf(many(count))).toBe(expected);
  });

  test('a part with numbers beside plain ones takes the whole width, so that no box is mostly empty', () => {
    const numbers = ['demo.a', 'demo.b', 'demo.c'].map((id) =>
      row({ id, label: id, quantity: quantities.exact }),
    );
    const [first, second, third, fourth] = many(4);
    if (!first || !second || !third || !fourth) throw new Error('four nodes');
    const heavy = { ...second, observations: numbers.map(({ observation }) => observation.id) };
    const page = write(of({ form: 'set', nodes: [first, heavy, third, fourth] }, numbers));
    expect(
      [...page.querySelectorAll('.gk-c2 > li')].map((item) => item.classList.contains('gk-full')),
    ).toEqual([false, true, false, false]);
  });
});

describe('edge cases', () => {
  test('parents that go round in a circle, two parts of one id, ten thousand parts below each other', () => {
    const circle = [node('a', { parent: 'b' }), node('b', { parent: 'a' })];
    expect(ids(write(of({ nodes: circle })), 'data-part').sort()).toEqual(['a', 'b']);
    expect(ids(write(of({ nodes: [node('a'), node('a')] })), 'data-part')).toEqual(['a', 'a']);
  });

  test('a number that belongs to no part stands below the parts', () => {
    const rows = [row({ id: 'demo.a', label: '全部', quantity: quantities.atLeast })];
    const page = write(of({ nodes: [node('a')] }, rows));
    expect(textOf(page.querySelector('.gk-mechanism > .gk-node-figures'))).toMatch(/^全部 60余件/);
  });

  test('a number whose label is its part’s says it once; one of another scope says whose it is', () => {
    const rows = [
      row({ id: 'demo.a', label: '工会驿站', quantity: quantities.exact }),
      row({
        id: 'demo.b',
        label: '服务人次',
        quantity: quantities.atLeast,
        observation: { scope: { type: 'subunit', place: '汽车站' } },
      }),
    ];
    const nodes = [node('s', { label: '站：工会驿站', observations: ['demo.a', 'demo.b'] })];
    const page = write(of({ form: 'tiers', nodes }, rows));
    expect(textOf(page.querySelector('[data-obs="demo.a"]'))).toBe('67件');
    expect(textOf(page.querySelector('[data-obs="demo.b"]'))).toMatch(/^服务人次 60余件 只指汽车站/);
    expect(textOf(page.querySelector('[data-obs="demo.b"] .gk-num i'))).toBe('余');
  });

  test('what the words of a number mean folds away; its source only where numbers have different ones', () => {
    const found = mechanismViews.get('hanyin.dual-link');
    if (!found) throw new Error('no mechanism');
    const folded = [...write(found, { sourceHref: () => '/sources/' }).querySelectorAll('.gk-x')];
    expect(folded.length).toBeGreaterThan(5);
    expect(textOf(folded[0])).toContain('不少于160件');
    expect(folded[0]?.querySelector('a')?.getAttribute('href')).toBe('/sources/');
  });

  test('hostile text is text', () => {
    const bad = `</ul><script>alert(1)</script>"'&`;
    const nodes = [node('a', { label: bad, note: bad, reach: bad }), node(`b"'>`, { label: `家：${bad}` })];
    const edges = [edge('a', `b"'>`, { relation: bad })];
    for (const form of ['hub', 'layers', 'chain', 'tiers', 'set'] as const) {
      const page = write(of({ form, nodes, edges, summary: bad }));
      expect(page.querySelector('script')).toBeNull();
      expect(ids(page, 'data-part')).toEqual(['a', `b"'>`]);
      expect(page.body.textContent?.split('alert(1)').length).toBe(7);
    }
  });

  test.each(locales)('%s', (locale) => {
    const nodes = [node('a', { certainty: 'named', reach: 'x' }), node('b', { certainty: 'inferred' })];
    const text = textOf(write(of({ nodes, edges: [edge('a', 'c')] }), { locale }).body);
    expect(text).toMatch(
      {
        'zh-Hans': /（只点名）.*（推断）/,
        'zh-Hant': /（只點名）.*（推斷）/,
        en: /\(named only\).*\(inferred\)/,
      }[locale],
    );
  });

  test('without a mechanism there is nothing', () => {
    expect(mechanismBody({ ...of({}), mechanism: null }, {})).toBeNull();
  });
});
