import { alternatives, inFront, matchAt } from '../match.ts';
import type { Direction } from '../types.ts';

/**
 * The words that make a printed number a change: 增长8%, 下降1.0%, 增幅达8%. What follows 到, 至 or 为 is the level that was
 * reached (提高到90%, 降至3%), and 新增 counts new things: none of them is a change.
 */
const verbs: Readonly<Record<Direction, string>> = {
  increase:
    '增长 增加 增多 增高 增强 提高 提升 上升 上涨 上浮 上扬 上调 调增 调高 攀升 回升 跃升 飙升 抬升 走高 递增 扩大 扩增 延长 净增长 净增加 净增 ' +
    '增收 增产 增资 增薪 增支 增利 增员 增亏 激增 猛增 陡增 大增 微增 略增 多增 少减 少降 再增 又增 增 大涨 微涨 略涨 涨 微升 略升 升 高出了 多出 多了 加快 提速 升值 增值 扩容 翻了 翻 大了',
  decrease:
    '下降 减少 降低 回落 下滑 下跌 下浮 下调 下挫 调减 调低 核减 递减 缩短 缩减 缩小 收窄 压减 压降 压缩 削减 砍掉 砍去 削掉 裁减 精简 减轻 萎缩 走低 滑落 净减少 净减 ' +
    '减收 减产 减支 减亏 减员 减排 降耗 锐减 骤减 骤降 大降 直降 微降 略降 微减 略减 少增 放缓 减缓 减慢 减速 缩水 贬值 降本 再降 再减 又降 降 减 大跌 微跌 跌 少了 小了',
};
const nouns: Readonly<Record<Direction, string>> = {
  increase: '增长率 增幅 增速 增量 涨幅 升幅 增长速度 增长幅度 提高幅度 提升幅度 上升幅度 上涨幅度',
  decrease: '降幅 跌幅 减幅 降低率 下降率 减少率 下降幅度 降低幅度 减少幅度 下降速度',
};
const list = (words: Readonly<Record<Direction, string>>): string =>
  alternatives([...words.increase.split(' '), ...words.decrease.split(' ')]);

const decreases: ReadonlySet<string> = new Set(
  [verbs.decrease, nouns.decrease].flatMap((words) => words.split(' ')),
);

const verb = new RegExp(`(${list(verbs)})(?:幅度为?)?(?:了|达到?了?|约为?|:|整整|额|共)*$`);
const noun = new RegExp(`(${list(nouns)})(?:了|达到?了?|约?为|是|约|均|在|有|:)*$`);
// 比上年多30人, 同比少5件.
const comparison =
  /(?:同比|环比|(?:比|较)[\u4e00-\u9fff\d]{1,10}?(?:年|月|期|季度?|次|届|前|初|底|末)度?(?:同期)?)(多|少)(?:发生|[收支产销发投建种][入出]?)?$/;
// 增加投入50万元, 减少案件12件: between the word and the number stands what changed.
const object =
  /(?:(净增加?|净?减少|增加|净减)了?|(降低|压减|压缩|缩减|缩短|精简|削减|提高|上调)了?(?=[\u4e00-\u9fff]*(?:成本|费用|支出|开支|负担|经费|能耗|用能|工资|待遇|标准|补贴|收入|薪酬|补助|津贴|产能|产量|产值|利润|额度|门槛|时限|时间|周期|流程|环节|材料)))([\u4e00-\u9fff]{1,7})$/;
const otherClause =
  /^[值率量额幅]|[了到至的为在从由并和及后于让使各每把被]|举办|开展|发放|组织|走访|慰问|建成|新建|建立|实施|推出|召开|服务|帮助|培训|提供|惠及|覆盖|受益|设立|机会|达成|工作|累计|共计|超过|不足/;
// What must not stand in front of the short words: 新增 counts, 晋升 promotes, 每升 is a litre, 立减 a discount.
const notAfter: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    增: /[新待]$/,
    升: /[晋公毫每擢高]$/,
    降: /[投空起]$/,
    减: /[立满加免元增\d]$/,
    减员: /[加]$/,
    多了: /[差不许太很更]$/,
    少了: /[缺不至很多]$/,
    多出: /[许很]$/,
  }),
);

// 差一点到3000人: it is not said how many there were.
const denial = /[并而绝]非$|差一?点儿?就?[到达]?$|(?:^|[^是])不是$|没有$/;
// 不再发放300元, 没有领取补贴200元; but 未支付工资300万元, 未办结12件 are the sums and cases that are still open.
const ungiven =
  /(?:不[再会用必]?|没有?|从未|无需)(?:再|给予)?(?:发放?|支付|领取?|补[助贴]|收取?|缴纳?|交纳?|奖励|资助|拨付|报销|享受)(?:了|过|任何)?(?:补[贴助]|津贴|奖金|现金|资金|慰问金|费用?|工资)?$/;

/** 未增加300人, 不增长3%, 并非300人, 不再发放300元: what is denied is not said, and its bound is not the other side. */
export function isDenied(text: string, start: number, changes: boolean): boolean {
  const before = inFront(text, start, 14);
  return denial.test(before) || ungiven.test(before) || (changes && /[不未没]$/.test(before));
}

export interface DirectionWord {
  readonly start: number;
  readonly end: number;
  /** Where the word itself begins, if not at `start`. */
  readonly word?: number;
  readonly direction: Direction;
  /** 负增长: the word turns the number negative, and there is no direction besides. */
  readonly negative?: true;
}

const farthest = 18;
/** The word of a change in front of a number, down to `floor`; null for a level. */
export function directionBefore(text: string, start: number, floor: number): DirectionWord | null {
  const from = Math.max(floor, start - farthest);
  const window = text.slice(from, start);
  const found = noun.exec(window) ?? verb.exec(window);
  if (found) {
    const word = found[1] ?? '';
    const at = from + found.index;
    const previous = inFront(text, at, 1);
    if (notAfter.get(word)?.test(previous)) return null;
    const denied = /[负]$/.test(previous) && /^增/.test(word);
    if (denied) return { start: at - 1, end: at + word.length, direction: 'increase', negative: true };
    return { start: at, end: at + word.length, direction: decreases.has(word) ? 'decrease' : 'increase' };
  }
  const compared = comparison.exec(window);
  if (compared) {
    // 比上年多30人: without what it is compared with, 多 says nothing.
    const direction = compared[1] === '多' ? 'increase' : 'decrease';
    const word = from + compared.index + compared[0].lastIndexOf(compared[1] ?? '');
    return { start: from + compared.index, word, end: start, direction };
  }
  const changed = object.exec(window);
  const word = changed?.[1] ?? changed?.[2] ?? '';
  if (!changed || otherClause.test(changed[3] ?? '')) return null;
  const at = from + changed.index;
  return {
    start: at,
    end: at + word.length,
    direction: /减|降|缩|削/.test(word) ? 'decrease' : 'increase',
  };
}

const arrows: ReadonlyMap<string, Direction> = new Map([
  ['↑', 'increase'],
  ['⬆', 'increase'],
  ['↓', 'decrease'],
  ['⬇', 'decrease'],
  ['▼', 'decrease'],
]);

const nominal = /的(增长|增幅|增速|涨幅|提升|上升|增加|下降|降幅|跌幅|降低|减少|下滑)(?![率量点])/y;

/** 8%的增长, 5%↓: the word behind the number. */
export function directionBehind(text: string, at: number): DirectionWord | null {
  const arrow = arrowAt(text, at);
  if (arrow) return { start: at, end: at + 1, direction: arrow };
  const [words, word = ''] = matchAt(nominal, text, at) ?? [];
  if (words === undefined) return null;
  return {
    start: at + 1,
    end: at + words.length,
    direction: decreases.has(word) ? 'decrease' : 'increase',
  };
}

/** ↑5%. */
export function arrowAt(text: string, at: number): Direction | null {
  return arrows.get(text[at] ?? '') ?? null;
}
