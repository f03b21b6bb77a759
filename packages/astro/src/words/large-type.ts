/** The words of large type and of reading aloud, in each language. */
export const largeTypeWords = {
  'zh-Hans': {
    larger: '大字版',
    usual: '普通字号',
    /** On the button of a figure. */
    read: '朗读这张图',
    /** Language of the voice. */
    voice: 'zh-CN',
    stop: '停止朗读',
    failed: '没有读出声音：这台设备可能没有中文语音。图里的文字都可以看。',
  },
  'zh-Hant': {
    larger: '大字版',
    usual: '普通字號',
    read: '朗讀這張圖',
    voice: 'zh-TW',
    stop: '停止朗讀',
    failed: '沒有讀出聲音：這台裝置可能沒有中文語音。圖裡的文字都可以看。',
  },
  en: {
    larger: 'Large type',
    usual: 'Normal type',
    read: 'Read this figure aloud',
    voice: 'en',
    stop: 'Stop reading',
    failed:
      'Nothing was heard: this device may have no voice for the language. All of it can be read in the figure.',
  },
} as const;
