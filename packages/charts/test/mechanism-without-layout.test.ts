import { mechanismViews } from '@gongkai/testing/figures/mechanisms';
import { expect, test, vi } from 'vitest';
import { mechanism } from '../src/index.ts';
import { mechanismWidths } from './support/widths.ts';

// What happens in a browser without the built-ins that the layout library needs: it throws.
vi.mock('@dagrejs/dagre', async (original) => ({
  ...(await original<typeof import('@dagrejs/dagre')>()),
  layout: () => {
    throw new TypeError('Object.hasOwn is not a function');
  },
}));

test.each([...mechanismViews])(
  '%s: without the layout library every part is drawn and every relation told',
  (_, view) => {
    for (const width of mechanismWidths) {
      const picture = mechanism(view, { width });
      const words = picture.replace(/<[^>]*>/g, '');
      for (const { id } of view.mechanism?.nodes ?? []) expect(picture).toContain(`data-part="${id}"`);
      for (const { relation } of view.mechanism?.edges ?? []) expect(words).toContain(relation ?? '');
    }
  },
);
