import type { WorkerEvent, WorkerScope, WorkerSetting } from './types.ts';

/**
 * The service worker of a site: its text is published, so that it uses nothing from outside, in the syntax of Chromium 86. Pages come from the network while
 * there is one; what has its hash in its name comes from what was kept.
 *
 * @param worker its global scope
 * @param setting of the build
 */
export function keepVisitedPages(worker: WorkerScope, setting: WorkerSetting): void {
  const { scope } = worker.registration;
  const { pathname, origin } = new URL(scope);
  // A space stands in no path: the caches of a site below this one begin otherwise.
  const own = `gongkai ${pathname} `;
  const name = own + setting.version;
  const open = () => caches.open(name);

  /** The path below the site; null for what is none of its own, or is left to the network. */
  const pathOf = (address: string): string | null => {
    const url = new URL(address);
    if (url.origin !== origin || !url.pathname.startsWith(pathname)) return null;
    const path = url.pathname.slice(pathname.length);
    return setting.never.some((start) => path.startsWith(start)) ? null : path;
  };
  const isHashed = (path: string) => setting.hashed.some((folder) => path.startsWith(folder));
  /** One page, whatever stands behind the question mark. */
  const keyOf = (address: string) => address.replace(/[?#].*$/, '');

  const keep = async (address: string, response: Response) => {
    // A redirected answer to a navigation is refused by browsers when it comes from a worker.
    if (!response.ok || response.redirected || response.status === 206) return;
    const cache = await open();
    const key = keyOf(address);
    // The newest stands last.
    await cache.delete(key);
    await cache.put(key, response);
    const keys = await cache.keys();
    const first = setting.files.concat(setting.page).map((file) => new URL(file, scope).href);
    const others = keys.filter(({ url }) => first.indexOf(url) < 0 && !isHashed(pathOf(url) || ''));
    for (const old of others.slice(0, Math.max(0, others.length - setting.maxKept))) await cache.delete(old);
  };
  const kept = async (address: string) => (await open()).match(keyOf(address));

  const fromNetwork = async (event: WorkerEvent): Promise<Response> => {
    const { request } = event;
    try {
      const response = await fetch(request);
      // A full disk is no reason not to show what is there.
      event.waitUntil(keep(request.url, response.clone()).catch(() => {}));
      return response;
    } catch (error) {
      const before = await kept(request.url);
      if (before) return before;
      const instead = request.mode === 'navigate' && (await kept(new URL(setting.page, scope).href));
      if (instead) return instead;
      throw error;
    }
  };
  const fromKept = async (event: WorkerEvent): Promise<Response> =>
    (await kept(event.request.url)) || fromNetwork(event);

  worker.addEventListener('install', (event) => {
    const files = setting.files.concat(setting.page);
    // Past the browser's own cache: a host may let that answer with the page of the build before.
    const requests = files.map((file) => new Request(new URL(file, scope).href, { cache: 'reload' }));
    event.waitUntil(
      open()
        .then((cache) => cache.addAll(requests))
        .then(() => worker.skipWaiting()),
    );
  });

  worker.addEventListener('activate', (event) => {
    const removeOld = async () => {
      const names = await caches.keys();
      await Promise.all(
        names.filter((one) => one.startsWith(own) && one !== name).map((one) => caches.delete(one)),
      );
      await worker.clients.claim();
    };
    event.waitUntil(removeOld());
  });

  // The page that is being read came before this worker, and says what it consists of.
  worker.addEventListener('message', (event) => {
    const addresses = Array.isArray(event.data) ? (event.data as unknown[]) : [];
    const wanted = addresses.filter((one): one is string => {
      if (typeof one !== 'string') return false;
      try {
        return pathOf(one) !== null;
      } catch {
        return false;
      }
    });
    const keepAll = async () => {
      for (const address of wanted) {
        if (isHashed(pathOf(address) || '') && (await kept(address))) continue;
        await fetch(address).then(
          (response) => keep(address, response),
          () => {},
        );
      }
    };
    event.waitUntil(keepAll());
  });

  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    const path = request.method === 'GET' ? pathOf(request.url) : null;
    if (path === null || request.headers.has('range')) return;
    event.respondWith(isHashed(path) ? fromKept(event) : fromNetwork(event));
  });
}

/**
 * The service worker of a site that keeps nothing (any more): it removes what was kept, and itself. A file that is not there would not do, because a browser that
 * finds none goes on with the worker that it has.
 *
 * @param worker its global scope
 */
export function removeKeptPages(worker: WorkerScope): void {
  const own = `gongkai ${new URL(worker.registration.scope).pathname} `;
  worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
  worker.addEventListener('activate', (event) => {
    const remove = async () => {
      const names = await caches.keys();
      await Promise.all(names.filter((one) => one.startsWith(own)).map((one) => caches.delete(one)));
      await worker.registration.unregister();
    };
    event.waitUntil(remove());
  });
}
