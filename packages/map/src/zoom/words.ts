import type { MapInput } from './types.ts';

type Language = MapInput['language'];

/** What the zoomable map says, beside what MapLibre's own controls say (`locale.ts`). */
export interface Words {
  /** What the map is, and which keys work in it. */
  readonly map: string;
  readonly reviewNumber: (number: string) => string;
  /** A station that does not exist by its name; without one what stands before the name. */
  readonly fictional: (name: string) => string;
  /** That all of the map is fiction. */
  readonly fiction: string;
  /** Beside the reader's own position. */
  readonly you: string;
  /** What lies under the cross in the middle, for those who steer by keys. */
  readonly station: (name: string) => string;
  readonly cluster: (count: number, groups: readonly string[]) => string;
  readonly group: (label: string, count: number) => string;
}

export const dictionaries: Readonly<Record<Language, Words>> = {
  'zh-Hans': {
    map: '站点地图。方向键移动，加号、减号缩放，回车键打开十字处的站点。',
    reviewNumber: (number) => `审图号：${number}`,
    fictional: (name) => `演示·${name}`,
    fiction: '演示：图上内容纯属虚构',
    you: '我的位置',
    station: (name) => `十字处：${name}，按回车键选中`,
    cluster: (count, groups) =>
      `十字处有${count}个站点${groups.length > 0 ? `：${groups.join('，')}` : ''}。按回车键放大`,
    group: (label, count) => `${label}${count}个`,
  },
  'zh-Hant': {
    map: '站點地圖。方向鍵移動，加號、減號縮放，回車鍵打開十字處的站點。',
    reviewNumber: (number) => `審圖號：${number}`,
    fictional: (name) => `演示·${name}`,
    fiction: '演示：圖上內容純屬虛構',
    you: '我的位置',
    station: (name) => `十字處：${name}，按回車鍵選中`,
    cluster: (count, groups) =>
      `十字處有${count}個站點${groups.length > 0 ? `：${groups.join('，')}` : ''}。按回車鍵放大`,
    group: (label, count) => `${label}${count}個`,
  },
  en: {
    map: 'Map of stations. Arrow keys move it, plus and minus zoom, Enter opens the station under the cross.',
    reviewNumber: (number) => `Map review number (审图号): ${number}`,
    fictional: (name) => `Demo · ${name}`,
    fiction: 'Demo: all on this map is fictional',
    you: 'You are here',
    station: (name) => `Under the cross: ${name}. Enter selects it`,
    cluster: (count, groups) =>
      `Under the cross: ${count} stations${groups.length > 0 ? ` (${groups.join(', ')})` : ''}. Enter zooms in`,
    group: (label, count) => `${label} ${count}`,
  },
};
