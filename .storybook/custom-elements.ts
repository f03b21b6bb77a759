import { fileURLToPath } from 'node:url';
import { manifest } from '../scripts/manifest/write-manifest.ts';

/** The manifests of both packages that have elements, as one. */
const together = () => {
  const own = manifest();
  const map = manifest(fileURLToPath(new URL('../packages/map', import.meta.url)));
  return { ...own, modules: [...own.modules, ...map.modules] };
};

const id = 'virtual:custom-elements';

/** What the classes say of themselves, for the tables of properties, events and parts; made from their doc comments when Storybook starts. */
export const customElements = () => ({
  name: 'gongkai-custom-elements',
  resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
  load: (source: string) =>
    source === `\0${id}` ? `export default ${JSON.stringify(together())}` : undefined,
});
