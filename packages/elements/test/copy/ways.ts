/** Every way in which a figure is handed out, for trying them on editors and sanitisers. */
import { caption } from '@gongkai/charts/quote';
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
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A frame, with words and a link below it for hosts that take frames away. */
function frame(view: FigureView): string {
  const said = escaped(caption(view, { url: page }));
  return `<figure style="margin:0"><iframe src="https://gongkai.example/embed/x/" title="${escaped(view.figure.title)}" loading="lazy" style="width:100%;height:480px;border:0"></iframe><figcaption><a href="${page}">${said}</a></figcaption></figure>`;
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
