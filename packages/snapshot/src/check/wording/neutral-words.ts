/**
 * Words that join others and claim nothing of their own. No verb, no place, no direction is among them; nor is what makes all of some (每, 都, 各 but
 * in 各类), a plan of what was done (将), the first of one of many (第) or the opposite of what was said (不).
 */
const connectives =
  '和 与 及 以及 并 或 也 又 另 另有 其他 其 其中 的 了 等 在 对 把 由 以 从 于 为 是 有 各类 各项 各种 共 之 中 按 至 而 同 同时 者 情况 概况 统计 一览 多少';

/** Counting of what stands beside each other: 三类, 两项. A number that was reported is held to its words by another check. */
const counting = '一 二 两 三 四 五 六 七 八 九 十 个 类 项 种 条 步 次';

/** Words that a title may use whatever the source says. */
export const neutralWords: ReadonlySet<string> = new Set(`${connectives} ${counting}`.split(' '));

/**
 * What a clause has that speaks of the source and of how it was read, not of what the union did: 来源没有写各是什么, 归入为推断. It claims nothing of
 * the union, so any word may stand in it.
 */
export const ofReading = /来源|没有写|未写|未说明|推断|虚构|演示/u;
