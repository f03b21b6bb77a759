/**
 * The script of pages that are kept: it registers the worker beside it, and tells a new one what the page that is being read consists of. Its text is published.
 *
 * @param script address of the file in which it stands
 */
export function registerWorker(script: string): void {
  const workers = navigator.serviceWorker;
  // From a folder, and without https, there is none.
  if (!workers || !/^https?:$/.test(location.protocol)) return;
  const tell = () => {
    const { controller } = workers;
    if (!controller) return;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    controller.postMessage([location.href].concat(loaded));
  };
  workers.addEventListener('controllerchange', tell);
  const register = () => workers.register(new URL('sw.js', script).href).catch(() => {});
  // What the page itself needs comes first.
  if (document.readyState === 'complete') register();
  else addEventListener('load', register);
}
