import type { QuoteWords } from './words.ts';

export const zhHans: QuoteWords = {
  fiction: '【演示数据，纯属虚构】',
  allExact: '印的都是确数',
  titled: (title, facts) => (facts.length > 0 ? `${title}（${facts.join('，')}）` : title),
  facts: (facts) => facts.join('，'),
  sentence: (text) => (/[。！？]$/.test(text) ? text : `${text}。`),
  betweenSentences: '',
  source: (cited) => `来源：${cited.join('；')}`,
  located: (source, sections) => (sections.length > 0 ? `${source}（${sections.join('、')}）` : source),
  more: (count) => `等共${count}个来源`,
  snapshot: (date, hash) => `快照 ${date}${hash === null ? '' : `（${hash}）`}`,
  address: (url) => `网址：${url}`,
  hasDerived: '标“推算”的数是本站算出，来源没有印',
  unions: (names, count) => `${names.join('、')}${count > names.length ? `等${count}家工会` : ''}`,
  number: {
    live: (printed, facts) => `${printed}（${facts.join('；')}）`,
    whole: (union, label, printed, facts) => `${union}：${label} ${printed}（${facts.join('；')}）`,
    asOf: (date, hash) => `截至${date}快照${hash === null ? '' : ` ${hash}`}`,
  },
  cite: {
    accessed: (date) => `${date}查阅`,
    updated: (date) => `${date}更新`,
  },
  table: {
    remarks: '说明',
    part: '部分',
    within: '属于',
    relations: '关系',
    time: '时间',
    station: '站点',
    kind: '类型',
    township: '乡镇',
    address: '地址',
    labelled: (name, text) => `${name}：${text}`,
    rest: {
      first: (listed, all) => `只列前${listed}项，共${all}项`,
      last: (listed, all) => `只列最近${listed}项，共${all}项`,
      telling: (listed, all) => `只列首尾、转折和要说明的${listed}项，共${all}项`,
      named: (listed, all) => `只写出${listed}处的名称，共${all}处`,
    },
  },
};
