/** Figures of numbers that must not look like plain ones: negative, zero, changes, rounded, very short, alone, derived, unread. */
import type { FigureRow, FigureView } from '@gongkai/snapshot';
import { quantityOf } from './quantity.ts';
import { quantities, row, union, view } from './view.ts';

/** A row with the words that were printed for it. */
export const told = (label: string, printed: string, more: Partial<FigureRow['observation']> = {}) =>
  row({
    id: `demo.signs.${[...label].map((character) => character.codePointAt(0)).join('-')}`,
    label,
    quantity: quantityOf(printed),
    observation: more,
  });

/** A number that nobody printed, added up of two that were. */
export function derivedRow(label = '三类站点合计'): FigureRow {
  const { printed: _, ...quantity } = quantityOf('28余处');
  const { source: __, ...observation } = told(label, '28余处').observation;
  return {
    ...told(label, '28余处'),
    observation: {
      ...observation,
      quantity,
      derived: { op: 'sum', of: ['demo.stations.care', 'demo.stations.mobile'] },
    },
    source: null,
    sourceNumber: null,
    inputs: [
      { id: 'demo.stations.care', label: '爱心驿站', printed: '8处' },
      { id: 'demo.stations.mobile', label: '流动服务站', printed: '20余处' },
    ],
  };
}

/** A cell of an editor's table of which nobody can tell how much it is. */
export const unreadRow = (): FigureRow => ({
  ...row({
    id: 'demo.signs.unread',
    label: '己县',
    quantity: { ...quantities.unclear, printed: '见附件', value: null, unit: null },
  }),
  unread: true,
});

const south = { ...union, id: 'south', name: '南区总工会', shortName: '南区' };

export const signs = {
  signs: view('bars', [
    told('甲县', '12.5%'),
    told('乙县', '-3.2%'),
    told('丙县', '0%'),
    told('丁县', '负增长12%'),
    told('戊县', '约8%'),
    unreadRow(),
  ]),
  changes: view('bars', [
    told('甲县', '增长8%'),
    told('乙县', '下降1.0%'),
    told('丙县', '下降12%以上'),
    told('丁县', '增长0%'),
  ]),
  'change-beside-levels': view('rate', [
    told('建制率', '90%以上'),
    told('满意率', '85%'),
    told('投诉率', '下降1.0%'),
  ]),
  'short-bars': view('bars', [
    told('服务', '2万余人次'),
    told('咨询', '200余人次'),
    told('讲座', '近300人次'),
    told('回访', '约150人次'),
    told('上门', '100人次以下'),
    told('热线', '100—200人次'),
    told('其他', '3人次'),
  ]),
  lone: view('rate', [
    told('时效期结案率', '100%', { denominator: { of: '所处理的67件', basis: 'inferred' } }),
    told('重复投诉', '没有发生一起'),
  ]),
  derived: view('bars', [told('爱心驿站', '8处'), told('流动服务站', '20余处'), derivedRow()]),
  'compare-derived': {
    ...view('compare', [
      told('站点', '6.6万处', { id: 'demo.stations.all' }),
      { ...told('站点', '1234处', { id: 'south.stations.all' }), union: south },
      { ...derivedRow(), union: south },
    ]),
    union: null,
  },
} as const satisfies Record<string, FigureView>;
