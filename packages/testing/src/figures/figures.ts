/** One view for each kind of figure, with every kind of quantity: what the golden pictures and the structural tests draw. */
import type { FigureView, Mechanism } from '@gongkai/snapshot';
import { quantities as q, row, view } from './view.ts';

const labels = {
  exact: '劳动争议仲裁申请',
  zero: '重大劳动争议',
  atLeast: '职工技能竞赛之家举办的职业技能培训班和劳模工匠进企业活动',
  moreThan: '法律咨询',
  nearly: '调解案件',
  about: '新就业形态劳动者维权',
  range: '联合检查发现的问题',
  atMost: '一函两书',
  lessThan: '复议',
  zeroClaim: '群体性事件',
  unclear: '追回欠薪',
} as const;

const everyKind = (Object.keys(q) as (keyof typeof q)[]).map((kind) =>
  row({ id: `demo.cases.${kind.toLowerCase()}`, label: labels[kind], quantity: q[kind] }),
);

const rates = [
  row({
    id: 'demo.rate.wage',
    label: '工资集体协商建制率',
    quantity: { printed: '90%以上', kind: 'atLeast', value: 90, low: 90, high: null, unit: '%' },
    indicator: { denominator: '具备协商条件的建会企业' },
  }),
  row({
    id: 'demo.rate.closure',
    label: '时效期结案率',
    quantity: { printed: '99.14%', kind: 'exact', value: 99.14, low: 99.14, high: 99.14, unit: '%' },
  }),
  row({
    id: 'demo.rate.satisfaction',
    label: '职工满意度',
    quantity: { printed: '85%—90%', kind: 'range', value: null, low: 85, high: 90, unit: '%' },
  }),
  row({
    id: 'demo.rate.complaints',
    label: '投诉率',
    quantity: {
      printed: '不到10%',
      kind: 'lessThan',
      value: 10,
      low: null,
      high: 10,
      highOpen: true,
      unit: '%',
    },
  }),
  row({ id: 'demo.rate.claim', label: '重复投诉', quantity: q.zeroClaim }),
];

const place = (id: string, label: string, quantity: FigureView['rows'][number]['observation']['quantity']) =>
  row({ id: `demo.places.${id}`, label, quantity });
const places = [
  place('care', '爱心驿站', { printed: '8处', kind: 'exact', value: 8, low: 8, high: 8, unit: '处' }),
  place('mobile', '流动服务站', {
    printed: '20余处',
    kind: 'atLeast',
    value: 20,
    low: 20,
    high: null,
    unit: '处',
  }),
  place('drivers', '司机之家（高速公路服务区、客运站）', {
    printed: '近10处',
    kind: 'nearly',
    value: 10,
    low: null,
    high: 10,
    highOpen: true,
    unit: '处',
  }),
  place('range', '户外劳动者服务站点', {
    printed: '三至五处',
    kind: 'range',
    value: null,
    low: 3,
    high: 5,
    unit: '处',
  }),
  place('claim', '占用', q.zeroClaim),
];

export const mechanism: Mechanism = {
  id: 'demo.dual-link',
  name: '“双联”工作机制',
  form: 'hub',
  domain: 'organising',
  certainty: 'stated',
  source: { ref: 's1', locator: '导语' },
  summary: '对内联系职工，对外联合部门。',
  layers: [{ id: 'inside', label: '内联' }],
  nodes: [
    { id: 'inner', label: '内联强基', layer: 'inside', certainty: 'stated' },
    {
      id: 'contact',
      label: '四种联系',
      parent: 'inner',
      certainty: 'stated',
      observations: ['demo.cases.exact'],
    },
    { id: 'outer', label: '外联垒台', certainty: 'inferred', note: '归入“外联”为推断' },
    { id: 'model', label: '321基层治理模式', certainty: 'named' },
  ],
  edges: [
    { from: 'inner', to: 'outer', relation: '相连', certainty: 'inferred' },
    { from: 'inner', to: 'model', certainty: 'stated' },
  ],
};

export const views = {
  bars: view('bars', everyKind),
  count: view('count', places, { domain: 'facilities', title: '四类服务站点，一处一点' }),
  rate: view('rate', rates, { domain: 'democracy', title: '建制率在九成以上' }),
  tiles: view('tiles', everyKind, { domain: 'assistance', title: '数字' }),
  table: view('table', everyKind, { domain: 'skills', title: '表' }),
  mechanism: view(
    'mechanism',
    everyKind.slice(0, 1),
    { domain: 'organising', title: '内联到职工，外联到部门' },
    mechanism,
  ),
} as const satisfies Record<string, FigureView>;

export const kinds = Object.keys(views) as (keyof typeof views)[];
