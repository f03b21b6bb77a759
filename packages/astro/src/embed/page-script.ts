import { observationAttribute, themeAttribute } from '@gongkai/charts/contract';

/** Themes of a frame, by the name in its address. */
export const frameThemes = ['light', 'dark', 'auto'] as const;

/** How a frame looks on its host's page: `light` where its address does not say; `auto` follows the reader's system. */
export type FrameTheme = (typeof frameThemes)[number];

/**
 * The script of a page in a frame, in the syntax of any browser: it takes theme and size of type from the address before anything is painted, tells the host its
 * height whenever that changes, and leads to a number that the address names. It is a part of the page and is allowed there by its hash.
 */
export const pageScript = [
  '(function(w,d,e){',
  'var t=/[?&]theme=(light|dark|auto)(?=&|$)/.exec(location.search),last=0;',
  `if(t)t[1]==='auto'?e.removeAttribute('${themeAttribute}'):e.setAttribute('${themeAttribute}',t[1]);`,
  "if(/[?&]type=large(?=&|$)/.test(location.search))e.setAttribute('data-gk-type','large');",
  "d.addEventListener('DOMContentLoaded',function(){",
  "var h=location.hash.slice(1),f=d.querySelector('[data-frame]');",
  `try{h=h&&d.querySelector('[${observationAttribute}="'+decodeURIComponent(h).replace(/["\\\\]/g,'\\\\$&')+'"]')}catch(x){h=0}`,
  'if(h){h.tabIndex=-1;h.focus()}',
  'if(!f||w.parent===w||!w.ResizeObserver)return;',
  "new ResizeObserver(function(){var n=Math.ceil(f.getBoundingClientRect().height),i=f.getAttribute('data-frame'),m={};",
  'if(!n||n===last)return;last=m[i]=n;',
  "w.parent.postMessage({gongkai:{frame:i,height:n}},'*');",
  "w.parent.postMessage({'datawrapper-height':m},'*')",
  '}).observe(f)})',
  '})(window,document,document.documentElement)',
].join('');
