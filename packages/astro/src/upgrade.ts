/**
 * The only script of the pages: it upgrades the figures that the server wrote. Without it everything can be read, so it waits until the page
 * stands and the browser is idle, or until the reader first touches something.
 */
let upgraded = false;
const upgrade = () => {
  if (upgraded) return;
  upgraded = true;
  import('@gongkai/elements/define');
  // Pages without stations do not pay for their map.
  if (document.querySelector('gk-station-map')) import('@gongkai/map/define');
};

// In somebody else's busy page the browser may never be idle; Safari cannot say when it is.
const whenIdle = () => {
  if ('requestIdleCallback' in window) requestIdleCallback(upgrade, { timeout: 2000 });
  else setTimeout(upgrade, 200);
};

if (document.readyState === 'complete') whenIdle();
else addEventListener('load', whenIdle);
for (const touch of ['keydown', 'pointerdown']) addEventListener(touch, upgrade, { once: true });
