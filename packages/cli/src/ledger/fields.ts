/** What a column of a ledger of stations can hold, with the headings under which it is known. */
export const stationFields = {
  name: [
    '名称',
    '站点名称',
    '驿站名称',
    '站点',
    '驿站',
    '阵地名称',
    '阵地',
    '点位',
    '点位名称',
    '站名',
    '驿站名',
    '服务点',
    '全称',
    '站点全称',
    'name',
  ],
  kind: ['种类', '类型', '类别', '站点类型', '站点类别', '驿站类型', '性质', '属性', '分类', 'kind'],
  township: [
    '乡镇',
    '所在乡镇',
    '乡镇街道',
    '镇街',
    '镇办',
    '街道',
    '所属乡镇',
    '所在镇',
    '镇',
    '乡',
    '镇(街道)',
    '乡镇(街道)',
    '乡(镇)',
    '街镇',
    '所属镇',
    '属地',
    '归属',
    '区域',
    '片区',
    '辖区',
    'township',
  ],
  address: [
    '地址',
    '详细地址',
    '位置',
    '具体位置',
    '地点',
    '所在地址',
    '所在地',
    '门牌',
    '坐落',
    '方位',
    'address',
  ],
  hours: ['开放时间', '营业时间', '服务时间', '时间', '开放时段', '时段', '营业时段', '服务时段', 'hours'],
  opens: ['开门时间', '开始时间', '开门', '起始时间'],
  closes: ['关门时间', '结束时间', '关门', '闭站时间'],
  services: [
    '服务',
    '服务项目',
    '服务内容',
    '服务功能',
    '设施',
    '配备设施',
    '功能',
    '设施设备',
    '设备',
    '服务事项',
    'services',
  ],
  honours: ['荣誉', '荣誉称号', '获得荣誉', '称号', '获奖情况'],
  partners: ['共建单位', '合作单位', '依托单位', '共建', '承建单位'],
  audiences: ['服务对象', '服务人群', '服务群体', '对象', '人群', '群体'],
  phone: ['公开电话', '座机', '服务电话', '固定电话', '电话', 'phone'],
  longitude: ['经度', '东经', 'lng', 'lon', 'longitude'],
  latitude: ['纬度', '北纬', 'lat', 'latitude'],
  position: ['经纬度', '坐标', '位置坐标', '坐标位置', '经度纬度', '经度、纬度', '经度,纬度'],
  verified: ['核对', '核实', '核查', '核验', '更新', '普查', '登记', '巡查', '检查', '摸排'].flatMap(
    (what) => [`${what}日期`, `${what}时间`],
  ),
} as const satisfies Record<string, readonly string[]>;
export type StationField = keyof typeof stationFields;

/** What a column of a ledger of figures can hold. */
export const figureFields = {
  item: [
    '指标',
    '项目',
    '指标名称',
    '项目名称',
    '工作内容',
    '内容',
    '事项',
    '统计项目',
    '指标项',
    '工作项目',
    '任务',
    '工作任务',
    '统计指标',
  ],
  number: [
    '数',
    '数量',
    '数值',
    '完成数',
    '完成情况',
    '数据',
    '金额',
    '人数',
    '合计数',
    '实绩',
    '完成值',
    '全年',
    '全年合计',
    '全年累计',
    '本年',
    '本年累计',
    '本期',
    '本期数',
    '本年数',
    '累计',
    '累计完成',
    '年度合计',
    '实际完成',
  ],
  unit: ['单位', '计量单位'],
  period: ['时间', '统计时间', '期间', '年度', '年份'],
  remark: ['备注', '说明'],
} as const satisfies Record<string, readonly string[]>;
export type FigureField = keyof typeof figureFields;

/** What stands in a mapping for a column that is left out. */
export const ignored = '不要';

/** Headings of columns that tell of persons: nothing below them is read. */
export const personal =
  /姓名|站长|管理员|负责人|联系人|经办人|申请人|当事人|来访人|信访人|投诉人|举报人|手机(?!充电|加油|维修|换电)|移动电话|联系电话|联系方式|身份证|证件|银行|账号|卡号|家庭住址|微信|QQ|出生|病/iu;

/** What people write in a cell for which they have nothing. */
export const nothing = /^(?:无|暂无|没有|未定|待定|不详|[-—–/]+)$/u;

/** Whether a column is left out that nobody misses: numbers of rows, remarks, what tells of persons. */
export const isUseless = (heading: string): boolean =>
  personal.test(heading) || /^(?:序号|编号|备注)$/u.test(heading);

/** Headings that only a ledger of cases has, a row for each person or dispute. */
export const caseHeadings =
  /案号|来访人|来访(?:日期|时间)|信访|反映(?:问题|事项|内容)|(?:办理|处理|调解)(?:结果|情况|状态)|争议(?:类型|事项|金额)|纠纷类型|案由|申请人|被申请人|当事人|身份证|困难类型|困难类别|(?:救助|帮扶|慰问|资助)(?:金额|类型|类别|项目|方式|日期|时间|对象)|致困原因|家庭人口|受理(?:日期|时间)|结案|仲裁|涉案|标的/u;

/** A heading below which each row names somebody who is no keeper of a place: with one of a case beside it, a row is a person. */
export const personHeading = /^(?:职工|申请人|受助人|救助对象|帮扶对象)?姓名$/u;

/** Words in a heading that no field has: the unit of its numbers, marks and numbering of forms, colons. */
export const bare = (heading: string): string =>
  heading
    .replace(/[（(].*?[)）]|\*|必填|[:：]$/gu, '')
    .replace(/^(?:\d{1,2}|[一二三四五六七八九十])[.、]/u, '')
    .trim();

/** The year of a column of numbers, `2025`: 2025年, 2025年度, 2025年完成数. */
export const yearOfHeading = (heading: string): string | null =>
  /^((?:19|20)\d{2})(?:年度?)?(?:数|数量|数值|完成数|完成情况|实绩)?$/u.exec(bare(heading))?.[1] ?? null;

/** Whether a heading counts places and names none: 新建驿站（座）, 驿站数, 站点数量. */
export const countsPlaces = (heading: string): boolean =>
  /^[座个处家间所]$/u.test(unitIn(heading)) || /(?<!代)(?:数|数量|总数|个数)$/u.test(bare(heading));

/** The unit that a heading names: 金额（万元）. */
export const unitIn = (heading: string): string =>
  /[（(]\s*(?:单位[:：])?([^()（）]{1,6})[)）]/u.exec(heading)?.[1]?.trim() ?? '';
