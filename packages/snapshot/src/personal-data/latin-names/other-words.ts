/** Places, brands and terms that begin as a name does, also where they are written in two words. */
const elsewhere = new Set(
  (
    'anhui ankang anqing anshan anshun anyang baicheng baise baishan baiyin baoding baoji baoshan baotou bazhong beihai beijing bengbu benxi bijie binzhou cangzhou changchun changde changsha changshu changzhi changzhou chaoyang chaozhou chengde chengdu chenzhou chifeng chizhou chongqing chuzhou dalian dandong datong dazhou deyang dezhou dongguan dongying ezhou fangchenggang foshan fujian fushun fuxin fuyang fuzhou gansu ganzhou guangan guangdong guangxi guangyuan guangzhou guigang guilin guiyang guizhou haikou hainan handan hangzhou hanyin hanzhong hebei hebi hechi hefei hegang heihe henan hengshui hengyang heyuan heze hezhou hongkong huaian huaibei huaihua huainan huanggang huanghe huangshan huangshi huangpu hubei huizhou huludao hunan huzhou jiamusi jian jiangmen jiangsu jiangxi jiaozuo jiaxing jieyang jilin jinan jinchang jincheng jingdezhen jingmen jingzhou jinhua jining jinzhong jinzhou jiujiang jiuquan jixi kaifeng kunming kunshan laibin laiwu langao langfang lanzhou leshan lianyungang liaocheng liaoning liaoyang liaoyuan lijiang lincang linfen linyi lishui liupanshui liuzhou longyan longnan loudi luan luohe luoyang luzhou lvliang maanshan macau macao maoming meishan meizhou mianyang mudanjiang nanchang nanchong nanjing nanning nanping nantong nanyang neijiang ningbo ningde ningshan ningxia panjin panzhihua pingdingshan pingli pingliang pingxiang putian puyang qingdao qinghai qingyang qingyuan qinhuangdao qinzhou qiqihar quanzhou qujing quzhou rizhao sanmenxia sanming sanya shaanxi shandong shanghai shangluo shangqiu shangrao shantou shanwei shanxi shaoguan shaoxing shaoyang shenyang shenzhen shijiazhuang shiquan shiyan shizuishan shuozhou sichuan siping songyuan suihua suining suizhou suqian suzhou taian taiwan taiyuan taizhou tangshan tianjin tianshui tieling tongchuan tonghua tongliao tongling tongren weifang weihai weinan wenzhou wuhai wuhan wuhu wulumuqi wuwei wuxi wuzhong wuzhou xian xiangtan xiangyang xianning xianyang xiaogan xingtai xining xinjiang xinxiang xinyang xinyu xinzhou xizang xuancheng xuchang xunyang xuzhou yaan yanan yancheng yangjiang yangquan yangzhou yantai yibin yichang yichun yinchuan yingkou yingtan yiwu yiyang yongzhou yueyang yulin yuncheng yunfu yunnan yuxi zaozhuang zhangjiajie zhangjiakou zhangye zhangzhou zhanjiang zhaoqing zhaotong zhejiang zhengzhou zhenjiang zhenping zhongguo zhongshan zhongwei zhoukou zhoushan zhuhai zhumadian zhuzhou zibo zigong ziyang ziyi zunyi baihe ' +
    'wongtaisin homantin yuenlong tuenmun lamtin tsuenwan kwaichung kwaifong maonshan laiking laichikok shamshuipo chaiwan wanchai tinhau hunghom kaitak tungchung tinshuiwai fanling taiwai fotan tseungkwano pokfulam yaumatei mongkok kwuntong kowloon hongkong hualien taipei taichung kaohsiung chiayi hsinchu pingtung keelung yatsen chowtaifook chowsangsang leekumkee tungwah hangseng wingon wingwah kungfu kunghei ' +
    'changjiang taishan huashan hengshan songshan hanjiang hanshui ' +
    'wanglaoji lining laofengxiang zhangxiaoquan tongrentang lijinji mayinglong liugong jiangzhong fangtai luzhoulaojiao wuliangye maotai fenjiu yanghe langjiu huawei pingan anta baidu weixin weibo zhihu taobao tianmao jingdong meituan qianwen wangzherongyao haier hualian huaxia wanda wanke guomei suning hongqi dongfeng jianghuai changan changcheng lianxiang xiaomi liantong yidong dianxin yunda zhongtong yuantong shentong shunfeng mengniu yili wangwang jiaduobao ' +
    'gonghui zonggonghui renminbi renmin fengshui taichi qigong kungfu gongfu kongfu yinyang dingdong dingdongmaicai maidanglao kendeji linglong pingpang pinyin putonghua hanyu guoyu zhongwen yuanxiao chunjie wushu majiang gaokao hukou danwei guanxi dibao shebao yibao fupin'
  ).split(' '),
);

/** Whether a word in small letters is a place, a brand or a term of Chinese. */
export const isElsewhere = (word: string): boolean => elsewhere.has(word);

/** Syllables that are English words. */
const english = new Set(
  'a an ai ban bang bin can chi dan den die ding dong fan fen gang gun hang he hen her lie ling long lung man me men mine nun pan pang pen pie pin ping pun ran rang run sang she sing song sue sun sung tan tang tie ting tong wan we you yang yin ho law long on or sit so to king kit sin hung wing panda'.split(
    ' ',
  ),
);
/** Whether a word in small letters is English as well as Pinyin. */
export const isEnglish = (word: string): boolean => english.has(word);

/** Last syllables of places and institutions that are written apart: Su Zhou, Han Yin Xian. */
const placeEnds = new Set(
  'shi sheng xian qu zhen xiang cun lu jie he jiang shan hu hai zhou bi hui hao bao pai ka'.split(' '),
);
export const endsPlace = (word: string): boolean => placeEnds.has(word);
