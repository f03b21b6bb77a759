/** What a union has decided about small numbers; it stands in `union.json`, with a reason, and on the page about methods. */
export interface DisclosureParameters {
  /** Counts below this, but for zero, are hidden. */
  readonly threshold: number;
  /** The same for what 个人信息保护法 art. 28 calls sensitive: health, hardship, and what tells of them. */
  readonly sensitiveThreshold: number;
  /** A sum is hidden where its largest amounts make up more than this share of it, in percent: the (n, k) rule. */
  readonly dominance: { readonly largest: number; readonly percent: number };
  /** A sum is hidden where whoever got the second largest amount can reckon the largest to within this share of it, in percent: the p% rule. */
  readonly estimate: number;
}

/**
 * What holds where a union has decided nothing. No Chinese law names a threshold; 统计法 forbids publishing aggregates from which a person can be
 * inferred, 个人信息保护法 art. 4 and 73 take as anonymous only what cannot be undone. The forms of the rules, and values of this order, are those of Hundepool et al., Statistical Disclosure Control (Wiley 2012), ch. 4.2 and 5.
 */
export const defaultParameters: DisclosureParameters = {
  threshold: 5,
  sensitiveThreshold: 10,
  dominance: { largest: 2, percent: 85 },
  estimate: 15,
};

/** Words of ledgers whose rows tell of health, hardship or injury. */
const sensitive =
  /病|伤|残|亡|死|癌|孕|产假|哺乳|骚扰|家暴|心理|精神|困难|致困|低保|贫|救助|帮扶|慰问|大病|医疗|抑郁|自杀|宗教|未成年|留守/u;

/** Whether words of a ledger tell of what is sensitive, so that the higher threshold holds for all of it. */
export const isSensitive = (words: Iterable<string>): boolean =>
  [...words].some((word) => sensitive.test(word));
