/** A section of the page on method, with what only our sources show of it. */
interface Section {
  readonly heading: string;
  readonly text: readonly string[];
}

interface Method {
  readonly comparing: Section;
  readonly mechanisms: Section;
  readonly privacy: Section;
  /** Around links: what stands before, in and behind each. */
  readonly sources: { readonly heading: string; readonly text: readonly [string, string, string] };
  readonly corrections: { readonly heading: string; readonly text: readonly [string, string, string] };
}

const chinese: Method = {
  comparing: {
    heading: '什么不能比，为什么',
    text: [
      '单位族不同的不能加：人是人，人次是人次，户是户，件是件，元是元。一个人来三次，是一人、三人次。',
      '时间不同的不能比：有的是某年以来，有的是累计，有的是每年，有的来源没有说。时间是我们推断的，都注明“推断”和理由。',
      '层级不同的不能比：市级的数可能已经包含它的县。安康市的数与汉阴县的数，既不能相加，也不能排名。',
      '口径不同的不能比：“吸纳会员”与“新发展会员”不是一回事；比例没有写明分母的，照印并注明“来源没有说明”。增速不是水平：增长20%不是一个百分之二十的比例。',
      '所以一根轴上只画同一个指标、同一段时间、同一种范围的数；不是一回事的，并排放成数字卡片。',
      '称号里的数不是数量：“百优驿站”不是一百家，“十佳站点”不是十个，“355工作法”“24小时”“第四届”都不是数据。',
    ],
  },
  mechanisms: {
    heading: '工作机制怎么记',
    text: [
      '一个机制的每个部分、每条关系，都记明来源说到什么程度：写明的、由标题或并列推断的、只点了名的。“一函两书”“六馆一中心”“双会助企十策”，来源没有写各是什么，我们就不写。',
      '来源写出了一个部分，没有写它归在哪里的，注明“归入为推断”；整组都是这样的，只在这一组上注明一次。一个数归在哪个部分是推断的，注明“数字归属为推断”。只是前后相接的两句话，不当作因果。',
      '标题、导语、概述和各项的名称，只用来源印出的词和指标的名称；连在一起计数的，不只写其中一部分。每次构建都逐条检查，用了别的词的，数据里写明理由。',
    ],
  },
  privacy: {
    heading: '怎样保护个人',
    text: [
      '本站只公布汇总数。报道里写到具名个人的病情、费用，具名企业的贷款，一概不收，文件里也没有。每次构建都检查全部文字：像身份证号、手机号、银行卡号、住址，或者姓名和病情、钱款写在一起的，构建就停下来。依据是《个人信息保护法》第十三、二十七、二十八条。',
      '不画假的点：来源只给数目的站点，只列数目，不在地图上编造位置。',
    ],
  },
  sources: {
    heading: '数从哪里来',
    text: [
      '每个数都写明报道、小节和不超过二十五个字的原话，可以在',
      '来源',
      '里逐条核对。所见文本有的是繁体转换本，引用时还原为简体。每个数由两遍独立的阅读核对，再由程序按原话重读一遍，三者一致才进入数据。',
    ],
  },
  corrections: {
    heading: '发现错误怎么办',
    text: [
      '请把页面地址、数据编号（“来源”一页和下载的文件里都有）和您看到的原文出处，告诉发布这份数据的工会。公布过的快照文件不改动；更正时发布一份新的快照，旧的保留。每份快照文件的 SHA-256 校验码列在',
      '开放数据',
      '里，可以自行核对。',
    ],
  },
};

const english: Method = {
  comparing: {
    heading: 'What cannot be compared, and why',
    text: [
      'Different families of units are not added: persons, person-times, households, cases and yuan are different things. One person who comes three times is one person and three person-times.',
      'Different periods are not compared: some are since a year, some cumulative, some for every year, of some the source says nothing. A period that we infer says so, with the reason.',
      'Different levels are not compared: the number of a city may contain those of its counties. Those of 安康市 and 汉阴县 are neither added nor ranked.',
      'Different definitions are not compared: 吸纳会员 (members taken in) and 新发展会员 (new members) are not the same. A rate whose denominator is not stated says so. A growth is no level: up by 20% is not a share of 20%.',
      'So one axis shows one indicator, one period, one kind of scope; what is not the same thing stands side by side as tiles.',
      'Numbers in names and titles are no quantities: 百优驿站 are not a hundred, 十佳站点 not ten, and 355工作法, 24小时 and 第四届 are no data.',
    ],
  },
  mechanisms: {
    heading: 'How ways of working are recorded',
    text: [
      'Every part and every relation says how far the source goes: stated, inferred from a heading or its place, or only named. What 一函两书, 六馆一中心 and 双会助企十策 consist of no source says, so we do not either.',
      'Where the source has a part and not where it belongs, its place is marked as inferred, once for a whole group. So is the part to which a number is assigned. Two sentences in a row are not cause and effect.',
      'Titles, ledes, summaries and labels use words that the source printed and those of the indicators alone; what was counted together is not named in part. Every build compares them; where other words stand, the data says why.',
    ],
  },
  privacy: {
    heading: 'How people are protected',
    text: [
      'Only totals are published here. Illness or costs of named persons and loans of named companies are in the reports, and not in our files. Every build searches all text: what looks like an ID, mobile or bank card number, a home address, or a name beside illness or money stops it. The reason is the Personal Information Protection Law, articles 13, 27 and 28.',
      'No invented points: stations of which only the number is known are counted, and not put on a map.',
    ],
  },
  sources: {
    heading: 'Where the numbers come from',
    text: [
      'Every number names its report, the section, and the words that were printed, at most 25 characters, for anyone to check among the ',
      'sources',
      '. Some copies that we read were in converted traditional characters, and are quoted in simplified ones again. Every number was read twice independently, and once more by the program from its words; only where all three agree is it data.',
    ],
  },
  corrections: {
    heading: 'What to do about mistakes',
    text: [
      'Please tell the union that publishes the data the address of the page, the id of the number (it stands among the sources and in the files) and where the original reads otherwise. Published snapshots are not changed; a correction is a new snapshot, and the old one stays. The SHA-256 of every snapshot file stands among the ',
      'open data',
      ', for anyone to check.',
    ],
  },
};

/** How the page that is being written writes: `virtual:gongkai/site` says it. */
interface Writing {
  readonly locale: string;
  readonly inScript: (text: string) => string;
}

/** @returns what this site says of its method, in the language of a page. */
export function method({ locale, inScript }: Writing): Method {
  if (locale === 'en') return english;
  const section = <S extends { readonly heading: string; readonly text: readonly string[] }>(one: S) => ({
    ...one,
    heading: inScript(one.heading),
    text: one.text.map(inScript) as unknown as S['text'],
  });
  const { comparing, mechanisms, privacy, sources, corrections } = chinese;
  return {
    comparing: section(comparing),
    mechanisms: section(mechanisms),
    privacy: section(privacy),
    sources: section(sources),
    corrections: section(corrections),
  };
}
