import type { PersonalCode } from '../personal-data/text/match.ts';
import type { FaultWords } from './fault-words.ts';

/** What is done about a false alarm. */
const zhOverride =
  '确实不是的，在同一工会的 union.json（目录和网站设置的在 indicators.json）用 notPersonal 写明理由。';
const enOverride =
  'Where it is none, say why under notPersonal in the union’s union.json (for the catalogue and the site’s own files, in indicators.json).';

const sensitive = (zh: string, en: string): Record<'zh-Hans' | 'en', FaultWords> => ({
  'zh-Hans': {
    what: `文字像${zh}。`,
    fix: `立即删去；敏感个人信息不得进入公开数据（个人信息保护法第二十八条）。${zhOverride}`,
  },
  en: {
    what: `Text looks like ${en}.`,
    fix: `Remove it now: no sensitive personal data in published files (PIPL art. 28). ${enOverride}`,
  },
});

const contact = (
  zh: string,
  en: string,
  zhInstead: string,
  enInstead: string,
): Record<'zh-Hans' | 'en', FaultWords> => ({
  'zh-Hans': {
    what: `文字像${zh}。`,
    fix: `立即删去；${zhInstead}（个人信息保护法第十三条）。${zhOverride}`,
  },
  en: { what: `Text looks like ${en}.`, fix: `Remove it now; ${enInstead} (PIPL art. 13). ${enOverride}` },
});

const person = (zh: string, en: string): Record<'zh-Hans' | 'en', FaultWords> => ({
  'zh-Hans': {
    what: `文字里有${zh}。`,
    fix: `删去姓名，只写“一名职工”（个人信息保护法第二十八条）。${zhOverride}`,
  },
  en: {
    what: `Text names ${en}.`,
    fix: `Remove the name; write 一名职工 (PIPL art. 28). ${enOverride}`,
  },
});

/** What each kind of personal data is called, and what to do. */
export const personalWords = {
  'personal-id-number': sensitive('身份证号码', 'a citizen ID number'),
  'personal-disability-number': sensitive('残疾人证号码', 'the number of a disability certificate'),
  'personal-bank-card': sensitive('银行卡号', 'a bank card number'),
  'personal-passport': sensitive(
    '护照、通行证、军官证等证件号码',
    'the number of a passport, permit or another document',
  ),
  'personal-phone': contact(
    '手机号码',
    'a mobile phone number',
    '公开电话只用座机或 12351 等热线',
    'publish landlines or hotlines only',
  ),
  'personal-email': contact(
    '个人邮箱',
    'a person’s e-mail address',
    '公开邮箱只用单位的',
    'publish an office’s address only',
  ),
  'personal-qq': contact(
    'QQ 号',
    'a QQ number',
    '公开联系方式只用单位的',
    'publish an office’s contact only',
  ),
  'personal-wechat': contact(
    '个人微信号',
    'a WeChat ID',
    '公开的只用单位的公众号',
    'publish an office’s public account only',
  ),
  'personal-account': contact(
    '抖音、快手、支付宝等的个人账号',
    'a person’s account of a service (抖音, 快手, 支付宝 …)',
    '公开的只用单位的账号',
    'publish an office’s account only',
  ),
  'personal-plate': contact('车牌号', 'a licence plate', '不必写出车牌', 'no figure needs it'),
  'personal-home-address': contact('住址', 'a home address', '地点最细写到乡镇', 'name the township at most'),
  'personal-named-illness': person('某人的姓名和病情伤情', 'a person beside an illness or injury'),
  'personal-named-money': person('某人的姓名和钱款', 'a person beside money'),
  'personal-half-named': person(
    '某人的半个姓名（王某、李师傅）和病情、钱款',
    'somebody by half (王某, 李师傅) beside an illness or money',
  ),
  'personal-named-manager': person('站长、管理员或联系人的姓名', 'a manager or contact'),
  'personal-enterprise-credit': {
    'zh-Hans': {
      what: '文字写明了某家企业和它的贷款、融资。',
      fix: `删去企业名称，只写“一家企业”或合计（政府信息公开条例第十五条）。${zhOverride}`,
    },
    en: {
      what: 'Text names an enterprise beside its credit.',
      fix: `Remove the name; write 一家企业, or a total (Regulations on Open Government Information, art. 15). ${enOverride}`,
    },
  },
  'personal-override': {
    'zh-Hans': {
      what: 'notPersonal 里的这一条没有用处：数据里没有这样的误报。',
      fix: '删去它，或者照报错抄准文字、编号和文件。',
    },
    en: {
      what: 'An entry of notPersonal is not needed: nothing like it is found in the data.',
      fix: 'Remove it, or copy text, code and file exactly.',
    },
  },
} as const satisfies Record<PersonalCode | 'personal-override', Record<'zh-Hans' | 'en', FaultWords>>;
