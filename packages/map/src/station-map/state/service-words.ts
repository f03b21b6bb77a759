/** Words by which readers look for a service, in both scripts and in English, beside what the list calls it. */
const table: Readonly<Record<string, string>> = {
  rest: '休息 歇脚 歇腳 rest',
  toilet: '如厕 如廁 厕所 廁所 卫生间 衛生間 洗手间 洗手間 toilet wc',
  water: '饮水 飲水 喝水 热水 熱水 开水 開水 water',
  'hot-meals': '热饭 熱飯 加热 加熱 微波炉 微波爐 meals microwave',
  fridge: '冰箱 fridge',
  climate: '空调 空調 取暖 暖气 暖氣 纳凉 納涼 避暑 heating air-conditioning',
  charging: '充电 充電 charging',
  'battery-swap': '换电 換電 battery',
  wifi: 'wifi 无线网 無線網 上网 上網',
  'first-aid': '应急药箱 應急藥箱 急救 first-aid',
  'rain-gear': '雨具 雨伞 雨傘 雨衣 umbrella',
  books: '图书 圖書 看书 看書 阅读 閱讀 books',
  television: '电视 電視 television tv',
  haircut: '理发 理髮 haircut',
  'legal-advice': '法律 政策咨询 政策諮詢 维权 維權 legal',
  'job-placement': '就业介绍 就業介紹 求职 求職 找工作 job',
  'discount-meals': '优惠餐食 優惠餐食 爱心餐 愛心餐 吃饭 吃飯 meals',
  volunteering: '志愿服务 志願服務 volunteering',
  counselling: '心理咨询 心理諮詢 counselling',
  printing: '打印 列印 复印 複印 影印 printing',
  shower: '洗浴 淋浴 洗澡 shower',
  'changing-room': '更衣',
  laundry: '洗衣',
  lockers: '储物 儲物 寄存',
  nursing: '母婴 母嬰 nursing',
  parking: '停车 停車 parking',
  tools: '工具 针线 針線 tools',
  'health-check': '体检 體檢 血压 血壓',
};

const words = new Map(Object.entries(table).map(([code, text]) => [code, text.split(' ')]));

/** Latin letters mean something from their second on; a Chinese character does alone, anywhere in a word. */
const isLatin = (text: string) => /^[a-z-]+$/.test(text);

/**
 * @param services codes of what a station offers
 * @param typed one word of a search, folded
 * @returns whether it is a word, or a part of one, for any of them
 */
export function offersWord(services: readonly string[], typed: string): boolean {
  if (typed === '' || (isLatin(typed) && typed.length < 2)) return false;
  return services.some((code) =>
    words.get(code)?.some((word) => (isLatin(typed) ? word.startsWith(typed) : word.includes(typed))),
  );
}
