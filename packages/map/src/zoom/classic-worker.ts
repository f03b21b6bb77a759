import { trustedScript } from './trusted-script.ts';

/**
 * Workers whose scripts are of another origin. Browsers start workers from the page's own origin only, and a host that sends no headers lets neither
 * `fetch` nor `importScripts` have its files. A script tag runs them all the same. So the built worker, run by a page, hands over what it would do in
 * a worker (scripts/packages/vite/worker-files.ts wraps it so), and a `blob:` of the page is made of that.
 */
const scope = globalThis as typeof globalThis & {
  /** By the address of the script: what it does in a worker. */
  gongkaiWorkers?: Record<string, () => void>;
};

async function workOf(url: string): Promise<() => void> {
  const script = document.createElement('script');
  // Under Trusted Types this throws where the page does not allow the policy.
  script.src = trustedScript(url);
  await new Promise((resolve) => {
    script.onload = resolve;
    script.onerror = resolve;
    document.head.append(script);
  });
  script.remove();
  const work = scope.gongkaiWorkers?.[url];
  if (!work) throw new Error(`cannot load ${url}`);
  return work;
}

const urls = new Map<string, Promise<string>>();

/**
 * Makes an address from which a worker of scripts of another origin is started. By its ending MapLibre knows that it is no module.
 *
 * @param scripts absolute addresses, in the order in which they run
 * @returns a `blob:` address; it stays valid, as workers are started from it again and again
 * @throws Error where a script cannot be had
 */
export function classicWorkerUrl(scripts: readonly string[]): Promise<string> {
  const key = scripts.join(' ');
  const known = urls.get(key);
  if (known) return known;
  const made = Promise.all(scripts.map(workOf)).then((works) => {
    const text = works.map((work) => `(${work})();`).join('\n');
    return `${URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))}#worker.cjs`;
  });
  urls.set(key, made);
  // Forgotten, so that it is tried again when the map is opened again.
  made.catch(() => urls.delete(key));
  return made;
}
