import { manifest } from '../packages/elements/scripts/write-manifest.ts';

const id = 'virtual:custom-elements';

/** What the classes say of themselves, for the tables of properties, events and parts; made from their doc comments when Storybook starts. */
export const customElements = () => ({
  name: 'gongkai-custom-elements',
  resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
  load: (source: string) =>
    source === `\0${id}` ? `export default ${JSON.stringify(manifest())}` : undefined,
});
