import type { Mechanism } from '@gongkai/snapshot';
import { realViews } from '@gongkai/testing/figures/real';
import { quantities, row, view } from '@gongkai/testing/figures/view';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../src/index.ts';
import { type Layout, layoutOf } from '../src/kinds/mechanism/layout.ts';
import type { Piece } from '../src/kinds/mechanism/pieces/piece.ts';
import { faultsOf, placedOf } from './support/boxes.ts';
import { drawingWidths } from './support/widths.ts';

const published = realViews().filter(({ figure }) => figure.kind === 'mechanism');

describe.runIf(published.length > 0).each(published.map((entry) => ({ id: entry.figure.id, entry })))(
  '$id',
  ({ entry }) => {
    test.each([...drawingWidths, 420, 600, 1200])('%i wide: nothing lies on anything else', (width) => {
      for (const locale of ['zh-Hans', 'en'] as const)
        expect(faultsOf(layoutOf(entry, width, { locale }))).toEqual([]);
    });
  },
);

const rows = Object.values(quantities).map((quantity, index) =>
  row({
    id: `demo.any.o${index}`,
    label: '职工技能竞赛之家举办的职业技能培训班'.slice(0, 2 + index * 2),
    quantity,
    ...(index % 3 === 0
      ? { observation: { scope: { type: 'subunit', place: '城南汽车站司机之家' } } as const }
      : {}),
  }),
);

const character = fc.constantFrom(
  ...'工会户外劳动者服务站点（）“”，。、：；0123ABCab %余㙍𬱟𪚥<&"مرحباשלום\u200f',
);
const label = fc.oneof(
  fc.array(character, { minLength: 2, maxLength: 40 }).map((list) => list.join('')),
  fc.constantFrom(
    '工会',
    '人社局：职工劳动技能竞赛之家',
    '家：职工之家',
    'N：爱心驿站、司机之家',
    '立项公示',
  ),
);
const certainty = fc.constantFrom('stated', 'stated', 'inferred', 'named');
const form = fc.constantFrom('hub', 'layers', 'chain', 'tiers', 'set');
const most = 40;
const place = fc.integer({ min: 0, max: most + 2 });

interface Draft {
  readonly nodes: readonly {
    readonly label: string;
    readonly certainty: Mechanism['certainty'];
    readonly parent: number | null;
    readonly layer: string | null;
    readonly observations: readonly number[];
  }[];
  readonly edges: readonly {
    readonly from: number;
    readonly to: number;
    readonly relation: string | null;
    readonly certainty: Mechanism['certainty'];
  }[];
  readonly form: Mechanism['form'];
}

const relation = fc.option(
  fc.constantFrom('共建', '沟通协调', '上情下达', '机制名称所列', '由分队接单并组织实施、反馈结果'),
);
const edge = fc.record({ from: place, to: place, relation, certainty });
/** Rows, stars and tangles are what people write; whatever else comes is to be borne. */
const edges = fc.oneof(
  fc.array(edge, { maxLength: 4 }),
  fc.array(edge, { maxLength: 40 }),
  fc
    .array(edge, { maxLength: most })
    .map((list) => list.map((one, index) => ({ ...one, from: index, to: index + 1 }))),
  fc
    .array(edge, { maxLength: 20 })
    .map((list) => list.map((one, index) => ({ ...one, from: 0, to: index + 1 }))),
  fc
    .array(edge, { maxLength: 9 })
    .map((list) => list.map((one, index) => ({ ...one, from: index % 4, to: (index * 3 + 1) % 5 }))),
);
const draft: fc.Arbitrary<Draft> = fc.record({
  form,
  edges,
  nodes: fc.array(
    fc.record({
      label,
      certainty,
      parent: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, place),
      layer: fc.option(fc.constantFrom('a', 'b', 'missing')),
      observations: fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        fc.array(fc.nat(rows.length), { maxLength: 5 }),
      ),
    }),
    { maxLength: most },
  ),
});

const viewOf = ({ nodes, edges: links, form: shape }: Draft) =>
  view('mechanism', rows, {}, {
    id: 'demo.any',
    name: 'any',
    form: shape,
    domain: 'rights',
    certainty: 'stated',
    source: { ref: 's1', locator: '导语' },
    layers: [
      { id: 'a', label: '三心：理念' },
      { id: 'b', label: '五大行动' },
    ],
    nodes: nodes.map(({ parent, layer, observations, ...node }, index) => ({
      id: `n${index}`,
      ...node,
      ...(parent === null ? {} : { parent: `n${parent}` }),
      ...(layer === null ? {} : { layer }),
      observations: observations.map((number) => `demo.any.o${number}`),
    })),
    edges: links.map(({ from, to, relation: words, ...rest }) => ({
      from: `n${from}`,
      to: `n${to}`,
      ...rest,
      ...(words === null ? {} : { relation: words }),
    })),
  } satisfies Mechanism);

function count(list: readonly Piece[], test: (piece: Piece) => boolean): number {
  return list.reduce(
    (sum, piece) => sum + (test(piece) ? 1 : 0) + ('pieces' in piece ? count(piece.pieces, test) : 0),
    0,
  );
}

const ofAny = (check: (layout: Layout, drawn: Draft) => void, numRuns: number) =>
  fc.assert(
    fc.property(
      draft,
      fc.constantFrom(...drawingWidths),
      fc.constantFrom(...locales),
      (drawn, width, locale) => {
        check(layoutOf(viewOf(drawn), width, { locale }), drawn);
      },
    ),
    { numRuns },
  );

describe('whatever is written', () => {
  test('every part stands there once, every figure in its part', () => {
    ofAny((layout, { nodes }) => {
      const { parts } = placedOf(layout);
      expect(parts.map(({ id }) => id).sort()).toEqual(nodes.map((_, index) => `n${index}`).sort());
      const figures = nodes.flatMap(({ observations }) => [
        ...new Set(observations.filter((number) => number < rows.length)),
      ]);
      expect(count(layout.pieces, ({ kind }) => kind === 'figure')).toBe(figures.length);
    }, 150);
  }, 120_000);

  test('every relation that leaves a part is drawn or told', () => {
    ofAny((layout, { nodes, edges: links }) => {
      const drawn = count(layout.pieces, ({ kind }) => kind === 'edge');
      const told = count(layout.pieces, (piece) => piece.kind === 'text' && piece.text.startsWith('→'));
      expect(drawn + told).toBe(links.filter(({ from }) => from < nodes.length).length);
    }, 100);
  }, 120_000);

  test('nothing lies on anything else or outside the picture', () => {
    ofAny((layout) => expect(faultsOf(layout)).toEqual([]), 150);
  }, 240_000);
});
