import type { Language } from '../shared/language.ts';

/** The words of the panel with link, citation and source of a mark. */
export interface CiteWords {
  readonly link: string;
  readonly citation: string;
  readonly source: string;
  /** A number that no source printed. */
  readonly derived: string;
  readonly copyLink: string;
  readonly copyCitation: string;
  readonly close: string;
  /** A source with the section in which a number stands. */
  readonly located: (source: string, section: string) => string;
}

const dictionaries: Readonly<Record<Language, CiteWords>> = {
  'zh-Hans': {
    link: '链接',
    citation: '引用',
    source: '出处',
    derived: '推算的数，来源没有印',
    copyLink: '复制链接',
    copyCitation: '复制引用',
    close: '关闭',
    located: (source, section) => `${source}（${section}）`,
  },
  'zh-Hant': {
    link: '連結',
    citation: '引用',
    source: '出處',
    derived: '推算的數，來源沒有印',
    copyLink: '複製連結',
    copyCitation: '複製引用',
    close: '關閉',
    located: (source, section) => `${source}（${section}）`,
  },
  en: {
    link: 'Link',
    citation: 'Citation',
    source: 'Source',
    derived: 'A derived number: no source printed it',
    copyLink: 'Copy link',
    copyCitation: 'Copy citation',
    close: 'Close',
    located: (source, section) => `${source} (${section})`,
  },
};

/** @returns the words of the panel in a language */
export const citeWords = (language: Language): CiteWords => dictionaries[language];
