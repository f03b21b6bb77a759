/** Figures for WeChat articles, a linter for what the channel allows, and a simulation of what it strips. Pure functions, no DOM. */
import '../../whole-reader.ts';

export { type WechatForm, type WechatOptions, wechatForms, wechatHtml } from './html.ts';
export { lintWechat, type WechatProblem, wechatProblemWords } from './lint.ts';
export { sanitiseWechat, type WechatStep, wechatSteps } from './sanitise.ts';
