/** The name of our policy, for the `trusted-types` of a page that lists those it allows. */
const policyName = 'gongkai-map';

interface Policy {
  createScriptURL(url: string): object;
}

/** What of Trusted Types is used here; the types of TypeScript's DOM do not have it everywhere. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

let policy: Policy | null = null;

/**
 * Makes of the address of a script of ours one that a browser runs on a page under `require-trusted-types-for 'script'`. MapLibre keeps what it is given and
 * starts its worker by it; it takes it for a string, though, and asks how it ends: so the trusted address answers that as its text would.
 *
 * @param url absolute
 * @returns a trusted address; the address itself where there are no Trusted Types, or where the page does not allow the policy: then nothing starts by it, and
 *   the map says so
 */
export function trustedScript(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  try {
    policy ??= trustedTypes.createPolicy(policyName, { createScriptURL: (text) => text });
  } catch {
    return url;
  }
  const asText = { endsWith: url.endsWith.bind(url), split: url.split.bind(url) };
  return Object.assign(policy.createScriptURL(url), asText) as unknown as string;
}
