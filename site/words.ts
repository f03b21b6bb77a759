import { defineWords } from '@gongkai/astro/words';

/** What this site says of its own sources, which are public reports, and of what it has published. */
export default defineWords({
  home: {
    figuresNote: (unions, of) =>
      `${unions > of ? `最近公布的${of}家各取一个` : '每家取两个'}，互不相比：时间、层级和口径都不同。大字是报道里印的原话。`,
    unionsNote: '各有一套做法。点开看它的部分、数字和出处。',
    areasNote: '各家工会合用一本指标目录：同一件事用同一个指标，不同的事不混在一起。',
  },
  union: {
    noPositions: '来源没有公布站点的坐标或详细地址，所以不画地图，也不编造位置。',
  },
  figure: {
    addressNote: '这一页和下面几个文件的地址不会变，可以引用。',
    historyNote: '快照公布以后不改；数有更正，就发新的一份。',
  },
  stations: { none: '报道只给了数目，没有地址和坐标，所以这里没有地图，也指不了路。' },
  sources: {
    description: '公开报道：每个数字印在哪一节、原话怎么说。',
    lede: '本站只引用事实和不超过二十五个字的数字短语，注明它所在的小节；不转载文章，不用照片，不出现个人姓名。',
    unknown: '所见文本没有印',
  },
  method: {
    demoNote:
      '逐月、逐年、分级的数和站点的位置，目前的报道里都还没有。这几种图怎样读，另有一页用虚构的数来演示：',
  },
  notFound: { text: '地址可能写错了，或者这一页还没有。已公布的地址不会改动。' },
  reading: [
    ['余、多', '60余场次', '至少 60，可能更多'],
    ['超、过', '超8000人', '比 8000 多'],
    ['近', '近10万人', '不到 10 万，差多少没有说'],
    ['以上', '90%以上', '90% 或更高，含 90%'],
    ['近……余', '近140余万元', '自相矛盾：照印，不画图，不相加'],
    ['没有发生', '没有发生一起', '是一句说法，不是数据点'],
  ],
});
