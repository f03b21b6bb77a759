/** The columns of a sheet, in order, with their headings. Those marked `told` are for the reader, and are not read back. */
export const columns = [
  { key: 'row', heading: '行' },
  { key: 'take', heading: '采用' },
  { key: 'printed', heading: '印出的字' },
  { key: 'phrase', heading: '短语' },
  { key: 'section', heading: '小节' },
  { key: 'indicator', heading: '指标' },
  { key: 'indicatorName', heading: '指标名称', told: true },
  { key: 'alternatives', heading: '备选指标', told: true },
  { key: 'doubts', heading: '疑点', told: true },
  { key: 'label', heading: '名称' },
  { key: 'kind', heading: '种类', told: true },
  { key: 'periodType', heading: '时间' },
  { key: 'start', heading: '起' },
  { key: 'end', heading: '止' },
  { key: 'basis', heading: '时间依据' },
  { key: 'periodNote', heading: '时间说明' },
  { key: 'scope', heading: '归属' },
  { key: 'scopeUnit', heading: '归属单位' },
  { key: 'source', heading: '来源' },
  { key: 'note', heading: '备注' },
  { key: 'correction', heading: '更正原因' },
  { key: 'id', heading: '编号' },
  { key: 'title', heading: '来源标题' },
  { key: 'description', heading: '来源说明' },
  { key: 'publisher', heading: '来源媒体' },
  { key: 'date', heading: '来源日期' },
  { key: 'url', heading: '来源网址' },
  { key: 'more', heading: '其他' },
] as const;

export type ColumnKey = (typeof columns)[number]['key'];

/** A row of a sheet: the cells that hold something. */
export type SheetRow = Partial<Record<ColumnKey, string>>;

/** What kind of row one is. */
export const rowKinds = { number: '数', source: '来源', snapshot: '快照' } as const;

/** Whether a drafted number is taken. */
export const yes = '是';
export const no = '否';
