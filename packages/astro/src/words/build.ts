import { localeOf, type ProblemLocale } from '@gongkai/snapshot';

/** What the build of a site says while it runs, and where it stops. */
interface BuildWords {
  readonly bundling: string;
  readonly writing: (written: number, total: number) => string;
  readonly noFile: (option: string, file: string) => string;
  readonly noPicture: (setting: string, file: string) => string;
  readonly noComponent: (name: string, known: readonly string[]) => string;
  readonly noLanguage: (name: string, known: readonly string[]) => string;
  readonly noBase: (base: string) => string;
  readonly noWord: (place: string, known: readonly string[]) => string;
  readonly wordOfOtherType: (place: string, expected: string, found: string) => string;
  /** The list of what was taken down cannot be read. */
  readonly badTakedown: (file: string, place: string, expected: string) => string;
  readonly frozen: (count: number, folder: string) => string;
  /** PDF files are left out. */
  readonly noDocumentFont: string;
  /** What needs the address of the site is left out. */
  readonly noUrl: string;
  readonly tilesNeeded: (dataFolder: string, file: string) => string;
}

const dictionaries: Readonly<Record<ProblemLocale, BuildWords>> = {
  'zh-Hans': {
    bundling: '正在准备网页的程序和样式……',
    writing: (written, total) => `正在写网页、图和数据文件：${written}/${total}`,
    noFile: (option, file) =>
      `gongkai() 的 ${option}：没有这个文件：${file}。改正路径（从项目的文件夹算起）。`,
    noPicture: (setting, file) =>
      `site.json 的 ${setting}：没有这个文件：${file}。把图片放在那里，或者改正文件名。`,
    noComponent: (name, known) =>
      `gongkai() 的 components.${name}：没有叫这个名字的组件。可以替换的有：${known.join('、')}。`,
    noLanguage: (name, known) =>
      `gongkai() 的 words.${name}：没有这种语言。可以写的有：${known.join('、')}。`,
    noBase: (base) =>
      `Astro 设置里的 base（${base}）：不要写。网站在哪个路径下，写在 data/site.json 的 url 里，链接都由它写起。`,
    noWord: (place, known) => `words 里的 ${place}：没有这一条。这里有的是：${known.join('、')}。`,
    wordOfOtherType: (place, expected, found) => `words 里的 ${place}：应为 ${expected}，实为 ${found}。`,
    badTakedown: (file, place, expected) =>
      `${file}，${place}：读不出。应为：${expected}。改正以后再构建：写错了，撤下的图会又公布出来。`,
    frozen: (count, folder) =>
      count === 0 ? '每张图都已定格，没有新写的。' : `定格了 ${count} 张图，写进 ${folder}。请提交到版本库。`,
    noDocumentFont:
      '没有找到可以放进 PDF 的中文字体，所以不写 PDF 文件。Debian 请运行：apt-get install fontconfig fonts-noto-cjk，再构建一次。',
    noUrl:
      'data/site.json 没有写 url：没有网站地图（sitemap.xml）、规范网址、链接预览图和给搜索引擎的数据集说明；订阅里的地址是相对的。',
    tilesNeeded: (dataFolder, file) =>
      `站点太多，“站点”一页的地图要用瓦片文件。请再运行：npx gongkai tiles ${dataFolder} --out ${file}`,
  },
  en: {
    bundling: 'Preparing scripts and styles of the pages …',
    writing: (written, total) => `Writing pages, pictures and data files: ${written}/${total}`,
    noFile: (option, file) =>
      `${option} of gongkai(): no such file: ${file}. Correct the path, which starts at the project’s folder.`,
    noPicture: (setting, file) =>
      `${setting} in site.json: no such file: ${file}. Put the picture there, or correct its name.`,
    noComponent: (name, known) =>
      `components.${name} of gongkai(): there is no such component. These can be replaced: ${known.join(', ')}.`,
    noLanguage: (name, known) =>
      `words.${name} of gongkai(): there is no such language. These are known: ${known.join(', ')}.`,
    noBase: (base) =>
      `base of Astro’s configuration (${base}): leave it out. The path of the site is that of url in data/site.json, from which every link is written.`,
    noWord: (place, known) => `${place} of words: there is none. Here are: ${known.join(', ')}.`,
    wordOfOtherType: (place, expected, found) => `${place} of words: expected ${expected}, found ${found}.`,
    badTakedown: (file, place, expected) =>
      `${file}, ${place}: cannot be read. Expected: ${expected}. Correct it and build again: what was to be taken down would be published.`,
    frozen: (count, folder) =>
      count === 0
        ? 'Every figure is frozen already, nothing was written.'
        : `${count} figures were frozen in ${folder}. Commit them.`,
    noDocumentFont:
      'No Chinese font that a PDF could hold was found, so PDF files are left out. Debian: apt-get install fontconfig fonts-noto-cjk, then build again.',
    noUrl:
      'data/site.json has no url: there is no sitemap.xml, no canonical address, no picture beside links and no description of the data for search engines; addresses in feeds are relative.',
    tilesNeeded: (dataFolder, file) =>
      `With so many stations the map of all of them needs tiles. Run as well: npx gongkai tiles ${dataFolder} --out ${file}`,
  },
};

/** @returns the words in the language of the environment. */
export const buildWords = (): BuildWords => dictionaries[localeOf(process.env)];
