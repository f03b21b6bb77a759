/** Every way in which a figure is handed out, for trying them on editors and sanitisers. */
import { fitFrame, heightsOf } from '@gongkai/charts/frame';
import { caption, sourceCredit } from '@gongkai/charts/quote';
import { frameSnippet } from '@gongkai/charts/snippet';
import { wechatHtml } from '@gongkai/charts/wechat';
import type { FigureView } from '@gongkai/snapshot';
import { dense } from '@gongkai/testing/figures/dense';
import { views } from '@gongkai/testing/figures/figures';
import { signs } from '@gongkai/testing/figures/signs';
import { stories } from '@gongkai/testing/figures/stories';

/** What is handed out. */
export interface Given {
  readonly html?: string;
  readonly text: string;
  /** Address of the figure's page. */
  readonly url: string;
}

/** Figures of different kinds, none of them real. */
export const figures: Readonly<Record<string, FigureView>> = {
  bars: views.bars,
  count: views.count,
  rate: views.rate,
  mechanism: views.mechanism,
  cases: stories.cases,
  trend: stories.trend,
  signs: signs.signs,
  heat: dense.heat,
};

const page = 'https://gongkai.example/figures/x/';
/** The code of a frame as the site hands it out, with the line below it for hosts that take frames away. */
function frame(view: FigureView): string {
  const title = view.union ? `${view.figure.title}（${view.union.name}）` : view.figure.title;
  const isFictional = view.union?.synthetic === true;
  const sources = view.sources.map(({ source }) => source);
  return frameSnippet({
    src: 'https://gongkai.example/embed/x/?v=0123456789ab',
    title,
    lang: 'zh-Hans',
    heights: heightsOf(fitFrame(view, { links: { page } }).html),
    link: { href: page, text: title, credit: sourceCredit(sources, isFictional) },
  });
}

/** The ways by name; null where a figure has none of them. */
export const ways: Readonly<Record<string, (view: FigureView) => Given | null>> = {
  drawn: (view) => ({
    html: wechatHtml(view, { form: 'drawn', url: page }),
    text: caption(view, { url: page }),
    url: page,
  }),
  table: (view) => ({
    html: wechatHtml(view, { form: 'table', url: page }),
    text: caption(view, { url: page }),
    url: page,
  }),
  number: (view) => {
    const [row] = view.rows;
    const form = 'number' as const;
    return row
      ? {
          html: wechatHtml(view, { form, observation: row.observation.id, url: page }),
          text: caption(view, { url: page }),
          url: page,
        }
      : null;
  },
  picture: (view) => ({
    html: wechatHtml(view, {
      form: 'picture',
      src: 'https://gongkai.example/figures/x.wechat.png',
      url: page,
    }),
    text: caption(view, { url: page }),
    url: page,
  }),
  frame: (view) => ({ html: frame(view), text: caption(view, { url: page }), url: page }),
  words: (view) => ({ text: caption(view, { url: page }), url: page }),
};
