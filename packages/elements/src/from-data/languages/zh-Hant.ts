/** All words in traditional Chinese, of figures and of what elements say of data: one file to load. */
export { zhHant as figureWords } from '@gongkai/charts/words/zh-Hant';

import type { DataWords, LazyWords } from './dictionary.ts';

/** What elements say of data. */
export const lazyWords: LazyWords & DataWords = {
  fetchFailed: (why) => `沒有讀到資料（${why}），圖保持原樣。`,
  offline: '網路不通',
  fromFile: '網頁在硬碟上，不能讀檔案，請從伺服器打開',
  tooLarge: '資料太大，沒有讀取，圖保持原樣。',
  badJson: '資料不是正確的 JSON，圖保持原樣。',
  unreadable: '資料讀不出來，圖保持原樣。',
  partly: (count) => `資料有${count}處讀不出來，有錯的部分沒有顯示。`,
  wrongKind: (kind, tag) => `這是${kind}，<${tag}> 不顯示這一種，圖保持原樣。`,
  drawingFailed: '圖沒有畫出來，先看表格。',
  noObservation: (id) => `資料裡沒有 ${id}，保持原樣。`,
  noNumber: '資料裡沒有數字，保持原樣。',
  textUnreadable: (text) => `「${text}」讀不出數量，照原樣顯示。`,
  example: (example) => `例如 ${example}`,
};
