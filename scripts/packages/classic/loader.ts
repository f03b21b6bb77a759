/**
 * Loads the parts of a classic script as further classic scripts: a browser takes those from any origin without asking its host, which it never does for a
 * module. Rollup writes the parts for it (its format `amd`, with our own name in the place of `define`). A part is known by the address
 * from which it was loaded, so copies of several versions can stand on one page.
 *
 * We wrote it ourselves because RequireJS and SystemJS take a global name that a page may use itself, and ask for CORS when a part is of another origin.
 */
type Exports = Record<string, unknown>;
type Require = (parts: [string], done: (exports: unknown) => void, failed: (fault: unknown) => void) => void;
type Factory = (...given: unknown[]) => unknown;

interface Part {
  readonly exports: Promise<unknown>;
  /** Ends the waiting for the part: with what it exports, or with a fault. */
  readonly settle: (exports: Promise<unknown>) => void;
  /** Whether its script has run. */
  defined: boolean;
}

/** Makes addresses of scripts that a page under Trusted Types accepts. */
interface Policy {
  createScriptURL(url: string): string;
}

type Loader = (needs: readonly string[] | Factory, factory?: Factory) => void;

const scope = globalThis as typeof globalThis & {
  gongkaiDefine?: Loader;
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
};

/** Null where there are no Trusted Types, or where the page does not allow the policy: then parts cannot be loaded, and each says so. */
function policyOf(): Policy | null {
  try {
    return scope.trustedTypes?.createPolicy('gongkai-loader', { createScriptURL: (url) => url }) ?? null;
  } catch {
    return null;
  }
}

function makeLoader(): Loader {
  const parts = new Map<string, Part>();
  const policy = policyOf();

  function partAt(url: string): Part {
    let settle: Part['settle'] = () => {};
    const exports = new Promise<unknown>((resolve) => {
      settle = resolve;
    });
    const part = { exports, settle, defined: false };
    parts.set(url, part);
    return part;
  }

  function load(url: string): Promise<unknown> {
    const known = parts.get(url);
    if (known) return known.exports;
    const part = partAt(url);
    const script = document.createElement('script');
    const end = (): void => {
      script.remove();
      // A host that answers with its error page sends a script that defines nothing.
      if (!part.defined) part.settle(Promise.reject(new Error(`cannot load ${url}`)));
    };
    script.async = true;
    script.onload = end;
    script.onerror = end;
    try {
      script.src = policy ? policy.createScriptURL(url) : url;
      document.head.append(script);
    } catch (fault) {
      part.settle(Promise.reject(fault));
    }
    // What failed is forgotten, so that it is tried again when it is asked for again.
    part.exports.catch(() => parts.delete(url));
    return part.exports;
  }

  async function run(url: string, needs: readonly string[], factory: Factory): Promise<unknown> {
    const exports: Exports = {};
    const at = (part: string): string => new URL(/\.js$/.test(part) ? part : `${part}.js`, url).href;
    const require: Require = ([part], done, failed) => {
      load(at(part)).then(done, failed);
    };
    const own: Exports = { exports, require, module: { uri: url } };
    const given = await Promise.all(needs.map((need) => own[need] ?? load(at(need))));
    factory(...given);
    return exports;
  }

  return (needs, factory) => {
    const script = document.currentScript;
    if (!(script instanceof HTMLScriptElement))
      throw new Error('a part of Gongkai is loaded by a script tag');
    const url = script.src;
    const part = parts.get(url) ?? partAt(url);
    // The same script twice on a page: the first one counts.
    if (part.defined) return;
    part.defined = true;
    part.settle(typeof needs === 'function' ? run(url, [], needs) : run(url, needs, factory as Factory));
  };
}

scope.gongkaiDefine ??= makeLoader();
