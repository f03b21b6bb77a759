/** Sanitisers that run without a browser, each with its defaults. */
import { sanitiseWechat } from '@gongkai/charts/wechat';
import sanitizeHtml from 'sanitize-html';
import xss from 'xss';
import { wpKsesPost } from './wp-kses.ts';

/** A channel that takes HTML and gives what is left of it. */
export interface Sanitiser {
  readonly id: string;
  readonly name: string;
  readonly apply: (html: string) => string;
}

export const sanitisers: readonly Sanitiser[] = [
  { id: 'wechat', name: '微信公众号（模拟）', apply: (html) => sanitiseWechat(html, 'publish') },
  { id: 'wp-kses', name: 'WordPress wp_kses_post', apply: wpKsesPost },
  { id: 'sanitize-html', name: 'sanitize-html', apply: (html) => sanitizeHtml(html) },
  { id: 'js-xss', name: 'js-xss', apply: (html) => xss(html) },
];
