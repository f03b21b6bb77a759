import { asFiles, at, type GoodData, goodData } from '@gongkai/testing/made-up/data-folder';
import { describe, expect, it } from 'vitest';
import { check, indicatorView } from '../src/index.ts';
import { figureJson } from '../src/json-schema/figure-json.ts';

const snapshot = 'unions/town/snapshots/2025-01-31.json';
const own = 'unions/town/indicators.json';

const entry = {
  id: 'town.home-visits',
  label: { 'zh-Hans': '入户走访' },
  domain: 'assistance',
  unitFamily: 'households',
  definition: '入户走访的职工家庭户数。',
};

const observation = {
  id: 'town.home-visits',
  indicator: 'town.home-visits',
  quantity: { printed: '35户' },
  period: { type: 'year', start: '2024', basis: 'stated' },
  scope: { type: 'own' },
  status: { obs: 'A', conf: 'F' },
  source: { ref: 's1', locator: '帮扶', phrase: '入户走访35户' },
};

/** A union that counts something of its own; each test changes one thing. */
function withOwn(change: (data: GoodData & Record<string, unknown>) => void = () => {}) {
  const data: GoodData & Record<string, unknown> = {
    ...goodData(),
    [own]: { indicators: [structuredClone(entry)] },
  };
  (data[snapshot].observations as unknown[]).push(structuredClone(observation));
  change(data);
  return check(asFiles(data));
}

const codes = (checked: ReturnType<typeof check>) =>
  checked.problems.map(({ code, file, path }) => [code, file, path]);

describe('indicators of one’s own', () => {
  it('stand beside the catalogue, and need no English', () => {
    const { data, problems } = withOwn();
    expect(problems).toEqual([]);
    expect(data.indicators.get('town.home-visits')?.label).toEqual({ 'zh-Hans': '入户走访', en: '入户走访' });
    expect(figureJson.shape.indicators.safeParse([...data.indicators.values()]).success).toBe(true);
    expect(data.catalogue.indicators.some(({ id }) => id === 'town.home-visits')).toBe(false);
  });

  it('never collide with an entry that the catalogue gets later', () => {
    const { data, problems } = withOwn((d) => {
      const later = { ...entry, id: 'home-visits', label: { 'zh-Hans': '入户', en: 'Visits' } };
      (d['indicators.json'].indicators as unknown[]).push(later);
    });
    expect(problems).toEqual([]);
    expect(data.indicators.get('home-visits')?.label.en).toBe('Visits');
  });

  it('can be mapped to one of the catalogue, on whose page their numbers then stand', () => {
    const later = { ...entry, id: 'visits', label: { 'zh-Hans': '入户', en: 'Visits' } };
    const { data, problems } = withOwn((d) => {
      (d['indicators.json'].indicators as unknown[]).push(later);
      Object.assign(at(d[own] as object, 'indicators.0'), { sameAs: 'visits' });
    });
    expect(problems).toEqual([]);
    const indicator = data.indicators.get('visits');
    expect(indicator && indicatorView(data, indicator).rows.map((row) => row.observation.id)).toEqual([
      'town.home-visits',
    ]);
  });

  it.each([
    ['an id without the union', 'id-place', { id: 'village.home-visits' }, '$.indicators[0].id'],
    ['an id of one part', 'schema', { id: 'home-visits' }, '$.indicators[0].id'],
    ['a mapping to nothing', 'indicator-unknown', { sameAs: 'nothing' }, '$.indicators[0].sameAs'],
  ])('says %s', (_name, code, change, path) => {
    const checked = withOwn((d) => Object.assign(at(d[own] as object, 'indicators.0'), change));
    expect(codes(checked)).toContainEqual([code, own, path]);
  });

  it('are nobody else’s', () => {
    const checked = withOwn((d) => {
      const list = d[snapshot].observations as object[];
      list[3] = { ...observation, indicator: 'village.thing', id: 'town.thing' };
    });
    expect(codes(checked)).toContainEqual(['id-form', snapshot, '$.observations[3].indicator']);
  });

  it('says what a unit should be in words, with an example', () => {
    const { problems } = withOwn((d) => {
      Object.assign(at(d[snapshot], 'observations.3'), {
        quantity: { printed: '35人' },
        source: { ref: 's1', locator: '帮扶', phrase: '入户走访35人' },
      });
    });
    expect(problems.map(({ expected }) => expected)).toEqual([
      {
        'zh-Hans': '户数，例如“35户”（指标“入户走访” town.home-visits）',
        en: 'households such as 35户 (indicator “入户走访”, town.home-visits)',
      },
    ]);
  });
});
