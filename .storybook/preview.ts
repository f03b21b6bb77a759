import '@gongkai/charts/tokens.css';
import '@gongkai/charts/all.css';
import '@gongkai/charts/stations.css';
import '@gongkai/elements/define';
import '@gongkai/map/define';
import './preview.css';
import manifest from 'virtual:custom-elements';
import { type Decorator, type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

setCustomElementsManifest(manifest);

/** Puts every story on paper, in the theme, language and size of type that its page or the toolbar asks for. */
const onPaper: Decorator = (story, { globals }) => {
  document.documentElement.lang = String(globals.lang);
  // Sizes are in rem, so large type is the root's font size, as a reader sets it in the browser.
  document.documentElement.style.fontSize = globals.type === 'large' ? '150%' : '';
  const content = story();
  const theme = globals.theme === 'system' ? nothing : String(globals.theme);
  const width = globals.frame === 'full' ? '' : `width: ${Number(globals.frame)}px`;
  return html`<div class="gk-story" lang=${String(globals.lang)} data-gk-theme=${theme} style=${width}>
    ${typeof content === 'string' ? unsafeHTML(content) : content}
  </div>`;
};

/** In a plain run of the tests axe looks at every sixth story: it takes as long as all the rest of them. The full run has all. */
const isLookedAt = (id: string) =>
  import.meta.env.GONGKAI_SOME_STORIES !== 'yes' ||
  [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 6 === 0;

const preview: Preview = {
  decorators: [onPaper],
  beforeEach: ({ id, parameters }) => {
    if (!isLookedAt(id)) parameters.a11y = { ...parameters.a11y, test: 'off' };
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    backgrounds: { disable: true },
  },
  initialGlobals: { theme: 'light', lang: 'zh-Hans', type: 'normal', frame: 'full' },
  globalTypes: {
    theme: {
      toolbar: { title: 'Theme', icon: 'contrast', items: ['system', 'light', 'dark'], dynamicTitle: true },
    },
    lang: {
      toolbar: { title: 'Language', icon: 'globe', items: ['zh-Hans', 'zh-Hant', 'en'], dynamicTitle: true },
    },
    type: { toolbar: { title: 'Type', icon: 'paragraph', items: ['normal', 'large'], dynamicTitle: true } },
    frame: {
      toolbar: { title: 'Width', icon: 'mobile', items: ['full', '320', '375', '560'], dynamicTitle: true },
    },
  },
};

export default preview;
