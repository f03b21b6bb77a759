/** What arrives of a figure where: written by elements' editors.full.test.ts, with `UPDATE_CHANNELS=1`, and never by hand. */
import type { SnippetPart } from './parts.ts';

/** `whole`: as it was handed out. `words`: numbers, source and address stand, its look is gone. `nothing`: words are missing. `damaged`: it must not be published so. */
export const pasteOutcomes = ['whole', 'words', 'nothing', 'damaged'] as const;
/** How much of a figure arrives. */
export type PasteOutcome = (typeof pasteOutcomes)[number];

/** An editor or a sanitiser, with what arrives of each way in which figures are handed out. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly ways: Readonly<
    Record<
      'drawn' | 'table' | 'number' | 'picture' | 'frame' | 'words',
      { readonly arrives: PasteOutcome; readonly stripped: readonly SnippetPart[] }
    >
  >;
}

/** The channels that were tried, each with the worst of eight figures. */
export const channels: readonly Channel[] = [
  {
    id: 'wechat',
    name: '微信公众号（模拟）',
    ways: {
      drawn: {
        arrives: 'whole',
        stripped: [],
      },
      table: {
        arrives: 'whole',
        stripped: [],
      },
      number: {
        arrives: 'whole',
        stripped: [],
      },
      picture: {
        arrives: 'whole',
        stripped: [],
      },
      frame: {
        arrives: 'words',
        stripped: ['frame', 'link'],
      },
      words: {
        arrives: 'whole',
        stripped: [],
      },
    },
  },
  {
    id: 'wp-kses',
    name: 'WordPress wp_kses_post',
    ways: {
      drawn: {
        arrives: 'whole',
        stripped: [],
      },
      table: {
        arrives: 'whole',
        stripped: [],
      },
      number: {
        arrives: 'whole',
        stripped: [],
      },
      picture: {
        arrives: 'whole',
        stripped: [],
      },
      frame: {
        arrives: 'words',
        stripped: ['frame'],
      },
      words: {
        arrives: 'whole',
        stripped: [],
      },
    },
  },
  {
    id: 'sanitize-html',
    name: 'sanitize-html',
    ways: {
      drawn: {
        arrives: 'words',
        stripped: ['styles'],
      },
      table: {
        arrives: 'whole',
        stripped: ['styles'],
      },
      number: {
        arrives: 'words',
        stripped: ['styles'],
      },
      picture: {
        arrives: 'words',
        stripped: ['picture', 'styles'],
      },
      frame: {
        arrives: 'words',
        stripped: ['frame', 'styles'],
      },
      words: {
        arrives: 'whole',
        stripped: [],
      },
    },
  },
  {
    id: 'js-xss',
    name: 'js-xss',
    ways: {
      drawn: {
        arrives: 'words',
        stripped: ['styles'],
      },
      table: {
        arrives: 'whole',
        stripped: ['styles'],
      },
      number: {
        arrives: 'words',
        stripped: ['styles'],
      },
      picture: {
        arrives: 'whole',
        stripped: ['styles'],
      },
      frame: {
        arrives: 'damaged',
        stripped: ['frame', 'styles'],
      },
      words: {
        arrives: 'whole',
        stripped: [],
      },
    },
  },
  {
    id: 'contenteditable',
    name: '浏览器可编辑区（Chromium）',
    ways: {
      drawn: {
        arrives: 'whole',
        stripped: [],
      },
      table: {
        arrives: 'whole',
        stripped: [],
      },
      number: {
        arrives: 'whole',
        stripped: [],
      },
      picture: {
        arrives: 'whole',
        stripped: [],
      },
      frame: {
        arrives: 'whole',
        stripped: [],
      },
      words: {
        arrives: 'whole',
        stripped: [],
      },
    },
  },
  {
    id: 'dompurify',
    name: 'DOMPurify',
    ways: {
      drawn: {
        arrives: 'whole',
        stripped: [],
      },
      table: {
        arrives: 'whole',
        stripped: [],
      },
      number: {
        arrives: 'whole',
        stripped: [],
      },
      picture: {
        arrives: 'whole',
        stripped: [],
      },
      frame: {
        arrives: 'words',
        stripped: ['frame'],
      },
      words: {
        arrives: 'whole',
        stripped: [],
      },
    },
  },
  {
    id: 'wangeditor',
    name: 'wangEditor 5',
    ways: {
      drawn: {
        arrives: 'words',
        stripped: ['styles'],
      },
      table: {
        arrives: 'whole',
        stripped: ['styles'],
      },
      number: {
        arrives: 'whole',
        stripped: [],
      },
      picture: {
        arrives: 'whole',
        stripped: ['styles'],
      },
      frame: {
        arrives: 'words',
        stripped: ['frame', 'styles'],
      },
      words: {
        arrives: 'whole',
        stripped: [],
      },
    },
  },
  {
    id: 'tinymce',
    name: 'TinyMCE 8',
    ways: {
      drawn: {
        arrives: 'words',
        stripped: ['styles'],
      },
      table: {
        arrives: 'whole',
        stripped: ['styles'],
      },
      number: {
        arrives: 'words',
        stripped: ['styles'],
      },
      picture: {
        arrives: 'whole',
        stripped: ['styles'],
      },
      frame: {
        arrives: 'whole',
        stripped: [],
      },
      words: {
        arrives: 'whole',
        stripped: [],
      },
    },
  },
  {
    id: 'ckeditor',
    name: 'CKEditor 5',
    ways: {
      drawn: {
        arrives: 'words',
        stripped: ['styles'],
      },
      table: {
        arrives: 'whole',
        stripped: ['styles'],
      },
      number: {
        arrives: 'words',
        stripped: ['styles'],
      },
      picture: {
        arrives: 'whole',
        stripped: ['styles'],
      },
      frame: {
        arrives: 'words',
        stripped: ['frame', 'styles'],
      },
      words: {
        arrives: 'whole',
        stripped: [],
      },
    },
  },
];
