import { policyError, policyName } from '../shared/figure-source.ts';

/** What of Trusted Types is used here; the types of TypeScript's DOM do not have it everywhere. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): Policy;
}
interface Policy {
  createHTML(text: string): unknown;
}

let policy: Policy | null = null;

/**
 * Parses markup that `@gongkai/charts` wrote, in which every text from outside is escaped. It is the one place of this package where text becomes
 * markup, so that a page under `require-trusted-types-for 'script'` has one policy to allow.
 *
 * @param markup of a figure or a tile
 * @returns its nodes
 * @throws an error named `PolicyError` where the page does not allow the policy
 */
export function parseMarkup(markup: string): DocumentFragment {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const template = document.createElement('template');
  let trusted: unknown = markup;
  if (trustedTypes) {
    try {
      policy ??= trustedTypes.createPolicy(policyName, { createHTML: (text) => text });
    } catch (error) {
      throw Object.assign(new Error(String(error)), { name: policyError });
    }
    trusted = policy.createHTML(markup);
  }
  template.innerHTML = trusted as string;
  return template.content;
}
