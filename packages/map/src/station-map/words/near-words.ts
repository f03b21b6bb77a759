import type { Language } from '@gongkai/elements/base';

/** The words of what is open now and near, and of marks that lie close. */
export interface NearWords {
  /** Over the first few: open now, the nearest first; and where none is. */
  readonly openNear: string;
  readonly noneOpen: string;
  /** Where several marks lie under one finger. */
  readonly whichOf: (count: number) => string;
  /** The reader is not where the stations are; how far the nearest is. */
  readonly outside: (away: string) => string;
  /** Between two spans of hours. */
  readonly and: string;
}

export const nearWords: Readonly<Record<Language, NearWords>> = {
  'zh-Hans': {
    openNear: '现在开放，离您最近',
    noneOpen: '现在没有写明开放的站点',
    whichOf: (count) => `这里有${count}处，请选一处`,
    outside: (away) => `您不在图上的区域里，最近的一处${away}`,
    and: '、',
  },
  'zh-Hant': {
    openNear: '現在開放，離您最近',
    noneOpen: '現在沒有寫明開放的站點',
    whichOf: (count) => `這裡有${count}處，請選一處`,
    outside: (away) => `您不在圖上的區域裡，最近的一處${away}`,
    and: '、',
  },
  en: {
    openNear: 'Open now, nearest to you',
    noneOpen: 'No station says that it is open now',
    whichOf: (count) => `${count} stations here: which one?`,
    outside: (away) => `You are outside the area of the map; the nearest station is ${away} away`,
    and: ', ',
  },
};
