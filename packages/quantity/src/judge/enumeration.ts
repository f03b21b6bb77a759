import { inFront } from '../match.ts';
import { spanBefore, timeUnits } from './calendar.ts';
import type { Judgement, NumberContext } from './judgement.ts';

// What the parts of a method are called.
const partHeads =
  '必由之路|毫不动摇|坚定不移|区分开来|方面|环节|层面|维度|意识|自信|坚持|确立|聚焦|着力|转变|转化|结合|不(?!同|锈|动)|没有|模式|方式|方法|步骤|阶段|原则|理念|抓手|特点|属性|强化|到位|同步|延伸|提升(?!工程|项目|班)|' +
  '全覆盖|必须|务必|更加|起来|严禁|一律|规定动作|角度|要素|梯次|层次|支点|难点|痛点|堵点|亮点|看点|短板|底线|红线|导向|定位|倾向|主线|渠道|纽带|纬度|级别|形式|途径|路径|手段|身份|角色|' +
  '革命|率先|倍增|善于|面向|统筹|看齐|认同|走在前|跟上|过硬|翻番|务实|杜绝|防止|争先|先行(?![区示])|融入|跃升|跨越|担当|' +
  '功能(?![室区厅房馆])|关系|境界|能力|作用|效应|效果|状态|态度|精神|一百|一批|百分|年(?![级度轻龄货])';
// 三个重点 is a slogan, 三个重点项目 are projects: only with nothing behind.
const bareHeads = '重点|关键|统一|突出|优势|特色|主体|主题|明确|严格|满意|[新强好最零无大]';
const softHeads =
  '制度|机制|体系|措施|举措|办法|任务|行动|工作|目标|计划|规划|政策|要求|内容|清单|标准|规定|权利|权益|职能|职责|服务|活动|品牌|平台|载体|系列|主攻|工程|法宝|力量|保障|支持|' +
  '实招|硬招|倡议|承诺|课题|文明|责任|纪律|建设|领域|人群|群体|重大|核心|主要|基本|代表性|专项|维权|产业|板块|模块|部分|大类|链条|网络|防线|关口|思维|思想|本领|作风|原因|问题|困难|好处|理由';
const attributes =
  '主要|重要|基本|核心|关键|重点|具体|不同|[大小的新]|建会|联系|工作|服务|维权|管理|宣传|组织|培训|运行|推进|常态化|线上线下';
const part = new RegExp(`^(?:(?:${attributes}){0,2}(?:${partHeads})|(?:${bareHeads})(?![\\u4e00-\\u9fff]))`);
const soft = new RegExp(`^[\\u4e00-\\u9fff]{0,4}?(?:${softHeads})`);
const concreteHeads =
  /^[\u4e00-\u9fff“‘《]{0,10}(?:乡镇|街道|社区|村|企业|工会|单位|站|点|月|家庭|班组|小组|基地|中心|室|窗口|岗位|奖|集体|品牌|案例|职工|人|车间|项目部|工地|园区|县|区|市|镇|行业|协会|学校|医院|公司|支部|党支部|摊位|展位|名额|孩子|专业|工种|班|场馆|球队|代表队|队|团队|团)/;

const slogan = /^(?:[\u4e00-\u9fff]{2}(?:$|[、,。;:!?”’)])|“[\u4e00-\u9fff]{2}”(?:$|[、,。;:!?]))/;
// Things that have none of these heads.
const thing =
  /^(?:项目|大项|小项|赛项|批次|场次|部门|机构|省份|总支|党委|商会|学会|门店|商圈|码头|港口|机场|矿井|工厂|农场|林场|牧场|展馆|展厅|书屋|书店|书吧|图书|平台|频道|栏目|节目|作品|冠军|亚军|季军|专利|课题|课程|题目|问题|案件|线索|隐患|民族|国家|楼宇|楼栋|大棚|鱼塘|水库|水井|机组|车位|床位|座位|席位|厕所|食堂|餐厅|厨房|宿舍|客房|包裹|箱子|口罩|头盔|书包|苹果|鸡蛋|粽子|红包|礼包|标段|合同|协议|议题|提案|议案|建议|电话|来电|投诉|品种|小时|季度|学期|学年|工作|阶段)/;

/** Counts of the parts of a method or slogan: 四种联系方式, 三个方面, 五个不发生, 一户一策. */
export function enumeration({
  text,
  start,
  end,
  numberStart,
  numberEnd,
  unitEnd,
  numeral,
  vague,
  unit,
  senses,
  wordsBefore,
  previous,
  viaNoun,
  changes,
}: NumberContext): Judgement | null {
  if (unit === null || viaNoun) return null;
  const behind = text.slice(end, end + 14);
  const behindUnit = text.slice(unitEnd, unitEnd + 4);
  const measure = text.slice(numberEnd, unitEnd);
  const small = numeral.low.scale === 0 && numeral.low.digits <= 10n && vague !== 'pair';
  const exact = senses.length === 0;
  const chinese = !numeral.arabic;
  // 一家一策, 1企1档, 五个一, 四个百分百.
  const numberBehind =
    /^(?:100%?|百分百|百分之百|[一二两三四五六七八九十百]|1(?!\d))/.test(behindUnit) &&
    !/^(?:百分之(?!百)|百余|百多|千|万|十余|十多|[一二两三四五六七八九十]+[百千万])/.test(behindUnit);
  if (small && exact && numberBehind && /^[个户家人月年天项件站处村企岗种]/.test(measure)) return 'none';
  // 三单制, 四单联动.
  if (small && exact && chinese && /^(?:制(?![作定造度])|联动|联席|合一)/.test(behind)) return 'none';
  if (measure === '班' && chinese && /^(?:倒|制|[一二两三四]?运?[转倒])/.test(behind)) return 'none';
  if (previous?.verdict === 'none' && previous.end === start && unit === '%' && text[start - 1] === '个')
    return 'none';
  if (previous?.verdict === 'none' && previous.end === start && small && exact && numeral.low.digits === 1n)
    return 'none';
  const abstractUnit = /^(?:个|项|种|类|条|大|面|块|张|次|批|款|支|份|部|轮|层|道)$/.test(measure);
  if (exact && small && vague === null && abstractUnit && part.test(behind) && !/^[年月日]/.test(behind))
    return 'none';
  if (exact && small && chinese && vague === null && /^[种类步字包团票分道头眼餐]$/.test(measure))
    return 'none';
  if (exact && small && chinese && measure === '面' && !/^(?:锦旗|旗|墙|鼓|镜)/.test(behind)) {
    const alone = start === 0 && end === text.length;
    if (!/旗$/.test(inFront(text, start, 1))) return alone ? 'soft' : 'none';
  }
  if (exact && small && chinese && vague === null && /^[个项条张块批次支份]$/.test(measure)) {
    // 四个革命、两个率先: a slogan of two characters. What can be counted is named in full, or in concreteHeads.
    if (measure === '个' && slogan.test(behind) && !concreteHeads.test(behind) && !thing.test(behind))
      return 'none';
    if (measure === '个' || measure === '项' || measure === '条') {
      if (soft.test(behind) && !concreteHeads.test(behind)) return 'none';
      // 惠企十条: the short name of a policy.
      const closed = !/[\u4e00-\u9fff]/.test(behind[0] ?? '');
      if (measure === '条' && closed && /[惠企工民新国权业]/.test(text[numberStart - 1] ?? '')) return 'none';
    }
    if (measure === '张' && /^[\u4e00-\u9fff]{0,4}(?:清单|网|名片|蓝图|答卷|王牌|牌)/.test(behind))
      return 'none';
  }
  if (vague === 'some' && !wordsBefore && /[这那哪前后近]$/.test(inFront(text, numberStart, 1)) && exact)
    return 'none';
  if (
    exact &&
    chinese &&
    numeral.low.digits === 1n &&
    numeral.low.scale === 0 &&
    numberEnd === numberStart + 1 &&
    vague === null &&
    unit !== '倍' &&
    unit !== '番' &&
    !changes
  ) {
    const lasting = timeUnits.has(unit) && spanBefore.test(inFront(text, start, 4));
    // 一个半, 一成五.
    if (!lasting && !/半|成./.test(text.slice(numberStart, unitEnd))) return 'soft';
  }
  if (
    exact &&
    vague === null &&
    small &&
    unit === '人' &&
    /^(?:小组|组(?!成)|座|赛|制|间|行|团|台|篮球|足球|跳绳|拔河|接力|同行|成行)/.test(behind)
  )
    return 'none';
  if (
    (unit === '米' || unit === '公里' || unit === '千米') &&
    /^[\u4e00-\u9fff]{0,4}(?:短跑|长跑|跑|接力|健步|徒步|竞走|泳|往返|赛|圈|骑行)/.test(behind)
  )
    return 'none';
  if ((unit === '公里' || unit === '米') && /最后$/.test(inFront(text, numberStart, 2))) return 'none';
  if (unit === '期' && chinese && small && exact && /^(?:工程|项目|建设)/.test(behind)) return 'none';
  return null;
}
