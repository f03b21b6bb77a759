import type { Language } from '@gongkai/elements/base';
import type { MapProblem } from '../../zoom/types.ts';

/** What can go wrong with the zoomable map, in words. They come with it: who does not open it does not load them. */
type Problems = Readonly<Record<MapProblem, string>>;

const zhHans: Problems = {
  'no-webgl': '这个浏览器不能显示可缩放的地图（没有 WebGL）；简图和列表内容相同。',
  'context-lost': '设备收回了显卡资源，地图已关闭；简图和列表内容相同，可以再打开。',
  'map-failed': '可缩放的地图没有打开；简图和列表内容相同，可以刷新再试。',
  'closed-for-others': '同时打开的地图太多，这一张已收起；可以再打开。',
  'tiles-key': '底图服务拒绝了密钥，底图没有显示；站点照常显示。',
  'tiles-quota': '底图服务今天的次数用完了，底图没有显示；站点照常显示。',
  'tiles-timeout': '底图很久没有回应，可能没有显示全；站点照常显示。',
  'tiles-failed': '底图没有读全；站点照常显示。',
  'source-failed': '站点文件没有读到，地图上没有站点；请看列表。',
};

const zhHant: Problems = {
  'no-webgl': '這個瀏覽器不能顯示可縮放的地圖（沒有 WebGL）；簡圖和列表內容相同。',
  'context-lost': '裝置收回了顯示卡資源，地圖已關閉；簡圖和列表內容相同，可以再打開。',
  'map-failed': '可縮放的地圖沒有打開；簡圖和列表內容相同，可以重新整理再試。',
  'closed-for-others': '同時打開的地圖太多，這一張已收起；可以再打開。',
  'tiles-key': '底圖服務拒絕了金鑰，底圖沒有顯示；站點照常顯示。',
  'tiles-quota': '底圖服務今天的次數用完了，底圖沒有顯示；站點照常顯示。',
  'tiles-timeout': '底圖很久沒有回應，可能沒有顯示全；站點照常顯示。',
  'tiles-failed': '底圖沒有讀全；站點照常顯示。',
  'source-failed': '站點檔案沒有讀到，地圖上沒有站點；請看列表。',
};

const en: Problems = {
  'no-webgl': 'This browser cannot show the zoomable map (no WebGL); drawn map and list say the same.',
  'context-lost':
    'The device took its graphics back and the map was closed; drawn map and list say the same. It can be opened again.',
  'map-failed':
    'The zoomable map did not open; drawn map and list say the same. Reload the page to try again.',
  'closed-for-others': 'Too many maps were open at once, so this one was closed. It can be opened again.',
  'tiles-key': 'The base map’s server refused the key: no base map is shown. The stations are.',
  'tiles-quota': 'The base map’s quota is used up: no base map is shown. The stations are.',
  'tiles-timeout': 'The base map does not answer and may be incomplete. The stations are shown.',
  'tiles-failed': 'The base map could not be loaded completely. The stations are shown.',
  'source-failed': 'The file of stations could not be read: see the list.',
};

const dictionaries: Readonly<Record<Language, Problems>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** @returns a problem in the words of a language. */
export function problemWords(problem: MapProblem, language: Language): string {
  return dictionaries[language][problem];
}
