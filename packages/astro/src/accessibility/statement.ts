/** A test that proves a claim: its file, and a piece of its title as it stands there. */
export interface Proof {
  readonly file: string;
  readonly title: string;
}

/** A requirement of WCAG 2.1, or one of the software's own. */
export interface StatementItem {
  /** Number and level of the success criterion; null for what goes beyond it. */
  readonly criterion: { readonly number: string; readonly level: 'A' | 'AA' | 'AAA' } | null;
  readonly name: string;
  /** What is done. Nothing stands here that a test does not look at. */
  readonly done: string;
  readonly proofs: readonly [Proof, ...Proof[]];
}

const pages = (title: string): Proof => ({ file: 'tests/pages.test.ts', title });
const axe = pages('axe finds nothing in light or dark');
const withoutScript = (title: string): Proof => ({ file: 'tests/pages-without-script.test.ts', title });
const plain = withoutScript(
  'has one h1, landmarks, a language; nothing scrolls sideways, overlaps or is cut',
);
const largeType = (title: string): Proof => ({ file: 'tests/large-type.test.ts', title });

/**
 * What the tests of the software prove of the pages, in Chinese, as the statement is. A test of this package looks whether each named test is there: who
 * changes its title changes this list.
 */
export const statementItems: readonly StatementItem[] = [
  {
    criterion: { number: '1.1.1', level: 'A' },
    name: '非文本内容',
    done: '图就是一张表：每个数的标签和原话都是文字，关掉脚本也读得到；每种图里的数，读屏软件只读一遍。',
    proofs: [
      {
        file: 'tests/reading.test.ts',
        title: 'the page of %s shows every figure with its printed words, and no sum of money',
      },
      {
        file: 'packages/elements/test/reading.browser.test.ts',
        title: 'each number of a figure of every kind is said once',
      },
    ],
  },
  {
    criterion: { number: '1.3.1', level: 'A' },
    name: '信息和关系',
    done: '每种页面有一个一级标题、一个主要区域，标明语言；表格在读屏软件里还是表格。',
    proofs: [
      plain,
      { file: 'tests/html.test.ts', title: 'has the role that its tags have, all of it or nothing' },
    ],
  },
  {
    criterion: { number: '1.4.1', level: 'A' },
    name: '颜色的使用',
    done: '八个领域的颜色，色觉不同的人也分得开，印成灰色仍有深浅；文字里的链接不只靠颜色认。',
    proofs: [
      { file: 'packages/charts/test/tokens.test.ts', title: 'area colours stay apart: %s' },
      { file: 'packages/charts/test/tokens.test.ts', title: 'area colours are steps of grey' },
      axe,
    ],
  },
  {
    criterion: { number: '1.4.3', level: 'AA' },
    name: '对比度',
    done: '文字颜色在三种底色上都够清楚，浅色、深色各查一遍；每种页面用 axe 的全部规则检查。',
    proofs: [
      { file: 'packages/charts/test/tokens.test.ts', title: '%s is readable as text on every ground' },
      axe,
    ],
  },
  {
    criterion: { number: '1.4.4', level: 'AA' },
    name: '放大文字',
    done: '把浏览器的字放大一倍，手机上文字都跟着变大，不重叠、不截断，不用左右拖动。',
    proofs: [withoutScript('in large type (%s) all of it grows')],
  },
  {
    criterion: { number: '1.4.10', level: 'AA' },
    name: '重排',
    done: '宽 320 像素时，每种页面不用左右拖动，文字不重叠、不截断。',
    proofs: [plain],
  },
  {
    criterion: { number: '2.1.1', level: 'A' },
    name: '键盘',
    done: '只用键盘可以走完页面；每张图是一站，图里用方向键走；站点地图的筛选、放大和列表都走得到、走得出。',
    proofs: [
      { file: 'tests/loader.test.ts', title: 'Tab makes every figure one stop' },
      {
        file: 'tests/stations.test.ts',
        title: 'goes by keyboard: from the finder to the list, into the zoomable map and out of it',
      },
    ],
  },
  {
    criterion: { number: '2.4.1', level: 'A' },
    name: '跳过重复的内容',
    done: '工会页面里，能停下来的图前面都有“跳过图”的链接。',
    proofs: [
      {
        file: 'tests/union-page.test.ts',
        title: 'lets the keyboard past each figure that holds stops of its own',
      },
    ],
  },
  {
    criterion: { number: '2.4.4', level: 'A' },
    name: '链接的目的',
    done: '工会页面里，各图下面的链接带着图的名字，各不相同。',
    proofs: [{ file: 'tests/union-page.test.ts', title: 'and tells the links of its figures apart' }],
  },
  {
    criterion: { number: '2.4.7', level: 'AA' },
    name: '焦点可见',
    done: '焦点的边框颜色在三种底色上都看得见。',
    proofs: [
      { file: 'packages/charts/test/tokens.test.ts', title: 'the focus ring is seen on every ground' },
    ],
  },
  {
    criterion: { number: '3.1.1', level: 'A' },
    name: '页面的语言',
    done: '每种页面标明所用的语言。',
    proofs: [plain],
  },
  {
    criterion: { number: '4.1.1', level: 'A' },
    name: '语法',
    done: '全部页面用 Nu HTML 检查器检查，没有错误（在装有 Java 的电脑上）。',
    proofs: [{ file: 'tests/html.test.ts', title: 'finds no error on any page' }],
  },
  {
    criterion: { number: '4.1.2', level: 'A' },
    name: '名称、角色和值',
    done: '每种页面用 axe 的全部规则检查，没有发现问题。',
    proofs: [axe],
  },
  {
    criterion: { number: '4.1.3', level: 'AA' },
    name: '状态消息',
    done: '搜索时找到几条、没有找到，都用文字说出来。',
    proofs: [{ file: 'tests/find.test.ts', title: 'answers while one types, says when nothing is found' }],
  },
  {
    criterion: { number: '2.5.5', level: 'AAA' },
    name: '目标大小',
    done: '大字版里，句子以外的链接和按钮，长和宽都不小于 60 像素。站点地图的按钮在普通字号下不低于 44 像素。',
    proofs: [
      largeType('everything grows, everything outside of a sentence is two fingers high'),
      {
        file: 'packages/map/test/station-map.browser.test.ts',
        title: 'every control is reached, and none is smaller than a finger',
      },
    ],
  },
  {
    criterion: null,
    name: '字号',
    done: '普通字号下，页面上的文字不小于 14 像素；大字版不小于 18.5 像素，只有一栏。',
    proofs: [axe, largeType('everything grows, everything outside of a sentence is two fingers high')],
  },
  {
    criterion: null,
    name: '记住选择',
    done: '大字版的选择写在地址里，浏览器允许时也记在浏览器里；不允许时，随链接带到下一页；关掉脚本也能用。',
    proofs: [
      largeType('is remembered by the browser, and in the address'),
      largeType('goes along with the links where the browser keeps nothing'),
      largeType('works without script'),
    ],
  },
  {
    criterion: null,
    name: '页面不跳动',
    done: '每种页面打开以后，内容不再移动，大字版也一样。',
    proofs: [pages('the console is quiet, nothing moves'), largeType('nothing moves')],
  },
  {
    criterion: null,
    name: '朗读',
    done: '浏览器有相应的语音时，大字版里每张图有朗读的按钮，读的是图的文字说明；没有语音，就没有按钮。',
    proofs: [
      largeType('reads the summary of a figure aloud, and stops'),
      largeType('has no button where there is no voice'),
    ],
  },
];

/** What is not met, or not looked at: it is said with the rest. */
export const statementGaps: readonly string[] = [
  '没有请残障人士和老年人实际试用，没有用读屏软件逐页听过：上面都是自动检查，自动检查只看得出一部分问题。',
  '朗读用替身检查过，没有在每一种语音上听过。',
  '站点地图上的标记不能用键盘逐个走到；每一处都在旁边的列表里，列表可以用键盘走。',
  '站点多的地方，地图上的标记比手指小，靠得近；点到几处时，列出来请您选。',
  '大字版里，句子中的链接不加大。',
  '下载的 PDF 没有加标签，读屏软件读起来不分标题和段落；同样的内容在网页上。',
  '没有检查：文字间距（1.4.12）、横竖屏（1.3.4）、悬停出现的内容（1.4.13）、音频和视频（本站没有）。',
  '没有手语和易读版。',
];
