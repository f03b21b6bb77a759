import type { QuoteWords } from './words.ts';

export const zhHant: QuoteWords = {
  fiction: '【演示資料，純屬虛構】',
  allExact: '印的都是確數',
  titled: (title, facts) => (facts.length > 0 ? `${title}（${facts.join('，')}）` : title),
  facts: (facts) => facts.join('，'),
  sentence: (text) => (/[。！？]$/.test(text) ? text : `${text}。`),
  betweenSentences: '',
  source: (cited) => `來源：${cited.join('；')}`,
  located: (source, sections) => (sections.length > 0 ? `${source}（${sections.join('、')}）` : source),
  more: (count) => `等共${count}個來源`,
  snapshot: (date, hash) => `快照 ${date}${hash === null ? '' : `（${hash}）`}`,
  address: (url) => `網址：${url}`,
  hasDerived: '標「推算」的數是本站算出，來源沒有印',
  unions: (names, count) => `${names.join('、')}${count > names.length ? `等${count}家工會` : ''}`,
  number: {
    live: (printed, facts) => `${printed}（${facts.join('；')}）`,
    whole: (union, label, printed, facts) => `${union}：${label} ${printed}（${facts.join('；')}）`,
    asOf: (date, hash) => `截至${date}快照${hash === null ? '' : ` ${hash}`}`,
  },
  cite: {
    accessed: (date) => `${date}查閱`,
    updated: (date) => `${date}更新`,
  },
  table: {
    remarks: '說明',
    part: '部分',
    within: '屬於',
    relations: '關係',
    time: '時間',
    station: '站點',
    kind: '類型',
    township: '鄉鎮',
    address: '地址',
    labelled: (name, text) => `${name}：${text}`,
    rest: {
      first: (listed, all) => `只列前${listed}項，共${all}項`,
      last: (listed, all) => `只列最近${listed}項，共${all}項`,
      telling: (listed, all) => `只列首尾、轉折和要說明的${listed}項，共${all}項`,
      named: (listed, all) => `只寫出${listed}處的名稱，共${all}處`,
    },
  },
};
