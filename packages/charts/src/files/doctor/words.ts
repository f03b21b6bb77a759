import type { Locale } from '../../options.ts';
import type { FaultKind } from './faults.ts';
import type { SnippetPart, Way } from './parts.ts';

/** Every word of ours in what the doctor says. */
export interface DoctorWords {
  readonly parts: Readonly<Record<SnippetPart, string>>;
  readonly ways: Readonly<Record<Way, string>>;
  readonly empty: string;
  /** What is in the code and not on the page. */
  readonly unshown: (parts: readonly string[]) => string;
  readonly stripped: (parts: readonly string[]) => string;
  /** Of which less than half is left. */
  readonly thinned: (parts: readonly string[]) => string;
  readonly faults: Readonly<Record<FaultKind, (found: string, needed: string) => string>>;
  readonly nothingStripped: string;
  readonly allWhole: (count: number) => string;
  readonly notWhole: (count: number, first: readonly string[]) => string;
  readonly foreign: (digits: readonly string[]) => string;
  readonly source: (piece: string) => string;
  readonly noOrigin: string;
  /** What was corrected is not said any more. */
  readonly noCorrection: (sentence: string) => string;
  readonly use: (way: string) => string;
  readonly tryNext: (ways: readonly string[]) => string;
}

const dictionaries: Readonly<Record<Locale, DoctorWords>> = {
  'zh-Hans': {
    parts: {
      frame: '框架（iframe）',
      script: '脚本',
      'style-element': '样式标签',
      styles: '行内样式',
      picture: '图片',
      drawing: '矢量图（svg）',
      table: '表格',
      link: '链接',
      element: '自定义标签',
    },
    ways: {
      frame: '框架',
      element: '网页组件',
      drawn: '公众号图文',
      picture: '图片',
      table: '表格',
      words: '纯文字',
    },
    empty: '贴进来的是空的：编辑器把内容全删了，请用图片或纯文字。',
    unshown: (parts) =>
      `还在代码里，读者却看不到：${parts.join('、')}。编辑器把代码放进了注释（<!-- -->）或 noscript，去掉这一层就好。`,
    stripped: (parts) => `编辑器删掉了：${parts.join('、')}。`,
    thinned: (parts) => `编辑器删掉了一大半：${parts.join('、')}。`,
    faults: {
      address: (found) => `框架的地址不对了：${found || '空的'}。`,
      insecure: () => '框架的地址成了 http：在 https 的网页里，浏览器不显示它。改回 https。',
      late: () => '框架的地址挪进了 data-src：网站的脚本不把它放回来，读者看到的是空白。',
      amp: () => '框架变成了 amp-iframe，只在 AMP 网页里显示。',
      hidden: () => '编辑器把它藏起来了（display:none、高度或不透明度为 0），读者看不到。',
      height: (found, needed) =>
        `高度成了${found}像素，这张图在手机上要${needed}像素：读者看到的不全。把高度改成${needed}。`,
      column: () =>
        '高度随栏宽的那条样式（container-type）没了：窄栏里看不全。把高度改成代码里 height 的数。',
      width: (found) => `宽度写死成${found}像素：手机上伸出栏外。改成 100%。`,
      small: (found, needed) => `宽度成了${found}像素，图里的字看不清：至少要${needed}像素。`,
      grounds: () => '底色没了：条和点看不见，只剩文字。',
      sandbox: () =>
        '框架加了 sandbox，没有 allow-scripts：底色、大字和嵌入以后的更正提示都不起作用，数字照常。',
      popups: () => '框架加了 sandbox，没有 allow-popups：图里的链接点不开。',
      choices: (found) => `框架地址里少了“${found}”：选的样子，或者嵌入以后的更正提示，不起作用。`,
    },
    nothingStripped: '没有发现被删的内容。',
    allWhole: (count) => `${count}个数字都完整。`,
    notWhole: (count, first) => `有${count}个数字不完整或不见了：${first.join('、')}。不要这样发布。`,
    foreign: (digits) => `出现了谁也没印过的数字：${digits.join('、')}。不要这样发布。`,
    source: (piece) => `读者会看到源代码：${piece}`,
    noOrigin: '来源或快照的文字不见了，请补上。',
    noCorrection: (sentence) => `更正的说明不见了，请补上：${sentence}`,
    use: (way) => `可以这样用：${way}。`,
    tryNext: (ways) => `还可以试：${ways.join('、')}。`,
  },
  'zh-Hant': {
    parts: {
      frame: '框架（iframe）',
      script: '腳本',
      'style-element': '樣式標籤',
      styles: '行內樣式',
      picture: '圖片',
      drawing: '向量圖（svg）',
      table: '表格',
      link: '連結',
      element: '自訂標籤',
    },
    ways: {
      frame: '框架',
      element: '網頁元件',
      drawn: '公眾號圖文',
      picture: '圖片',
      table: '表格',
      words: '純文字',
    },
    empty: '貼進來的是空的：編輯器把內容全刪了，請用圖片或純文字。',
    unshown: (parts) =>
      `還在代碼裡，讀者卻看不到：${parts.join('、')}。編輯器把代碼放進了註釋（<!-- -->）或 noscript，去掉這一層就好。`,
    stripped: (parts) => `編輯器刪掉了：${parts.join('、')}。`,
    thinned: (parts) => `編輯器刪掉了一大半：${parts.join('、')}。`,
    faults: {
      address: (found) => `框架的網址不對了：${found || '空的'}。`,
      insecure: () => '框架的網址成了 http：在 https 的網頁裡，瀏覽器不顯示它。改回 https。',
      late: () => '框架的網址挪進了 data-src：網站的腳本不把它放回來，讀者看到的是空白。',
      amp: () => '框架變成了 amp-iframe，只在 AMP 網頁裡顯示。',
      hidden: () => '編輯器把它藏起來了（display:none、高度或不透明度為 0），讀者看不到。',
      height: (found, needed) =>
        `高度成了${found}像素，這張圖在手機上要${needed}像素：讀者看到的不全。把高度改成${needed}。`,
      column: () =>
        '高度隨欄寬的那條樣式（container-type）沒了：窄欄裡看不全。把高度改成代碼裡 height 的數。',
      width: (found) => `寬度寫死成${found}像素：手機上伸出欄外。改成 100%。`,
      small: (found, needed) => `寬度成了${found}像素，圖裡的字看不清：至少要${needed}像素。`,
      grounds: () => '底色沒了：條和點看不見，只剩文字。',
      sandbox: () =>
        '框架加了 sandbox，沒有 allow-scripts：底色、大字和嵌入以後的更正提示都不起作用，數字照常。',
      popups: () => '框架加了 sandbox，沒有 allow-popups：圖裡的連結點不開。',
      choices: (found) => `框架網址裡少了“${found}”：選的樣子，或者嵌入以後的更正提示，不起作用。`,
    },
    nothingStripped: '沒有發現被刪的內容。',
    allWhole: (count) => `${count}個數字都完整。`,
    notWhole: (count, first) => `有${count}個數字不完整或不見了：${first.join('、')}。不要這樣發布。`,
    foreign: (digits) => `出現了誰也沒印過的數字：${digits.join('、')}。不要這樣發布。`,
    source: (piece) => `讀者會看到原始碼：${piece}`,
    noOrigin: '來源或快照的文字不見了，請補上。',
    noCorrection: (sentence) => `更正的說明不見了，請補上：${sentence}`,
    use: (way) => `可以這樣用：${way}。`,
    tryNext: (ways) => `還可以試：${ways.join('、')}。`,
  },
  en: {
    parts: {
      frame: 'the frame (iframe)',
      script: 'the script',
      'style-element': 'the style element',
      styles: 'inline styles',
      picture: 'the picture',
      drawing: 'the drawing (svg)',
      table: 'the table',
      link: 'the link',
      element: 'the custom element',
    },
    ways: {
      frame: 'frame',
      element: 'web component',
      drawn: 'rich text for WeChat',
      picture: 'picture',
      table: 'table',
      words: 'plain words',
    },
    empty: 'Nothing was pasted: the editor deleted all of it. Use the picture or plain words.',
    unshown: (parts) =>
      `Still in the code, and nobody sees it: ${parts.join(', ')}. The editor put it into a comment (<!-- -->) or a noscript: take that away.`,
    stripped: (parts) => `The editor took away: ${parts.join(', ')}.`,
    thinned: (parts) => `More than half is gone of: ${parts.join(', ')}.`,
    faults: {
      address: (found) => `The frame has another address: ${found || 'none'}.`,
      insecure: () =>
        'The address of the frame is http now: browsers do not show it in a page with https. Write https again.',
      late: () =>
        'The address of the frame was moved to data-src: unless a script of the site moves it back, readers see nothing.',
      amp: () => 'The frame has become amp-iframe, which only AMP pages show.',
      hidden: () =>
        'The editor has hidden it (display: none, or no height or opacity): readers do not see it.',
      height: (found, needed) =>
        `The height is ${found} pixels now; on a phone the figure needs ${needed}, so that readers do not see all of it. Set it to ${needed}.`,
      column: () =>
        'The style by which the height follows the column (container-type) is gone: narrow columns do not show all of it. Set the height to the number that the code has in height.',
      width: (found) =>
        `The width is fixed at ${found} pixels: on phones it sticks out of the column. Set it to 100%.`,
      small: (found, needed) =>
        `The width is ${found} pixels now, too small to read: it needs ${needed} at least.`,
      grounds: () => 'Grounds are gone: bars and dots do not show, words do.',
      sandbox: () =>
        'The frame has a sandbox without allow-scripts: ground, large type and the note on later corrections do not work; the numbers do.',
      popups: () => 'The frame has a sandbox without allow-popups: links in it do not open.',
      choices: (found) =>
        `The address of the frame has lost “${found}”: what was chosen, or the note on later corrections, does not work.`,
    },
    nothingStripped: 'Nothing was taken away that we can see.',
    allWhole: (count) => (count === 1 ? 'The one number is whole.' : `All ${count} numbers are whole.`),
    notWhole: (count, first) =>
      `${count} of the numbers are torn or gone: ${first.join(', ')}. Do not publish it so.`,
    foreign: (digits) => `Digits that nobody printed: ${digits.join(', ')}. Do not publish it so.`,
    source: (piece) => `Readers would see source code: ${piece}`,
    noOrigin: 'The words of source or snapshot are gone: add them.',
    noCorrection: (sentence) => `The note on a correction is gone: add “${sentence}”`,
    use: (way) => `This way works: ${way}.`,
    tryNext: (ways) => `You may also try: ${ways.join(', ')}.`,
  },
};

/** @returns the words of a language; simplified Chinese by default. */
export const doctorWords = (locale: Locale = 'zh-Hans'): DoctorWords => dictionaries[locale];
