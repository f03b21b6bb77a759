import { unitForms } from './unit-forms.ts';
import { type LoneUnit, loneUnits, type Unit, unitFamilies } from './units.ts';

type Name = Unit | LoneUnit | '%';

// What must not stand behind a measure word: with it, it is another word (期间, 项目, 台账, 人民).
const notBefore: Readonly<Record<string, RegExp>> = {
  名: /^(?:称|录|额|义|誉|单(?![身亲位]))/,
  人: /^(?:民|大代表|工智能|社[局部]|才[市招引]|力资|事[处局部])/,
  家: /^(?:[长属乡居政具电国园]|庭(?:式|教育|医生))/,
  户: /^(?:外(?![来出地籍资企])|籍|主|型|口)/,
  位: /^[于置列居]/,
  起: /^(?:[点步草源飞薪初伏航降跑]|来(?![访信电])|诉(?!讼)|到)/,
  例: /^[如行会外题]/,
  单: /^[位身一独亲元车人]/,
  处: /^[理置分罚于级室长方所]/,
  站: /^[点长台在式]/,
  所: /^(?:[有在需谓属得]|以(?![上下内]))/,
  间: /^[接隔断距谍]/,
  座: /^[谈位席右]/,
  项: /^[目链]/,
  条: /^[件例约幅款]/,
  份: /^[额]/,
  本: /^[地次着级市省县区年届期报科金质]/,
  支: /^(?:[持付出部援撑行配教农]|队(?!伍))/,
  批: /^[评准复发示判]/,
  台: /^[账湾商风词阶]/,
  套: /^[餐路]/,
  种: /^[植子族粮]/,
  类: /^[型似别]/,
  对: /^(?:[接象口内标照比策话待应\d一]|外开|于)/,
  班: /^[组子级车线]/,
  部: /^[门分署队级委件落]/,
  组: /^[织建成合员]/,
  队: /^[伍员长]/,
  幅: /^度/,
  张: /^贴/,
  口: /^[号径岸腔头罩述碑味岗]/,
  门: /^[店户口诊票类槛前外面头]/,
  首: /^[次批届先都府席期创家]/,
  篇: /^[章幅]/,
  节: /^[日约能目省庆点水电气假]/,
  课: /^[题堂程]/,
  堂: /^[食]/,
  期: /^[间望限待末货刊盼]/,
  场: /^[所地馆景面合域]/,
  次: /^(?:[日要年席于数序生第]|性(?![能])|元)/,
  轮: /^(?:[岗训休胎流换廓椅车驱]|电动|摩托)/,
  天: /^[然气津府空下地桥水山河台安线]/,
  日: /^[均报历常益程]/,
  周: /^[边密围到全末岁年刊转一二三四五六日]/,
  年: /^[级]/,
  元: /^[旦宵素件首老]/,
  米: /^[饭粉]/,
  分: /^[^以左,、。;!?)”’\s]/,
  折: /^[合射算扣腾叠]/,
  番: /^[茄]/,
  倍: /^感/,
  步: /^[骤伐行入法走调工曲]/,
  字: /^[号样]/,
  票: /^[据务证]/,
  面: /^[对向临积]/,
  块: /^[块]/,
  包: /^[含括联保抓]/,
  团: /^[队结委员体圆]/,
  床: /^[位]/,
  克: /^[服]/,
  件: /^套/,
  款: /^[项式]/,
  顶: /^[层级点]/,
  双: /^[向方选拥创联]/,
  版: /^/,
  升: /^[级学为至到高]/,
  个班: /^[组子级车]/,
  副: /^(?:[县市省部院局会总校教高乡镇理]|主[席任]|书记)/,
  剂: /^量/,
  层: /^/,
  道: /^/,
  号人: /^[才]/,
  个人: /^[信隐档账税所体品简]/,
  单人: /^/,
  盒: /^[饭]/,
  小时: /^[候]/,
  杯: /^[赛]/,
  页: /^[面岩]/,
  册: /^[子]/,
  套餐: /^/,
  斤: /^[斤]/,
  方: /^/,
  h: /^[A-Za-z0-9]/,
  t: /^[A-Za-z0-9]/,
  g: /^[A-Za-z0-9]/,
  m: /^[A-Za-z0-9]/,
};

const byFirst: ReadonlyMap<string, readonly (readonly [string, Name])[]> = (() => {
  const forms: [string, Name][] = Object.values(unitFamilies).flatMap((units) =>
    units.map((unit): [string, Name] => [unit, unit]),
  );
  forms.push(...loneUnits.map((unit): [string, Name] => [unit, unit]));
  forms.push(...(Object.entries(unitForms) as [string, Name][]));
  const map = new Map<string, [string, Name][]>();
  for (const [form, unit] of forms.sort((a, b) => b[0].length - a[0].length)) {
    const first = form[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), [form, unit]]);
  }
  return map;
})();

/** The longest measure word that begins at `at`, unless it is the beginning of another word. */
export function measureAt(text: string, at: number): { end: number; unit: Name } | null {
  for (const [form, unit] of byFirst.get(text[at] ?? '') ?? []) {
    if (!text.startsWith(form, at)) continue;
    const end = at + form.length;
    if (notBefore[form]?.test(text.slice(end, end + 3))) continue;
    return { end, unit };
  }
  return null;
}
