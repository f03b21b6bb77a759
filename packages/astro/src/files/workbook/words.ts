import type { Locale, RowColumn } from '@gongkai/charts';

/** The words of the workbook with everything. */
interface WorkbookWords {
  readonly sheets: { readonly about: string; readonly rows: string; readonly sources: string };
  /** Heads of the columns; the sheet that comes first says which code each has in CSV. */
  readonly columns: Readonly<Record<RowColumn, string>>;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly publisher: string;
    readonly date: string;
    readonly basis: string;
    readonly edition: string;
    readonly url: string;
  };
  readonly about: {
    readonly site: string;
    readonly address: string;
    readonly version: string;
    readonly licence: string;
    readonly notStated: string;
    readonly reading: string;
    readonly readingNote: string;
    readonly column: string;
    readonly code: string;
  };
}

const zhHans: WorkbookWords = {
  sheets: { about: '说明', rows: '数据', sources: '来源' },
  columns: {
    observation: '数据编号',
    union: '工会编号',
    union_name: '工会',
    indicator: '指标编号',
    part: '分项',
    label: '名称',
    printed: '印出的原话',
    kind: '数的种类',
    value: '印出的数值',
    low: '下限',
    high: '上限',
    low_open: '下限不含本数',
    high_open: '上限不含本数',
    step: '印到（最小一位）',
    direction: '增减',
    unit: '单位',
    denominator: '分母',
    denominator_basis: '分母依据',
    period_type: '时间种类',
    period_start: '起',
    period_end: '止',
    period_basis: '时间依据',
    period_note: '时间说明',
    scope: '范围',
    scope_union: '所属工会编号',
    scope_place: '所属地点',
    derived: '推算',
    formula: '推算公式',
    obs_status: '数据状态（SDMX）',
    conf_status: '保密状态（SDMX）',
    source: '来源',
    locator: '所在小节',
    snapshot: '快照',
    synthetic: '虚构',
    note: '说明',
    source_url: '来源网址',
    correction: '更正',
  },
  source: {
    id: '来源编号',
    title: '标题',
    description: '来源',
    publisher: '媒体',
    date: '日期',
    basis: '日期依据',
    edition: '版次',
    url: '网址',
  },
  about: {
    site: '网站',
    address: '网址',
    version: '最新快照',
    licence: '数据许可',
    notStated: '未注明',
    reading: '怎么读',
    readingNote:
      '“印出的原话”是来源印的词，照抄；“印出的数值”只是其中的数字，不等于确数：“余”“以上”只有下限，“近”“不到”只有上限。引用时请用原话。',
    column: '列',
    code: 'CSV 里的列名',
  },
};

const zhHant: WorkbookWords = {
  sheets: { about: '說明', rows: '數據', sources: '來源' },
  columns: {
    observation: '數據編號',
    union: '工會編號',
    union_name: '工會',
    indicator: '指標編號',
    part: '分項',
    label: '名稱',
    printed: '印出的原話',
    kind: '數的種類',
    value: '印出的數值',
    low: '下限',
    high: '上限',
    low_open: '下限不含本數',
    high_open: '上限不含本數',
    step: '印到（最小一位）',
    direction: '增減',
    unit: '單位',
    denominator: '分母',
    denominator_basis: '分母依據',
    period_type: '時間種類',
    period_start: '起',
    period_end: '止',
    period_basis: '時間依據',
    period_note: '時間說明',
    scope: '範圍',
    scope_union: '所屬工會編號',
    scope_place: '所屬地點',
    derived: '推算',
    formula: '推算公式',
    obs_status: '數據狀態（SDMX）',
    conf_status: '保密狀態（SDMX）',
    source: '來源',
    locator: '所在小節',
    snapshot: '快照',
    synthetic: '虛構',
    note: '說明',
    source_url: '來源網址',
    correction: '更正',
  },
  source: {
    id: '來源編號',
    title: '標題',
    description: '來源',
    publisher: '媒體',
    date: '日期',
    basis: '日期依據',
    edition: '版次',
    url: '網址',
  },
  about: {
    site: '網站',
    address: '網址',
    version: '最新快照',
    licence: '數據許可',
    notStated: '未註明',
    reading: '怎麼讀',
    readingNote:
      '「印出的原話」是來源印的詞，照抄；「印出的數值」只是其中的數字，不等於確數：「餘」「以上」只有下限，「近」「不到」只有上限。引用時請用原話。',
    column: '列',
    code: 'CSV 裡的列名',
  },
};

const en: WorkbookWords = {
  sheets: { about: 'About', rows: 'Data', sources: 'Sources' },
  columns: {
    observation: 'Observation',
    union: 'Union id',
    union_name: 'Union',
    indicator: 'Indicator id',
    part: 'Part',
    label: 'Label',
    printed: 'As printed',
    kind: 'Kind of number',
    value: 'Number printed',
    low: 'Lower bound',
    high: 'Upper bound',
    low_open: 'Lower bound excluded',
    high_open: 'Upper bound excluded',
    step: 'Printed to',
    direction: 'Direction',
    unit: 'Unit',
    denominator: 'Denominator',
    denominator_basis: 'Basis of the denominator',
    period_type: 'Type of period',
    period_start: 'From',
    period_end: 'To',
    period_basis: 'Basis of the period',
    period_note: 'Note on the period',
    scope: 'Scope',
    scope_union: 'Union of the scope',
    scope_place: 'Place of the scope',
    derived: 'Derived',
    formula: 'Formula',
    obs_status: 'Status (SDMX)',
    conf_status: 'Confidentiality (SDMX)',
    source: 'Source',
    locator: 'Section',
    snapshot: 'Snapshot',
    synthetic: 'Fictional',
    note: 'Note',
    source_url: 'Address of the source',
    correction: 'Correction',
  },
  source: {
    id: 'Source id',
    title: 'Title',
    description: 'Source',
    publisher: 'Publisher',
    date: 'Date',
    basis: 'Basis of the date',
    edition: 'Edition',
    url: 'Address',
  },
  about: {
    site: 'Site',
    address: 'Address',
    version: 'Newest snapshot',
    licence: 'Data licence',
    notStated: 'not stated',
    reading: 'How to read it',
    readingNote:
      '“As printed” has the words of the source. “Number printed” is only the number in them and may not be exact: 余 and 以上 have a lower bound alone, 近 and 不到 an upper one. Quote the printed words.',
    column: 'Column',
    code: 'Column in CSV',
  },
};

const dictionaries: Readonly<Record<Locale, WorkbookWords>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** @returns the words of a workbook in a language. */
export const workbookWords = (locale: Locale): WorkbookWords => dictionaries[locale];
