/**
 * Traditional characters, each with its simplified form behind it: those whose simplified form stands in the word lists
 * of this package. Others are left as they are; they never decide what a figure means.
 */
const pairs = [
  '乾干亞亚佔占來来侷局係系俬私個个偵侦傢家傳传債债傷伤傾倾僅仅價价億亿償偿優优兒儿內内兩两冊册別别則则剋克創创劃划劍剑劑剂動动務务勞劳勢势勵励區区協协厤历參参叄叁員员唸念問问單单噸吨',
  '噹当嚮向嚴严囌苏國国圍围園园圓圆圖图團团堅坚報报場场塊块墰坛墻墙壇坛壜坛夠够奬奖婦妇媽妈學学宮宫實实寶宝將将專专對对導导屆届層层屬属峽峡崗岗嵗岁巖岩師师帶带幣币幫帮幹干幾几廈厦廠厂',
  '廣广廳厅張张強强彆别彔录後后徑径從从復复徵征態态慶庆應应懞蒙戰战戶户捨舍捲卷掛挂換换損损摺折撐撑擁拥擊击據据攝摄攤摊敎教數数斷断於于旂旗昇升時时曆历曏向書书會会朮术査查條条棟栋業业',
  '榦干榮荣樁桩樂乐樓楼標标樣样橋桥機机檔档檢检檯台檻槛權权歐欧歲岁歷历殘残毀毁氣气決决沒没沖冲淺浅準准溫温滾滚滿满漁渔漢汉潔洁濛蒙瀏浏灣湾災灾為为無无熱热燈灯營营燬毁爭争爲为牀床牆墙',
  '狀状獎奖獨独獲获現现環环瓏珑產产産产畝亩畢毕當当疊叠療疗發发盃杯監监眾众睏困瞞瞒矇蒙確确碼码礦矿禮礼稅税種种稱称積积穩稳穫获競竞筆笔箇个節节範范築筑簡简簽签籃篮籤签糧粮糰团糾纠紀纪',
  '約约紅红紐纽級级紛纷紮扎組组結结絡络給给統统絲丝經经綫线維维網网緒绪線线緯纬緻致縣县縮缩總总績绩織织繩绳繫系續续纍累纔才罈坛罎坛罰罚罷罢羣群義义習习聯联職职脫脱臨临臺台與与舉举舘馆',
  '華华萬万蓆席蓋盖蔘参藍蓝藝艺蘇苏處处號号衆众術术衕同衛卫衝冲裏里補补裡里製制複复覈核見见規规親亲覽览觀观計计訓训託托記记訟讼訪访設设訴诉診诊註注証证評评詞词詢询話话誌志語语誤误說说',
  '説说課课調调談谈請请諜谍諮咨諾诺謂谓講讲證证識识譭毁議议護护譽誉讀读變变讚赞負负貧贫貨货責责貳贰貸贷費费貼贴資资賓宾賠赔賣卖質质賬账賽赛贊赞贛赣趕赶趨趋踰逾躋跻車车軍军載载輕轻輛辆',
  '輪轮輸输輿舆轉转辦办農农逕径這这連连週周進进遊游運运過过達达違违遞递遠远選选遺遗邊边郵邮鄉乡鄰邻醫医釐厘釦扣鈡钟銜衔銷销銹锈鋒锋錄录錢钱錦锦錯错録录錶表鍵键鍾钟鎊镑鎭镇鎮镇鏈链鏡镜',
  '鏽锈鐘钟鐵铁長长門门開开間间閤合閱阅閲阅闆板關关陞升陸陆陽阳隊队階阶際际隨随險险隱隐隻只雙双離离難难電电靈灵韆千韓韩頁页頂顶頃顷項项須须預预領领頭头題题額额顏颜顔颜願愿類类風风颱台',
  '飛飞飯饭養养餘余館馆馬马駐驻駕驾駛驶騎骑騰腾驅驱驗验驛驿驟骤體体髮发鬚须鳴鸣麪面麫面麯曲麴曲麵面黃黄點点黨党齊齐齡龄齣出減减漲涨壓压擴扩躍跃飆飙還还許许趨趋盡尽擡抬淨净虧亏輯辑盤盘針针顆颗銳锐貝贝貶贬錠锭鋪铺廂厢納纳',
].join('');

/** Simplified form of a traditional character. */
export const simplified: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string>();
  for (let index = 0; index < pairs.length; index += 2) map.set(pairs[index] ?? '', pairs[index + 1] ?? '');
  return map;
})();

/** The words that `print` writes, where the traditional form is one character for another without choice. */
const written =
  '个個户戶处處场場万萬亿億余餘约約过過没沒发發轮輪节節课課项項条條册冊辆輛种種类類对對组組队隊张張' +
  '袋袋枚枚块塊门門台臺套套双雙顶頂间間栋棟单單笔筆年年个個时時钟鐘学學课課里里亩畝顷頃吨噸克克斤斤岁歲点點' +
  '员員岗崗团團车車只隻数數线線美美欧歐镑鎊韩韓两兩幅幅幢幢副副艘艘罐罐剂劑床床页頁粒粒束束杯杯长長减減负負满滿网網词詞标標铺鋪锭錠厢廂马馬疗療纳納';
const traditional: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string>();
  for (let index = 0; index < written.length; index += 2)
    map.set(written[index] ?? '', written[index + 1] ?? '');
  return map;
})();

/** Simplified words of a printed quantity in traditional characters. */
export function traditionalWords(text: string): string {
  return Array.from(text, (character) => traditional.get(character) ?? character).join('');
}
