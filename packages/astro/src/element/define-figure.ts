/** A part of a figure as it travels: its text, or its name, attributes and children. */
export type FigureNode = string | readonly [name: string, attributes: FigureAttributes, ...FigureNode[]];
export type FigureAttributes = Readonly<Record<string, string>>;

/** A figure as a script hands it over, or as JSON inside the tag. */
export interface FigureData {
  /** Absolute address of its script, by which tags ask for it. */
  readonly src: string;
  readonly lang: string;
  readonly tree: FigureNode;
  /** What it says to those who took its code from an earlier version, by the digits of that version. */
  readonly since: Readonly<Record<string, string>>;
}

/** What figures are handed over to: an array before this script has run, and what reads it afterwards. */
interface FigureQueue {
  push(data: FigureData): unknown;
}

/** Names that are known elsewhere. */
export interface FigureNames {
  readonly tag: string;
  /** Attribute of the theme. */
  readonly theme: string;
}

/** What turns an address into one that a page with Trusted Types takes. */
interface ScriptPolicy {
  createScriptURL(url: string): string;
}

/** Of a window, what is asked for here. */
type FigureWindow = Window &
  typeof globalThis & {
    gongkaiFigures?: FigureQueue | readonly FigureData[];
    trustedTypes?: {
      createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
    };
  };

/**
 * Defines `gk-figure`. Its text is the script at `/gk/1/figure.js`, so that it imports nothing and has only syntax of ES2017.
 *
 * Every node is made by name and every style set by the CSSOM: neither a policy on inline styles nor Trusted Types stand in the way. Nothing is put
 * into the page of the host but a shadow root, and that only once there is a figure to be shown.
 *
 * @param w the window of the host's page
 * @param css of what stands in the shadow root
 * @param names that it cannot import
 */
export function defineFigure(w: FigureWindow, css: string, names: FigureNames): void {
  const d = w.document;
  if (!w.customElements || w.customElements.get(names.tag)) return;
  const known = new Map<string, FigureData>();
  const shown = new Set<GkFigure>();
  const asked = new Set<string>();
  let policy: ScriptPolicy | null = null;
  let sheet: CSSStyleSheet | null = null;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  } catch {
    sheet = null;
  }

  /** An address without what is asked of it, as figures are known by. */
  const keyOf = (address: string): string => {
    const link = d.createElement('a');
    link.href = address;
    return link.href.replace(/[?#].*$/, '');
  };

  /** Whether an attribute is one that a figure has: nothing that runs. */
  const isPlain = (name: string, value: string) =>
    !/^on/i.test(name) && !(/^(?:href|src|xlink:href)$/i.test(name) && !/^(?:https?:|#)/i.test(value));

  const make = (node: FigureNode, inSvg: boolean): Node => {
    if (typeof node === 'string') return d.createTextNode(node);
    const [name, attributes, ...children] = node;
    if (/^(?:script|style|link|iframe|frame|object|embed|base|meta|form|foreignobject)$/i.test(name))
      return d.createTextNode('');
    const svg = inSvg || name === 'svg';
    const element = svg ? d.createElementNS('http://www.w3.org/2000/svg', name) : d.createElement(name);
    for (const key of Object.keys(attributes)) {
      const value = attributes[key] || '';
      if (key === 'style') element.style.cssText = value;
      else if (isPlain(key, value)) element.setAttribute(key, value);
    }
    if (name === 'a') element.setAttribute('target', '_blank');
    for (const child of children) element.appendChild(make(child, svg));
    return element;
  };

  const ask = (src: string) => {
    if (asked.has(src)) return;
    asked.add(src);
    try {
      const script = d.createElement('script');
      script.async = true;
      // Under Trusted Types a policy can be made once.
      if (w.trustedTypes && !policy)
        policy = w.trustedTypes.createPolicy('gongkai', { createScriptURL: (url) => url });
      script.src = policy ? policy.createScriptURL(src) : src;
      d.head.appendChild(script);
    } catch {
      // The host's policy forbids it: the picture and the link in the tag stay, and a script tag of the host's may still hand the figure over.
    }
  };

  class GkFigure extends HTMLElement {
    static get observedAttributes() {
      return ['src', 'theme', 'type', 'version'];
    }

    connectedCallback() {
      shown.add(this);
      this.update();
    }

    disconnectedCallback() {
      shown.delete(this);
    }

    attributeChangedCallback() {
      if (this.isConnected) this.update();
    }

    /** The figure inside the tag, else the one of its address. */
    private find(): FigureData | undefined {
      const inline = this.querySelector('script[type="application/json"]');
      if (inline)
        try {
          return JSON.parse(inline.textContent || '');
        } catch {
          w.console.warn(`${names.tag}: the JSON in the tag cannot be read`, this);
        }
      const src = this.getAttribute('src');
      if (!src) return undefined;
      const key = keyOf(src);
      if (!known.has(key)) ask(key);
      return known.get(key);
    }

    update() {
      const data = this.find();
      if (!data || !Array.isArray(data.tree)) return;
      const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
      const wrapper = d.createElement('div');
      wrapper.className = 'gk-embed';
      wrapper.lang = data.lang || '';
      const theme = this.getAttribute('theme') || 'light';
      if (theme !== 'auto') wrapper.setAttribute(names.theme, theme === 'dark' ? 'dark' : 'light');
      if (this.getAttribute('type') === 'large') wrapper.setAttribute('data-gk-type', 'large');
      wrapper.appendChild(make(data.tree, false));
      this.tell(data, wrapper);
      while (root.lastChild) root.removeChild(root.lastChild);
      if (sheet && root.adoptedStyleSheets) root.adoptedStyleSheets = [sheet];
      else root.appendChild(d.createElement('style')).textContent = css;
      root.appendChild(wrapper);
    }

    /** Says what became of the version for which the code was handed out. */
    private tell({ since }: FigureData, wrapper: Element) {
      const version = this.getAttribute('version') || '';
      const origin = wrapper.querySelector('.gk-origin');
      // biome-ignore lint/suspicious/noPrototypeBuiltins: Object.hasOwn is younger than the browsers that load this.
      if (!origin?.parentNode || !since || !Object.prototype.hasOwnProperty.call(since, version)) return;
      const line = d.createElement('p');
      line.className = 'gk-remarks gk-since';
      line.appendChild(d.createElement('strong')).textContent = since[version] || '';
      origin.parentNode.insertBefore(line, origin.nextSibling);
    }
  }

  const take = (data: FigureData) => {
    if (!data || typeof data.src !== 'string') return;
    // A copy of the site at another address answers for that one.
    const script = d.currentScript;
    const own = script instanceof HTMLScriptElement && script.src ? keyOf(script.src) : null;
    for (const key of [keyOf(data.src), own]) if (key !== null) known.set(key, data);
    shown.forEach((element) => {
      if (!element.shadowRoot) element.update();
    });
  };
  const before = w.gongkaiFigures;
  w.gongkaiFigures = { push: take };
  if (Array.isArray(before)) for (const data of before) take(data);
  w.customElements.define(names.tag, GkFigure);
}
