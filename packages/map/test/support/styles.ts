import figureCss from '@gongkai/charts/all.css?inline';
import stationsCss from '@gongkai/charts/stations.css?inline';
import tokensCss from '@gongkai/charts/tokens.css?inline';

/** Gives the page of a test what a page with figures has: its language and the style sheets. */
export function dressPage(): void {
  document.documentElement.lang = 'zh-Hans';
  for (const css of [tokensCss, figureCss, stationsCss]) {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
  }
}
