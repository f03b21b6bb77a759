import type { MapInput } from '../types.ts';
import { dictionaries } from '../words.ts';

type Language = MapInput['language'];

/** The words of MapLibre that readers meet here: its controls, and what it says of gestures. */
const names = [
  'Map.Title',
  'NavigationControl.ZoomIn',
  'NavigationControl.ZoomOut',
  'FullscreenControl.Enter',
  'FullscreenControl.Exit',
  'ScaleControl.Meters',
  'ScaleControl.Kilometers',
  'CooperativeGesturesHandler.WindowsHelpText',
  'CooperativeGesturesHandler.MacHelpText',
  'CooperativeGesturesHandler.MobileHelpText',
] as const;
export type LocaleName = (typeof names)[number];

export const locales: Readonly<Record<Language, Readonly<Record<LocaleName, string>>>> = {
  'zh-Hans': {
    'Map.Title': dictionaries['zh-Hans'].map,
    'NavigationControl.ZoomIn': '放大',
    'NavigationControl.ZoomOut': '缩小',
    'FullscreenControl.Enter': '全屏显示',
    'FullscreenControl.Exit': '退出全屏',
    'ScaleControl.Meters': '米',
    'ScaleControl.Kilometers': '公里',
    'CooperativeGesturesHandler.WindowsHelpText': '按住 Ctrl 键并滚动滚轮，可以缩放地图',
    'CooperativeGesturesHandler.MacHelpText': '按住 ⌘ 键并滚动，可以缩放地图',
    'CooperativeGesturesHandler.MobileHelpText': '用两根手指移动地图',
  },
  'zh-Hant': {
    'Map.Title': dictionaries['zh-Hant'].map,
    'NavigationControl.ZoomIn': '放大',
    'NavigationControl.ZoomOut': '縮小',
    'FullscreenControl.Enter': '全螢幕顯示',
    'FullscreenControl.Exit': '退出全螢幕',
    'ScaleControl.Meters': '米',
    'ScaleControl.Kilometers': '公里',
    'CooperativeGesturesHandler.WindowsHelpText': '按住 Ctrl 鍵並滾動滾輪，可以縮放地圖',
    'CooperativeGesturesHandler.MacHelpText': '按住 ⌘ 鍵並滾動，可以縮放地圖',
    'CooperativeGesturesHandler.MobileHelpText': '用兩根手指移動地圖',
  },
  en: {
    'Map.Title': dictionaries.en.map,
    'NavigationControl.ZoomIn': 'Zoom in',
    'NavigationControl.ZoomOut': 'Zoom out',
    'FullscreenControl.Enter': 'Full screen',
    'FullscreenControl.Exit': 'Leave full screen',
    'ScaleControl.Meters': 'm',
    'ScaleControl.Kilometers': 'km',
    'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom the map',
    'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom the map',
    'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map',
  },
};
