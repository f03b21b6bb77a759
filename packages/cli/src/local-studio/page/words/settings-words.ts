import type { SettingsField, SettingsGroup, SettingsKind } from '../fields/settings-fields.ts';

/** What a field is called, and what may stand in it. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

/** The words of the step of the settings. */
export interface SettingsWords {
  readonly intro: string;
  readonly which: string;
  readonly kinds: Readonly<Record<SettingsKind, string>>;
  readonly groups: { readonly [Kind in SettingsKind]: Readonly<Record<SettingsGroup<Kind>, string>> };
  readonly fields: { readonly [Kind in SettingsKind]: Readonly<Record<SettingsField<Kind>, FieldWords>> };
}

export const settingsZh: SettingsWords = {
  intro:
    '是谁的网站：工会的名称、上级、怎样保护小数，网站的名称、网址、联系方式、备案号。没有问题才能保存；这里没有的，文件里原样留着。',
  which: '改哪一份',
  kinds: { union: '工会（union.json）', site: '网站（site.json）' },
  groups: {
    union: { names: '名称和上级', lede: '导语', disclosure: '怎样保护台账里的小数' },
    site: {
      names: '名称',
      address: '网址和语言',
      contact: '发现错误，找谁',
      records: '备案号',
      licence: '数据使用的条件',
    },
  },
  fields: {
    union: {
      name: { label: '名称', hint: '例如 某县总工会' },
      shortName: { label: '简称', hint: '例如 某县；用在窄的地方' },
      level: { label: '级别' },
      adcode: { label: '行政区划代码', hint: '六位数字，例如 140728' },
      parent: { label: '上级工会' },
      region: { label: '所在地', hint: '例如 某省 · 某市' },
      lede: { label: '导语', hint: '这家工会的网页最前面的一句话；里面的数要在快照里有' },
      'disclosure.threshold': { label: '小于几的数隐去', hint: '至少 3，默认 5；写了一项，其余的先填默认的' },
      'disclosure.sensitiveThreshold': {
        label: '敏感的，小于几隐去',
        hint: '病、伤、困难等；至少 5，默认 10',
      },
      'disclosure.dominance.largest': { label: '金额：最大的几笔', hint: '1 到 5，默认 2' },
      'disclosure.dominance.percent': { label: '占到百分之几，隐去金额', hint: '50 到 95，默认 85' },
      'disclosure.estimate': { label: '能估到百分之几以内，隐去金额', hint: '5 到 50，默认 15' },
      'disclosure.reason': { label: '为什么这样定', hint: '读者看得到，最多 200 字' },
    },
    site: {
      name: { label: '网站名称', hint: '最多 20 字；不写就用工会的名称' },
      tagline: { label: '名称旁边的一句话', hint: '最多 40 字' },
      headline: { label: '首页大标题', hint: '最多 40 字；不写就用名称' },
      description: { label: '首页简介', hint: '给搜索引擎和转发用，最多 160 字' },
      publisher: { label: '主办单位' },
      url: { label: '网址', hint: '发布在哪里，例如 https://www.example.gov.cn/union/' },
      language: { label: '语言' },
      'contact.office': { label: '哪个部门', hint: '例如 办公室；不写个人' },
      'contact.phone': { label: '电话', hint: '座机或热线，例如 0100-1234567、12351；不写手机' },
      'contact.email': { label: '电子邮箱', hint: '部门的，不写个人的' },
      'contact.address': { label: '地址' },
      'contact.url': { label: '反映问题的网页', hint: '例如 https://www.example.gov.cn/wen/' },
      'footer.icp': { label: 'ICP 备案号', hint: '例如 京ICP备12345678号-1' },
      'footer.police': { label: '公安备案号', hint: '例如 京公网安备11010502000001号' },
      'dataLicence.name': { label: '条件的名称', hint: '例如 CC BY 4.0' },
      'dataLicence.url': { label: '条件全文的网址' },
    },
  },
};

export const settingsEn: SettingsWords = {
  intro:
    'Whose site it is: the name of the union, who is above it and how small numbers are protected; name, address, contact and record numbers of the site. It is saved only where nothing is wrong; what has no field here stays in the file as it is.',
  which: 'Which file',
  kinds: { union: 'Union (union.json)', site: 'Site (site.json)' },
  groups: {
    union: {
      names: 'Name and parent',
      lede: 'Lede',
      disclosure: 'How small numbers of ledgers are protected',
    },
    site: {
      names: 'Names',
      address: 'Address and language',
      contact: 'To whom mistakes are reported',
      records: 'Record numbers',
      licence: 'Terms of use of the data',
    },
  },
  fields: {
    union: {
      name: { label: 'Name', hint: 'as 某县总工会' },
      shortName: { label: 'Short name', hint: 'as 某县, for narrow places' },
      level: { label: 'Level' },
      adcode: { label: 'Code of the division', hint: 'six digits, as 140728' },
      parent: { label: 'Union above' },
      region: { label: 'Where it is', hint: 'as 某省 · 某市' },
      lede: { label: 'Lede', hint: 'at the head of its page; numbers in it must stand in the snapshot' },
      'disclosure.threshold': {
        label: 'Counts below this are hidden',
        hint: 'at least 3, by default 5; where one is written the others begin with their defaults',
      },
      'disclosure.sensitiveThreshold': {
        label: 'The same for what is sensitive',
        hint: 'health, injury, hardship; at least 5, by default 10',
      },
      'disclosure.dominance.largest': { label: 'Sums: so many of the largest', hint: '1 to 5, by default 2' },
      'disclosure.dominance.percent': {
        label: 'make up this share, in percent: hidden',
        hint: '50 to 95, by default 85',
      },
      'disclosure.estimate': {
        label: 'A sum that can be reckoned to within, in percent: hidden',
        hint: '5 to 50, by default 15',
      },
      'disclosure.reason': { label: 'Why these', hint: 'said to readers, at most 200 characters' },
    },
    site: {
      name: { label: 'Name of the site', hint: 'at most 20 characters; without it, that of the union' },
      tagline: { label: 'Beside the name', hint: 'at most 40 characters' },
      headline: { label: 'Heading of the front page', hint: 'at most 40 characters; without it, the name' },
      description: {
        label: 'Description',
        hint: 'for search engines and link previews, at most 160 characters',
      },
      publisher: { label: 'Publisher' },
      url: { label: 'Address', hint: 'where it is published, as https://www.example.gov.cn/union/' },
      language: { label: 'Language' },
      'contact.office': { label: 'Office', hint: 'as 办公室; no person' },
      'contact.phone': { label: 'Telephone', hint: 'a landline or hotline, as 0100-1234567; no mobile' },
      'contact.email': { label: 'E-mail', hint: 'of the office, not of a person' },
      'contact.address': { label: 'Postal address' },
      'contact.url': { label: 'Page for reports', hint: 'as https://www.example.gov.cn/wen/' },
      'footer.icp': { label: 'ICP number', hint: 'as 京ICP备12345678号-1' },
      'footer.police': { label: 'Police number', hint: 'as 京公网安备11010502000001号' },
      'dataLicence.name': { label: 'Name of the terms', hint: 'as CC BY 4.0' },
      'dataLicence.url': { label: 'Address of the terms' },
    },
  },
};
