import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Figure, latest, type Mechanism, publishingUnions } from '../src/index.ts';
import { checkFolder } from '../src/node.ts';

const { data, warnings } = checkFolder(path.resolve(import.meta.dirname, '../../../data'));
const entries = publishingUnions(data);
const figures = new Map<string, Figure>(
  entries.flatMap(({ figures: own }) => (own?.figures ?? []).map((figure) => [figure.id, figure] as const)),
);
const mechanisms = new Map<string, Mechanism>(
  entries.flatMap((entry) => latest(entry).snapshot.mechanisms.map((one) => [one.id, one] as const)),
);
const observations = new Map(
  entries.flatMap((entry) => latest(entry).snapshot.observations.map((one) => [one.id, one] as const)),
);
const mechanism = (id: string): Mechanism => {
  const found = mechanisms.get(id);
  if (!found) throw new Error(`no mechanism: ${id}`);
  return found;
};
const node = (id: string, part: string) => mechanism(id).nodes.find((one) => one.id === part);
const partsWith = (id: string, observation: string) =>
  mechanism(id).nodes.filter(({ observations: own = [] }) => own.includes(observation));

it('has no warning: every word of ours stands in what was printed, or says why not', () => {
  expect(warnings).toEqual([]);
});

describe('titles, labels and ledes say what the source says', () => {
  // biome-ignore format: one line per text is pleasant to extend
  it.each([
    ['baise-one-union-two-stations', /^国门标准化乡镇工会、国门会员驿站和国门企业服务站$/, /设在/],
    ['baise-home-station-point', /^帮助边境乡镇工会和民族乡工会服务阵地建起来$/, /送到/],
    ['baise-station-plus-union', /通过人大系统反映给有关部门/, /意见/],
    ['baise-counts', /11个边境乡镇工会、13个民族乡工会/, /分两类/],
    ['baise-three-years-one-action', /还将通过/, /下一步/],
    ['shifang-seasonal-aid', /^“四季送”等品牌项目筹集资金115\.92万元，慰问一线职工1888人$/, /四季送”?筹集/],
    ['shifang-participation', /^劳动和技能竞赛参与面/, /^规模/],
    ['shifang-rates', /^厂务公开、职代会建制率90%以上，《工资集体协商协议》建制率93%以上$/, /工资协商93/],
    ['shifang-funds', /^市检察院、市税务局职工之家总投入资金200余万元/, /^职工之家/],
    ['shifang-stations', /高速出口爱心驿站5处.*货车司机之家2处/, /一处一点/],
    ['shifang-four-founding-patterns', /单独建、牵头建、依托建、结对建/, /情形|办法/],
    ['shifang-seven-steps', /提档升级/, /走完/],
    ['louxing-service', /线上线下咨询和服务200余人次/, /咨询200/],
    ['louxing-service-complex', /建设服务阵地/, /合在一处/],
    ['hanyin-sessions', /^宣传教育活动60余场次/, /宣讲/],
    ['hanyin-attendance', /宣传教育活动参与职工7000余人次/, /听|宣讲/],
    ['hanyin-arbitration-story', /^处理劳动争议仲裁申请67件/, /受理|办结/],
    ['hanyin-hardship-funds', /落实帮扶资金100余万元/, /使用/],
    ['hanyin-dual-link', /内联强基，外联垒台/, /到职工|到部门/],
    ['ankang-venues', /全国职工之家/, /建成职工之家/],
    ['ankang-skills-people', /参与/, /参加/],
    ['ankang-dual-link', /班子成员联系委员、委员联系代表、代表联系职工/, /到代表/],
  ])('%s', (id, says, not) => {
    const { title = '' } = figures.get(id) ?? {};
    expect(title).toMatch(says);
    expect(title).not.toMatch(not);
  });

  // biome-ignore format: one line per union is pleasant to extend
  it.each([
    ['hanyin', /建成8处“爱心驿站”/, /开门|层层/],
    ['baise', /帮助边境乡镇工会和民族乡工会服务阵地建起来/, /送到/],
    ['ankang', /服务体系/, /维护权益/],
    ['louxing', /建设服务阵地/, /合在一处/],
    ['shifang', /“三心”理念/, /以“355工作法”推进/],
  ])('lede of %s', (id, says, not) => {
    const lede = data.unions.get(id)?.union.lede ?? '';
    expect(lede).toMatch(says);
    expect(lede).not.toMatch(not);
  });

  // biome-ignore format: one line per label is pleasant to extend
  it.each([
    ['baise.township-union-subsidy', /每个边境乡镇工会和民族乡工会.*一次性/],
    ['baise.township-union-staff', /每个边境乡镇工会和民族乡工会/],
    ['baise.village-point-subsidy', /按点或按人未写明/],
    ['shifang.participation-rate.above-scale', /规模及以上企业劳动和技能竞赛参与面/],
    ['shifang.participation-rate.small-medium', /中小微企业劳动和技能竞赛参与面/],
    ['hanyin.publicity-attendance', /^宣传教育活动参与职工$/],
    ['louxing.consultations', /咨询和服务/],
  ])('label of %s', (id, says) => {
    expect(observations.get(id)?.label).toMatch(says);
  });

  it.each([
    ['union-venues', '全国职工之家、母婴关爱室等阵地'],
    ['seasonal-funds', '“四季送”等品牌项目筹集资金'],
    ['seasonal-visits', '“四季送”等品牌项目慰问一线职工'],
    ['wage-bargaining-rate', '《工资集体协商协议》建制率'],
  ])('the catalogue calls %s as it is', (id, label) => {
    expect(data.indicators.get(id)?.label['zh-Hans']).toBe(label);
  });

  it('says one thing of a denominator, and of a guess that it is inferred', () => {
    for (const { id, note = '' } of observations.values()) {
      expect(note, id).not.toMatch(/应为|未印明/);
      if (/分母/.test(note)) expect(note, id).toMatch(/^分母：来源未说明/);
    }
  });
});

describe('what is compared', () => {
  it.each([
    'ankang-aid-persons',
    'ankang-aid-funds',
    'ankang-skills-people',
    'ankang-venues',
    'louxing-service',
    'shifang-funds',
    'shifang-rates',
    'hanyin-sessions',
    'hanyin-attendance',
    'baise-counts',
  ])('%s puts different indicators side by side, not on one axis', (id) => {
    expect(figures.get(id)?.kind).toBe('tiles');
  });
});

describe('mechanisms say what the source says', () => {
  it.each([
    [
      'hanyin.arbitration-joint',
      'studio',
      ['hanyin.arbitration-cases', 'hanyin.arbitration-closure-rate', 'hanyin.arbitration-amount'],
    ],
    [
      'hanyin.dual-link',
      'hr-justice',
      ['hanyin.arbitration-cases', 'hanyin.arbitration-closure-rate', 'hanyin.arbitration-amount'],
    ],
    [
      'shifang.355',
      'strong-venues',
      [
        'shifang.station-investment',
        'shifang.service-stations.outdoor-workers',
        'shifang.service-stations.care-station',
        'shifang.service-stations.drivers-home',
        'shifang.service-stations.labour-station',
      ],
    ],
    ['shifang.seven-steps', 'grant', ['shifang.staff-home-subsidy']],
    ['ankang.three-orders', 'accept', ['ankang.service-teams']],
    ['louxing.dispute-resolution', 'mechanism', ['louxing.disputes-mediated.joint']],
  ])('%s: the numbers of %s stand in it alone', (id, part, own) => {
    for (const one of own) expect(partsWith(id, one).map((found) => found.id)).toEqual([part]);
  });

  it.each([
    ['hanyin.arbitration-joint', 'studio'],
    ['shifang.355', 'strong-venues'],
    ['shifang.seven-steps', 'grant'],
    ['ankang.three-orders', 'accept'],
    ['ankang.dual-link', 'inner'],
  ])('%s: that they belong to %s is inferred, and why', (id, part) => {
    expect(node(id, part)).toMatchObject({
      attribution: 'inferred',
      note: expect.stringMatching(/推断|小标题/),
    });
  });

  it('infers relations that are only juxtaposed, and states the order of steps', () => {
    const certainties = (id: string) => mechanism(id).edges.map(({ certainty }) => certainty);
    expect(certainties('shifang.four-founding-patterns')).toEqual(Array(4).fill('inferred'));
    expect(certainties('shifang.seven-steps')).toEqual(Array(6).fill('stated'));
    expect(certainties('ankang.three-orders')).toEqual(['inferred', 'stated', 'stated', 'inferred']);
    // 党委领导、工会牵头、部门联动 are no steps.
    expect(mechanism('ankang.reform-pattern').form).toBe('set');
  });

  it('draws what goes both ways without direction', () => {
    const between = mechanism('baise.home-station-point').edges.find(
      ({ from, to }) => from === 'deputies' && to === 'workers',
    );
    expect(between?.mutual).toBe(true);
  });

  it('infers what belongs to 内联 and to 外联, not the parts themselves', () => {
    const { certainty, nodes } = mechanism('hanyin.dual-link');
    expect(certainty).toBe('inferred');
    const inside = nodes.filter(({ parent }) => parent === 'inner' || parent === 'outer');
    expect(inside).toHaveLength(12);
    for (const part of inside) expect(part).toMatchObject({ certainty: 'stated', placement: 'inferred' });
  });

  it('lets each part of 家+站+点 say its own reach', () => {
    const reach = ['home', 'station', 'point'].map((part) => node('baise.home-station-point', part)?.reach);
    expect(reach).toEqual(['边境乡镇工会和民族乡工会', '百色市', '村级']);
  });

  it('tells what the sources name', () => {
    const all = [...mechanisms.values()]
      .flatMap(({ name, summary = '', nodes }) => [
        name,
        summary,
        ...nodes.flatMap(({ label, note = '' }) => [label, note]),
      ])
      .join('\n');
    // biome-ignore format: a list of names
    for (const name of ['进乡村', '进校园', '进社区', '进企业', '劳模宣讲团', '劳模专访', '劳模助企行', '劳模工匠座谈会', '五小', '邮政公司', '上级补助', '企业赞助', '七步工作法', '三区两带', '三个年一行动', '一会两站', '书香工会', '先锋号', '移动体检', '会聚良缘', '工会在身边', '安康杯'])
      expect(all).toContain(name);
    // The bank's name is garbled in the text that we have.
    expect(all).not.toMatch(/桂林|農商|农商/);
  });
});
