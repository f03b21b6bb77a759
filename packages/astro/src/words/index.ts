export { defineWords, type OwnWords, withWords } from './own-words.ts';
export { type SiteWords, siteWords } from './zh-Hans.ts';
