import type { Language } from '@gongkai/elements/base';
import { type NearWords, nearWords } from './near-words.ts';

/** The words of the finder and of what can go wrong with the map. */
export interface Words extends NearWords {
  readonly kinds: string;
  readonly services: string;
  readonly search: string;
  readonly searchHint: string;
  readonly open: string;
  readonly allDay: string;
  readonly nearest: string;
  readonly here: string;
  readonly or: string;
  readonly place: string;
  readonly placeHint: string;
  readonly go: string;
  readonly privacy: string;
  readonly asking: string;
  readonly from: (place: string) => string;
  readonly mine: string;
  readonly all: (count: number) => string;
  readonly some: (count: number, all: number) => string;
  readonly none: string;
  readonly clear: string;
  readonly openNow: string;
  readonly closesAt: (time: string) => string;
  readonly closed: string;
  readonly opensIn: (time: string) => string;
  /** Before the name of a station that does not exist. */
  readonly fiction: string;
  /** Open or closed at the moment that a demonstration records. */
  readonly openThen: string;
  readonly closedThen: string;
  readonly away: (distance: string) => string;
  readonly metres: (count: number) => string;
  readonly kilometres: (count: string) => string;
  readonly zoom: string;
  readonly zoomOut: string;
  readonly opening: string;
  readonly inList: string;
  readonly close: string;
  readonly minutes: (count: number) => string;
  readonly hours: (count: number) => string;
  readonly days: (count: number) => string;
  readonly 'no-place': (typed: string) => string;
  readonly 'no-position': Readonly<Record<'denied' | 'unavailable' | 'timeout' | 'unsupported', string>>;
  /** All else that can go wrong with the zoomable map is said in problem-words.ts, which may be what could not be loaded. */
  readonly 'map-failed': string;
  readonly 'load-failed': string;
}

type OwnWords = Omit<Words, keyof NearWords>;

const zhHans: OwnWords = {
  kinds: '种类',
  services: '服务',
  search: '搜名称、地址、服务',
  searchHint: '名称、地址或服务，如充电',
  open: '现在开放',
  allDay: '24小时',
  nearest: '离我最近',
  here: '用我的位置',
  or: '或者，',
  place: '从哪里出发',
  placeHint: '乡镇、站点名或经纬度',
  go: '按距离排',
  privacy: '距离在您的设备上算，位置不发送给任何人。',
  asking: '正在取得位置……',
  from: (place) => `从${place}起，由近到远`,
  mine: '您的位置',
  all: (count) => `共${count}处`,
  some: (count, all) => `符合的有${count}处，共${all}处`,
  none: '没有符合的站点，去掉一个条件试试。',
  clear: '清除条件',
  openNow: '现在开放',
  closesAt: (time) => `还开${time}`,
  closed: '现在不开放',
  opensIn: (time) => `${time}后开`,
  fiction: '演示',
  openThen: '演示时刻开放',
  closedThen: '演示时刻不开放',
  away: (distance) => `约${distance}`,
  metres: (count) => `${count}米`,
  kilometres: (count) => `${count}公里`,
  zoom: '放大、移动地图',
  zoomOut: '回到简图',
  opening: '正在打开地图……',
  inList: '在列表里看',
  close: '关闭',
  minutes: (count) => `${count}分钟`,
  hours: (count) => `${count}小时`,
  days: (count) => `${count}天`,
  'no-place': (typed) => `本页的站点里没有“${typed}”。可以写乡镇名、站点名，或经度,纬度。`,
  'no-position': {
    denied: '浏览器没有允许取得位置；可以改写一个地名。',
    unavailable: '设备没有给出位置；可以改写一个地名。',
    timeout: '等了很久没有得到位置；可以改写一个地名。',
    unsupported: '这个浏览器或页面不能取得位置；可以改写一个地名。',
  },
  'load-failed': '程序没有读全，请刷新再试。',
  'map-failed': '可缩放的地图没有打开；简图和列表内容相同，可以刷新再试。',
};

const zhHant: OwnWords = {
  kinds: '種類',
  services: '服務',
  search: '搜名稱、地址、服務',
  searchHint: '名稱、地址或服務，如充電',
  open: '現在開放',
  allDay: '24小時',
  nearest: '離我最近',
  here: '用我的位置',
  or: '或者，',
  place: '從哪裡出發',
  placeHint: '鄉鎮、站點名或經緯度',
  go: '按距離排',
  privacy: '距離在您的裝置上算，位置不發送給任何人。',
  asking: '正在取得位置……',
  from: (place) => `從${place}起，由近到遠`,
  mine: '您的位置',
  all: (count) => `共${count}處`,
  some: (count, all) => `符合的有${count}處，共${all}處`,
  none: '沒有符合的站點，去掉一個條件試試。',
  clear: '清除條件',
  openNow: '現在開放',
  closesAt: (time) => `還開${time}`,
  closed: '現在不開放',
  opensIn: (time) => `${time}後開`,
  fiction: '演示',
  openThen: '演示時刻開放',
  closedThen: '演示時刻不開放',
  away: (distance) => `約${distance}`,
  metres: (count) => `${count}米`,
  kilometres: (count) => `${count}公里`,
  zoom: '放大、移動地圖',
  zoomOut: '回到簡圖',
  opening: '正在打開地圖……',
  inList: '在列表裡看',
  close: '關閉',
  minutes: (count) => `${count}分鐘`,
  hours: (count) => `${count}小時`,
  days: (count) => `${count}天`,
  'no-place': (typed) => `本頁的站點裡沒有“${typed}”。可以寫鄉鎮名、站點名，或經度,緯度。`,
  'no-position': {
    denied: '瀏覽器沒有允許取得位置；可以改寫一個地名。',
    unavailable: '裝置沒有給出位置；可以改寫一個地名。',
    timeout: '等了很久沒有得到位置；可以改寫一個地名。',
    unsupported: '這個瀏覽器或頁面不能取得位置；可以改寫一個地名。',
  },
  'load-failed': '程式沒有讀全，請重新整理再試。',
  'map-failed': '可縮放的地圖沒有打開；簡圖和列表內容相同，可以重新整理再試。',
};

const en: OwnWords = {
  kinds: 'Kind',
  services: 'Service',
  search: 'Search name, address, service',
  searchHint: 'Name, address or service',
  open: 'Open now',
  allDay: '24 hours',
  nearest: 'Nearest to me',
  here: 'Use my position',
  or: 'or ',
  place: 'Starting from',
  placeHint: 'Township, station or coordinates',
  go: 'Sort by distance',
  privacy: 'Distances are computed on your device; your position is sent to nobody.',
  asking: 'Asking for your position…',
  from: (place) => `Nearest first, from ${place}`,
  mine: 'your position',
  all: (count) => `${count} in all`,
  some: (count, all) => `${count} of ${all}`,
  none: 'No station meets all of this; take away a condition.',
  clear: 'Clear',
  openNow: 'Open now',
  closesAt: (time) => `for ${time}`,
  closed: 'Closed now',
  opensIn: (time) => `opens in ${time}`,
  fiction: 'Demo',
  openThen: 'Demo: open then',
  closedThen: 'Demo: closed then',
  away: (distance) => `about ${distance}`,
  metres: (count) => `${count} m`,
  kilometres: (count) => `${count} km`,
  zoom: 'Zoom and move the map',
  zoomOut: 'Back to the drawn map',
  opening: 'Opening the map…',
  inList: 'Show in the list',
  close: 'Close',
  minutes: (count) => `${count} min`,
  hours: (count) => `${count} h`,
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  'no-place': (typed) => `No station here has “${typed}”. Give a township, a station, or longitude,latitude.`,
  'no-position': {
    denied: 'The browser did not allow it; type a place instead.',
    unavailable: 'The device gave no position; type a place instead.',
    timeout: 'No position came; type a place instead.',
    unsupported: 'This browser or page cannot tell a position; type a place instead.',
  },
  'load-failed': 'The program did not load completely; reload the page to try again.',
  'map-failed':
    'The zoomable map did not open; drawn map and list say the same. Reload the page to try again.',
};

const dictionaries: Readonly<Record<Language, OwnWords>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** @returns the words of a language. */
export function mapWords(language: Language): Words {
  return { ...dictionaries[language], ...nearWords[language] };
}
