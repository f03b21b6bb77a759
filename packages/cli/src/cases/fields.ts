import { createHash } from 'node:crypto';

/** @returns a text as it is compared: full-width signs as half-width ones, without blanks */
export const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** What a column of a ledger of cases or aid may be used for. Nothing below a heading is used in another way. */
export const caseRoles = ['category', 'settled', 'date', 'money', 'persons', 'person'] as const;
export type CaseRole = (typeof caseRoles)[number];

/** The words by which months stand in `crosses` of a mapping. */
export const monthWord = '月份';

/** Headings of categories that have a name of their own in ids of tables, by what they hold. */
const categoryNames = [
  ['cause', /案由|争议类型|案件类型|纠纷类型|诉求|反映(?:问题|事项)|问题类型/u],
  ['outcome', /结果|结案方式|处理方式/u],
  ['township', /乡镇|镇街|街道|镇办|所在镇|辖区/u],
  ['aid', /救助类型|救助项目|帮扶项目|帮扶类型|资助项目|救助方式|慰问类型/u],
  ['hardship', /困难类型|困难类别|致困原因/u],
  ['industry', /行业/u],
  ['source', /来源|渠道/u],
  ['category', /^(?:类型|类别|种类|分类|项目)$/u],
] as const;

/** A name in letters alone, made of words: digits in an id might look like somebody's number. */
export function nameFor(words: string): string {
  const bytes = createHash('sha256').update(words).digest().subarray(0, 8);
  return [...bytes].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

/** @returns the name of a category in ids: one of the known ones, else one made of its heading, which is published beside it anyway. */
export function attributeId(heading: string): string {
  const known = categoryNames.find(([, pattern]) => pattern.test(heading))?.[0];
  return known ?? nameFor(heading);
}

const person = [
  /身份证|证件号/u,
  /^(?:(?:职工|申请人|当事人|来访人|受助人|救助对象|帮扶对象|困难职工|户主)?姓名|申请人|当事人|来访人|信访人|投诉人|受助人|救助对象|帮扶对象|困难职工|户主)$/u,
] as const;
const roles: readonly (readonly [CaseRole, RegExp])[] = [
  [
    'date',
    /(?:受理|立案|登记|申请|救助|发放|慰问|帮扶|收案|资助|来访|信访|反映|投诉|来信|接待)(?:日期|时间)|^(?:日期|时间|年月)$/u,
  ],
  ['settled', /状态|是否(?:结案|办结)|办结情况|办理情况|结案情况/u],
  ['money', /金额|标的|救助款|慰问金|补助|救助金|发放数/u],
  ['persons', /涉及(?:人数|职工|劳动者)|人数/u],
  [
    'category',
    /案由|争议类型|案件类型|纠纷类型|诉求|反映(?:问题|事项)|问题类型|结果|结案方式|处理方式|乡镇|镇街|街道|镇办|所在镇|辖区|行业|来源|渠道|(?:救助|帮扶|资助|困难|慰问)(?:类型|类别|项目|方式)|致困原因|^(?:类型|类别|种类|分类|项目)$/u,
  ],
];

/** Headings of columns that tell of one person or one employer: what stands below them is published in no form. */
export const identifying =
  /姓名|站长|管理员|负责人|联系人|经办|承办|办案|来访人|信访人|投诉人|举报人|调解员|仲裁员|申请人|当事人|户主|手机|电话|联系方式|身份证|证件|银行|账号|卡号|住址|地址|微信|QQ|出生|生日|用人单位|工作单位|单位名称|企业|公司|雇主|医院|学校|病情|病种|诊断|案号|编号|备注|说明|情况说明|简要|内容|详情/iu;

/** @returns what a heading most likely is; null where the column is left out. */
export function roleOf(heading: string): CaseRole | null {
  if (person.some((pattern) => pattern.test(heading))) return 'person';
  if (identifying.test(heading)) return null;
  return roles.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}

/** Of several columns that tell persons apart, the surest. */
export const personOrder = (heading: string): number => person.findIndex((pattern) => pattern.test(heading));

/** Whether a heading may be used as it is mapped: nobody makes a category of names. */
export const isAllowed = (heading: string, role: CaseRole): boolean =>
  role === 'person' || role === 'date' || !identifying.test(heading);

const settledWords = /已|办结|结案|完结|成功|达成|调解|裁决|判决|撤诉|撤回|履行|终结|是|√|✓/u;
const openWords = /未|正在|在办|办理中|处理中|进行|待|否|中止|×|中$/u;

/** Whether words of a column `settled` say that a case is closed. */
export const isSettled = (words: string): boolean => settledWords.test(words) && !openWords.test(words);
