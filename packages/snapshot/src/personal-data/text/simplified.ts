/** Traditional characters of the words that the rules look for, and of frequent surnames, each followed by its simplified form. */
const pairs =
  // Radicals that come out of PDF files in place of characters.
  '⺠民 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟 ⺁厂 ⺟母 ⻄西 ⻁虎 ⻣骨 ' +
  '電电 話话 機机 號号 碼码 聯联 繫系 係系 絡络 銀银 賬账 帳帐 戶户 儲储 證证 護护 臺台 灣湾 軍军 職职 車车 區区 縣县 鎮镇 鄉乡 樓楼 棟栋 單单 門门 莊庄 壩坝 ' +
  '確确 診诊 腫肿 療疗 腦脑 腎肾 殘残 術术 藥药 醫医 費费 補补 貼贴 貸贷 債债 資资 賠赔 償偿 問问 萬万 億亿 塊块 領领 發发 給给 為为 員员 師师 責责 負负 經经 辦办 長长 ' +
  '張张 陳陈 劉刘 楊杨 黃黄 趙赵 吳吴 孫孙 馬马 鄭郑 謝谢 許许 韓韩 馮冯 鄧邓 蕭萧 蔣蒋 葉叶 蘇苏 魏魏 呂吕 盧卢 鍾钟 鐘钟 譚谭 陸陆 範范 賈贾 韋韦 鄒邹 閻阎 龍龙 賀贺 顧顾 龔龚 錢钱 嚴严 ' +
  '聶聂 魯鲁 關关 蘭兰 齊齐 龐庞 顏颜 歐欧 畢毕 駱骆 華华 湯汤 溫温 寧宁 喬乔 倪倪 樂乐 連连 麥麦 雲云 鳳凤 蓮莲 麗丽 強强 國国 紅红 傑杰 偉伟 濤涛 勇勇 豔艳 艷艳 靜静 婭娅 嬌娇 瓊琼 ' +
  '個个 對对 時时 從从 來来 後后 說说 無无 與与 們们 歲岁 現现 將将 幫帮 訪访 獲获 據据 親亲 兒儿 媽妈 爺爷 繳缴 籌筹 遺遗 腸肠 膚肤 癱瘫 瘓痪 劃划 務务 聽听 撥拨 請请 詢询 訊讯 書书 記记 運运 產产 業业 組组 標标 環环 衛卫 駕驾 駛驶 騎骑 隊队 會会 學学 維维 報报 傷伤 斷断 燒烧 殞殒 歸归 黨党 陣阵 貧贫 農农 礦矿 參叁 貳贰 獨独 聾聋 啞哑 雙双 輪轮 購购 卻却 總总 擔担 寶宝 顯显 貫贯 羅罗 賴赖 鮑鲍 紀纪 藺蔺 藍蓝 婁娄 閔闵 饒饶 鄺邝 滿满 榮荣 貢贡 豐丰 祿禄 東东 陽阳 夢梦 曉晓 瑩莹 輝辉 軒轩 慶庆 愛爱 潔洁 錦锦 鋒锋 銘铭 澤泽 興兴 貴贵 財财 壽寿 義义 禮礼 嵐岚 楓枫 薑姜 鄔邬 應应';

const simplifiedForms = new Map(pairs.split(' ').map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const));

/** @returns the character that a radical stands for where NFKC knows none, else the character. */
export const radicalForm = (character: string): string =>
  character < '\u2f00' ? (simplifiedForms.get(character) ?? character) : character;

/** @returns the simplified form of a character that the rules know, else the character. */
export const simplified = (character: string): string => simplifiedForms.get(character) ?? character;
