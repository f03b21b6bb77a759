import { wechatHtml } from '@gongkai/charts/wechat';
import { addresses } from '../addresses.ts';
import { figureCorrections } from '../corrections/corrections.ts';
import { rowOptions } from '../options.ts';
import { absoluteAddress } from '../sharing/absolute.ts';
import { ownAddress } from '../sharing/alternates.ts';
import { languageOf, type Site, type SiteFigure } from '../site.ts';

/** A figure for a WeChat article. */
export interface WechatForms {
  readonly drawn: string;
  readonly table: string;
}

const written = new WeakMap<SiteFigure, WechatForms>();

/** @returns a figure for a WeChat article, in both forms; worked out once, for its page and its file. */
export function wechatForms(site: Site, figure: SiteFigure): WechatForms {
  const known = written.get(figure);
  if (known) return known;
  const palette = site.data.site?.palette;
  const options = {
    ...rowOptions(site),
    corrections: figureCorrections(site, figure),
    url: absoluteAddress(site, ownAddress(addresses.figure(figure.figure.id), languageOf(site))),
    ...(palette ? { palette } : {}),
  };
  const made = {
    drawn: wechatHtml(figure.view, { ...options, form: 'drawn' }),
    table: wechatHtml(figure.view, { ...options, form: 'table' }),
  };
  written.set(figure, made);
  return made;
}
