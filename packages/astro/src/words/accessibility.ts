/** The words around the statement on accessibility, in each language; the statement itself is Chinese. */
export const accessibilityWords = {
  'zh-Hans': {
    short: '无障碍和适老化声明',
    description:
      '这个网站怎样让更多的人看得清、读得到、用得了：逐项写明做了什么，由哪一项检查证明，还有什么没做到。',
    lede: '逐项写明做了什么，由哪一项自动检查证明；没有检查的，不写做到。',
    standard:
      '国家标准是 GB/T 37668-2019《信息技术 互联网内容无障碍可访问性技术要求与测试方法》。这里没有引用它的条文；它参照 W3C 的 WCAG 2.0 和 2.1，下面按 WCAG 2.1 的编号排列，名称是简译。这是自查，不是评测机构的结论。',
    scope: '检查的是软件自带的网站和各种页面；换了组件或样式的网站，要自己再查。',
    done: '做到的',
    beyond: '标准以外，为年长的读者做的',
    gaps: '没有做到的，没有检查的',
    level: (level: string) => `${level} 级`,
    proof: '由这些检查证明',
    contact: '遇到读不了、用不了的地方，请告诉：',
  },
  'zh-Hant': {
    short: '無障礙和適老化聲明',
    description:
      '這個網站怎樣讓更多的人看得清、讀得到、用得了：逐項寫明做了什麼，由哪一項檢查證明，還有什麼沒做到。',
    lede: '逐項寫明做了什麼，由哪一項自動檢查證明；沒有檢查的，不寫做到。以下為簡體。',
    standard:
      '國家標準是 GB/T 37668-2019《信息技術 互聯網內容無障礙可訪問性技術要求與測試方法》。這裡沒有引用它的條文；它參照 W3C 的 WCAG 2.0 和 2.1，下面按 WCAG 2.1 的編號排列，名稱是簡譯。這是自查，不是評測機構的結論。',
    scope: '檢查的是軟件自帶的網站和各種頁面；換了組件或樣式的網站，要自己再查。',
    done: '做到的',
    beyond: '標準以外，為年長的讀者做的',
    gaps: '沒有做到的，沒有檢查的',
    level: (level: string) => `${level} 級`,
    proof: '由這些檢查證明',
    contact: '遇到讀不了、用不了的地方，請告訴：',
  },
  en: {
    short: 'Accessibility statement',
    description:
      'What is done so that more people can read and use this site, which test proves it, and what is missing.',
    lede: 'Each item says what is done and which automatic test proves it. What is not tested is not claimed. The items are in Chinese.',
    standard:
      'The national standard is GB/T 37668-2019. Its text is not quoted here; it refers to WCAG 2.0 and 2.1 of W3C, by whose numbers the items are sorted. This is a self-check, and no verdict of a body that certifies.',
    scope:
      'What was tested are the pages that come with the software; a site with components or styles of its own has to look again.',
    done: 'What is met',
    beyond: 'Beyond the standard, for older readers',
    gaps: 'What is not met, or not tested',
    level: (level: string) => `Level ${level}`,
    proof: 'Proved by these tests',
    contact: 'If something cannot be read or used, please tell: ',
  },
} as const;
